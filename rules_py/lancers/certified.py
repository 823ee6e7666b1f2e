"""Certified lancer: top of a category by earnings, with good rates. Reviewed once a month on the past year's record.

There is nothing to apply for: Lancers reviews and writes. "Top 20%" is asked, never derived from an amount, because the
line is not published.
"""

from __future__ import annotations

from ..core.criterion import AtLeast, Is, SomeIs, Within, all_of, any_of
from ..core.day import Window
from ..core.edition import Absence, edition, either
from ..core.quantity import CHARACTERS, of, pct, stars
from ..core.rule import Rule
from ..core.text import T
from .facts import (
    CAREER_ENTRY,
    COMPLETION,
    COMPLETION_PROJECT,
    COMPLETION_PROJECT_TASK,
    CONFIDENTIALITY,
    DISPLAY_NAME,
    IDENTITY,
    INTRO_CHARS,
    LANCERS_CHECK,
    LAST_LOGIN,
    PHONE,
    PICTURE,
    QUALIFICATION,
    RATING,
    SATISFIED,
    SKILL,
    TASK_APPROVAL,
    TOP_20,
)
from .silver import REPLIES_80
from .sources import (
    AHIRU,
    COCOWORK,
    HELP_CERTIFIED,
    KITAKUBU,
    KOJI,
    KOTONOHA,
    LANCERS_EXPERT,
    LUV,
    MIKEHANA,
    MWRITING,
    NONCHAN,
    OGA,
    SASAOU,
    SOUKEN_2024,
    YAMADA,
)

NINETY = pct(90)

RECORD = all_of(
    earnings=SomeIs(TOP_20),
    rating=AtLeast(RATING, stars("4.8")),
    completion=AtLeast(COMPLETION_PROJECT_TASK, NINETY),
    reply=REPLIES_80,
)
NINE_ITEMS = all_of(
    intro=AtLeast(INTRO_CHARS, of(CHARACTERS, 1)),
    picture=Is(PICTURE),
    display_name=Is(DISPLAY_NAME),
    career=any_of(career_entry=Is(CAREER_ENTRY), qualification=Is(QUALIFICATION)),
    skill=Is(SKILL),
    identity=Is(IDENTITY),
    confidentiality=Is(CONFIDENTIALITY),
    phone=Is(PHONE),
    lancers_check=Is(LANCERS_CHECK),
).called("プロフィールの9項目", "the nine profile items")

PROVISIONAL = Rule(
    id="lancers.provisional",
    title=T("仮認可", "Provisional approval"),
    intro=T(
        "2015年3月だけの段階。プロフィールをそろえるために1か月の猶予があった",
        "a step of March 2015 only, with one month to complete the profile",
    ),
    versions=(edition("P", "2015-03-03", RECORD, sources=(MIKEHANA,), until="2015-04-02"),),
)

C1 = edition(
    "C1",
    "2015-03-03",
    RECORD.having(members=(*RECORD.members, ("profile", NINE_ITEMS))),
    sources=(MIKEHANA, LANCERS_EXPERT, OGA, NONCHAN),
    until="2018-04-30",
    seen="2018-04",
)

C1B = C1.amend(
    "C1b",
    None,
    sources=(COCOWORK,),
    why=T("完了率の対象がプロジェクトだけに", "Completion covers projects only"),
    completion=AtLeast(COMPLETION_PROJECT, NINETY),
)

C2 = C1B.amend(
    "C2",
    "2020-02-01",
    sources=(HELP_CERTIFIED, KITAKUBU, MWRITING, YAMADA),
    observed=True,
    until="2020-12-31",
    seen="2020-12",
    why=T("タスク承認率と最終ログインが条件に", "Task approval and last login became conditions"),
    task_approval=AtLeast(TASK_APPROVAL, NINETY, only_from=1),
    login=Within(LAST_LOGIN, Window(months=1)),
    profile=NINE_ITEMS.noted(
        "公式の一覧は「所定の項目」とだけ引用されている。前の版の9項目と同じとみなした",
        "articles quote the official list only as “the listed items”; taken to be the nine of the edition before",
    ),
)

C2B = C2.amend(
    "C2b",
    None,
    sources=(KOTONOHA,),
    why=T("完了率の呼び名が「仕事完了率」に", "Completion is now called job completion"),
    completion=AtLeast(COMPLETION, NINETY),
)

C3 = C2B.amend(
    "C3",
    "2022-02",
    sources=(KOJI, LUV),
    why=T(
        "平均評価が「満足の割合」に(条件が同じ月に変わったことは推定)",
        "The average rating became the satisfied share (that it changed in the same month is inferred)",
    ),
    rating=None,
    satisfied=AtLeast(SATISFIED, pct(95)),
    profile=all_of(lancers_check=Is(LANCERS_CHECK), skill=Is(SKILL), qualification=Is(QUALIFICATION))
    .called("プロフィールの追加項目", "further profile items")
    .noted(
        "2024年1月の記事にある項目。2022年2月から同じだったかは確かめられない",
        "as listed in January 2024; whether they were the same from February 2022 cannot be checked",
    )
    .cite(LUV),
)

C4 = C3.amend(
    "C4",
    "2024-02",
    sources=(SOUKEN_2024, AHIRU, SASAOU),
    seen="2025-03",
    why=T("返信率が条件から外れた", "The reply rate was dropped"),
    reply=None,
)

CERTIFIED = Rule(
    id="lancers.certified",
    title=T("認定ランサー", "Certified lancer"),
    intro=T("実績・報酬額・評価などの基準をすべて満たしている", "meets every criterion of record, earnings and rating"),
    versions=(C1, C1B, C2, C2B, C3, C4),
    doubts=(
        either(
            "2018-05-01",
            "2020-01-31",
            ("C1", "C1b", "C2"),
            T(
                "2018年5月から2020年1月までに有効だった一覧は、記録がありません。",
                "No source records the list in force from May 2018 to January 2020.",
            ),
        ),
        either(
            "2021-01-01",
            None,
            ("C2", "C2b"),
            T(
                "完了率の呼び名がいつ変わったか、記録がありません。",
                "No source records when the wording of completion changed.",
            ),
        ),
    ),
    before=Absence.UNRECORDED,
)
