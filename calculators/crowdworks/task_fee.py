"""The fee on task jobs, by the day and hour of posting."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.crowdworks import task_fee as t
from rules_py.crowdworks.task_fee import TASK_FEE

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="crowdworks-task-fee",
    rule=TASK_FEE,
    title=T("タスクの手数料", "Fee on task jobs"),
    groups=(
        Group(T("報酬", "Reward"), (t.PRICE, t.APPROVED)),
        Group(
            T("掲載の日時", "When it was posted"),
            (t.POSTED_ON, t.AFTER_13),
            T("以前のタスクを調べるときだけ使います。", "Only for tasks of earlier years."),
        ),
    ),
    example=Example(
        date(2026, 11, 21),
        {"price": "33", "approved": "40"},
        T(
            "1件33円のタスクを40件承認された場合。",
            "Forty approved tasks at ¥33 each.",
        ),
    ),
)
