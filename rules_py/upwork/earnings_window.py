"""Rolling twelve-month earnings: what counts now, what falls out when, and when the badges' bars are lost without more."""

from __future__ import annotations

from datetime import date

from ..core.day import ONE_DAY, Window, say_day, shift_months
from ..core.edition import Absence, Edition, edition
from ..core.facts import Amount, Lever, Rows, When
from ..core.finding import Case
from ..core.quantity import USD, usd
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Plot, Series, Table, Working
from .sources import MY_STATS, PLUS_BADGE_2020, STATS_2021, TOP_STAFF

# fmt: off
YEAR = Window(months=12)
PAYMENTS = Rows(
    id="payments", label=T("受け取った報酬", "Payments received"),
    ask=T("過去12か月に受け取った報酬を、日付と金額で入れてください。", "Enter the payments of the past 12 months with day and amount."),
    find=T("手数料を引く前の額です。ボーナスを含み、返金は引きます。保留中の報酬とエージェンシーの契約は入れません。", "Before fees. Bonuses count, refunds are taken off; pending money and agency contracts are left out."),
    lever=Lever.EARN,
    columns=(
        When(id="paid_on", label=T("日付", "Day"), ask=T("いつですか。", "When?")),
        Amount(id="amount", label=T("金額", "Amount"), ask=T("いくらですか。", "How much?"), unit=USD, lo=-1_000_000),
    ),
)
E2017 = terms(
    top=Term(T("Top Ratedの収入", "Earnings for Top Rated"), usd(1_000_00), (TOP_STAFF,)),
    plus=Term(T("Top Rated Plusの収入(これを超える)", "Earnings for Top Rated Plus (more than)"), usd(10_000_00), (PLUS_BADGE_2020,)),
    counts=Term(T("数えるもの", "What counts"), T("手数料の前。ボーナスと返金を含み、保留中とエージェンシーの分を除く", "before fees; bonuses and refunds in, pending and agency money out"), (STATS_2021, MY_STATS)),
)
VERSIONS = (edition("2020-07", "2020-07-07", E2017, sources=(TOP_STAFF, PLUS_BADGE_2020, STATS_2021, MY_STATS), seen="2023-10"),)


def leaves_on(paid: date) -> date:
    """The first day on which a payment is no longer within the past twelve months."""
    gone = shift_months(paid, 12)
    while YEAR.first(gone) <= paid:
        gone += ONE_DAY
    return gone


def _work(case: Case, edition: Edition) -> Working:
    rows = case.facts.get(PAYMENTS.id)
    paid = sorted((row["paid_on"], row["amount"].n * 100 // row["amount"].d) for row in rows or () if "paid_on" in row and "amount" in row)
    if not paid:
        return Working("missing", T("報酬の日付と金額を入れると、いまの合計と、いつ減るかが分かります。", "Enter payments to see the total now, and when it drops."), missing=(PAYMENTS.id,))
    first = YEAR.first(case.on)
    live = [(day, cents) for day, cents in paid if day >= first]
    total = sum(cents for _, cents in live)
    falls: dict[date, int] = {}
    for day, cents in live:
        falls[leaves_on(day)] = falls.get(leaves_on(day), 0) + cents
    steps, left = [], total
    for day, cents in sorted(falls.items()):
        left -= cents
        steps.append((day, cents, left))
    top, plus = edition.terms.quantity("top").n * 100, edition.terms.quantity("plus").n * 100
    lines = [
        Line("total", T("いまの12か月の収入", "12-month earnings now"), usd(total), T(f"{say_day(first).ja}から", f"since {say_day(first).en}"), (STATS_2021, MY_STATS), main=True),
        _bar("top", T("Top Ratedの収入の条件", "Earnings bar of Top Rated"), total >= top, top - total, next((day for day, _, left in steps if left < top), None)),
        _bar("plus", T("Top Rated Plusの収入の条件", "Earnings bar of Top Rated Plus"), total > plus, plus - total + 1, next((day for day, _, left in steps if left <= plus), None)),
    ]
    table = Table("falls", T("これから外れる報酬(新しい報酬がない場合)", "What falls out, if nothing new comes"), (T("外れる日", "Falls out on"), T("金額", "Amount"), T("残る合計", "Total left")), tuple((say_day(day), usd(cents), usd(left)) for day, cents, left in steps[:60]))
    lost = next((day for day, _, left in steps if left < top), None)
    says = _says(total, top, lost)
    view = [(case.on, total), *((day, left) for day, _, left in steps)]
    plot = Plot("left", T("新しい報酬がない場合の合計", "The total if nothing new comes"), "step", tuple(T(f"{d.month}/{d.day}", f"{d.day}/{d.month}") for d, _ in view), (Series(T("合計", "total"), tuple(cents for _, cents in view)),), says, bound=top, scale=100)
    notes = [T("期間の初日は、ちょうど12か月前の日を含めています。公式には1時間ごとに更新されるとされ、日の境目は書かれていません。", "The window includes the day exactly twelve months ago. It is said to be refreshed hourly; where a day ends is not stated.")]
    if len(live) < len(paid):
        notes.append(T(f"12か月より前の報酬{len(paid) - len(live)}件は数えていません。", f"{len(paid) - len(live)} payments from before the window are not counted."))
    return Working("total", says, tuple(lines), (table,), (plot,), tuple(notes))


def _says(total: int, top: int, lost: date | None) -> T:
    amount = usd(total).text
    if total < top:
        short = usd(top - total).text
        return T(f"いまの12か月の収入は{amount.ja}で、Top Ratedまであと{short.ja}です。", f"12-month earnings are {amount.en}; {short.en} more for Top Rated.")
    assert lost is not None
    return T(f"いまの12か月の収入は{amount.ja}です。新しい報酬がないと、{say_day(lost).ja}にTop Ratedの線を下回ります。", f"12-month earnings are {amount.en}. With nothing new, they fall below Top Rated's bar on {say_day(lost).en}.")


def _bar(id: str, label: T, met: bool, short: int, lost: date | None) -> Line:
    if not met:
        more = usd(short).text
        return Line(id, label, T(f"あと{more.ja}", f"{more.en} more"))
    assert lost is not None
    return Line(id, label, T(f"満たしている({say_day(lost).ja}まで何もなければ下回る)", f"met (lost on {say_day(lost).en} if nothing new comes)"))


EARNINGS_WINDOW = Formula(
    id="upwork.earnings-window",
    title=T("12か月の収入と、外れる日", "12-month earnings, and what falls out"),
    intro=T("バッジに要る収入が、いつ足りて、いつ外れるか", "when the earnings for a badge are enough, and when they drop"),
    versions=VERSIONS,
    asks=(PAYMENTS,),
    work=_work,
    before=Absence.UNRECORDED,
)
