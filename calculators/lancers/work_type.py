"""Which type of work it is, and what it counts for."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers.work_type import FINISHED, LISTED, MANY, PAID_BY, WORK_TYPE_FINDER

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="lancers-work-type",
    rule=WORK_TYPE_FINDER,
    title=T("どの種類の仕事か", "Which type of work is it?"),
    groups=(Group(T("その仕事について", "About the job"), (FINISHED, MANY, LISTED, PAID_BY)),),
    example=Example(
        date(2026, 11, 21),
        {"finished_first": "yes", "many_at_once": "no", "bought_listed": "no", "paid_by": "whole"},
        T(
            "ロゴの案を先に出し、採用されたら報酬が出る仕事。",
            "A logo: ideas are handed in first, and one of them is bought.",
        ),
    ),
)
