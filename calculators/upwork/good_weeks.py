"""When thirteen of sixteen weeks can be reached, or are lost."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork.good_weeks import GOOD_WEEKS_CHECK
from rules_py.upwork.talent_facts import GOOD_WEEKS

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-good-weeks",
    rule=GOOD_WEEKS_CHECK,
    title=T("16週のうち13週", "Thirteen of sixteen weeks"),
    groups=(Group(T("過去16週", "The last sixteen weeks"), (GOOD_WEEKS,)),),
    example=Example(
        date(2026, 11, 21),
        {f"good_weeks.{n}": "yes" for n in (1, 2, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)},
        T(
            "4週間スコアが下がり、2週前に90%へ戻った人。",
            "A score that was low for four weeks and came back two weeks ago.",
        ),
    ),
)
