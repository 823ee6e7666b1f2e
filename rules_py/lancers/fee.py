"""System fee: marginal tiers of the client's total with tax to 2022-09-30, flat on both sides from 2022-10-01.

Forward (what do I get) and backward (what must I quote). Sources do not agree on what the flat 16.5% is taken of, so the
base is asked; where it is not known both readings are worked out. Rounding is not published: fractions give a range.
"""

from __future__ import annotations

from ..core.day import say_day
from ..core.edition import Absence, Edition
from ..core.finding import Case
from ..core.quantity import Quantity, yen
from ..core.rule import Formula
from ..core.terms import Bands, Rounding, percent_of
from ..core.text import T
from ..core.working import Line, Table, Working
from .fee_editions import FLAT, TAX_CHANGED, TIER
from .fee_facts import BASE, PAID_ON, PRICE, PRICE_IS, TAX_DAY, WANTED, WORK_TYPE
from .fee_plot import fees_by_amount
from .fee_sums import Between, exactly, flat_fee, least, tier_fee, with_tax, without_tax
from .sources import AZUL_FEE, DRAMA_FEE, HELP_HOURLY_FEE, NOTICE_FEE_2014, NOTICE_FEE_2022

_ROUNDING = T(
    "1円未満の扱いは公表されていないため、端数が出るところは幅で示しています。",
    "How fractions of a yen are treated is not published, so a range is shown where one arises.",
)
_BASE_OPEN = T(
    "16.5%をどの金額に掛けるかは資料によって違います。ヘルプは税抜の報酬に、ある解説は税込の契約金額に掛けています。",
    "Sources differ on what the 16.5% is taken of: a help page takes the pay before tax, an article the contract amount with tax.",
)
_NEWEST = T(
    "この率が書かれた一番新しいページには日付がありません。その後の改定は見つかっていません。",
    "The newest page that states this rate carries no date. No later revision was found.",
)


def _work(case: Case, edition: Edition) -> Working:
    price, wanted = (case.facts[f.id].n if f.id in case.facts else None for f in (PRICE, WANTED))
    if price is None and wanted is None:
        return Working(
            "missing",
            T(
                "契約金額か、受け取りたい金額を入れると計算します。",
                "Enter the contract amount, or what you want to receive.",
            ),
            missing=(PRICE.id, WANTED.id),
            plots=(fees_by_amount(TIER, FLAT),),
        )
    if price is not None and PRICE_IS.id not in case.facts:
        return Working(
            "missing",
            T("その金額が税込か税抜かを選んでください。", "Say whether that amount includes tax."),
            missing=(PRICE_IS.id,),
        )
    if edition.id == "flat":
        return _flat(case, edition, price, wanted)
    if case.facts.get(WORK_TYPE.id) == "hourly":
        return _hourly(edition, price)
    return _tier(case, edition, price, wanted)


def tax_on(case: Case) -> tuple[int, T]:
    """The consumption tax rate in percent, and how it was found."""
    paid = case.facts.get(PAID_ON.id, case.on)
    decides = case.facts.get(TAX_DAY.id)
    if decides is None and paid >= TAX_CHANGED:
        return 10, T(
            "消費税は10%として計算しています。2019年9月までに税率が決まった仕事なら8%です。",
            "Consumption tax is taken as 10%; a job whose rate was fixed by September 2019 has 8%.",
        )
    rate = 8 if (decides or paid) < TAX_CHANGED else 10
    when = say_day(decides or paid)
    return rate, T(f"消費税は{rate}%です({when.ja})。", f"Consumption tax is {rate}% ({when.en}).")


def _total(case: Case, price: int, tax: int) -> Between:
    """The amount typed, with tax."""
    return with_tax(price, tax) if case.facts[PRICE_IS.id] == "pretax" else exactly(price)


