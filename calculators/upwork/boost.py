"""Where a bid stands among the others, and what each ending charges."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork import boost as b
from rules_py.upwork.facts import BOOST_BID

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-boost",
    rule=b.BOOST,
    title=T("ブーストの順位と料金", "Boost: place and price"),
    groups=(
        Group(T("案件", "The job"), (b.OFFERED, b.POSTED_ON, b.HIRED_ALREADY)),
        Group(T("入札", "Bids"), (b.OTHER_BIDS, BOOST_BID)),
    ),
    example=Example(
        date(2026, 11, 21),
        {
            "boost_offered": "yes",
            "posted_on": "2026-11-18",
            "hired_already": "no",
            "other_bids.1.bid": "30",
            "other_bids.2.bid": "20",
            "other_bids.3.bid": "12",
            "other_bids.4.bid": "10",
            "other_bids.5.bid": "4",
            "boost_bid": "10",
        },
        T(
            "4番目と同じ数で入札した場合。同じ数の順番は公表されていません。",
            "A bid equal to the one in place four: how ties are ranked is not published.",
        ),
    ),
)
