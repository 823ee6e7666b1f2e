"""Laws of grant days: one a month for ever, never on a day that the cycle cannot start, and a calendar that parses."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.upwork.cycle import renewals
from rules_py.upwork.next_grant import calendar, grant_days

DAYS = st.dates(date(2019, 1, 1), date(2032, 12, 31))
START = st.integers(1, 31)


@settings(max_examples=200)
@given(DAYS, START, st.sampled_from([27, 28]))
def test_one_renewal_a_month_in_order(after: date, start: int, last: int) -> None:
    found = renewals(after, start, last, 26)
    assert found[0] >= after
    assert (found[0] - after).days <= 31
    months = [day.year * 12 + day.month for day in found]
    assert months == list(range(months[0], months[0] + 26))
    assert {day.day for day in found} == ({start} if start <= last else {1})


@settings(max_examples=100)
@given(DAYS, START)
def test_only_the_28th_is_in_doubt(after: date, start: int) -> None:
    coming = grant_days(start, after)
    assert len(coming) == 12
    assert all(day >= after for pair in coming for day in pair)
    assert any(len(pair) > 1 for pair in coming) == (start == 28)


@settings(max_examples=50)
@given(DAYS, START)
def test_the_calendar_has_an_event_for_every_day(after: date, start: int) -> None:
    coming = grant_days(start, after)
    lines = calendar(coming, 10).split("\r\n")
    starts = [line for line in lines if line.startswith("DTSTART")]
    assert starts == [f"DTSTART;VALUE=DATE:{day:%Y%m%d}" for pair in coming for day in pair]
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert all(len(line.encode()) <= 75 for line in lines)
