"""The balance of Connects day by day: when it runs dry, what expires, what to buy."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork import facts as f
from rules_py.upwork import planner_facts as p
from rules_py.upwork.planner import PLANNER

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-planner",
    rule=PLANNER,
    title=T("Connectsプランナー", "Connects planner"),
    groups=(
        Group(T("応募のしかた", "How you apply"), (p.PROPOSALS_WEEK, p.COST_EACH, p.BOOST_EACH)),
        Group(T("手持ちと付与", "What you have and get"), (f.BALANCE, f.PLAN, f.MONTHLY_TEN, f.CYCLE_DAY)),
        Group(T("足りないとき", "When they run out"), (p.BUYING, p.PACK)),
        Group(
            T("もっと正確に", "To be more exact"),
            (p.LOTS, p.BADGE_PRICE, p.CANCELLED, p.RETURN_AFTER, p.HIRE_RATE, p.MONTHS_AHEAD),
            T("空欄でも構いません。", "You may leave these blank."),
        ),
    ),
    example=Example(
        date(2026, 11, 21),
        {
            "proposals_week": "3",
            "cost_each": "14",
            "balance": "80",
            "plan": "basic",
            "monthly_ten": "yes",
            "cycle_day": "23",
            "buying": "yes",
            "pack": "80",
            "hire_rate": "5",
            "lots.1.issued": "2026-01-23",
            "lots.1.number": "30",
        },
        T(
            "週に3件、1件14 Connectsで応募する人の1年。採用率は5%。",
            "A year of three proposals a week at 14 Connects, with 5% hired.",
        ),
    ),
)
