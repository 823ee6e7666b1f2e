"""Whether the list for Rising Talent is met."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork import talent_facts as t
from rules_py.upwork.rising_talent import RISING_TALENT

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-rising-talent",
    rule=RISING_TALENT,
    title=T("Rising Talentの条件", "Conditions for Rising Talent"),
    groups=(
        Group(T("プロフィール", "Profile"), (t.PROFILE, t.AVAILABILITY, t.HAS_JSS, t.READINESS)),
        Group(T("活動", "Activity"), (t.JOINED, t.LAST_ACTIVE, t.RELEVANT, t.ON_TIME, t.NO_HOLDS)),
    ),
    example=Example(
        date(2026, 11, 21),
        {
            "profile_complete": "95",
            "availability": "yes",
            "has_jss": "no",
            "joined": "2026-11-05",
            "relevant": "yes",
            "on_time": "yes",
            "no_holds": "yes",
        },
        T("登録して2週間、プロフィールはあと少しの人。", "Two weeks after joining, the profile not quite complete."),
    ),
)
