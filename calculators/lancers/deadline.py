"""The transaction deadline and what progress does to it."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers.deadline import DEADLINE, KIND, PROGRESS, STARTED

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="lancers-deadline",
    rule=DEADLINE,
    title=T("取引期限の計算", "Transaction deadline"),
    groups=(Group(T("取引", "The transaction"), (KIND, STARTED, PROGRESS)),),
    example=Example(
        date(2026, 11, 21),
        {
            "deadline_kind": "project",
            "started": "2025-11-10",
            "progress.1.day": "2026-03-02",
            "progress.2.day": "2026-10-20",
        },
        T(
            "1年ほど前に始まり、先月やっと次の段階に進んだプロジェクト。",
            "A project that began about a year ago and moved a step on only last month.",
        ),
    ),
)
