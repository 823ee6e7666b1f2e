"""Laws of the work types: each is found by its own answers, an answer never adds a candidate, and bronze agrees."""

from __future__ import annotations

from itertools import product

import pytest

from rules_py.lancers.bronze import BRONZE as RANK
from rules_py.lancers.work_type import _ASKED, BRONZE, TYPES, candidates


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.id)
def test_every_type_is_found_by_its_answers_alone(kind: object) -> None:
    marks = dict(zip((fact.id for fact in _ASKED), kind.marks, strict=True))  # type: ignore[attr-defined]
    assert candidates(marks) == (kind,)


def test_an_answer_never_adds_a_candidate() -> None:
    options = [[None, *(option.id for option in fact.options)] for fact in _ASKED]
    for values in product(*options):
        known = {fact.id: value for fact, value in zip(_ASKED, values, strict=True) if value is not None}
        for left_out in known:
            fewer = {id: value for id, value in known.items() if id != left_out}
            assert set(candidates(known)) <= set(candidates(fewer))


def test_what_counts_for_bronze_is_what_the_rank_reads() -> None:
    reads = {e.id: {fact.id for fact in e.criteria.facts} for e in RANK.versions}
    assert reads["L1"] == {"project_orders"} and BRONZE["W2"] == ("project",)
    assert reads["L3"] == {"project_orders", "other_orders"}
    assert set(BRONZE["W3"]) == {"project", "hourly", "monthly", "package"}
