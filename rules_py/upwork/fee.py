"""What Upwork takes of a payment, by date. Since 2025-05 the share differs by contract, so the reader enters it.

The fee of each payment is rounded to the nearest cent; which way exactly half a cent goes is not stated, so a payment
that ends there is shown as a range.
"""

from __future__ import annotations

from datetime import date

from ..core.day import day
from ..core.edition import Absence, Edition, edition, either
from ..core.facts import Amount, Choice, Lever, Option, When, yes_no
from ..core.finding import Case
from ..core.quantity import PERCENT, USD, Quantity, pct, usd
from ..core.rule import Formula
from ..core.terms import Band, Bands, Term, terms
from ..core.text import T
from ..core.working import Line, Working
from .facts import given, moment
from .sources import ETCETERA_FEE, GOLANCE, GRUV, HELP_DIRECT, HELP_FEE, HELP_FEE_2023, SKILLLINKUP

# fmt: off
PAYMENT = Amount(id="payment", label=T("受け取る前の報酬", "Payment before the fee"), ask=T("手数料を引く前の報酬はいくらですか。", "How much is the payment before the fee?"), lever=Lever.FIXED, unit=USD)
BILLED_BEFORE = Amount(id="billed_before", label=T("同じ顧客からのこれまでの合計", "Billed to the same client before"), ask=T("同じ顧客からは、これまでに合計いくら受け取りましたか(手数料の前)。", "How much had you billed the same client before, in all?"), find=T("2016年6月から2023年5月までは、この合計で率が決まりました。", "From June 2016 to May 2023 this total decided the rate."), lever=Lever.FIXED, unit=USD)
CONTRACT_ON = When(id="contract_on", label=T("契約が始まった日", "Start of the contract"), ask=T("その契約はいつ始まりましたか。", "When did the contract start?"), lever=Lever.FIXED)
AT_FIVE = yes_no("at_five", T("2023年5月に5%だった契約", "At 5% in May 2023"), T("2023年5月の時点で、その顧客の率は5%になっていましたか。", "Was the rate with that client at 5% in May 2023?"), lever=Lever.FIXED)
RATE_SHOWN = Amount(id="rate_shown", label=T("表示された手数料の率", "Fee rate shown"), ask=T("応募やオファーの画面に出た手数料は何%ですか。", "Which fee does the proposal or offer show?"), find=T("2025年5月からの契約では、0〜15%の間で契約ごとに決まり、契約の間は変わりません。", "For contracts since May 2025 it is set per contract, from 0 to 15%, and stays for that contract."), lever=Lever.FIXED, unit=PERCENT, hi=100)
CONTRACT_KIND = Choice(id="contract_kind", label=T("契約の種類", "Kind of contract"), ask=T("どちらの契約ですか。", "Which kind of contract is it?"), lever=Lever.FIXED, options=(Option("market", T("Upworkで見つけた仕事", "Found on Upwork")), Option("direct", T("直接契約(Direct Contract)", "Direct contract")), Option("direct_plus", T("直接契約でPlus会員", "Direct contract with Plus"))))

