"""Regular: profile and verification are complete. The first rank; below it a lancer is not found in clients' search."""

from __future__ import annotations

from ..core.criterion import AtLeast, Is, Within, all_of, any_of
from ..core.day import Window
from ..core.edition import edition, either
from ..core.quantity import CHARACTERS, of
from ..core.rule import Rule
from ..core.text import T
from .facts import (
    CAREER_ENTRY,
    CONFIDENTIALITY,
    DISPLAY_NAME,
    EXPERIENCE,
    IDENTITY,
    INTRO_CHARS,
    LAST_LOGIN,
    LISTED_SERVICE,
    PACKAGE,
    PHONE,
    PICTURE,
    PORTFOLIO,
    QUALIFICATION,
    SKILL,
    SKILL_SET,
)
from .sources import BARNICLE, LUV, NAMANO, NAMBLO, NINE_EI

L1 = edition(
    "L1",
    None,
    all_of(
        display_name=Is(DISPLAY_NAME),
        picture=Is(PICTURE),
        intro=AtLeast(INTRO_CHARS, of(CHARACTERS, 300)),
        skill=any_of(skill_set=Is(SKILL_SET), portfolio=Is(PORTFOLIO), listed_service=Is(LISTED_SERVICE)),
        career=Is(CAREER_ENTRY),
        identity=Is(IDENTITY),
        confidentiality=Is(CONFIDENTIALITY),
        phone=Is(PHONE),
        login=Within(LAST_LOGIN, Window(months=1)),
    ),
    sources=(NAMANO, NINE_EI),
)

L2 = L1.amend(
    "L2",
    None,
    sources=(NAMBLO, BARNICLE),
    why=T(
        "経歴・資格の欄が「ビジネス経験か資格のどちらか」に",
        "The career entry became “business experience or qualification”",
    ),
    career=any_of(experience=Is(EXPERIENCE), qualification=Is(QUALIFICATION)),
)

L3 = L2.amend(
    "L3",
    "2024-01-01",
    sources=(LUV,),
    observed=True,
    seen="2024-01",
    why=T("スキル欄の選択肢に「スキル」と「パッケージ」", "“Skill” and “package” among the skill items"),
    skill=any_of(skill=Is(SKILL), skill_set=Is(SKILL_SET), portfolio=Is(PORTFOLIO), package=Is(PACKAGE)),
)

REGULAR = Rule(
    id="lancers.regular",
    title=T("レギュラー", "Regular"),
    intro=T("プロフィールと確認手続きがそろっている", "profile and verification are complete"),
    versions=(L1, L2, L3),
    doubts=(
        either(
            "2018-08",
            "2022-01-31",
            ("L1", "L2"),
            T(
                "経歴・資格の条件がいつ変わったか、記録がありません。",
                "No source records when the career condition changed.",
            ),
        ),
        either(
            "2022-02-01",
            "2023-12-31",
            ("L2", "L3"),
            T(
                "スキル欄の選択肢がいつ変わったか、記録がありません。",
                "No source records when the list of skill items changed.",
            ),
        ),
    ),
)