def _tier(case: Case, edition: Edition, price: int | None, wanted: int | None) -> Working:
    bands = edition.terms.bands("bands")
    tax, tax_note = tax_on(case)
    notes = [tax_note, _ROUNDING]
    lines: list[Line] = []
    tables: tuple[Table, ...] = ()
    if price is not None:
        total = _total(case, price, tax)
        fees = [tier_fee(amount, bands) for amount in (total.low, total.high)]
        fee = Between(fees[0].low, fees[1].high)
        got = Between(fees[0].left_of(total.low).low, fees[1].left_of(total.high).high)
        lines += [
            Line("received", _RECEIVED, got.value, _of(total, fee), (NOTICE_FEE_2014,), main=True),
            Line("fee", _FEE, fee.value, bands.text, (NOTICE_FEE_2014, AZUL_FEE)),
            Line("received_pretax", T("うち税抜の報酬", "Pay before tax in it"), without_tax(got, tax).value),
        ]
        tables = (_slices(total.low, bands),)
    if wanted is not None:
        quote = least(wanted, lambda amount: tier_fee(amount, bands))
        lines.append(_quote(quote, wanted, tier_fee(quote, bands), price is None))
    return Working("fee", _says(lines), tuple(lines), tables, (fees_by_amount(TIER, FLAT),), tuple(notes))


_READINGS = {
    "pretax": T("税抜の金額に掛ける場合", "taken before tax"),
    "with_tax": T("税込の金額に掛ける場合", "taken with tax"),
}


def _flat(case: Case, edition: Edition, price: int | None, wanted: int | None) -> Working:
    plots = (fees_by_amount(TIER, FLAT),)
    chosen = case.facts.get(BASE.id)
    if chosen:
        lines = _flat_lines(case, edition, chosen, price, wanted)
        return Working("fee", _says(lines), tuple(lines), (), plots, (_ROUNDING, _NEWEST))
    readings = {base: _flat_lines(case, edition, base, price, wanted) for base in _READINGS}
    heads = [
        line.having(id=f"{line.id}_{base}", label=T(f"{line.label.ja}、{said.ja}", f"{line.label.en}, {said.en}"))
        for base, said in _READINGS.items()
        for line in readings[base]
        if line.id in ("received", "quote")
    ]
    heads.sort(key=lambda line: not line.main)
    notes = (_BASE_OPEN, _ROUNDING, _NEWEST)
    return Working(
        "two_readings", _says(heads), tuple(heads), (_side_by_side(readings),), plots, notes, missing=(BASE.id,)
    )


def _side_by_side(readings: dict[str, list[Line]]) -> Table:
    """Every amount under both readings."""
    rows = tuple((pair[0].label, *(line.value for line in pair)) for pair in zip(*readings.values(), strict=True))
    columns = (T("金額", "Amount"), T("税抜に掛ける", "Before tax"), T("税込に掛ける", "With tax"))
    return Table(
        "readings", T("手数料を何に掛けるか、両方の場合", "Both readings of what the fee is taken of"), columns, rows
    )


def _flat_lines(case: Case, edition: Edition, base: str, price: int | None, wanted: int | None) -> list[Line]:
    """The lines of one reading of what the percentage is taken of."""
    tax = 10
    lancer, client = edition.terms.quantity("lancer"), edition.terms.quantity("client")
    source = HELP_HOURLY_FEE if base == "pretax" else DRAMA_FEE
    lines: list[Line] = []
    if price is not None:
        total = _total(case, price, tax)
        ends = [flat_fee(amount, lancer, base, tax) for amount in (total.low, total.high)]
        fee = Between(ends[0].low, ends[1].high)
        got = Between(ends[0].left_of(total.low).low, ends[1].left_of(total.high).high)
        extra = Between(flat_fee(total.low, client, base, tax).low, flat_fee(total.high, client, base, tax).high)
        lines += [
            Line("received", _RECEIVED, got.value, _of(total, fee), (source,), main=True),
            Line("fee", _FEE, fee.value, _rate(lancer, base), (NOTICE_FEE_2022, source)),
            Line("client", _CLIENT, (total + extra).value, _rate(client, base), (NOTICE_FEE_2022,)),
        ]
    if wanted is not None:
        quote = least(wanted, lambda amount: flat_fee(amount, lancer, base, tax))
        lines.append(_quote(quote, wanted, flat_fee(quote, lancer, base, tax), price is None))
        before = without_tax(exactly(quote), tax)
        lines.append(Line("quote_pretax", T("見積もり額(税抜)", "Amount to quote, before tax"), yen(before.high)))
    return lines


