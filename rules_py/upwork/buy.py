"""Buying Connects: what a number costs, and what pays for it: the balance first, else the billing method.

Whether one purchase may be split between both, and how many one could hold, changed on days that no source records.
"""

from __future__ import annotations

from ..core.edition import Absence, Edition, edition, either
from ..core.facts import Amount, Lever, yes_no
from ..core.finding import Case
from ..core.quantity import USD, Quantity, usd
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Working
from .facts import CONNECTS, MOST, connects, cost_in_usd, given, whole
from .sources import (
    GOLANCE,
    HELP_BILLING,
    HELP_MANY,
    HELP_MIX,
    HELP_SECTION,
    HELP_USE,
    HELP_USE_2,
    HELP_VIRTUAL,
    MIKIWORLD,
    MORE_2020,
    PENDING_STAFF,
    ROLLOUT_2019,
)

# fmt: off
NUMBER = Amount(id="buy_number", label=T("買う数", "Connects to buy"), ask=T("何Connects買いますか。", "How many Connects do you want to buy?"), lever=Lever.NOW, unit=CONNECTS, lo=1, hi=MOST)
AVAILABLE = Amount(id="available", label=T("使える残高", "Available balance"), ask=T("Upworkの「Available balance」はいくらですか。", "What is your “Available balance” on Upwork?"), find=T("購入の画面に表示されます。保留中(Pending)の報酬は入りません。", "Shown when you buy. Pending money is not part of it."), lever=Lever.NOW, unit=USD)
BILLING = yes_no("billing", T("カードかPayPalの登録", "Card or PayPal on file"), T("支払い方法(カードかPayPal)を登録していますか。", "Is a card or PayPal set up as billing method?"), T("PayPalには、予備のカードも要るとされます。", "PayPal is said to need a card as backup."))

_EACH, _PACKS, _LEAST = T("1 Connectの価格", "Price of a Connect"), T("買い方", "How it is sold"), T("1回に買える最少の数", "Smallest purchase")
_MIX, _HOLD = T("残高とカードの組み合わせ", "Splitting one purchase"), T("持てる数・繰り越せる数", "How many one can hold or roll over")
B2019 = terms(
    each=Term(_EACH, usd(15), (ROLLOUT_2019, GOLANCE)),
    least=Term(_LEAST, connects(10), (ROLLOUT_2019,)),
    step=Term(_PACKS, T("10・20・40・60・80のセット", "in packs of 10, 20, 40, 60 or 80"), (ROLLOUT_2019, HELP_USE)),
    first=Term(T("先に使われるもの", "What pays first"), T("残高が足りれば残高、足りなければ登録した支払い方法", "the balance if it is enough, else the billing method"), (HELP_BILLING, MIKIWORLD)),
    mix=Term(_MIX, T("できる(古い版のヘルプ)", "possible (older help text)"), (HELP_BILLING,)),
    pending=Term(T("保留中の報酬", "Pending money"), T("使えない", "cannot be used"), (PENDING_STAFF,)),
    hold=Term(_HOLD, connects(140), (HELP_USE_2,)),
)
B2020 = B2019.amend(hold=Term(_HOLD, connects(200), (MORE_2020,)))
CUSTOM = Term(_PACKS, T("セットまたは好きな数", "packs, or any number you choose"), (HELP_VIRTUAL, HELP_MANY))
B2023 = B2020.amend(step=CUSTOM)
B2025 = B2023.amend(
    mix=Term(_MIX, T("できない", "not possible"), (HELP_MIX,)),
    hold=Term(_HOLD, T("上限なし", "no limit"), (HELP_MANY, HELP_SECTION)),
)
VERSIONS = (
    edition("2019-05", "2019-05", B2019, sources=(ROLLOUT_2019, HELP_BILLING, HELP_USE_2)),
    edition("2020-12", "2020-12", B2020, sources=(MORE_2020, ROLLOUT_2019, HELP_BILLING), why=T("200まで繰り越せるように", "up to 200 roll over")),
    edition("2023-10", None, B2023, sources=(HELP_VIRTUAL, HELP_BILLING), why=T("好きな数でも買えるように", "any number can be bought")),
    edition("2025", "2025", B2025, sources=(HELP_MANY, HELP_MIX, HELP_SECTION, HELP_BILLING, MIKIWORLD), observed=True, why=T("上限がなく、1回の購入は1つの方法で払う", "no limit, and one source pays for one purchase")),
)


