"""The worker's system fee on a project or competition contract: slices of 20, 10 and 5%, with two ways to count tax.

Until 30 September 2019 the slices gave the fee with tax; since 1 October 2019 they give it before tax, and consumption
tax comes on top, so that small contracts cost 22%. That the slices are still cut from the amount with tax is inferred.
"""

from __future__ import annotations

from ..core.edition import Absence, Edition, edition
from ..core.finding import Case
from ..core.quantity import PERCENT, YEN, of, pct, yen
from ..core.rule import Formula
from ..core.terms import Band, Bands, Term, Terms, terms
from ..core.text import T
from ..core.working import Line, Table, Working
from .fee_facts import BASIS, CONTRACT, HOW_PAID, PARTS, WANTED
from .slices import NO_FEE, Fee, amount_for, fee_on, tax_inside, with_tax
from .sources import (
    AHIRU_FEE,
    FEE_GUIDE,
    HACONOIE,
    JOBSCAPE,
    P_JOURNAL,
    SHUFUYUME,
    TASK_NOTICE,
    TAX_2014,
    TAX_2019,
)

_BANDS = Bands((Band(yen(100_000), pct(20)), Band(yen(200_000), pct(10)), Band(None, pct(5))))


def _terms(tax: int, on_fee: int) -> Terms:
    return terms(
        slices=Term(T("契約金額(税込み)ごとの率", "Rate by slice, tax included"), _BANDS, (FEE_GUIDE, P_JOURNAL, TASK_NOTICE)),
        per=Term(T("計算の単位", "Counted per"), T("1つの契約ごと", "one contract"), (SHUFUYUME,)),
        hourly=Term(T("時間単価制", "Hourly work"), T("週ごと。翌週に繰り越さない", "each week by itself, nothing carried over"), (P_JOURNAL,)),
        milestones=Term(
            T("マイルストーン払い", "Milestones"),
            T("1つの契約の中で合計するので、別々の契約より率が下がる", "add up inside one contract, so the rate is lower than for separate ones"),
            (HACONOIE,),
        ),
        tax=Term(T("消費税率", "Consumption tax"), pct(tax), (TAX_2019 if on_fee else TAX_2014,)),
        on_fee=Term(T("手数料に上乗せする税", "Tax added to the fee"), pct(on_fee), (TAX_2019, FEE_GUIDE) if on_fee else (P_JOURNAL, TAX_2014)),
        rounding=Term(T("1円未満", "Fractions of a yen"), T("切り捨て。どの段階かは書かれていない", "dropped; at which step is not stated"), (FEE_GUIDE,)),
        before_start=Term(T("開始前の取り消し", "Cancelled before the start"), T("手数料なし(他社のページにある同じ文による)", "no fee (by the same text on another company's page)"), (JOBSCAPE,)),
    )  # fmt: skip


F1 = edition("F1", "2014-04-15", _terms(8, 0), sources=(P_JOURNAL, TAX_2014), observed=True, seen="2017-11")
F2 = edition(
    "F2",
    "2019-10-01",
    _terms(10, 10),
    sources=(TAX_2019, FEE_GUIDE, AHIRU_FEE),
    seen="2023",
    why=T("率で出した額は税抜きになり、消費税が加わる", "The slices give the fee before tax, and tax is added"),
)


def _work(case: Case, edition: Edition) -> Working:
    facts = case.facts
    lines: list[Line] = []
    tables: list[Table] = []
    notes = [_WHEN_CUT, _WITHHOLDING]
    says, code = _ASK, "missing"
    if CONTRACT.id in facts:
        amount, basis = facts[CONTRACT.id].n, facts.get(BASIS.id)
        tax = edition.terms.quantity("tax")
        included = with_tax(amount, tax) if basis == "excluded" else amount
        fee = _fee(included, edition)
        lines += _forward(included, fee, edition)
        tables.append(_slices(included, edition))
        left = _span(included - fee.most, included - fee.least)
        says, code = T(f"手元に残るのは{left.ja}です。", f"You are left with {left.en}."), "fee"
        if basis is None and amount:
            other = with_tax(amount, tax)
            again = _fee(other, edition)
            value = _span(other - again.most, other - again.least)
            lines.append(
                Line("if_excluded", T("税抜きの金額だった場合の受取額", "Left, if the amount was before tax"), value)
            )
    if rows := facts.get(PARTS.id):
        part_lines, table = _parts(
            [row["amount"].n for row in rows if "amount" in row], facts.get(HOW_PAID.id), edition, alone=not lines
        )
        lines += part_lines
        tables.append(table)
        if code == "missing":
            says, code = part_lines[0].text, "parts"
            says = T(f"手数料は合計{says.ja}です。", f"The fees come to {says.en}.")
    if WANTED.id in facts:
        line = _backward(facts[WANTED.id].n, edition)
        lines.append(line)
        if code == "missing":
            says = T(f"税込み{line.text.ja}の契約が必要です。", f"It takes a contract of {line.text.en}, tax included.")
            code = "back"
    if code == "missing":
        return Working(code, says, missing=(CONTRACT.id,))
    if edition is F2:
        notes.append(_INFERRED)
    return Working(code, says, tuple(lines), tuple(tables), notes=tuple(notes))


