"""Continuing-use discount of clients: enough paid in one counting month lowers the next month's cost.

A counting month runs from 18:00 on the last day of one month to 17:59 on the last day of the next.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from ..core.day import days_in_month, say_day, say_month, shift_months
from ..core.edition import Edition, edition
from ..core.facts import Amount, Lever, Rows, When, yes_no
from ..core.finding import Case
from ..core.quantity import YEN, pct, yen
from ..core.rule import Formula
from ..core.terms import Term, percent, terms
from ..core.text import T
from ..core.working import Line, Table, Working
from .sources import NOTICE_DISCOUNT

PAYMENTS = Rows(
    id="payments",
    label=T("確定した支払い", "Confirmed payments"),
    ask=T("確定した支払いを入れてください。", "Enter the payments that were confirmed."),
    find=T(
        "契約金額・手数料・消費税の合計です。オプションの代金は入りません。",
        "Contract amount, fee and tax together. Options do not count.",
    ),
    columns=(
        When(id="day", label=T("確定した日", "Confirmed on"), ask=T("いつですか。", "When?"), lever=Lever.FIXED),
        yes_no(
            "after_18",
            T("月末の18時以後", "Last day of a month, 18:00 or later"),
            T("月末の日なら、18時以後でしたか。", "If on a month's last day: at 18:00 or later?"),
            lever=Lever.FIXED,
        ),
        Amount(id="amount", label=T("金額", "Amount"), ask=T("いくらですか。", "How much?"), unit=YEN),
    ),
)

DISCOUNT = edition(
    "CD",
    "2022-10-01",
    terms(
        line=Term(T("必要な合計", "Total needed"), yen(300_000), (NOTICE_DISCOUNT,)),
        rate=Term(T("翌月の割引(税抜)", "Discount next month, before tax"), pct(3), (NOTICE_DISCOUNT,)),
        rate_tax=Term(T("翌月の割引(税込)", "Discount next month, with tax"), percent("3.3"), (NOTICE_DISCOUNT,)),
        month=Term(
            T("数える月", "Counting month"),
            T(
                "前の月の最終日18時から、その月の最終日17時59分まで",
                "from 18:00 on the last day of one month to 17:59 on the last day of the next",
            ),
            (NOTICE_DISCOUNT,),
        ),
        first=Term(T("最初に使われた日", "First used"), T("2022年11月1日", "1 November 2022"), (NOTICE_DISCOUNT,)),
    ),
    sources=(NOTICE_DISCOUNT,),
    seen="2022-10",
)

_BASE = T(
    "割引率が何に掛かるかは、読めた範囲では確認できません。",
    "What the percentage is taken of could not be seen in what we read.",
)
_SPECIAL = T(
    "このほかに「特別割引」もあるとされていますが、条件は確認できません。",
    "A “special discount” is also mentioned; its terms were not seen.",
)


def counting_month(day: date, after_18: bool) -> date:
    """The counting month of a payment, by its first day. After 18:00 on a month's last day the next one has begun."""
    last = day.day == days_in_month(day.year, day.month)
    return shift_months(day.replace(day=1), 1 if last and after_18 else 0)


def sums(rows: Sequence[Mapping[str, Any]]) -> tuple[dict[date, int], dict[date, int]]:
    """Totals by counting month: what surely counts, and what counts at most.

    A payment on a month's last day without its hour may belong to either month.
    """
    sure: dict[date, int] = {}
    most: dict[date, int] = {}
    for row in rows:
        day, amount = row["day"], row["amount"].n
        hours = (row["after_18"] == "yes",) if "after_18" in row else (False, True)
        months = {counting_month(day, after) for after in hours}
        for month in months:
            most[month] = most.get(month, 0) + amount
            sure[month] = sure.get(month, 0) + (amount if len(months) == 1 else 0)
    return sure, most


def _work(case: Case, edition: Edition) -> Working:
    rows = [row for row in case.facts.get(PAYMENTS.id, ()) if "day" in row and "amount" in row]
    if not rows:
        ask = T("確定した支払いの日と金額を入れてください。", "Enter days and amounts of confirmed payments.")
        return Working("missing", ask, missing=(PAYMENTS.id,))
    line, month = edition.terms.quantity("line").n, case.on.replace(day=1)
    sure, most = sums(rows)
    low, high = sure.get(month, 0), most.get(month, 0)
    code, says = _verdict(low, high, line, say_month(shift_months(month, 1)), edition.terms.quantity("rate_tax").text)
    total = yen(low) if low == high else T(f"{low:,}〜{high:,}円", f"¥{low:,} to ¥{high:,}")
    lines = (
        Line("total", T("この月の合計", "Total of this month"), total, _span(month), (NOTICE_DISCOUNT,), main=True),
        Line(
            "to_go", T("あといくら", "Still to go"), yen(max(0, line - low)), T(f"{line:,}円まで", f"up to ¥{line:,}")
        ),
    )
    return Working(code, says, lines, (_months(sure, most, line),), notes=(_BASE, _SPECIAL))


def _last(month: date) -> date:
    return month.replace(day=days_in_month(month.year, month.month))


def _span(month: date) -> T:
    """When a payment must be confirmed to count in a month."""
    first, last = say_day(_last(shift_months(month, -1))), say_day(_last(month))
    return T(f"{first.ja} 18:00〜{last.ja} 17:59", f"{first.en} 18:00 to {last.en} 17:59")


def _months(sure: Mapping[date, int], most: Mapping[date, int], line: int) -> Table:
    rows = tuple(
        (say_month(m), yen(sure[m]), _YES if sure[m] >= line else _OPEN if most[m] >= line else _NO)
        for m in sorted(most)
    )
    columns = (T("数える月", "Counting month"), T("確かな合計", "Sure total"), T("翌月の割引", "Discount next month"))
    return Table("months", T("月ごとの合計", "Total by month"), columns, rows)


_YES, _NO, _OPEN = T("あり", "yes"), T("なし", "no"), T("18時より前か後かによる", "depends on the hour")


def _verdict(low: int, high: int, line: int, following: T, rate: T) -> tuple[str, T]:
    if low >= line:
        return "discount", T(
            f"{following.ja}は{rate.ja}(税込)の割引になります。",
            f"In {following.en} there is a discount of {rate.en}, tax included.",
        )
    if high >= line:
        return "open", T(
            f"{following.ja}の割引は、月末の支払いが18時より前か後かによります。",
            f"The discount of {following.en} depends on the hour of a payment on a month's last day.",
        )
    return "none", T(
        f"{following.ja}の割引には、あと{line - low:,}円足りません。",
        f"The discount of {following.en} is ¥{line - low:,} away.",
    )


CLIENT_DISCOUNT = Formula(
    id="lancers.client-discount",
    title=T("継続利用割引(クライアント)", "Continuing-use discount of clients"),
    intro=T(
        "1か月の支払いが多いクライアントの翌月の割引", "a discount for clients who paid enough in the month before"
    ),
    versions=(DISCOUNT,),
    asks=(PAYMENTS,),
    work=_work,
)
