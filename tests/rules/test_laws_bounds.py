"""Bounds are exact, and every day has exactly one answer: for every rule and every edition there is."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules_py.core.criterion import AtLeast, AtMost, LongAgo, Within
from rules_py.core.day import Span, Window, shift_months
from rules_py.core.edition import edition, either, stretches
from rules_py.core.facts import Mean, Measured, Rate, Rated, Share, Ticks
from rules_py.core.finding import Cause
from rules_py.core.quantity import Quantity, of
from rules_py.core.rule import Formula, Rule
from rules_py.core.truth import Truth
from tests.rules.strategies import FIRST, FORMULAS, LAST, RULES, editions, leaves

BOUNDS: dict[str, AtLeast | AtMost] = {
    f"{rule.id} {edition.id} {leaf.fact.id} {leaf.bound.plain}": leaf
    for rule, edition in editions()
    for leaf in leaves(edition.criteria)
    if isinstance(leaf, AtLeast | AtMost)
}
DATED: tuple[Rule | Formula, ...] = (*RULES, *FORMULAS)
ON = date(2024, 3, 1)


def values(fact: Measured, quantity: Quantity) -> list[Any]:
    """Values that measure exactly a quantity, in each form a reader may give them."""
    if isinstance(fact, Rate):
        return [Share(shown=quantity), Share(part=quantity.n, of=100 * quantity.d)]
    if isinstance(fact, Ticks):
        return [tuple(n < quantity.n for n in range(len(fact.names)))]
    return [Rated(quantity, None), Rated(quantity, 50)] if isinstance(fact, Mean) else [quantity]


@pytest.mark.parametrize("name", BOUNDS)
def test_a_bound_holds_exactly_there_and_not_one_step_beside(name: str) -> None:
    leaf = BOUNDS[name]
    step = of(leaf.bound.unit, 1, 10**leaf.bound.unit.places)
    good, bad = (step, of(step.unit, -step.n, step.d)) if isinstance(leaf, AtLeast) else (of(step.unit, -1, 1), step)
    for value in values(leaf.fact, leaf.bound):
        assert leaf.test(value, ON) == (Truth.YES, Cause.MET)
    for value in values(leaf.fact, leaf.bound + good):
        assert leaf.test(value, ON)[0] is Truth.YES
    for value in values(leaf.fact, leaf.bound + bad):
        assert leaf.test(value, ON)[0] is not Truth.YES, "a bound is not rounded into"


@pytest.mark.parametrize(
    "name", [name for name, leaf in BOUNDS.items() if isinstance(leaf, AtLeast) and leaf.only_from]
)
def test_a_rate_begins_with_its_fewest(name: str) -> None:
    leaf = BOUNDS[name]
    assert isinstance(leaf, AtLeast) and isinstance(leaf.fact, Rate)
    for size in range(leaf.only_from):
        assert leaf.test(Share(part=0, of=size), ON) == (Truth.YES, Cause.NOT_APPLICABLE)
    assert leaf.test(Share(part=0, of=leaf.only_from), ON) == (Truth.NO, Cause.SHORT)


@given(on=st.dates(FIRST, LAST), months=st.integers(0, 24), days=st.integers(0, 90))
def test_a_window_includes_both_its_ends(on: date, months: int, days: int) -> None:
    window = Window(months=months, days=days)
    first = window.first(on)
    for leaf_type, inside in ((Within, (first, on)), (LongAgo, (first - timedelta(1), first))):
        leaf = leaf_type(WHEN, window)
        for value in inside:
            assert leaf.test(value, on)[0] is Truth.YES
    assert Within(WHEN, window).test(first - timedelta(1), on)[0] is Truth.NO
    assert LongAgo(WHEN, window).test(first + timedelta(1), on)[0] is Truth.NO


WHEN: Any = next(fact for rule in RULES for fact in rule.facts if fact.id == "last_login")


@given(start=st.dates(FIRST, LAST), months=st.integers(-30, 30))
def test_months_land_on_the_same_day_or_the_last_of_the_month(start: date, months: int) -> None:
    there = shift_months(start, months)
    assert (there.year * 12 + there.month) - (start.year * 12 + start.month) == months
    assert there.day == start.day or (there.day < start.day and (there + timedelta(1)).day == 1)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in DATED])
def test_every_day_has_exactly_one_stretch(rule: Rule | Formula) -> None:
    spans = [stretch.span for stretch in rule.stretches]
    assert spans[0].since is None and spans[-1].until is None
    for before, after in pairwise(spans):
        assert before.until is not None and after.since == before.until + timedelta(1)
    held = [0] * len(spans)
    for n in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(n)
        inside = [number for number, span in enumerate(spans) if day in span]
        assert len(inside) == 1
        held[inside[0]] += 1
        assert rule.on(day) is rule.stretches[inside[0]]
    assert sum(held) == (LAST - FIRST).days + 1


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in DATED])
def test_a_stretch_has_lists_or_says_why_not(rule: Rule | Formula) -> None:
    for stretch in rule.stretches:
        assert bool(stretch.lists) is (stretch.absence is None)
        assert len({edition.id for edition in stretch.lists}) == len(stretch.lists)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in DATED])
def test_every_edition_is_in_force_on_some_day(rule: Rule | Formula) -> None:
    live = {edition.id for stretch in rule.stretches for edition in stretch.lists}
    assert live == {edition.id for edition in rule.editions}


STARTS = st.lists(st.dates(FIRST, LAST), min_size=1, max_size=6, unique=True)


@given(starts=STARTS, exact=st.lists(st.booleans(), min_size=6, max_size=6))
def test_any_editions_cut_time_without_gap_or_overlap(starts: list[date], exact: list[bool]) -> None:
    texts = [day.isoformat()[: 10 if sharp else 7] for day, sharp in zip(sorted(starts), exact, strict=False)]
    made = tuple(edition(f"E{n}", text, None, ()) for n, text in enumerate(texts))
    try:
        cut = stretches(made)
    except ValueError:
        assert len({text[:7] for text in texts}) < len(texts), "only editions that begin in one month are refused"
        return
    spans = [stretch.span for stretch in cut]
    assert spans[0].since is None and spans[-1].until is None
    assert all(a.until and b.since == a.until + timedelta(1) for a, b in pairwise(spans))


def test_a_hole_between_editions_is_named_and_not_filled_by_a_neighbour() -> None:
    old = edition("A", "2010-01-01", None, (), until="2010-12-31")
    new = edition("B", "2012-01-01", None, (), until="2012-12-31")
    found = [(s.span, [e.id for e in s.lists], s.absence and s.absence.value) for s in stretches((old, new))]
    assert found == [
        (Span(None, date(2009, 12, 31)), [], "not_yet"),
        (Span(date(2010, 1, 1), date(2010, 12, 31)), ["A"], None),
        (Span(date(2011, 1, 1), date(2011, 12, 31)), [], "unrecorded"),
        (Span(date(2012, 1, 1), date(2012, 12, 31)), ["B"], None),
        (Span(date(2013, 1, 1), None), [], "ended"),
    ]


def test_overlapping_editions_are_refused() -> None:
    old = edition("A", "2010-01-01", None, (), until="2011-12-31")
    new = edition("B", "2011-06-01", None, ())
    with pytest.raises(ValueError, match="overlap"):
        stretches((old, new))
    doubt = either("2011-01-01", "2011-12-31", ("A", "B"), WHEN.label)
    with pytest.raises(ValueError, match="overlap"):
        stretches((old, new), (doubt,))
