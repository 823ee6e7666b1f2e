"""The delivery completion rate, what an early ending does to it, and how many deliveries mend it."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.crowdworks import completion as c
from rules_py.crowdworks.completion import COMPLETION_RATE

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="crowdworks-completion",
    rule=COMPLETION_RATE,
    title=T("納品完了率の計算", "Delivery completion rate"),
    groups=(
        Group(T("過去1年の固定報酬制の契約", "Fixed-price contracts of the past year"), (c.DELIVERED, c.ENDED_EARLY)),
        Group(
            T("途中で終わった契約の内訳", "Of those that ended early"),
            (c.ENDED_MILESTONE, c.ENDED_CLIENT),
            T(
                "数え方が公表されていないので、分かると幅が出ます。",
                "How these count is not published; they give a range.",
            ),
        ),
    ),
    example=Example(
        date(2026, 11, 21),
        {"delivered": "17", "ended_early": "2", "ended_milestone": "1"},
        T(
            "19件中2件が途中で終わり、うち1件はマイルストーンを受け取っていた場合。",
            "Two of 19 contracts ended early, one of them after a milestone was paid.",
        ),
    ),
)
