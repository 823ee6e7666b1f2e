"""Laws of the fee: slices sum to the whole, forward and backward agree to the yen, more never leaves less."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.lancers.fee_editions import FLAT, TIER
from rules_py.lancers.fee_sums import Between, flat_fee, least, tier_fee, with_tax, without_tax

BANDS = TIER.terms.bands("bands")
RATE = FLAT.terms.quantity("lancer")
YEN = st.integers(0, 3_000_000)


def _tier(total: int) -> Between:
    return tier_fee(total, BANDS)


def _flat(base: str) -> Callable[[int], Between]:
    return lambda total: flat_fee(total, RATE, base, 10)


FEES = st.sampled_from([_tier, _flat("pretax"), _flat("with_tax")])


@settings(max_examples=100)
@given(YEN)
def test_slices_sum_to_the_whole(total: int) -> None:
    assert sum(part for part, _ in BANDS.slices(total)) == total


@settings(max_examples=100)
@given(YEN, FEES)
def test_forward_and_backward_agree_to_the_yen(wanted: int, fee: Callable[[int], Between]) -> None:
    quote = least(wanted, fee)
    assert fee(quote).left_of(quote).low >= wanted
    assert quote == 0 or fee(quote - 1).left_of(quote - 1).low < wanted


@settings(max_examples=100)
@given(YEN, FEES)
def test_a_yen_more_never_leaves_less_and_the_range_is_a_yen_at_most(total: int, fee: Callable[[int], Between]) -> None:
    now, more = fee(total), fee(total + 1)
    assert more.left_of(total + 1).low >= now.left_of(total).low
    assert now.low <= now.high <= now.low + 1
    assert now.low >= 0 and now.high <= total


@settings(max_examples=100)
@given(YEN)
def test_taken_before_tax_the_flat_fee_is_the_pretax_rate_of_the_amount_with_tax(total: int) -> None:
    """16.5% of an amount before 10% tax is 15% of the amount with it: the two official figures are one."""
    before = FLAT.terms.quantity("lancer_pretax")
    assert flat_fee(total, RATE, "pretax", 10) == flat_fee(total, before, "with_tax", 10)


@settings(max_examples=100)
@given(YEN, st.sampled_from([8, 10]))
def test_tax_comes_off_as_it_went_on(amount: int, tax: int) -> None:
    again = without_tax(with_tax(amount, tax), tax)
    assert again.low <= amount <= again.high <= again.low + 2
