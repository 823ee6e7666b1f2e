"""Ratings: the mean of old, the satisfied share of now, and the conversion between them."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers.rating import GOOD, POOR, RATING_RULE, STAR

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="lancers-rating",
    rule=RATING_RULE,
    title=T("評価の計算", "Ratings"),
    groups=(
        Group(T("「満足」と「残念」", "Satisfied and unsatisfied"), (GOOD, POOR)),
        Group(
            T("5段階の評価(2022年2月より前)", "Ratings of 1 to 5 (before February 2022)"),
            tuple(STAR.values()),
            T(
                "基準日を2022年1月以前にすると、平均で判定します。",
                "Set the day to January 2022 or before to judge by the mean.",
            ),
        ),
    ),
    example=Example(
        date(2022, 3, 1),
        {"rated_5": "6", "rated_3": "3", "rated_2": "1"},
        T(
            "古い評価が10件。平均では線に遠い人が、読み替えでどうなったか。",
            "Ten old ratings: far from the line by the mean, and what the conversion made of them.",
        ),
    ),
)
