"""What the next monthly review of certified lancers would find, category by category."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers import facts as f
from rules_py.lancers.review import CERTIFIED_NOW, REVIEW

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="lancers-review",
    rule=REVIEW,
    title=T("認定ランサーの次の審査", "The next review of certified lancers"),
    groups=(
        Group(T("報酬額とカテゴリ", "Earnings by category"), (f.TOP_20, CERTIFIED_NOW)),
        Group(
            T("割合", "Rates"),
            (
                f.SATISFIED, f.RATING, f.COMPLETION, f.COMPLETION_PROJECT, f.COMPLETION_PROJECT_TASK, f.TASK_APPROVAL,
                f.REPLY,
            ),
        ),
        Group(
            T("プロフィールとログイン", "Profile and login"),
            (
                f.LAST_LOGIN, f.LANCERS_CHECK, f.SKILL, f.QUALIFICATION, f.CAREER_ENTRY, f.INTRO_CHARS, f.PICTURE,
                f.DISPLAY_NAME, f.IDENTITY, f.CONFIDENTIALITY, f.PHONE,
            ),
        ),
    ),
    example=Example(
        date(2026, 11, 21),
        {
            "top_20.1.name": "ライティング", "top_20.1.is": "yes", "top_20.2.name": "デザイン", "top_20.2.is": "no",
            "certified_now": "yes", "satisfied.of": "24", "satisfied.part": "22", "completion.of": "26",
            "completion.part": "25", "task_approval.of": "0", "task_approval.part": "0",
            "last_login": "2026-11-20", "lancers_check": "yes", "skill": "yes", "qualification": "yes",
        },
        T(
            "2つのカテゴリで活動する人。評価24件のうち2件が「残念」でした。",
            "Active in two categories; two of 24 ratings are “unsatisfied”.",
        ),
    ),
)  # fmt: skip
