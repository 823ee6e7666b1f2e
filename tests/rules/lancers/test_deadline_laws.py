"""Laws of the deadline: progress never brings it nearer, order does not matter, a step in time leaves three months."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.core.day import shift_months
from rules_py.lancers.deadline import deadlines, due_day

START = st.dates(date(2024, 3, 4), date(2026, 1, 1))
STEPS = st.lists(st.integers(0, 900), max_size=6)


@settings(max_examples=80)
@given(START, STEPS, st.randoms(use_true_random=False))
def test_progress_never_shortens_and_its_order_does_not_matter(start: date, ago: list[int], random: Any) -> None:
    steps = [start + timedelta(n) for n in ago]
    shuffled = list(steps)
    random.shuffle(shuffled)
    due = due_day(start, steps)
    assert due >= due_day(start, []) == shift_months(start, 12)
    assert due_day(start, shuffled) == due
    for moved in deadlines(start, steps):
        assert moved.after >= moved.before
        assert moved.after >= shift_months(moved.day, 3)
