"""Laws of the availability badge: the meter never takes more than the price, and a week costs the price."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.upwork.availability_badge import taken

PRICE = st.integers(1, 2000)


@settings(max_examples=150)
@given(PRICE, st.integers(0, 60))
def test_every_week_takes_exactly_the_price(price: int, weeks: int) -> None:
    assert taken(price, 168 * (weeks + 1)) - taken(price, 168 * weeks) == price


@settings(max_examples=150)
@given(PRICE, st.integers(0, 20_000))
def test_more_hours_never_take_less(price: int, hours: int) -> None:
    assert taken(price, hours) <= taken(price, hours + 1)
