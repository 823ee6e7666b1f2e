"""Laws of rolling windows: weeks and payments leave on time, never early, and good news never hurts."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.core.quantity import of
from rules_py.upwork.earnings_window import YEAR, leaves_on
from rules_py.upwork.facts import WEEKS
from rules_py.upwork.good_weeks import counts
from rules_py.upwork.talent_facts import GOOD_WEEKS

ROW = st.lists(st.booleans(), min_size=16, max_size=16).map(tuple)


@settings(max_examples=100)
@given(ROW)
def test_good_weeks_never_lower_the_count_and_bad_ones_never_raise_it(weeks: tuple[bool, ...]) -> None:
    up, down = counts(weeks, True), counts(weeks, False)
    assert up[0] == down[0] == sum(weeks)
    assert up == sorted(up) and down == sorted(down, reverse=True)
    assert up[-1] == 16 and down[-1] == 0


@settings(max_examples=100)
@given(ROW, st.integers(1, 16))
def test_the_step_is_the_least_number_of_weeks(weeks: tuple[bool, ...], need: int) -> None:
    if sum(weeks) < need:
        step = GOOD_WEEKS.lift(weeks, of(WEEKS, need))
        assert step is not None
        assert counts(weeks, True)[step.count] >= need > counts(weeks, True)[step.count - 1]


@settings(max_examples=200)
@given(st.dates(date(2019, 1, 1), date(2030, 1, 1)))
def test_a_payment_leaves_on_the_first_day_outside_the_window(paid: date) -> None:
    gone = leaves_on(paid)
    assert YEAR.first(gone) > paid >= YEAR.first(gone - timedelta(1))