def _work(case: Case, edition: Edition) -> Working:
    wanted = whole(case, NUMBER)
    if wanted is None:
        return Working("missing", T("買う数を入れると、金額と支払い方法が分かります。", "Enter how many to buy to see the price and what pays."), missing=(NUMBER.id,))
    packs = edition.terms.term("step") != CUSTOM
    least = edition.terms.quantity("least").n
    n = -(-wanted // 10) * 10 if packs else max(wanted, least)
    each = edition.terms.quantity("each")
    cost = cost_in_usd(n, each)
    lines = [
        Line("number", T("買う数", "Bought"), connects(n), edition.terms.term("step").text if n != wanted else None, edition.terms.term("step").sources),
        Line("cost", T("金額", "Price"), cost, T(f"{n:,} × {each.text.ja}(割引はありません)", f"{n:,} × {each.text.en}, without any discount"), edition.terms.term("each").sources, main=True),
    ]
    code, says, more = _payer(case, edition, n, cost)
    return Working(code, says, (*lines, *more), notes=_notes(edition, packs), missing=tuple(f.id for f in (AVAILABLE, BILLING) if f.id not in case.facts))


def _payer(case: Case, edition: Edition, n: int, cost: Quantity) -> tuple[str, T, list[Line]]:
    """Who pays: the balance, the billing method, both, or nobody."""
    have: Quantity | None = case.facts.get(AVAILABLE.id)
    card, total = given(case, BILLING), T(f"{n:,} Connectsは{cost.text.ja}です。", f"{connects(n).text.en}: {cost.text.en}.")
    if have is None:
        return "price", total, []
    sources = edition.terms.term("first").sources
    if have >= cost:
        left = have - cost
        return "balance", T(f"{total.ja}残高から支払われます。", f"{total.en} Your balance pays."), [Line("left", T("残高の残り", "Left of the balance"), left, None, sources)]
    short = cost - have
    if card is None:
        return "missing", T(f"{total.ja}残高では{short.text.ja}足りません。支払い方法があれば買えます。", f"{total.en} Your balance is {short.text.en} short; a billing method would pay."), []
    if card == "no":
        enough = have.n * 100 // have.d // (edition.terms.quantity("each").n * 100 // edition.terms.quantity("each").d)
        return "short", T(f"{total.ja}残高が{short.text.ja}足りず、支払い方法もないので買えません。", f"{total.en} Your balance is {short.text.en} short and no billing method is set up."), [Line("could", T("残高で買える数", "What the balance can buy"), connects(enough if enough >= edition.terms.quantity("least").n else 0), None, sources)]
    if edition.id == "2025":
        return "card", T(f"{total.ja}全額が登録した支払い方法に請求されます。", f"{total.en} All of it is charged to the billing method."), [Line("charged", T("カードなどに請求", "Charged to the billing method"), cost, T("残高と組み合わせることはできません", "the balance cannot pay part of it"), edition.terms.term("mix").sources)]
    return "both", T(f"{total.ja}残高と支払い方法を合わせて払えます。", f"{total.en} Balance and billing method together can pay."), [Line("charged", T("カードなどに請求", "Charged to the billing method"), T(f"{short.text.ja}か、全額の{cost.text.ja}", f"{short.text.en}, or all {cost.text.en}"), T("組み合わせられるかは、ヘルプの版によります", "by an older help text both can be combined"), edition.terms.term("mix").sources)]


def _notes(edition: Edition, packs: bool) -> tuple[T, ...]:
    notes = [
        T("買ったConnectsは、発行から1年で期限が切れます。お金には戻せず、ほかの人に渡せません。", "Bought Connects expire one year after issue; they never turn back into money and cannot be passed on."),
        T("5日間の保留中の報酬では買えません。残高に移ってから使えます。", "Money in the five-day hold cannot buy Connects until it is in the balance."),
    ]
    if not packs:
        notes.append(T("好きな数で買うとき、10より少なくても買えるかは書かれていません。", "Whether a custom amount may be below ten is not stated."))
    else:
        notes.append(T("残高とカードを組み合わせられるかは、ヘルプの版によって違います。", "Help texts differ on whether balance and billing method can be combined."))
    return tuple(notes)


_WHEN = T("上限がなくなった日、組み合わせられなくなった日は、記録がありません。", "No source records when the limit ended and when one source began to pay for a purchase.")

BUY = Formula(
    id="upwork.buy",
    title=T("Connectsを買う", "Buying Connects"),
    intro=T("いくらかかり、残高とカードのどちらから払われるか", "what it costs, and whether the balance or the card pays"),
    versions=VERSIONS,
    doubts=(
        either("2022-01-01", "2023-09-30", ("2020-12", "2025"), _WHEN),
        either("2023-10-01", None, ("2023-10", "2025"), _WHEN),
    ),
    asks=(NUMBER, AVAILABLE, BILLING),
    work=_work,
    before=Absence.EARLIER,
)
