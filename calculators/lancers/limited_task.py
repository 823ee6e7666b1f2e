"""Whether tasks limited by approval rate are open to a reader."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers.facts import TASK_APPROVAL
from rules_py.lancers.limited_task import LIMITED_TASK

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="lancers-limited-task",
    rule=LIMITED_TASK,
    title=T("限定タスクを受けられるか", "Can I take a limited task?"),
    groups=(Group(T("タスクの実績", "Your tasks"), (TASK_APPROVAL,)),),
    example=Example(
        date(2026, 11, 21),
        {"task_approval.part": "18", "task_approval.of": "20"},
        T("20件のうち2件が承認されなかった人", "Two of twenty tasks were refused."),
    ),
)
