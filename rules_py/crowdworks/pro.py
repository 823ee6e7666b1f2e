"""Pro CrowdWorker: six criteria, all of them, judged at a review every three months. There is nothing to apply for.

The monthly earnings rank is not public, so a reader cannot know whether that criterion is met, and it stays open. No
amount of yen stands for it: what workers report differs by year and division.
"""

from __future__ import annotations

from ..core.criterion import AtLeast, AtLeastShown, Depends, Is, RankWithin, all_of, any_of, disputed
from ..core.edition import edition, either
from ..core.facts import Mean
from ..core.quantity import of, pct, stars
from ..core.rule import Rule
from ..core.source import Source
from ..core.text import T
from .facts import (
    BEST_RANK,
    BEST_RANK_ALL,
    COMMUNICATION,
    COMPLETION,
    DIVISION,
    IDENTITY,
    OVERALL,
    PROFILE,
    SCOUT_UNIT,
    SCOUTS,
    SELF_PR,
    TOP_5_TASK,
    TOP_20,
)
from .sources import (
    ASCII,
    CNET,
    FEDIT,
    HUTAYO,
    KOBAYAKAWA,
    PRO_NOTICE,
    PRO_PAGE,
    REDE,
    SEED,
    SHOJI,
)

BAR = stars("4.8")
#: The least average that one decimal, rounded half up, shows as 4.8.
SHOWN_AS_BAR = stars("4.75")
COMPLETION_BAR = pct(90)
_PLACES = BEST_RANK.unit


def _rating(fact: Mean, *sources: Source) -> AtLeastShown:
    found: AtLeastShown = AtLeastShown(fact, BAR, shown_from=SHOWN_AS_BAR, sources=sources).noted(
        "小数1桁の表示と、その元の平均のどちらで比べるかは公表されていません。4.75以上4.8未満は、どちらで比べるかで変わります。評価が最低何件要るかも公表されていません。",
        "Whether the one-decimal display or the average behind it is compared is not published; from 4.75 to below 4.8 the answer depends on it. Nor is a smallest number of ratings.",
    )
    return found


_RANK_NOTE = (
    "順位は公開されていないため、ふつうは「分からない」のままです。どの仕事の報酬が入るか、手数料や税を引いた額かも公表されていません。",
    "The rank is not public, so this normally stays open. Nor is it published which jobs' income counts, or whether fees and tax are deducted.",
)

P1 = edition(
    "P1",
    "2016-01-18",
    all_of(
        completion=AtLeast(COMPLETION, COMPLETION_BAR).noted(
            "当時、過去1年に限っていたかは確認できていません。",
            "Whether a one-year window applied then is not known.",
        ),
        overall=_rating(OVERALL),
        earnings=any_of(category=Is(TOP_20), task=Is(TOP_5_TASK)).called("獲得報酬額", "Earnings"),
        scouts=AtLeast(SCOUTS, of(SCOUT_UNIT, 10)).noted(
            "当時の対象期間は確認できていません。", "The window at that time is not known."
        ),
        identity=disputed(
            ASCII.says(Is(IDENTITY)),
            CNET.says(None),
            note=T(
                "同じ日の2つの報道のうち、1つだけが条件に挙げています。",
                "Of two press reports of the same day, only one lists it.",
            ),
        ),
    ),
    sources=(ASCII, CNET),
    seen="2016-01",
)

P2 = edition(
    "P2",
    "2017-06-24",
    all_of(
        completion=AtLeast(COMPLETION, COMPLETION_BAR),
        overall=_rating(OVERALL),
        earnings=RankWithin(BEST_RANK_ALL, of(_PLACES, 200)).called("獲得報酬額", "Earnings").noted(*_RANK_NOTE),
        scouts=AtLeast(SCOUTS, of(SCOUT_UNIT, 10)),
    ),
    sources=(KOBAYAKAWA,),
    observed=True,
    why=T("報酬額が割合ではなく月間の順位に", "Earnings became a monthly rank instead of a percentile"),
)

P3 = P2.amend(
    "P3",
    "2018-01",
    sources=(PRO_NOTICE, PRO_PAGE, SEED, SHOJI, HUTAYO, REDE, FEDIT),
    seen="2025-01",
    why=T(
        "2018年1月の審査から。順位は部門ごとに、スカウトは5回に、コミュニケーション評価とプロフィールが条件に",
        "From the January 2018 review: rank by division, 5 scouts, communication rating and profile added",
    ),
    completion=AtLeast(COMPLETION, COMPLETION_BAR, sources=(PRO_NOTICE, PRO_PAGE, SHOJI)).noted(
        "固定報酬制のプロジェクトだけが対象で、マイルストーン払いは納品に数えます。対象を書いていない記事もあります。",
        "Fixed-price projects only; milestone payments count as deliveries. Some articles leave the scope out.",
    ),
    earnings=Depends(
        DIVISION,
        (
            (("writer", "designer", "business"), RankWithin(BEST_RANK, of(_PLACES, 200))),
            (("engineer",), RankWithin(BEST_RANK, of(_PLACES, 100))),
        ),
    )
    .called("獲得報酬額(部門内の月間順位、過去1年に1回以上)", "Earnings (monthly rank in the division, once in a year)")
    .cite(PRO_NOTICE, SHOJI, HUTAYO)
    .noted(*_RANK_NOTE),
    scouts=AtLeast(SCOUTS, of(SCOUT_UNIT, 5), sources=(PRO_PAGE, SEED, SHOJI)),
    overall=_rating(OVERALL, PRO_PAGE, SEED, FEDIT),
    communication=_rating(COMMUNICATION, PRO_PAGE, SEED, HUTAYO),
    profile=all_of(profile=Is(PROFILE), self_pr=Is(SELF_PR))
    .called("プロフィールと自己PR", "Profile and self-PR")
    .cite(PRO_PAGE, SEED, HUTAYO)
    .noted(
        "公式の一覧には「過去1年」と添えられていますが、その意味ははっきりしません。審査のときに入力済みかどうかで判定しています。",
        "The official list adds “past 1 year”, whose meaning is unclear. We ask whether both are filled in at the review.",
    ),
)

PRO = Rule(
    id="crowdworks.pro",
    title=T("プロクラウドワーカー", "Pro CrowdWorker"),
    intro=T(
        "全ワーカーの中から、決まった基準を満たした人だけが選ばれる。申し込みは要らない",
        "chosen out of all workers for meeting fixed standards; there is nothing to apply for",
    ),
    versions=(P1, P2, P3),
    doubts=(
        either(
            "2016-02-01",
            "2017-06-23",
            ("P1", "P2"),
            T(
                "2016年2月から2017年6月までのどこで基準が変わったか、記録がありません。",
                "No source records when between February 2016 and June 2017 the criteria changed.",
            ),
        ),
    ),
)
