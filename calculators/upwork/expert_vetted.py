"""What is known of Expert-Vetted, which is by invitation."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork.expert_vetted import EXPERT_VETTED, FIELD

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-expert-vetted",
    rule=EXPERT_VETTED,
    title=T("Expert-Vetted(招待のみ)", "Expert-Vetted, by invitation only"),
    groups=(Group(T("分野", "Field"), (FIELD,)),),
    example=Example(
        date(2026, 11, 21),
        {"field": "data"},
        T(
            "データサイエンスの人。ヘルプの版によって、分野に入るかが変わります。",
            "Data science, a field that only one copy of the help page lists.",
        ),
    ),
)
