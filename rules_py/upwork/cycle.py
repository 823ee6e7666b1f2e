"""The days of a billing cycle. Arithmetic only; which readings hold is the rule's business (`next_grant`)."""

from __future__ import annotations

from datetime import date

#: The last day of the month that a cycle can start on, by the two copies of the help page.
OLD_LAST, NEW_LAST = 27, 28


def first_of_next(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1)


def renewal(year: int, month: int, start_day: int, last: int) -> date:
    """The renewal that belongs to a month: the start day, or the first of the next month where it lies after `last`."""
    return date(year, month, start_day) if start_day <= last else first_of_next(year, month)


def renewals(after: date, start_day: int, last: int, count: int) -> list[date]:
    """The next `count` renewals on or after a day."""
    found: list[date] = []
    year, month = after.year, after.month
    if month == 1:
        year, month = year - 1, 13
    month -= 1  # the renewal of the month before may fall on the first of this one
    while len(found) < count:
        when = renewal(year, month, start_day, last)
        if when >= after and when not in found:
            found.append(when)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return found
