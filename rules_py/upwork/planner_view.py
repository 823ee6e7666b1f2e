"""Tables, picture and file of a planned ledger. What they show is computed elsewhere (`ledger`)."""

from __future__ import annotations

from datetime import date

from ..core.day import say_day, say_month
from ..core.quantity import Quantity
from ..core.text import T
from ..core.working import Plot, Series, Table
from .facts import connects, cost_in_usd
from .ledger import Day

# fmt: off
_WEEKLY = 7
_MOST_ROWS = 24


def months_table(ledger: list[Day]) -> Table:
    """The ledger by calendar month."""
    months: dict[tuple[int, int], list[int]] = {}
    for day in ledger:
        when = date.fromordinal(day.ordinal)
        sums = months.setdefault((when.year, when.month), [0] * 7)
        for n, value in enumerate((day.granted, day.bought, day.returned, day.spent + day.badge, day.expired, day.sent)):
            sums[n] += value
        sums[6] = day.balance
    rows: list[tuple[T | Quantity | str, ...]] = [(say_month(date(year, month, 1)), *(f"{n:,}" for n in sums)) for (year, month), sums in months.items()]
    columns = (T("月", "Month"), T("付与", "Granted"), T("購入", "Bought"), T("返却", "Returned"), T("使用", "Spent"), T("期限切れ", "Expired"), T("応募", "Proposals"), T("月末の残高", "Balance"))
    return Table("months", T("月ごとの出入り", "By month"), columns, tuple(rows))


def purchases_table(ledger: list[Day], each: Quantity) -> Table:
    """What to buy and when; the first of them."""
    days = [day for day in ledger if day.bought]
    rows = tuple((say_day(date.fromordinal(day.ordinal)), connects(day.bought), cost_in_usd(day.bought, each)) for day in days[:_MOST_ROWS])
    more = len(days) - _MOST_ROWS
    title = T("買う日と数", "When to buy, and how many")
    if more > 0:
        title = T(f"買う日と数(最初の{_MOST_ROWS}回。あと{more}回)", f"When to buy, and how many (the first {_MOST_ROWS}; {more} more)")
    return Table("purchases", title, (T("日", "Day"), T("数", "Connects"), T("金額", "Cost")), rows)


def expiry_table(ledger: list[Day]) -> list[Table]:
    """What expires unused, if anything does; the first of them."""
    days = [day for day in ledger if day.expired]
    if not days:
        return []
    rows = tuple((say_day(date.fromordinal(day.ordinal)), connects(day.expired)) for day in days[:_MOST_ROWS])
    return [Table("expiry", T("使わずに期限が切れる分", "What expires unused"), (T("日", "Day"), T("数", "Connects")), rows)]


def picture(ledger: list[Day]) -> Plot:
    """The balance, week by week."""
    shown = ledger[::_WEEKLY]
    ticks = tuple(T(f"{d.month}/{d.day}", f"{d.day}/{d.month}") for d in (date.fromordinal(day.ordinal) for day in shown))
    low = min(ledger, key=lambda day: day.balance)
    when = say_day(date.fromordinal(low.ordinal))
    says = T(f"残高がいちばん少ないのは{when.ja}の{low.balance:,}、最後は{ledger[-1].balance:,}です。", f"Lowest on {when.en}: {low.balance:,}; at the end {ledger[-1].balance:,}.")
    return Plot("balance", T("残高の見通し(週ごと)", "Balance ahead, by week"), "step", ticks, (Series(T("残高", "balance"), tuple(day.balance for day in shown)),), says)


def ledger_csv(ledger: list[Day]) -> str:
    """The days on which anything happens, for a spreadsheet."""
    head = "date,granted,returned,bought,spent,badge,expired,proposals,unsent,balance"
    rows = (
        f"{date.fromordinal(d.ordinal).isoformat()},{d.granted},{d.returned},{d.bought},{d.spent},{d.badge},{d.expired},{d.sent},{d.unsent},{d.balance}"
        for d in ledger if d.busy
    )
    return "\r\n".join([head, *rows, ""])
