"""When the next Pro review is expected."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.crowdworks.review import AFTER, REVIEW

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="crowdworks-review",
    rule=REVIEW,
    title=T("次の審査の月", "Next Pro review"),
    groups=(Group(T("いつから数えるか", "From which day"), (AFTER,)),),
    example=Example(
        date(2026, 11, 21),
        {},
        T(
            "今日から数えた場合。",
            "Counted from today.",
        ),
    ),
)
