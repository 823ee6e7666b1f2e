"""Days, spans of days and rolling windows. Both ends of every span and window are included, stated here once.

Dates are calendar dates of the platform; no time zone is computed. Nothing here reads a clock.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from .record import Record
from .text import T, fold

#: The first and the last day that may come in, whoever brings it: a form, a pasted page, JSON, a clock. No platform
#: here is older than the first. Every window and term is a matter of years, so what is worked out from such a day
#: stays far inside the calendar of `date` (years 1 to 9999).
EARLIEST, LATEST = date(2000, 1, 1), date(2099, 12, 31)
ONE_DAY = timedelta(days=1)
_EN_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
#: The ways in which people here write a day. A month before a year, or a day before a month, has two readings.
_WRITTEN = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)", re.ASCII)


def written_day(text: str) -> date | None:
    """The day that a text is, as people write it: 2026-1-5, 2026/10/01, 2026.10.1, 2026年10月1日, full-width as well.

    `None` where it is none. The two ends are not looked at.
    """
    match = _WRITTEN.fullmatch("".join(fold(text).replace("ー", "-").split()))
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[3] or match[5]), int(match[4] or match[6]))
    except ValueError:  # 30 February
        return None


def admitted(when: date) -> bool:
    """Whether a day lies between the two ends."""
    return EARLIEST <= when <= LATEST


def day(text: str) -> date:
    """A date of a rule from `YYYY-MM-DD` and nothing else. Raises `ValueError` elsewhere."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        raise ValueError(f"{text!r} is not YYYY-MM-DD")
    return date.fromisoformat(text)


def days_in_month(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - ONE_DAY).day


def shift_months(start: date, months: int) -> date:
    """The same day of the month, `months` later or earlier. A day the month lacks becomes the month's last day."""
    count = start.year * 12 + start.month - 1 + months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(start.day, days_in_month(year, month + 1)))


class Span(Record):
    """Days from `since` to `until`, both included; `None` is open."""

    since: date | None
    until: date | None

    def check(self) -> None:
        if self.since and self.until and self.since > self.until:
            raise ValueError(f"a span ends before it begins: {self.since}..{self.until}")

    def __contains__(self, when: date) -> bool:
        return (self.since is None or self.since <= when) and (self.until is None or when <= self.until)


class Window(Record):
    """The last `months` or `days` up to and including a day; the first day of the window is included too."""

    months: int = 0
    days: int = 0

    def first(self, last: date) -> date:
        return shift_months(last, -self.months) - timedelta(days=self.days)

    @property
    def text(self) -> T:
        if self.months and self.months % 12 == 0:
            n = self.months // 12
            return T(f"{n}年", f"{n} year" + "s" * (n > 1))
        if self.months:
            return T(f"{self.months}か月", f"{self.months} month" + "s" * (self.months > 1))
        return T(f"{self.days}日", f"{self.days} day" + "s" * (self.days > 1))


class Boundary(Record):
    """When something began, as precisely as a source says: a day, or only a month or year (`exact` is false)."""

    first: date
    last: date

    @property
    def exact(self) -> bool:
        return self.first == self.last

    @property
    def text(self) -> T:
        if self.exact:
            return say_day(self.first)
        return T(f"{self.first.year}年", str(self.first.year)) if self._year else say_month(self.first)

    @property
    def iso(self) -> str:
        return self.first.isoformat() if self.exact else self.first.isoformat()[: 4 if self._year else 7]

    @property
    def _year(self) -> bool:
        return self.first.month != self.last.month


def boundary(text: str) -> Boundary:
    """`2022-10-01` is a day; `2022-02` some day of that month, `2022` of that year. Raises `ValueError` elsewhere."""
    if re.fullmatch(r"\d{4}", text):
        return Boundary(date(int(text), 1, 1), date(int(text), 12, 31))
    if re.fullmatch(r"\d{4}-\d{2}", text):
        first = date.fromisoformat(text + "-01")
        return Boundary(first, date(first.year, first.month, days_in_month(first.year, first.month)))
    return Boundary(day(text), day(text))


def say_day(when: date) -> T:
    return T(f"{when.year}年{when.month}月{when.day}日", f"{when.day} {_EN_MONTHS[when.month - 1]} {when.year}")


def say_between(first: date, last: date) -> T:
    """What to enter where a day is outside two ends."""
    a, b = say_day(first), say_day(last)
    return T(f"{a.ja}から{b.ja}までの日付を入力してください。", f"Enter a day from {a.en} to {b.en}.")


def say_month(when: date) -> T:
    return T(f"{when.year}年{when.month}月", f"{_EN_MONTHS[when.month - 1]} {when.year}")


def say_span(since: Boundary | None, until: date | None) -> T:
    """A period for people: 2018年8月〜2022年1月31日; open ends are said as such."""
    first = since.text if since else T("(開始は不明)", "(start unknown)")
    return T(
        f"{first.ja}〜{say_day(until).ja if until else ''}", f"{first.en} to {say_day(until).en if until else 'now'}"
    )
