"""Kleene's three-valued logic, by its complete tables: minimum, maximum, and counting, with unknown in the middle."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from rules_py.core.truth import Truth, agreed, at_least, every, some

RANK = {Truth.NO: 0, Truth.UNKNOWN: 1, Truth.YES: 2}
LISTS = [truths for n in range(5) for truths in product(Truth, repeat=n)]


def completions(truths: tuple[Truth, ...]) -> list[tuple[Truth, ...]]:
    """Everything that may turn out once each unknown is known."""
    return list(product(*[(Truth.YES, Truth.NO) if t is Truth.UNKNOWN else (t,) for t in truths]))


@pytest.mark.parametrize("truth", Truth)
def test_a_truth_is_no_bool(truth: Truth) -> None:
    with pytest.raises(TypeError):
        bool(truth)


def test_every_is_the_minimum_and_some_the_maximum() -> None:
    for truths in LISTS:
        ranks = [RANK[t] for t in truths]
        assert RANK[every(truths)] == min(ranks, default=2)
        assert RANK[some(truths)] == max(ranks, default=0)


def test_not_turns_the_order_round_and_de_morgan_holds() -> None:
    for truths in LISTS:
        assert ~every(truths) is some(~t for t in truths)
        assert all(RANK[~t] == 2 - RANK[t] for t in truths)


@pytest.mark.parametrize("n", range(6))
def test_at_least_is_known_exactly_where_every_completion_agrees(n: int) -> None:
    for truths in LISTS:
        outcomes = {sum(t is Truth.YES for t in full) >= n for full in completions(truths)}
        assert at_least(n, truths) is (Truth.of(outcomes.pop()) if len(outcomes) == 1 else Truth.UNKNOWN)


def test_at_least_contains_every_and_some() -> None:
    for truths in LISTS[1:]:
        assert at_least(len(truths), truths) is every(truths)
        assert at_least(1, truths) is some(truths)


def test_order_never_matters() -> None:
    for truths in (truths for truths in LISTS if len(truths) == 4):
        for way in (every, some, agreed, lambda ts: at_least(2, ts)):
            assert len({way(order) for order in permutations(truths)}) == 1


def test_readings_stand_only_together() -> None:
    for truths in LISTS[1:]:
        assert agreed(truths) is (truths[0] if len(set(truths)) == 1 else Truth.UNKNOWN)


def test_learning_never_reverses() -> None:
    for truths in LISTS:
        for way in (every, some, lambda ts: at_least(2, ts)):
            if way(truths).known:
                assert {way(full) for full in completions(truths)} == {way(truths)}
