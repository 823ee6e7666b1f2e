"""TOP Pro CrowdWorker: every Pro criterion and more. The line for earnings is not published, so it can only stay open."""

from __future__ import annotations

from ..core.criterion import Is, unpublished
from ..core.edition import Absence
from ..core.rule import Rule
from ..core.text import T
from .facts import IDENTITY
from .pro import P3
from .sources import AHIRU_TOP, MUNENOBU, PRO_PAGE

T1 = P3.amend(
    "T1",
    "2020-10",
    sources=(AHIRU_TOP, PRO_PAGE, MUNENOBU),
    observed=True,
    seen="2023-11",
    why=T("いつ始まったかは確認できていません", "When it began is not known"),
    top_earnings=unpublished(
        "月間の獲得報酬額が部門の最上位", "Monthly earnings at the very top of the division"
    ).noted(
        "「最上位」が何位までかは公表されていません。公式の一覧ページは「実績上位の100名」と紹介していたそうです(2021〜22年ごろ)。",
        "How far “the very top” reaches is not published. The official list page is said to have named the 100 workers with the most results (about 2021-22).",
    ),
    identity=Is(IDENTITY),
    other_items=unpublished("そのほか所定の項目の登録", "Other prescribed items registered"),
)

TOP = Rule(
    id="crowdworks.top",
    title=T("TOPプロクラウドワーカー", "TOP Pro CrowdWorker"),
    intro=T("プロの上の段階。黒い「TOP」の印が付く", "the tier above Pro, with a black “TOP” mark"),
    versions=(T1,),
    before=Absence.UNRECORDED,
)
