"""Laws of the rates: steps are least, spares are most, a good result never hurts, the conversion keeps every rating."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rules_py.core.facts import Rated, Share
from rules_py.core.quantity import STARS, of, pct, stars
from rules_py.lancers.facts import COMPLETION_PROJECT, RATING, SATISFIED
from rules_py.lancers.rating import bears, converted, mean, repairs

COUNTS = st.fixed_dictionaries({n: st.integers(0, 30) for n in (5, 4, 3, 2, 1)})
GOAL = stars("4.8")


@settings(max_examples=100)
@given(COUNTS, st.integers(1, 4))
def test_the_mean_bears_so_many_and_not_one_more(counts: dict[int, int], star: int) -> None:
    average, total = mean(counts), sum(counts.values())
    assume(average is not None and average >= GOAL)
    assert average is not None
    most = bears(Rated(average, total), GOAL, star)
    after = [{**counts, star: counts[star] + n} for n in (most, most + 1)]
    assert mean(after[0]) >= GOAL  # type: ignore[operator]
    assert mean(after[1]) < GOAL  # type: ignore[operator]


@settings(max_examples=50)
@given(st.integers(1, 4))
def test_so_many_fives_make_up_for_one_low_rating(star: int) -> None:
    fives = repairs(GOAL, star)
    assert mean({5: fives, star: 1}) >= GOAL  # type: ignore[operator]
    assert mean({5: fives - 1, star: 1}) < GOAL  # type: ignore[operator]


@settings(max_examples=100)
@given(COUNTS)
def test_the_least_fives_reach_the_line(counts: dict[int, int]) -> None:
    average, total = mean(counts), sum(counts.values())
    assume(average is not None and average < GOAL)
    assert average is not None
    step = RATING.lift(Rated(average, total), GOAL)
    assert step is not None
    assert mean({**counts, 5: counts[5] + step.count}) >= GOAL  # type: ignore[operator]
    assert mean({**counts, 5: counts[5] + step.count - 1}) < GOAL  # type: ignore[operator]


@settings(max_examples=100)
@given(COUNTS)
def test_the_conversion_keeps_every_rating_and_never_punishes_3_or_more(counts: dict[int, int]) -> None:
    share = converted(counts)
    assert share.of == sum(counts.values())
    assert share.part == share.of - counts[1] - counts[2]


@settings(max_examples=100)
@given(st.integers(0, 200), st.integers(0, 200))
def test_one_more_good_result_never_lowers_a_rate(good: int, bad: int) -> None:
    for rate in (COMPLETION_PROJECT, SATISFIED):
        before = rate.measure(Share(part=good, of=good + bad)) or pct(0)
        after = rate.measure(Share(part=good + 1, of=good + bad + 1))
        assert after is not None and after >= before


def test_a_mean_of_three_can_become_everything() -> None:
    assert mean({3: 7}) == of(STARS, 3)
    assert SATISFIED.measure(converted({3: 7})) == pct(100)
