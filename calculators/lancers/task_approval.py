"""The task approval rate against both lines, and how many refusals each volume bears."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers.facts import TASK_APPROVAL
from rules_py.lancers.task_approval import TASK_APPROVAL_RATE

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="lancers-task-approval",
    rule=TASK_APPROVAL_RATE,
    title=T("タスク承認率の計算", "Task approval rate"),
    groups=(Group(T("タスク", "Tasks"), (TASK_APPROVAL,)),),
    example=Example(
        date(2026, 11, 21),
        {"task_approval.of": "48", "task_approval.part": "45"},
        T("48件のうち3件が非承認でした。", "Three of 48 tasks were refused."),
    ),
)
