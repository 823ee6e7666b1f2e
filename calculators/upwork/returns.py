"""Whether the Connects of a proposal come back."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork import facts as f
from rules_py.upwork import returns as r

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-returns",
    rule=r.RETURNS,
    title=T("Connectsは戻るか", "Do the Connects come back?"),
    groups=(
        Group(T("結果", "What happened"), (r.OUTCOME, r.ENDED_ON)),
        Group(T("使った数", "What you spent"), (f.JOB_COST, f.BOOST_BID)),
        Group(T("ブーストしたとき", "If you boosted"), (r.BOOST_ENDING, r.BOOST_FINAL)),
    ),
    example=Example(
        date(2026, 11, 21),
        {"outcome": "hired_other", "job_cost": "8", "boost_bid": "13", "boost_ending": "outbid"},
        T(
            "8 Connectsの応募に13のブーストをつけ、競り負けて、ほかの人が採用された場合。",
            "A proposal of 8 with a boost of 13: outbid, and someone else was hired.",
        ),
    ),
)
