"""The completion rate: how many more deliveries, how many cancellations it bears."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers.completion import COMPLETION_OTHER, COMPLETION_RATE, COMPLETION_TASK
from rules_py.lancers.facts import COMPLETION_PROJECT

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="lancers-completion",
    rule=COMPLETION_RATE,
    title=T("完了率の計算", "Completion rate"),
    groups=(
        Group(
            T("過去1年の仕事", "Jobs of the past year"),
            (COMPLETION_PROJECT, COMPLETION_OTHER, COMPLETION_TASK),
            T("コンペは数えません。", "Competitions do not count."),
        ),
    ),
    example=Example(
        date(2026, 11, 21),
        {
            "completion_project.of": "8",
            "completion_project.part": "7",
            "completion_other.of": "4",
            "completion_other.part": "3",
        },
        T(
            "プロジェクト8件のうち7件、パッケージ4件のうち3件を納品しました。",
            "Seven of eight projects and three of four packages were delivered.",
        ),
    ),
)
