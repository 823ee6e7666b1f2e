"""Whether the criteria for Pro CrowdWorker are met, and what is missing."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.crowdworks import facts as f
from rules_py.crowdworks.pro import PRO

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="crowdworks-pro",
    rule=PRO,
    title=T("プロクラウドワーカー診断", "Pro CrowdWorker check"),
    groups=(
        Group(T("評価と納品", "Ratings and deliveries"), (f.OVERALL, f.COMMUNICATION, f.COMPLETION)),
        Group(T("スカウトとプロフィール", "Scouts and profile"), (f.SCOUTS, f.PROFILE, f.SELF_PR)),
        Group(
            T("獲得報酬額の順位", "Earnings rank"),
            (f.DIVISION, f.BEST_RANK),
            T("順位は公開されていないので、空欄がふつうです。", "The rank is not public: blank is normal."),
        ),
        Group(
            T("以前の基準", "Earlier criteria"),
            (f.BEST_RANK_ALL, f.TOP_20, f.TOP_5_TASK, f.IDENTITY),
            T("2018年1月より前の日を調べるときだけ使います。", "Only for days before January 2018."),
        ),
    ),
    example=Example(
        date(2026, 11, 21),
        {
            "overall.mean": "4.9",
            "overall.of": "24",
            "communication.mean": "4.75",
            "communication.of": "24",
            "completion.of": "19",
            "completion.part": "17",
            "scouts": "5",
            "profile": "yes",
            "self_pr": "yes",
            "division": "writer",
        },
        T(
            "評価24件のライター。固定報酬の19件中2件が途中で終わり、月間の順位は分かりません。",
            "A writer with 24 ratings; two of 19 fixed-price contracts ended early, and the monthly rank is not known.",
        ),
    ),
)
