"""Facts and units that several Upwork rules share. A fact of one rule only stands in that rule's file."""

from __future__ import annotations

from datetime import date

from ..core.facts import Amount, Choice, Lever, Option, yes_no
from ..core.finding import Case
from ..core.quantity import Quantity, Unit, of, usd
from ..core.text import T

CONNECTS = Unit("connects", "{n} Connects", "{n} Connect", "{n} Connects", strip=r"(?i)connects?$|個$")
CONTRACTS = Unit("contracts", "{n}件", "{n} contract", "{n} contracts", strip=r"件$|contracts?$")
CLIENTS = Unit("clients", "{n}人", "{n} client", "{n} clients", strip=r"人$|clients?$")
PROPOSALS = Unit("proposals", "{n}件", "{n} proposal", "{n} proposals", strip=r"件$|proposals?$")
WEEKS = Unit("weeks", "{n}週", "{n} week", "{n} weeks", strip=r"週間?$|weeks?$")
#: More than anyone holds. A real job or balance is never refused: the highest cost of a proposal is not published.
MOST = 1_000_000


def connects(n: int) -> Quantity:
    return of(CONNECTS, n)


def cost_in_usd(n: int, price: Quantity) -> Quantity:
    """Connects times the price of one, exact in cents."""
    return usd(n * (price.n * 100 // price.d))


def whole(case: Case, fact: Amount) -> int | None:
    """A whole number that the reader gave; `None` where they did not."""
    value = case.facts.get(fact.id)
    return None if value is None else fact.measure(value).n


def given(case: Case, fact: Choice) -> str | None:
    value = case.facts.get(fact.id)
    return None if value is None else str(value)


def moment(case: Case, id: str) -> date | None:
    value = case.facts.get(id)
    return value if isinstance(value, date) else None


BALANCE = Amount(
    id="balance",
    label=T("手持ちのConnects", "Connects you have"),
    ask=T("いま何Connects持っていますか。", "How many Connects do you have now?"),
    find=T("応募画面の「Available Connects」に表示されます。", "Shown as “Available Connects” when you apply."),
    lever=Lever.NOW,
    unit=CONNECTS,
    hi=MOST,
)
JOB_COST = Amount(
    id="job_cost",
    label=T("応募に必要なConnects", "Connects the job asks for"),
    ask=T("その案件の応募には何Connects必要ですか。", "How many Connects does the job ask for?"),
    find=T(
        "案件のページに表示される数をそのまま入れてください。予算からは分かりません。",
        "Copy the number shown on the job post; it cannot be told from the budget.",
    ),
    lever=Lever.FIXED,
    unit=CONNECTS,
    hi=MOST,
)
BOOST_BID = Amount(
    id="boost_bid",
    label=T("ブーストに上乗せするConnects", "Connects bid for a boost"),
    ask=T("ブーストに何Connects上乗せしますか。", "How many Connects do you bid for a boost?"),
    find=T("ブーストしないなら0か空欄です。", "Enter 0 or leave blank without a boost."),
    lever=Lever.NOW,
    unit=CONNECTS,
    hi=MOST,
)
PLAN = Choice(
    id="plan",
    label=T("会員プラン", "Membership"),
    ask=T("会員プランはどちらですか。", "Which membership do you have?"),
    find=T(
        "Account settings の Membership and Connects で分かります。",
        "See “Membership and Connects” in the account settings.",
    ),
    lever=Lever.NOW,
    options=(Option("basic", T("Basic(無料)", "Basic (free)")), Option("plus", T("Plus(有料)", "Plus (paid)"))),
)
MONTHLY_TEN = yes_no(
    "monthly_ten",
    T("毎月の無料Connects", "Free Connects every month"),
    T("Basicで、毎月の無料Connectsを受け取っていますか。", "On Basic: do you get free Connects every month?"),
    T(
        "Connectsの履歴に「Monthly Connects renewal」の行があれば「はい」です。",
        "Yes if your Connects history has rows called “Monthly Connects renewal”.",
    ),
    Lever.FIXED,
)
_DAY_OF_MONTH = Unit("day_of_month", "{n}日", "day {n}", "day {n}", strip=r"日$")
CYCLE_DAY = Amount(
    id="cycle_day",
    label=T("請求サイクルの開始日", "First day of the billing cycle"),
    ask=T(
        "「Current billing cycle」の最初の日付は、何日ですか。",
        "On which day of the month does “Current billing cycle” start?",
    ),
    find=T(
        "Account settings の Membership and Connects に「Jan 23, 2025 - …」のように出ます。この例なら23です。",
        "See “Membership and Connects” in the account settings: “Jan 23, 2025 – …” means 23.",
    ),
    lever=Lever.FIXED,
    unit=_DAY_OF_MONTH,
    lo=1,
    hi=31,
)
