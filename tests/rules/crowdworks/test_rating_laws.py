"""Laws of averages: the fives that are named reach the bar and one fewer does not; what is borne is borne exactly."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.core.quantity import STARS, Quantity
from rules_py.crowdworks.average import bears, fives_to, shown_cut, shown_rounded, with_more
from rules_py.crowdworks.pro import BAR, SHOWN_AS_BAR

COUNT = st.integers(1, 400)


@st.composite
def records(draw: st.DrawFn) -> tuple[Quantity, int]:
    """A number of ratings and a mean they can have, of five items each."""
    count = draw(COUNT)
    return Quantity(draw(st.integers(5 * count, 25 * count)), 5 * count, STARS), count


@settings(max_examples=150, deadline=None)
@given(records())
def test_the_fives_named_are_enough_and_one_fewer_is_not(record: tuple[Quantity, int]) -> None:
    fives = fives_to(*record, BAR)
    assert fives is not None
    assert with_more(*record, 5, fives) >= BAR
    if fives:
        assert with_more(*record, 5, fives - 1) < BAR


@settings(max_examples=150, deadline=None)
@given(records(), st.integers(1, 4))
def test_what_is_borne_is_borne_and_one_more_is_not(record: tuple[Quantity, int], low: int) -> None:
    borne = bears(*record, low, BAR)
    assert borne is not None
    if record[0] >= BAR:
        assert with_more(*record, low, borne) >= BAR
        assert with_more(*record, low, borne + 1) < BAR


@settings(max_examples=150, deadline=None)
@given(records())
def test_the_display_is_within_a_tenth_and_the_bar_shows_from_where_we_say(record: tuple[Quantity, int]) -> None:
    mean, _ = record
    assert shown_cut(mean) <= mean
    assert (shown_rounded(mean) >= BAR) == (mean >= SHOWN_AS_BAR)
