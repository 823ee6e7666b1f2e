"""Laws of the completion rate: what is needed suffices and one fewer does not; what is spare is spare exactly."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import rules_py
from rules_py.core.quantity import pct
from rules_py.crowdworks.completion import needed, spare

BAR = pct(90)
COUNTS = st.integers(0, 300)


def reaches(good: int, bad: int) -> bool:
    return good + bad > 0 and pct(100 * good, good + bad) >= BAR


@settings(max_examples=150, deadline=None)
@given(COUNTS, st.integers(1, 300))
def test_needed_is_the_least(good: int, bad: int) -> None:
    more = needed(good, bad, BAR)
    assert reaches(good + more, bad)
    assert not more or not reaches(good + more - 1, bad)


@settings(max_examples=150, deadline=None)
@given(st.integers(1, 300), COUNTS)
def test_spare_is_the_most(good: int, bad: int) -> None:
    if reaches(good, bad):
        assert reaches(good, bad + spare(good, bad, BAR))
        assert not reaches(good, bad + spare(good, bad, BAR) + 1)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 30), st.integers(0, 10), st.integers(0, 10), st.integers(0, 10))
def test_the_verdict_is_met_only_if_every_count_meets(good: int, bad: int, milestone: int, client: int) -> None:
    facts = {"delivered": good, "ended_early": bad, "ended_milestone": milestone, "ended_client": client}
    code = rules_py.check("crowdworks.completion", facts, on="2026-11-21").to_dict()["outcome"]["code"]
    if code == "met":
        assert reaches(good, bad)
    if code == "short":
        assert not reaches(good, bad)
