"""How many task works a client may reject, the day of automatic approval, and the approval rate."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.crowdworks import task as t
from rules_py.crowdworks.task import TASK

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="crowdworks-task",
    rule=TASK,
    title=T("タスクの承認と非承認", "Tasks: approval and rejection"),
    groups=(
        Group(T("その仕事", "The job"), (t.SUBMITTED, t.CLOSES_ON)),
        Group(T("自分の実績", "Your record"), (t.APPROVAL,)),
    ),
    example=Example(
        date(2026, 11, 21),
        {"submitted": "46", "closes_on": "2026-11-30", "approval.part": "212", "approval.of": "226"},
        T(
            "46件の作業が集まった仕事と、226件中212件が承認された人の場合。",
            "A job with 46 works, and a worker with 212 of 226 approved.",
        ),
    ),
)
