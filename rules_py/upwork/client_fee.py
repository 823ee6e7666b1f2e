"""What the client pays on top: a share of each payment, and since 2023-04 a fee for starting a contract.

Useful when a budget is discussed. Most of it is known from articles; where they differ both figures are shown.
"""

from __future__ import annotations

from ..core.edition import Absence, Edition, edition, either
from ..core.facts import Amount, Lever, yes_no
from ..core.finding import Case
from ..core.quantity import USD, Quantity, pct, usd
from ..core.rule import Formula
from ..core.terms import Term, percent, terms
from ..core.text import T
from ..core.working import Line, Working
from .facts import given
from .fee import nearest
from .sources import CHIBISUKE, CLIENT_2019, GOLANCE, HELP_FEE, INITIATION, SKILLLINKUP

# fmt: off
BILLED = Amount(id="billed", label=T("請求する額", "Amount billed"), ask=T("クライアントに請求するのはいくらですか。", "How much is billed to the client?"), lever=Lever.FIXED, unit=USD)
NEW_CONTRACT = yes_no("new_contract", T("新しい契約の最初の支払い", "First payment of a new contract"), T("新しい契約の最初の支払いですか。", "Is it the first payment of a new contract?"), lever=Lever.FIXED)
US_BANK = yes_no("us_bank", T("米国の銀行口座からの支払い", "Paid from a US bank account"), T("クライアントは米国の銀行口座から払いますか。", "Does the client pay from a US bank account?"), T("わからなければ空欄のままで構いません。", "Leave blank if you don't know."), Lever.FIXED)

_RATE, _START, _BANK = T("支払いごとの率", "Share of each payment"), T("契約を始めるとき", "For starting a contract"), T("米国の銀行口座から", "From a US bank account")
NONE = T("なし", "none")
K2016 = terms(rate=Term(_RATE, percent("2.75"), (HELP_FEE,)), start=Term(_START, NONE))
K2019 = K2016.amend(rate=Term(_RATE, pct(3), (CLIENT_2019,)))
K2023 = K2019.amend(start=Term(_START, T("最大4.95ドル", "up to $4.95"), (HELP_FEE,)), start_high=Term(T("契約開始の最大", "Most for starting"), usd(495), (HELP_FEE,)))
K2023B = K2023.amend(rate=Term(_RATE, pct(5), (CHIBISUKE,)), bank=Term(_BANK, pct(3), (CHIBISUKE, GOLANCE)))
K2024 = K2023B.amend(start=Term(_START, T("最大9.95ドル", "up to $9.95"), (CHIBISUKE,)), start_high=Term(T("契約開始の最大", "Most for starting"), usd(995), (CHIBISUKE,)))
K2025 = K2024.amend(
    rate=Term(_RATE, pct(5), (GOLANCE,)),
    rate_high=Term(T("別の記事の率(最大)", "Share by another article, at most"), percent("7.99"), (SKILLLINKUP,)),
    start=Term(_START, T("0.99〜14.99ドル。支払いがなければ戻る", "$0.99 to $14.99, returned if nothing is paid"), (INITIATION,)),
    start_low=Term(T("契約開始の最少", "Least for starting"), usd(99), (INITIATION,)),
    start_high=Term(T("契約開始の最大", "Most for starting"), usd(1499), (INITIATION,)),
)
VERSIONS = (
    edition("2016-06", "2016-06-21", K2016, sources=(HELP_FEE,)),
    edition("2019-06", "2019-06-12", K2019, sources=(CLIENT_2019,), why=T("3%に", "3%")),
    edition("2023-04", None, K2023, sources=(HELP_FEE, CLIENT_2019), why=T("契約を始めるときの手数料ができた", "a fee for starting a contract")),
    edition("2023-5pct", None, K2023B, sources=(CHIBISUKE, HELP_FEE), why=T("5%に", "5%")),
    edition("2024-04", "2024-04", K2024, sources=(CHIBISUKE,), observed=True, why=T("契約を始めるときが最大9.95ドルに", "up to $9.95 for starting")),
    edition("2025", "2025", K2025, sources=(INITIATION, GOLANCE, SKILLLINKUP), observed=True, seen="2026-05", why=T("契約を始めるときが0.99〜14.99ドルに", "$0.99 to $14.99 for starting")),
)


