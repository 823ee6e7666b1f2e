"""Tasks that a client limits to people with a high approval rate. Separate from the line for certified lancers."""

from __future__ import annotations

from ..core.criterion import AtLeast, all_of
from ..core.edition import edition
from ..core.quantity import pct
from ..core.rule import Rule
from ..core.text import T
from .facts import TASK_APPROVAL
from .sources import LANCERS_LIFE, NOTICE_LIMITS

LIMITED_TASK = Rule(
    id="lancers.limited-task",
    title=T("承認率で限定されたタスク", "Tasks limited by approval rate"),
    versions=(
        edition(
            "T1",
            "2020-01-01",
            all_of(approval=AtLeast(TASK_APPROVAL, pct(95))),
            sources=(NOTICE_LIMITS, LANCERS_LIFE),
            observed=True,
        ),
    ),
)