_RATE, _ROUND = T("手数料の率", "Fee rate"), T("端数", "Rounding")
NEAREST = Term(_ROUND, T("1回ごとに、いちばん近いセントに", "to the nearest cent, per payment"), (HELP_FEE_2023,))
_OLD = T("前の率のままの契約", "Contracts that kept the earlier rate")
_DIRECT = T("直接契約", "Direct contracts")
FLAT = Term(_RATE, pct(10), (HELP_FEE,))
F2015 = terms(rate=FLAT, rounding=NEAREST)
F2016 = terms(
    rate=Term(_RATE, Bands((Band(usd(500_00), pct(20)), Band(usd(10_000_00), pct(10)), Band(None, pct(5)))), (HELP_FEE,), T("顧客ごとの合計に対して", "by all that was ever billed to the client")),
    kept=Term(_OLD, T("2016年6月より前の契約は10%のまま", "contracts from before June 2016 stay at 10%"), (HELP_FEE,)),
    rounding=NEAREST,
)
F2023 = terms(
    rate=Term(_RATE, pct(10), (HELP_FEE_2023,)),
    kept=Term(_OLD, T("5%になっていた契約は2023年末まで5%", "contracts already at 5% keep it until the end of 2023"), (HELP_FEE_2023,)),
    rounding=NEAREST,
)
F2024 = F2023.amend(kept=None)
F2025 = F2024.amend(
    rate=Term(_RATE, T("契約ごとに0〜15%", "0 to 15%, set per contract"), (SKILLLINKUP, GOLANCE, GRUV), T("公式の文は読めていない", "the official text could not be read")),
    low=Term(T("率の下限", "Lowest rate"), pct(0), (GOLANCE,)),
    high=Term(T("率の上限", "Highest rate"), pct(15), (GOLANCE, ETCETERA_FEE)),
    kept=Term(_OLD, T("2025年5月より前の契約は10%のまま(当サイトの解釈)", "contracts from before May 2025 stay at 10% (our reading)"), (GOLANCE,)),
    direct=Term(_DIRECT, pct(5), (HELP_DIRECT,)),
    direct_plus=Term(T("直接契約でPlus会員", "Direct contracts with Plus"), pct(0), (HELP_DIRECT,)),
)
CHANGED_2016, CHANGED_2025 = day("2016-06-21"), day("2025-05-01")
VERSIONS = (
    edition("2015", "2015", F2015, sources=(HELP_FEE,), observed=True, until="2016-06-06"),
    edition("2016-06", "2016-06-21", F2016, sources=(HELP_FEE,), why=T("顧客ごとの合計で20・10・5%に", "20, 10 and 5% by what was billed to the client")),
    edition("2023-05", "2023-05-03", F2023, sources=(HELP_FEE_2023,), why=T("一律10%に", "a flat 10%")),
    edition("2024-01", "2024-01-01", F2024, sources=(HELP_FEE_2023,), why=T("5%の契約がなくなった", "no more contracts at 5%")),
    edition("2025-05", "2025-05-01", F2025, sources=(SKILLLINKUP, GOLANCE, GRUV, ETCETERA_FEE, HELP_DIRECT), seen="2026-05", why=T("新しい契約の率が契約ごとに", "new contracts have a rate of their own")),
)


def _cents(case: Case, fact: Amount) -> int | None:
    value = case.facts.get(fact.id)
    if value is None:
        return None
    amount = fact.measure(value)
    return amount.n * 100 // amount.d


def nearest(n: int, d: int) -> tuple[int, int]:
    """`n / d` to the nearest whole: one answer twice, or both neighbours where it lies exactly half-way."""
    whole, rest = divmod(n, d)
    return (whole, whole + 1) if 2 * rest == d else (whole + (2 * rest > d),) * 2


