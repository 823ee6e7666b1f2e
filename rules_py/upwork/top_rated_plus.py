"""Top Rated Plus, since 2020-07-07: Top Rated, more earnings, and one large contract that went well.

What counts as large depends on the contract's category. Only some amounts are known, so the category is asked, and the
answer stays open between the lowest and the highest amount where it is not.
"""

from __future__ import annotations

from ..core.criterion import AtLeast, AtLeastSomewhere, Depends, Is, MoreThan, all_of
from ..core.edition import edition
from ..core.facts import Amount, Choice, Lever, Option, yes_no
from ..core.quantity import USD, usd
from ..core.rule import Rule
from ..core.text import T
from .sources import LARGE_STAFF, PLUS_BADGE_2020, PLUS_BADGE_STAFF
from .talent_facts import EARNINGS_12, TOP_RATED_NOW

# fmt: off
CATEGORY = Choice(
    id="contract_category", label=T("大型契約のカテゴリ", "Category of the large contract"),
    ask=T("いちばん大きい契約は、どのカテゴリですか。", "Which category is your largest contract in?"),
    find=T("自分のプロフィールではなく、契約のカテゴリです。", "The contract's category, not your profile's."),
    lever=Lever.EARN,
    options=(
        Option("engineering", T("エンジニアリング・建築", "Engineering and architecture")),
        Option("writing", T("ライティング", "Writing")),
        Option("design", T("デザイン", "Design")),
        Option("sales", T("営業・マーケティング", "Sales and marketing")),
        Option("other", T("そのほか", "Another category")),
    ),
)
LARGEST = Amount(
    id="largest_contract", label=T("いちばん大きい契約の支払い済みの額", "Largest contract, money released"),
    ask=T("いちばん大きい契約1件で、実際に支払われたのはいくらですか。", "How much was actually paid on your largest single contract?"),
    find=T("契約1件の額です。同じ顧客の契約でも合計しません。", "One contract only; several with one client do not add up."),
    unit=USD,
)
PAID_LATELY = yes_no("large_paid", T("その契約で12か月以内に報酬がある", "Money earned on it in the past 12 months"), T("その契約で、過去12か月に報酬がありましたか。", "Did that contract pay anything in the past 12 months?"), lever=Lever.EARN)
WENT_WELL = yes_no("large_good", T("その契約に悪い結果がない", "No negative outcome on it"), T("その契約は、悪い評価なしですか。", "Is that contract free of a negative outcome?"), T("何が悪い結果になるかの線は、公表されていません。", "Where a negative outcome begins is not published."), Lever.EARN)
EXCLUSIVE = yes_no("exclusive_agency", T("エージェンシー専属", "Exclusive agency member"), T("エージェンシーの専属メンバーですか。", "Are you an exclusive member of an agency?"))

P2020 = edition(
    "2020-07", "2020-07-07",
    all_of(
        top_rated=Is(TOP_RATED_NOW),
        earnings=MoreThan(EARNINGS_12, usd(10_000_00)).noted("エージェンシーは20,000ドルです。", "$20,000 for agencies."),
        large=Depends(
            on=CATEGORY,
            cases=(
                (("engineering", "writing", "design"), AtLeast(LARGEST, usd(5_000_00))),
                (("sales",), AtLeast(LARGEST, usd(10_000_00))),
                (("other",), AtLeastSomewhere(LARGEST, usd(30_000_00), shown_from=usd(5_000_00))),
            ),
            sources=(LARGE_STAFF,),
            note=T("ライティングとデザインの額は、利用者の投稿などによります。", "The amounts for writing and design come from user posts."),
        ),
        paid=Is(PAID_LATELY),
        good=Is(WENT_WELL),
        independent=Is(EXCLUSIVE, ("no",)),
    ),
    sources=(PLUS_BADGE_2020, PLUS_BADGE_STAFF, LARGE_STAFF), seen="2022-09",
)

TOP_RATED_PLUS = Rule(
    id="upwork.top-rated-plus",
    title=T("Top Rated Plus", "Top Rated Plus"),
    intro=T("Top Ratedで、収入が多く、大型の契約が1件以上ある", "Top Rated with higher earnings and at least one large contract"),
    versions=(P2020,),
)
