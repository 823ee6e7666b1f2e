"""Laws of the fee: parts sum to the payment, fee and rest sum to it as well, and slices do not change the total."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.upwork.fee import VERSIONS, banded, nearest

BANDS = VERSIONS[1].terms.bands("rate")
CENTS = st.integers(0, 3_000_000)


@settings(max_examples=150)
@given(CENTS, CENTS)
def test_the_parts_are_the_payment(before: int, payment: int) -> None:
    assert sum(amount for amount, _ in banded(BANDS, before, payment)) == payment


@settings(max_examples=150)
@given(CENTS, CENTS, CENTS)
def test_two_payments_cost_what_one_does(before: int, first: int, second: int) -> None:
    def fee(start: int, payment: int) -> int:
        return sum(amount * rate.n for amount, rate in banded(BANDS, start, payment))

    assert fee(before, first) + fee(before + first, second) == fee(before, first + second)


@settings(max_examples=100)
@given(st.integers(0, 10**9), st.sampled_from([100, 200, 1000, 10_000]))
def test_rounding_is_never_off_by_more_than_half(n: int, d: int) -> None:
    low, high = nearest(n, d)
    assert abs(2 * low * d - 2 * n) <= d
    assert abs(2 * high * d - 2 * n) <= d
    assert (low != high) == (2 * (n % d) == d)
