"""Laws of the fee: slices sum to the contract, forward and backward agree to the yen, splitting is never cheaper."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.core.edition import Edition
from rules_py.crowdworks.fee import F1, F2
from rules_py.crowdworks.slices import Fee, amount_for, fee_on, tax_inside, with_tax

YEN = st.integers(0, 2_000_000) | st.sampled_from([100_000, 100_001, 200_000, 200_001])
EDITIONS = st.sampled_from([F1, F2])


def fee(amount: int, edition: Edition) -> Fee:
    return fee_on(amount, edition.terms.bands("slices"), edition.terms.quantity("on_fee"))


@settings(max_examples=150, deadline=None)
@given(YEN, EDITIONS)
def test_slices_sum_to_the_contract_and_rates_fall(amount: int, edition: Edition) -> None:
    slices = edition.terms.bands("slices").slices(amount)
    assert sum(part for part, _ in slices) == amount
    assert all(upper < lower for (_, lower), (_, upper) in pairwise(slices))


@settings(max_examples=150, deadline=None)
@given(YEN, EDITIONS)
def test_the_two_roundings_are_at_most_a_yen_apart(amount: int, edition: Edition) -> None:
    found = fee(amount, edition)
    assert found.least == found.base + found.tax
    assert found.least <= found.most <= found.least + 1


@settings(max_examples=150, deadline=None)
@given(YEN, EDITIONS)
def test_backward_then_forward_gives_the_same_yen(want: int, edition: Edition) -> None:
    needed = amount_for(want, edition.terms.bands("slices"), edition.terms.quantity("on_fee"))
    assert needed - fee(needed, edition).most == want
    assert not needed or needed - 1 - fee(needed - 1, edition).most < want


@settings(max_examples=150, deadline=None)
@given(YEN, YEN, EDITIONS)
def test_one_contract_never_costs_more_than_two(first: int, second: int, edition: Edition) -> None:
    apart = fee(first, edition).plus(fee(second, edition))
    assert fee(first + second, edition).most <= apart.most + 1  # a yen, where two fractions were dropped


@settings(max_examples=150, deadline=None)
@given(YEN, EDITIONS)
def test_tax_put_on_and_taken_out_is_the_same(amount: int, edition: Edition) -> None:
    tax = edition.terms.quantity("tax")
    whole = with_tax(amount, tax)
    assert whole - tax_inside(whole, tax) in (amount, amount + 1)