_RECEIVED = T("受け取る金額(税込)", "You receive, with tax")
_FEE = T("システム手数料", "System fee")
_CLIENT = T("クライアントの支払い総額", "The client pays in all")


def _of(total: Between, fee: Between) -> T:
    return T(f"{total.text.ja} − 手数料{fee.text.ja}", f"{total.text.en} less a fee of {fee.text.en}")


def _rate(rate: Quantity, base: str) -> T:
    if base == "pretax":
        return T(f"税抜の金額の{rate.text.ja}", f"{rate.text.en} of the amount before tax")
    return T(f"税込の金額の{rate.text.ja}", f"{rate.text.en} of the amount with tax")


def _quote(quote: int, wanted: int, fee: Between, main: bool) -> Line:
    label = T("見積もり額(税込)", "Amount to quote, with tax")
    how = T(
        f"手数料{fee.text.ja}を引いて{wanted:,}円以上が残る、いちばん小さい金額",
        f"the least amount that leaves ¥{wanted:,} or more after a fee of {fee.text.en}",
    )
    return Line("quote", label, yen(quote), how, main=main)


def _says(lines: list[Line]) -> T:
    """The main amounts as one sentence; two readings give two of them."""
    main = [line for line in lines if line.main]
    values = list(dict.fromkeys(line.text for line in main))
    ja, en = "か".join(v.ja for v in values), " or ".join(v.en for v in values)
    if main[0].id.startswith("quote"):
        return T(f"見積もり額は{ja}です(税込)。", f"Quote {en}, tax included.")
    return T(f"受け取る金額は{ja}です(税込)。", f"You receive {en}, tax included.")


def _slices(total: int, bands: Bands) -> Table:
    rows = []
    for part, rate in bands.slices(total):
        fee = Between(percent_of(part, rate, Rounding.DOWN), percent_of(part, rate, Rounding.UP))
        rows.append((yen(part), rate, fee.value))
    columns = (T("金額の部分", "Part of the amount"), T("率", "Rate"), T("手数料", "Fee"))
    return Table("slices", T("段階ごとの手数料", "The fee tier by tier"), columns, tuple(rows))


def _hourly(edition: Edition, price: int | None) -> Working:
    """Hourly pay before 2022-10: between the lowest and the highest tier; how the tiers ran over time is not stated."""
    if price is None:
        return Working(
            "missing",
            T("承認された時間報酬の金額を入れてください。", "Enter the approved hourly pay."),
            missing=(PRICE.id,),
        )
    rates = [band.rate for band in edition.terms.bands("bands").bands]
    low, high = (percent_of(price, rate, how) for rate, how in ((min(rates), Rounding.DOWN), (max(rates), Rounding.UP)))
    fee, client = Between(low, high), edition.terms.quantity("hourly_client")
    extra = Between(percent_of(price, client, Rounding.DOWN), percent_of(price, client, Rounding.UP))
    how = T(
        "承認された報酬(税抜)の5〜20%。同じ相手と長く続くほど下がる",
        "5 to 20% of approved pay before tax; it falls the longer the same pair works",
    )
    lines = (
        Line(
            "received",
            T("受け取る報酬(税抜)", "You receive, before tax"),
            fee.left_of(price).value,
            main=True,
            sources=(HELP_HOURLY_FEE,),
        ),
        Line("fee", _FEE, fee.value, how, (HELP_HOURLY_FEE,)),
        Line("client_fee", T("クライアントの手数料", "The client's fee"), extra.value, client.text, (HELP_HOURLY_FEE,)),
    )
    note = T(
        "時間報酬で段階がどこで切り替わったかは、確認できません。",
        "Where the tiers changed for hourly work could not be seen.",
    )
    return Working("range", _says(list(lines)), lines, notes=(note,))


FEE = Formula(
    id="lancers.fee",
    title=T("システム手数料", "System fee"),
    intro=T("受け取る金額と、見積もりの逆算", "what you receive, and what to quote"),
    versions=(TIER, FLAT),
    asks=(PAID_ON, PRICE, PRICE_IS, BASE, WANTED, WORK_TYPE, TAX_DAY),
    only={BASE.id: ("flat",), WORK_TYPE.id: ("tier",), TAX_DAY.id: ("tier",)},
    work=_work,
    dated_by="paid_on",
    before=Absence.UNRECORDED,
)
