"""Every case of the casebook holds, and the casebook covers what it must."""

from __future__ import annotations

import pytest

import rules_py
from rules_py.core.rule import Formula, Ladder, Rule
from tests.casebook import Case, cases, differences

CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_the_case_is_as_expected(case: Case) -> None:
    assert differences(case) == []


@pytest.mark.parametrize("case", [case for case in CASES if case.source], ids=lambda case: case.id)
def test_the_source_of_a_case_is_one_of_its_rule(case: Case) -> None:
    assert case.source in {source.id for source in rules_py.rule(case.rule).sources}


@pytest.mark.parametrize("rule", [r for r in rules_py.rules() if not isinstance(r, Ladder)], ids=lambda rule: rule.id)
def test_every_edition_has_a_case(rule: Rule | Formula) -> None:
    """A rule's days are covered: each stretch that has an answer holds a case of the rule, or of a ladder it is in."""
    ladders = {ladder.id for ladder in rules_py.rules() if isinstance(ladder, Ladder) and rule in ladder.steps}
    days = set()
    for case in CASES:
        if case.rule == rule.id or case.rule in ladders:
            outcome = rules_py.rule(case.rule)
            dated = outcome.dated_by if isinstance(outcome, Formula) else None
            days.add(str(case.facts.get(dated, case.on)) if dated else case.on)
    bare = [
        f"{stretch.span.since}..{stretch.span.until}"
        for stretch in rule.stretches
        if stretch.lists
        and not any(
            (stretch.span.since is None or stretch.span.since.isoformat() <= day)
            and (stretch.span.until is None or day <= stretch.span.until.isoformat())
            for day in days
        )
    ]
    assert not bare, f"no case of {rule.id} lies in {', '.join(bare)}"
