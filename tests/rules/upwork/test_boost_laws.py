"""Laws of boosts: a higher bid never has a worse place, and the sure bid is the smallest that is sure."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.upwork.boost import place, sure_bid

BIDS = st.lists(st.integers(0, 60), max_size=12)


@settings(max_examples=150)
@given(BIDS, st.integers(0, 60))
def test_a_higher_bid_never_has_a_worse_place(others: list[int], mine: int) -> None:
    assert place(mine + 1, others)[0] <= place(mine, others)[0]
    assert place(mine + 1, others)[1] <= place(mine, others)[1]


@settings(max_examples=150)
@given(BIDS, st.sampled_from([3, 4]))
def test_the_sure_bid_is_sure_and_one_less_is_not(others: list[int], slots: int) -> None:
    need = sure_bid(others, slots)
    assert place(need, others)[1] <= slots
    if need > 1:
        assert place(need - 1, others)[1] > slots
