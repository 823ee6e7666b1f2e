"""Whether the list for Top Rated Plus is met."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork import top_rated_plus as p
from rules_py.upwork.talent_facts import EARNINGS_12, TOP_RATED_NOW

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-top-rated-plus",
    rule=p.TOP_RATED_PLUS,
    title=T("Top Rated Plusの条件", "Conditions for Top Rated Plus"),
    groups=(
        Group(T("あなた", "You"), (TOP_RATED_NOW, EARNINGS_12, p.EXCLUSIVE)),
        Group(T("大型の契約", "The large contract"), (p.CATEGORY, p.LARGEST, p.PAID_LATELY, p.WENT_WELL)),
    ),
    example=Example(
        date(2026, 11, 21),
        {
            "top_rated_now": "yes",
            "earnings_12": "14,200",
            "exclusive_agency": "no",
            "contract_category": "other",
            "largest_contract": "8,000",
            "large_paid": "yes",
            "large_good": "yes",
        },
        T(
            "大型契約の額が公表されていないカテゴリで、8,000ドルの契約がある人。",
            "A contract of $8,000 in a category whose amount is not known.",
        ),
    ),
)