_ASK = T("契約金額を入れると、手数料と受取額が出ます。", "Enter the contract amount to see the fee and what is left.")
_WHEN_CUT = T(
    "1円未満は切り捨てとだけ書かれ、どの段階かは書かれていません。結果が変わるときは幅で示します。",
    "Fractions are dropped, at which step is not stated; where it matters a range is shown.",
)
_WITHHOLDING = T(
    "源泉徴収がある場合は、さらに引かれます(手数料ではありません)。",
    "Income-tax withholding, where it applies, comes off as well; it is no fee.",
)
_INFERRED = T(
    "区切りの金額が今も税込みで数えられることは、公式の例からの推定です。",
    "That the slices are still cut from the amount with tax is inferred from the official examples.",
)


def _fee(amount: int, edition: Edition) -> Fee:
    return fee_on(amount, edition.terms.bands("slices"), edition.terms.quantity("on_fee"))


def _span(low: int, high: int) -> T:
    return yen(low).text if low == high else T(f"{low:,}〜{high:,}円", f"¥{low:,} to ¥{high:,}")


def _forward(included: int, fee: Fee, edition: Edition) -> list[Line]:
    tax = edition.terms.quantity("tax")
    inside = tax_inside(included, tax)
    left = (included - fee.most, included - fee.least)
    value = yen(left[0]) if fee.least == fee.most else _span(*left)
    lines = [
        Line("left", T("受取額(税込み)", "Left for you, tax included"), value, None, edition.sources, main=True),
        Line("contract", T("契約金額(税込み)", "Contract, tax included"), yen(included)),
        Line("base", T("率で出した手数料", "Fee by the slices"), yen(fee.base), None, (FEE_GUIDE,)),
    ]
    if edition.terms.quantity("on_fee").n:
        how = T(f"手数料の{tax.text.ja}、1円未満切り捨て", f"{tax.text.en} of the fee, fractions dropped")
        lines.append(Line("fee_tax", T("手数料の消費税", "Tax on the fee"), yen(fee.tax), how, (TAX_2019,)))
    total = yen(fee.least) if fee.least == fee.most else _span(fee.least, fee.most)
    lines.append(Line("fee", T("手数料の合計", "Fee in all"), total))
    if included:
        share = of(PERCENT, 100 * fee.least, included)
        lines.append(Line("share", T("契約金額に対する割合", "Share of the contract"), share))
    how = T("契約金額 − 手数料 − 契約金額の消費税", "contract − fee − the contract's consumption tax")
    bare = _span(left[0] - inside, left[1] - inside)
    lines.append(
        Line("left_bare", T("受取額(税抜き、ガイドの式)", "Left before tax, by the guide"), bare, how, (FEE_GUIDE,))
    )
    return lines


def _slices(included: int, edition: Edition) -> Table:
    rows = [
        (yen(part), rate, of(YEN, part * rate.n, 100 * rate.d))
        for part, rate in edition.terms.bands("slices").slices(included)
    ]
    columns = (T("区切り", "Slice"), T("率", "Rate"), T("手数料", "Fee"))
    return Table("slices", T("手数料の内訳", "How the fee adds up"), columns, tuple(rows))


def _parts(amounts: list[int], how: str | None, edition: Edition, alone: bool) -> tuple[list[Line], Table]:
    """Parts each by themselves (weeks, separate contracts), and together (milestones of one contract).

    `alone` marks the first as the answer, where the reader asked for nothing else.
    """
    apart, whole = NO_FEE, 0
    rows = []
    for number, amount in enumerate(amounts, 1):
        single = _fee(amount, edition)
        inside = _fee(whole + amount, edition).least - _fee(whole, edition).least
        apart, whole = apart.plus(single), whole + amount
        rows.append((str(number), yen(amount), _span(single.least, single.most), yen(inside)))
    together = _fee(whole, edition)
    weekly = how == "hourly"
    first, second = ("apart", "together") if weekly else ("together", "apart")
    said = {
        "together": (T("1つの契約なら", "As one contract"), together, T("合計に対して区切る", "slices of the total"), HACONOIE),
        "apart": (T("別々なら(週ごと、または別の契約)", "Each by itself (weeks, or separate contracts)"), apart, T("1つずつ区切る", "slices of each"), P_JOURNAL),
    }  # fmt: skip
    lines = []
    for key in (first, second):
        label, fee, why, source = said[key]
        value = yen(fee.least) if fee.least == fee.most else _span(fee.least, fee.most)
        lines.append(
            Line(key, T(f"手数料: {label.ja}", f"Fee: {label.en}"), value, why, (source,), main=alone and key == first)
        )
    columns = (
        T("回", "Part"),
        T("金額", "Amount"),
        T("別々の手数料", "Fee by itself"),
        T("通算で増える手数料", "Added to the total's fee"),
    )
    return lines, Table("parts", T("分けて受け取る場合", "Paid in parts"), columns, tuple(rows))


def _backward(want: int, edition: Edition) -> Line:
    needed = amount_for(want, edition.terms.bands("slices"), edition.terms.quantity("on_fee"))
    how = T(
        f"手数料を多いほうの端数で見て、{want:,}円が残る最小の契約金額(税込み)",
        f"the least contract, tax included, that leaves ¥{want:,} with the larger fraction",
    )
    return Line("needed", T("必要な契約金額", "Contract it takes"), yen(needed), how, edition.sources)


FEE = Formula(
    id="crowdworks.fee",
    title=T("システム利用料(プロジェクト・コンペ)", "System fee (projects and competitions)"),
    versions=(F1, F2),
    asks=(CONTRACT, BASIS, WANTED, HOW_PAID, PARTS),
    work=_work,
    before=Absence.UNRECORDED,
)
