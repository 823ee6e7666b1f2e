"""Laws of splitting: parts sum to the whole, and the fee of many orders is never less than that of one."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.lancers.fee_editions import FLAT, TIER
from rules_py.lancers.split import fees, shares

YEN, COUNT = st.integers(0, 3_000_000), st.integers(1, 60)


@settings(max_examples=100)
@given(YEN, COUNT)
def test_the_parts_sum_to_the_whole_and_are_even(total: int, count: int) -> None:
    parts = shares(total, count)
    assert sum(parts) == total and len(parts) == count and max(parts) - min(parts) <= 1


@settings(max_examples=100)
@given(YEN, COUNT)
def test_splitting_never_lowers_a_tier_fee(total: int, count: int) -> None:
    one, many = fees(TIER, total, count)
    assert many.high >= one.low


@settings(max_examples=100)
@given(YEN, COUNT)
def test_under_the_flat_rate_only_fractions_differ(total: int, count: int) -> None:
    one, many = fees(FLAT, total, count)
    assert many.low <= one.high and one.low <= many.high
    assert many.high - many.low <= count
