"""Expert-Vetted: by invitation only. Nothing here can be computed, and the rule says so."""

from __future__ import annotations

from ..core.criterion import Is, all_of, discretionary, disputed, unpublished
from ..core.edition import Absence, edition
from ..core.facts import Choice, Lever, Option
from ..core.rule import Rule
from ..core.text import T
from .sources import HELP_EXPERT, HELP_EXPERT_NEW

# fmt: off
_SIX = (
    Option("software", T("Web・モバイル・ソフトウェア開発", "Web, mobile and software")),
    Option("design", T("デザイン", "Design")),
    Option("sales", T("営業・マーケティング", "Sales and marketing")),
    Option("hr", T("人事", "Human resources")),
    Option("consulting", T("コンサルティング", "Consulting")),
    Option("writing", T("ライティング", "Writing")),
)
_MORE = (Option("it", T("IT・ネットワーク", "IT and networking")), Option("data", T("データサイエンス", "Data science")))
FIELD = Choice(
    id="field", label=T("分野", "Field"), ask=T("どの分野の仕事ですか。", "Which field do you work in?"),
    lever=Lever.NOW, options=(*_SIX, *_MORE, Option("other", T("そのほか", "Another"))),
)
E2020 = edition(
    "2020", "2020",
    all_of(
        field=disputed(
            HELP_EXPERT.says(Is(FIELD, tuple(o.id for o in _SIX))),
            HELP_EXPERT_NEW.says(Is(FIELD, tuple(o.id for o in (*_SIX, *_MORE)))),
            note=T("ヘルプの二つの版で、分野の数が違います。", "Two copies of the help page list different fields."),
        ),
        top=unpublished("上位1%であること", "among the top 1%"),
        invitation=discretionary("Upworkからの招待", "an invitation from Upwork"),
        interview=discretionary("30分の面接(専門の技能と対人の技能)", "a 30-minute interview on skills and communication"),
    ),
    sources=(HELP_EXPERT, HELP_EXPERT_NEW), observed=True,
    why=T("時期は記事番号からの推定", "the date is inferred from the article's number"),
)
EXPERT_VETTED = Rule(
    id="upwork.expert-vetted",
    title=T("Expert-Vetted(招待のみ)", "Expert-Vetted (invitation only)"),
    intro=T("Upworkから招待された人だけが審査を受けるバッジ。自分では判定できない", "a badge whose review is by invitation only; nobody can work it out"),
    versions=(E2020,),
    before=Absence.UNRECORDED,
)