def banded(bands: Bands, before: int, payment: int) -> list[tuple[int, Quantity]]:
    """The parts of a payment, in cents, with the rate of each, given what was billed before. They sum to the payment."""
    parts, position, end = [], before, before + payment
    for band in bands.bands:
        top = end if band.upto is None else min(end, band.upto.n * 100 // band.upto.d)
        if top > position:
            parts.append((top - position, band.rate))
            position = top
    return parts


def _work(case: Case, edition: Edition) -> Working:
    cents = _cents(case, PAYMENT)
    parts = _parts(case, edition, cents if cents is not None else 0)
    if isinstance(parts, Working):
        return parts
    rate = parts[0][1] if len(parts) == 1 else None
    if cents is None:
        said = edition.terms.term("rate").text if rate is None else rate.text
        return Working("missing", T(f"率は{said.ja}です。報酬を入れると手数料が出ます。", f"The rate: {said.en}. Enter the payment to see the fee."), missing=(PAYMENT.id,))
    # the denominator of every part is 100 * d; rates here are whole or decimal percentages
    scale = max(part.d for _, part in parts)
    low, high = nearest(sum(amount * r.n * (scale // r.d) for amount, r in parts), 100 * scale)
    fee, kept = _range(low, high), _range(cents - high, cents - low)
    lines = [Line(f"part{n}", T(f"{usd(amount).text.ja}の{r.text.ja}", f"{r.text.en} of {usd(amount).text.en}"), usd(amount * r.n // (100 * r.d)) if amount * r.n % (100 * r.d) == 0 else T("端数あり", "a fraction of a cent")) for n, (amount, r) in enumerate(parts, 1)] if len(parts) > 1 else []
    how = T(f"報酬の{rate.text.ja}", f"{rate.text.en} of the payment") if rate else T("上の合計", "the sum of the above")
    lines += [Line("fee", T("手数料", "Fee"), fee, how, edition.terms.term("rate").sources), Line("kept", T("手取り", "You keep"), kept, None, main=True)]
    kept_text = kept.text if isinstance(kept, Quantity) else kept
    return Working("fee", T(f"手取りは{kept_text.ja}です。", f"You keep {kept_text.en}."), tuple(lines), notes=_notes(edition, low != high))


def _range(low: int, high: int) -> Quantity | T:
    a, b = usd(low).text, usd(high).text
    return usd(low) if low == high else T(f"{a.ja}か{b.ja}", f"{a.en} or {b.en}")


def _parts(case: Case, edition: Edition, cents: int) -> list[tuple[int, Quantity]] | Working:
    """The payment cut by rate, or what is asked first."""
    kind, started = given(case, CONTRACT_KIND), moment(case, CONTRACT_ON.id)
    if kind in {"direct", "direct_plus"}:
        if not edition.terms.has(kind):
            return Working("unrecorded", T("このころの直接契約の手数料は、記録がありません。", "No source records the fee of direct contracts then."))
        return [(cents, edition.terms.quantity(kind))]
    value = edition.terms.term("rate").value
    if isinstance(value, Bands):
        return _by_client(case, value, started, cents)
    if isinstance(value, T):
        return _by_contract(case, edition, started, cents)
    if edition.id == "2023-05" and given(case, AT_FIVE) == "yes":
        return [(cents, pct(5))]
    assert isinstance(value, Quantity)
    return [(cents, value)]


def _by_client(case: Case, bands: Bands, started: date | None, cents: int) -> list[tuple[int, Quantity]] | Working:
    if started is not None and started < CHANGED_2016:
        return [(cents, pct(10))]
    before = _cents(case, BILLED_BEFORE)
    if before is None:
        return Working("missing", T("同じ顧客からのこれまでの合計を入れると、率が決まります。", "Enter what was billed to the client before; it decides the rate."), missing=(BILLED_BEFORE.id,))
    return banded(bands, before, cents) or [(0, bands.bands[0].rate)]


def _by_contract(case: Case, edition: Edition, started: date | None, cents: int) -> list[tuple[int, Quantity]] | Working:
    if started is not None and started < CHANGED_2025:
        return [(cents, pct(10))]
    shown = case.facts.get(RATE_SHOWN.id)
    low, high = edition.terms.quantity("low"), edition.terms.quantity("high")
    if shown is None:
        return Working("missing", T("応募やオファーの画面に出た率を入れてください。10%のことが多いものの、契約ごとに違います。", "Enter the rate shown with the proposal or offer. Often it is 10%, but it differs by contract."), missing=(RATE_SHOWN.id,))
    if not low <= shown <= high:
        return Working("strange_rate", T(f"この制度の率は{low.text.ja}〜{high.text.ja}です。画面の数字をもう一度見てください。", f"Rates here run from {low.text.en} to {high.text.en}; look at the number again."))
    return [(cents, shown)]


def _notes(edition: Edition, half: bool) -> tuple[T, ...]:
    notes = []
    if half:
        notes.append(T("ちょうど半セントになります。どちらに丸めるかは書かれていないので、両方を示します。", "This ends on exactly half a cent; which way it goes is not stated, so both are shown."))
    if edition.id == "2025-05":
        notes.append(T("2025〜26年にも、一律10%や20・10・5%と書くページがあります。新しい契約では、画面の率が正しい数字です。", "Pages of 2025 and 2026 still say a flat 10% or 20/10/5. For new contracts the rate on your screen counts."))
    notes.append(T("応募に使ったConnectsの費用は、ここには入っていません。", "What you spent on Connects is not in here."))
    return tuple(notes)


FEE = Formula(
    id="upwork.fee",
    title=T("Upworkの手数料と手取り", "Upwork's fee and what you keep"),
    intro=T("支払いの日に有効だった率で、手数料と手取りを出します", "the fee by the rate in force on the day of the payment"),
    versions=VERSIONS,
    doubts=(either("2016-06-07", "2016-06-20", ("2015", "2016-06"), T("2016年6月7日に1つのカテゴリから、21日に全体で変わりました。", "It changed for one category on 7 June 2016 and for all on the 21st.")),),
    asks=(PAYMENT, CONTRACT_KIND, RATE_SHOWN, CONTRACT_ON, BILLED_BEFORE, AT_FIVE),
    only={"billed_before": ("2016-06",), "at_five": ("2023-05",), "rate_shown": ("2025-05",)},
    work=_work,
    before=Absence.UNRECORDED,
)
