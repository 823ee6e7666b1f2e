"""Whether the Connects one holds are enough for a job."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork import facts as f
from rules_py.upwork.apply import APPLY, APPLYING_BY

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-apply",
    rule=APPLY,
    title=T("この案件に応募できるか", "Can I apply for this job?"),
    groups=(
        Group(T("案件", "The job"), (APPLYING_BY, f.JOB_COST, f.BOOST_BID)),
        Group(T("手持ち", "What you have"), (f.BALANCE,)),
    ),
    example=Example(
        date(2026, 11, 21),
        {"applying_by": "proposal", "job_cost": "14", "boost_bid": "13", "balance": "20"},
        T(
            "手持ち20で、14 Connectsの案件にブーストをつけて応募したい場合。",
            "Twenty in hand, a job of 14, and a boost on top.",
        ),
    ),
)
