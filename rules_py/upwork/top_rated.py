"""Top Rated: a score of 90% or more now, and good standing for at least 13 of the last 16 weeks."""

from __future__ import annotations

from ..core.criterion import AtLeast, Is, LongAgo, Within, all_of
from ..core.day import Window
from ..core.edition import edition, either
from ..core.quantity import of, pct, usd
from ..core.rule import Rule
from ..core.text import T
from .facts import WEEKS
from .sources import HELP_TOP, TOP_2015, TOP_2016, TOP_JSS_STAFF, TOP_RESOURCE, TOP_STAFF
from .talent_facts import AVAILABILITY, EARNINGS_12, FIRST_PROJECT, GOOD_WEEKS, JSS, LAST_ACTIVE, NO_HOLDS, PROFILE

# fmt: off
T2015 = edition(
    "2015", "2015",
    all_of(
        score=AtLeast(JSS, pct(90)),
        earnings=AtLeast(EARNINGS_12, usd(1_000_00)).noted("エージェンシーは10,000ドルでした。", "Agencies needed $10,000."),
        history=LongAgo(FIRST_PROJECT, Window(days=30)),
        profile=AtLeast(PROFILE, pct(100)).noted("Elanceから移った人は90%でした。", "90% for those who came from Elance."),
        active=Within(LAST_ACTIVE, Window(days=90)),
        standing=Is(NO_HOLDS),
    ),
    sources=(TOP_2015, TOP_2016), until="2016-06-30", seen="2016-05",
)
T2017 = T2015.amend(
    "2017", "2017-04", sources=(TOP_STAFF, TOP_RESOURCE, HELP_TOP, TOP_JSS_STAFF), observed=True, seen="2024",
    why=T("16週のうち13週の条件が加わった", "thirteen of sixteen weeks became a condition"),
    earnings=AtLeast(EARNINGS_12, usd(1_000_00)),
    history=LongAgo(FIRST_PROJECT, Window(days=91)).noted("「90日より前」なので、91日前からです。", "“More than 90 days ago”, so from 91 days on."),
    profile=AtLeast(PROFILE, pct(100)),
    weeks=AtLeast(GOOD_WEEKS, of(WEEKS, 13)).noted("Rising Talentの週も数えられますが、バッジがつく時点ではスコアが必要です。", "Rising Talent weeks count, but there must be a score when the badge is given.").cite(TOP_STAFF, TOP_JSS_STAFF),
    availability=Is(AVAILABILITY),
)

TOP_RATED = Rule(
    id="upwork.top-rated",
    title=T("Top Rated", "Top Rated"),
    intro=T("上位10%とされるバッジ。満たすと24〜48時間でつく", "the badge said to be held by the top 10%; it appears within 24 to 48 hours"),
    versions=(T2015, T2017),
    doubts=(
        either("2016-07-01", None, ("2015", "2017"), T("2016年の後半に条件が変わりましたが、日は記録がありません。", "The list changed some day after the middle of 2016; no source records when.")),
    ),
)
