"""What a new badge pays in Connects."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork.badge_rewards import BADGE_FROM, BADGE_REWARDS, BADGE_TO

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-badge-rewards",
    rule=BADGE_REWARDS,
    title=T("バッジでもらえるConnects", "Connects for a badge"),
    groups=(Group(T("バッジ", "Badges"), (BADGE_FROM, BADGE_TO)),),
    example=Example(
        date(2026, 11, 21),
        {"badge_from": "none", "badge_to": "top"},
        T("Rising Talentを飛ばして、Top Ratedになった場合。", "Straight to Top Rated, skipping Rising Talent."),
    ),
)
