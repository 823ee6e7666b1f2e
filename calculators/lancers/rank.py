"""Which Lancers rank a reader has, and what the next one needs."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers import facts as f
from rules_py.lancers.rank import RANK

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="lancers-rank",
    rule=RANK,
    title=T("ランサーズのランク診断", "Lancers rank check"),
    groups=(
        Group(
            T("プロフィール", "Profile"),
            (
                f.DISPLAY_NAME, f.PICTURE, f.INTRO_CHARS, f.SKILL, f.SKILL_SET, f.PORTFOLIO, f.LISTED_SERVICE,
                f.PACKAGE, f.CAREER_ENTRY, f.EXPERIENCE, f.QUALIFICATION,
            ),
        ),
        Group(
            T("本人確認など", "Checks and login"),
            (f.IDENTITY, f.CONFIDENTIALITY, f.PHONE, f.LAST_LOGIN),
        ),
        Group(
            T("仕事の実績", "Work record"),
            (
                f.PROJECT_ORDERS, f.OTHER_ORDERS, f.COMPLETION, f.COMPLETION_PROJECT, f.COMPLETION_PROJECT_TASK,
                f.SATISFIED, f.RATING, f.REPLY,
            ),
        ),
        Group(
            T("認定ランサーの条件", "For certified lancers"),
            (f.TOP_20, f.TASK_APPROVAL, f.LANCERS_CHECK),
            T("シルバーの先をめざす方だけ、答えてください。", "Only for those who aim beyond silver."),
        ),
    ),
    example=Example(
        date(2024, 1, 20),
        {
            "display_name": "yes", "picture": "yes", "intro_chars": "420", "skill": "yes", "experience": "yes",
            "identity": "yes", "confidentiality": "yes", "phone": "yes", "last_login": "2024-01-19",
            "project_orders": "8", "other_orders": "0", "completion.of": "8", "completion.part": "7",
            "satisfied.of": "6", "satisfied.part": "6",
        },
        T(
            "はじめて半年のライター。8件受注し、1件は途中でキャンセルになりました。",
            "A writer in the first half year: hired eight times, one job cancelled midway.",
        ),
    ),
)  # fmt: skip
