"""Rising Talent: a badge for newcomers before a Job Success Score exists. Meeting the list does not guarantee it."""

from __future__ import annotations

from ..core.criterion import AtLeast, Is, Within, all_of, any_of, discretionary
from ..core.day import Window
from ..core.edition import Absence, edition
from ..core.quantity import pct
from ..core.rule import Rule
from ..core.text import T
from .sources import HELP_RISING, RISING_STAFF
from .talent_facts import AVAILABILITY, HAS_JSS, JOINED, LAST_ACTIVE, NO_HOLDS, ON_TIME, PROFILE, READINESS, RELEVANT

# fmt: off
R2020 = edition(
    "2020", "2020",
    all_of(
        no_score=Is(HAS_JSS, ("no",)).noted("スコアが出ると、このバッジは入れ替わります。", "A score replaces this badge."),
        profile=AtLeast(PROFILE, pct(100)),
        on_time=Is(ON_TIME),
        availability=Is(AVAILABILITY),
        relevant=Is(RELEVANT),
        standing=Is(NO_HOLDS),
        active=any_of(active=Within(LAST_ACTIVE, Window(days=90)), joined=Within(JOINED, Window(days=30))),
        test=Is(READINESS),
        judgement=discretionary("Upworkの判断(経歴・はじめの評価・市場の需要)", "Upwork's judgement: background, early feedback, demand"),
    ),
    sources=(HELP_RISING, RISING_STAFF), observed=True, seen="2022",
)
R2023 = R2020.amend("2023", "2023", sources=(HELP_RISING,), observed=True, test=None, why=T("Readiness Testが条件から消えた(時期は推定)", "the Readiness Test is gone from the texts (the date is inferred)"))

RISING_TALENT = Rule(
    id="upwork.rising-talent",
    title=T("Rising Talent(選考の対象)", "Rising Talent (to be considered)"),
    intro=T("スコアがまだない人のバッジ。条件を満たすと選考の対象になる", "the badge before a score exists; meeting the list makes one eligible to be considered"),
    versions=(R2020, R2023),
    before=Absence.UNRECORDED,
)
