"""Every case of the casebook holds, and the casebook covers what it must."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

import rules_py
from rules_py.core.rule import Asked, Formula, Ladder, Rule
from tests.casebook import Case, cases, differences

BOOK = cases()
CASES = [pytest.param(case, id=case.id) for case in BOOK]
SOURCED = [pytest.param(case, id=case.id) for case in BOOK if case.source]
DATED = [pytest.param(rule, id=rule.id) for rule in rules_py.rules() if isinstance(rule, Rule | Formula)]


@pytest.mark.parametrize("case", CASES)
def test_the_case_is_as_expected(case: Case) -> None:
    assert differences(case) == []


@pytest.mark.parametrize("case", SOURCED)
def test_the_source_of_a_case_is_one_of_its_rule(case: Case) -> None:
    assert case.source in {source.id for source in rules_py.rule(case.rule).sources}


def test_no_two_cases_share_a_name() -> None:
    names = [case.id for case in BOOK]
    assert len(names) == len(set(names))


def asked_of(rule: Asked) -> Iterator[date]:
    """The days on which the casebook asks a rule: its own cases, and those of a ladder that it is a step of."""
    ladders = {found.id for found in rules_py.rules() if isinstance(found, Ladder) and rule in found.steps}
    for case in BOOK:
        if case.rule in {rule.id, *ladders}:
            dated_by = rule.dated_by if isinstance(rule, Formula) else None
            yield date.fromisoformat(case.facts.get(dated_by, case.on) if dated_by else case.on)


@pytest.mark.parametrize("rule", DATED)
def test_every_stretch_of_days_with_an_answer_has_a_case(rule: Rule | Formula) -> None:
    days = list(asked_of(rule))
    bare = [s.span for s in rule.stretches if s.lists and not any(day in s.span for day in days)]
    assert not bare, f"no case of {rule.id} lies in these days"
