"""Plans are sound and minimal; an amendment changes only what it names; changes are empty only between the same."""

from __future__ import annotations

from datetime import date
from itertools import combinations, islice
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.core.criterion import AnyOf, AtLeast, AtMost, Criterion, Group
from rules_py.core.edition import Edition
from rules_py.core.facts import Step
from rules_py.core.finding import Case
from rules_py.core.judge import Verdict, judge
from rules_py.core.plan import Way, questions, ways
from rules_py.core.publish import changes
from rules_py.core.quantity import of
from rules_py.core.rule import Rule
from rules_py.core.truth import Truth
from tests.rules import strategies
from tests.rules.strategies import RULES, editions, ids, nodes, of_id, read_case

some = settings(max_examples=80)
MOST_STEPS_TRIED = 4


def follow(rule: Rule, case: Case, steps: tuple[Step, ...]) -> Verdict:
    """The verdict once some steps are done, each read back from its JSON value."""
    facts = {fact.id: fact for fact in rule.facts}
    done: dict[str, Any] = {step.fact: facts[step.fact].read(step.to, case.on) for step in steps}
    return judge(rule, Case({**case.facts, **done}, case.on))


def planned(data: st.DataObject, id: str) -> tuple[Rule, Case, Verdict, tuple[Way, ...]]:
    rule = of_id(RULES, id)
    on, facts = data.draw(strategies.questions(rule, complete=data.draw(st.booleans())))
    case = read_case(rule, facts, on)
    verdict = judge(rule, case)
    return rule, case, verdict, ways(verdict.findings)


@some
@given(data=st.data(), id=ids(RULES))
def test_doing_every_step_of_a_way_meets_the_rule(data: st.DataObject, id: str) -> None:
    rule, case, _, found = planned(data, id)
    for way in found:
        if way.steps and not way.asks and not way.opens:
            after = follow(rule, case, way.steps)
            assert after.truth is Truth.YES
            assert {finding.truth for finding in after.findings} == {Truth.YES}


@some
@given(data=st.data(), id=ids(RULES))
def test_no_step_of_a_way_can_be_left_out_and_no_way_holds_another(data: st.DataObject, id: str) -> None:
    rule, case, verdict, found = planned(data, id)
    for way in found:
        for step in islice(way.steps, MOST_STEPS_TRIED):
            rest = tuple(other for other in way.steps if other is not step)
            after = follow(rule, case, rest)
            assert {f.truth for f in after.findings} != {Truth.YES}, f"{step.fact} is not needed"
    for one, other in combinations(found, 2):
        assert not demands(one) <= demands(other) and not demands(other) <= demands(one)
    if all(finding.truth is Truth.YES for finding in verdict.findings):
        assert not any(way.size for way in found)


def demands(way: Way) -> set[Any]:
    return {(s.fact, s.count) for s in way.steps} | {f.id for f in way.asks} | {finding.id for finding in way.opens}


@some
@given(data=st.data(), id=ids(RULES))
def test_what_is_asked_is_not_known_yet_and_settles_the_missing(data: st.DataObject, id: str) -> None:
    rule, case, verdict, _ = planned(data, id)
    asked = questions(verdict.findings)
    assert len(asked) == len(set(asked))
    for fact in asked:
        value = case.facts.get(fact.id)
        assert value is None or any(answer is None for _, answer in value), "asked again only where a part is open"
        assert fact in rule.facts_on(case.on)
    decisive = questions(verdict.findings, decide=True)
    assert set(decisive) <= set(asked)


# --- editions ---------------------------------------------------------------------------------------------------------

EDITIONS = [pytest.param(rule, edition, id=f"{rule.id} {edition.id}") for rule, edition in editions()]


@pytest.mark.parametrize(("rule", "edition"), EDITIONS)
def test_an_amendment_changes_only_what_it_names(rule: Rule, edition: Edition) -> None:
    same = edition.amend("X", "2031-01-01", sources=edition.sources)
    assert changes(edition, same) == () and same.criteria == edition.criteria
    for id, part in edition.criteria.members:
        if len(edition.criteria.members) > 1:
            without = amended(edition, id, None)
            assert [change.id for change in changes(edition, without)] == [id]
            assert [key for key, _ in without.criteria.members] == [k for k, _ in edition.criteria.members if k != id]
        other = amended(edition, id, harder(part))
        assert [change.id for change in changes(edition, other)] == ([id] if harder(part) != part else [])
        for key, kept in other.criteria.members:
            assert key == id or kept is edition.criteria.get(key)
    with pytest.raises(ValueError, match="does not have"):
        edition.amend("X", "2031-01-01", sources=edition.sources, no_such_criterion=None)


def amended(edition: Edition, id: str, part: Criterion | None) -> Edition:
    change: dict[str, Any] = {id: part}
    return edition.amend("X", "2031-01-01", sources=edition.sources, **change)


def harder(part: Criterion) -> Criterion:
    """The same criterion with every bound one unit further."""
    if isinstance(part, AtLeast | AtMost):
        return part.having(bound=part.bound + of(part.bound.unit, 1))
    if isinstance(part, Group):
        return part.having(members=tuple((id, harder(inside)) for id, inside in part.members))
    return part


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in RULES])
def test_changes_are_empty_exactly_between_the_same(rule: Rule) -> None:
    for one in rule.versions:
        assert changes(one, one) == ()
        for other in rule.versions:
            there, back = changes(one, other), changes(other, one)
            assert {c.id for c in there} == {c.id for c in back}
            mine, theirs = dict(one.criteria.members), dict(other.criteria.members)
            same = mine.keys() == theirs.keys() and all(mine[id].signature == theirs[id].signature for id in mine)
            assert (there == ()) is same
            for change in there:
                assert (change.was is None) is (change.id not in mine)
                assert (change.now is None) is (change.id not in theirs)


@pytest.mark.parametrize(("rule", "edition"), EDITIONS)
def test_criteria_refuse_and_or_and_chained_comparison(rule: Rule, edition: Edition) -> None:
    for node in nodes(edition.criteria):
        with pytest.raises(TypeError):
            bool(node)


@given(truths=st.lists(st.sampled_from(["yes", "no"]), min_size=1, max_size=4))
def test_one_of_several_is_met_by_any(truths: list[str]) -> None:
    rule = of_id(RULES, "lancers.regular")
    group = next(node for node in nodes(rule.edition("L3").criteria) if isinstance(node, AnyOf))
    facts = [part.facts[0].id for _, part in group.members]
    case = Case(dict(zip(facts, truths, strict=False)), date(2024, 3, 1))
    expected = "yes" if "yes" in truths else "unknown" if len(truths) < len(facts) else "no"
    assert group.judge("", case).truth.value == expected
