"""What the availability badge costs by the hour and month."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork import availability_badge as a

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-availability-badge",
    rule=a.AVAILABILITY_BADGE,
    title=T("Availability Badgeの費用", "What the availability badge costs"),
    groups=(
        Group(T("料金", "Price"), (a.WEEKLY_PRICE, a.WEEKLY_MAX)),
        Group(T("料金が変わったとき", "After a price change"), (a.NEW_PRICE, a.SINCE_LAST)),
    ),
    example=Example(
        date(2026, 11, 21),
        {"weekly_price": "7", "weekly_max": "14", "new_price": "11", "since_last": "10"},
        T(
            "週7から11に上がり、最後に引かれてから10時間たったところ。上限は14。",
            "From 7 to 11 a week, ten hours after the last deduction, with a maximum of 14.",
        ),
    ),
)
