"""Whether the list for Top Rated is met."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork import talent_facts as t
from rules_py.upwork.top_rated import TOP_RATED

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-top-rated",
    rule=TOP_RATED,
    title=T("Top Ratedの条件", "Conditions for Top Rated"),
    groups=(
        Group(T("スコアと週", "Score and weeks"), (t.JSS, t.GOOD_WEEKS)),
        Group(T("収入と期間", "Earnings and time"), (t.EARNINGS_12, t.FIRST_PROJECT, t.LAST_ACTIVE)),
        Group(T("プロフィールなど", "Profile and standing"), (t.PROFILE, t.AVAILABILITY, t.NO_HOLDS)),
    ),
    example=Example(
        date(2026, 11, 21),
        {
            "jss": "93",
            "earnings_12": "1,850",
            "first_project": "2026-06-01",
            "last_active": "2026-11-20",
            "profile_complete": "100",
            "availability": "yes",
            "no_holds": "yes",
            **{f"good_weeks.{n}": "yes" for n in (1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12)},
        },
        T(
            "スコア93%、16週のうち11週を満たした人。5週前だけスコアが下がりました。",
            "A score of 93% and 11 good weeks of 16; it had dropped five weeks ago.",
        ),
    ),
)