def _work(case: Case, edition: Edition) -> Working:
    billed: Quantity | None = case.facts.get(BILLED.id)
    rate, bank = edition.terms.quantity("rate"), given(case, US_BANK)
    if billed is None:
        return Working("missing", T(f"率は{rate.text.ja}です。請求額を入れると、クライアントの負担が出ます。", f"The share is {rate.text.en}. Enter the amount billed to see what the client pays."), missing=(BILLED.id,))
    cents = billed.n * 100 // billed.d
    rates = [edition.terms.quantity("bank")] if bank == "yes" and edition.terms.has("bank") else [rate]
    if edition.terms.has("bank") and bank is None:
        rates.insert(0, edition.terms.quantity("bank"))
    if edition.terms.has("rate_high") and bank != "yes":
        rates.append(edition.terms.quantity("rate_high"))
    fees = [nearest(cents * r.n, 100 * r.d) for r in rates]
    low, high = min(fee[0] for fee in fees), max(fee[1] for fee in fees)
    lines = [Line("fee", T("支払いの手数料", "Share of the payment"), _range(low, high), T("・".join(r.text.ja for r in rates), " or ".join(r.text.en for r in rates)), edition.terms.term("rate").sources)]
    start_low, start_high = _start(edition, given(case, NEW_CONTRACT))
    if start_high:
        lines.append(Line("start", _START, _range(start_low, start_high), edition.terms.term("start").text, edition.terms.term("start").sources))
    total = _range(cents + low + start_low, cents + high + start_high)
    lines.append(Line("total", T("クライアントが払う合計", "The client pays in all"), total, T("税は入っていません", "without taxes"), main=True))
    text = total.text if isinstance(total, Quantity) else total
    return Working("fee", T(f"クライアントは合計{text.ja}を払います。", f"The client pays {text.en} in all."), tuple(lines), notes=_notes(edition))


def _start(edition: Edition, new: str | None) -> tuple[int, int]:
    """The least and the most cents for starting a contract; from 0 where it is not known whether one starts."""
    if new == "no" or not edition.terms.has("start_high"):
        return 0, 0
    high = edition.terms.quantity("start_high")
    low = edition.terms.quantity("start_low") if edition.terms.has("start_low") and new == "yes" else usd(0)
    return low.n * 100 // low.d, high.n * 100 // high.d


def _range(low: int, high: int) -> Quantity | T:
    a, b = usd(low).text, usd(high).text
    return usd(low) if low == high else T(f"{a.ja}〜{b.ja}", f"{a.en} to {b.en}")


def _notes(edition: Edition) -> tuple[T, ...]:
    if edition.id != "2025":
        return ()
    return (
        T("契約を始めるときの手数料は、公式では新しい契約のたびにかかります。新しい相手のときだけと書く記事がありますが、公式を採っています。", "By the official text the fee for starting is due for every new contract; one article says only with a new freelancer. We follow the official one."),
        T("率は5%とする記事(2026年)と、最大7.99%とする記事(2025年)があります。Business Plusの契約では別の率です。", "One article (2026) gives 5%, another (2025) up to 7.99%. Business Plus has other rates."),
    )


CLIENT_FEE = Formula(
    id="upwork.client-fee",
    title=T("クライアントが払う手数料", "What the client pays on top"),
    intro=T("請求額に上乗せされる手数料と、契約を始めるときの手数料", "the share on each payment and the fee for starting a contract"),
    versions=VERSIONS,
    doubts=(either("2023-04-26", None, ("2023-04", "2023-5pct"), T("3%から5%に変わった日は、記録がありません。", "No source records the day on which 3% became 5%.")),),
    asks=(BILLED, NEW_CONTRACT, US_BANK),
    work=_work,
    before=Absence.UNRECORDED,
)
