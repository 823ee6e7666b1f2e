"""Random facts for the laws: what a reader might give, for every kind of fact, and ways to walk through the rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

import rules_py
from rules_py.core.criterion import Criterion, Depends
from rules_py.core.day import EARLIEST
from rules_py.core.edition import Edition
from rules_py.core.entry import read_facts
from rules_py.core.facts import Amount, Choice, Clock, Each, Fact, Mean, Pasted, Rate, Rows, Ticks, When, Words
from rules_py.core.finding import Case
from rules_py.core.rule import Asked, Formula, Ladder, Rule

FIRST, LAST = date(2005, 1, 1), date(2030, 12, 31)

ALL = rules_py.rules()
RULES = tuple(rule for rule in ALL if isinstance(rule, Rule))
LADDERS = tuple(rule for rule in ALL if isinstance(rule, Ladder))
FORMULAS = tuple(rule for rule in ALL if isinstance(rule, Formula))
JUDGED: tuple[Rule | Ladder, ...] = (*RULES, *LADDERS)
FACTS: tuple[Fact, ...] = tuple({(rule.platform, fact.id): fact for rule in ALL for fact in rule.facts}.values())


def leaves(criterion: Criterion) -> Iterator[Criterion]:
    """Every criterion below one that has no parts of its own, readings of a dispute and picked cases included."""
    parts = [part for _, part in (criterion.cases if isinstance(criterion, Depends) else criterion.parts)]
    if not parts:
        yield criterion
    for part in parts:
        yield from leaves(part)


def nodes(criterion: Criterion) -> Iterator[Criterion]:
    """A criterion and everything inside it."""
    yield criterion
    for _, part in criterion.cases if isinstance(criterion, Depends) else criterion.parts:
        yield from nodes(part)


def editions() -> Iterator[tuple[Rule, Edition]]:
    """Every edition of every yes-or-no rule."""
    return ((rule, edition) for rule in RULES for edition in rule.versions)


def days(rule: Asked) -> st.SearchStrategy[date]:
    """Days of a question: mostly about the edges of a rule's stretches, where mistakes live, else any."""
    steps = rule.steps if isinstance(rule, Ladder) else (rule,)
    starts = sorted({s.span.since for step in steps for s in step.stretches if s.span.since} | {date(2024, 6, 1)})
    edges = st.builds(lambda start, shift: start + timedelta(shift), st.sampled_from(starts), st.integers(-1, 40))
    return edges | st.dates(FIRST, LAST)


def given_value(fact: Fact, on: date) -> st.SearchStrategy[Any]:
    """A JSON value that a kind of fact takes. Small numbers, so that bounds are met and missed alike."""
    match fact:
        case Choice():
            return st.sampled_from([option.id for option in fact.options])
        case Amount():
            near = st.integers(fact.lo, min(fact.hi, fact.lo + 400))
            return near | st.integers(fact.lo, fact.hi)
        case Rate():
            counts = st.integers(0, 40).flatmap(
                lambda whole: st.integers(0, whole).map(lambda part: {"part": part, "of": whole})
            )
            high = st.integers(0, 30).map(lambda bad: {"part": 300 - bad, "of": 300})
            return counts | high | st.integers(7000, 10000).map(lambda cents: f"{cents // 100}.{cents % 100:02}%")
        case Mean():
            mean = st.integers(fact.lo * 100, fact.hi * 100) | st.integers(fact.hi * 100 - 40, fact.hi * 100)
            typed = mean.map(lambda cents: f"{cents // 100}.{cents % 100:02}")
            return st.fixed_dictionaries({"mean": typed, "of": st.none() | st.integers(1, 60)}) | st.just({"of": 0})
        case When():
            return st.integers(0, 800).map(lambda ago: max(EARLIEST, on - timedelta(ago)).isoformat())
        case Each():
            names = st.sampled_from(["writing", "翻訳", "logo", "4"])
            answers = st.sampled_from([*(option.id for option in fact.choice.options), "unknown"])
            return answers | st.dictionaries(names, answers, min_size=1)
        case Rows():
            cells = {column.id: given_value(column, on) for column in fact.columns}
            return st.lists(st.fixed_dictionaries({}, optional=cells), max_size=5)
        case Clock():
            return st.integers(0, 1439).map(lambda minutes: f"{minutes // 60}:{minutes % 60:02}")
        case Ticks():
            return st.lists(st.integers(1, len(fact.names)), unique=True)
        case Words() | Pasted():
            return st.text(st.characters(exclude_categories=["C"]), max_size=20)
    raise TypeError(f"write a strategy for {type(fact).__name__}, so that the laws cover it")


@st.composite
def questions(draw: st.DrawFn, rule: Asked, complete: bool = False) -> tuple[date, dict[str, Any]]:
    """A day, and JSON facts that matter on it: any of them or none, or all where `complete`."""
    on = draw(days(rule))
    facts = rule.facts_on(on) if not isinstance(rule, Formula) else rule.facts
    values = {fact.id: given_value(fact, on) for fact in facts}
    return on, draw(st.fixed_dictionaries(values if complete else {}, optional={} if complete else values))


def read_case(rule: Asked, given: Mapping[str, Any], on: date) -> Case:
    """The case in JSON facts that must be faultless."""
    case, faults = read_facts(rule, given, on)
    assert not faults, faults
    return case


def ids(rules: Iterable[Asked]) -> st.SearchStrategy[str]:
    """One of some rules, by id: a rule's own text would fill pages where a law fails."""
    return st.sampled_from(sorted(rule.id for rule in rules))


def of_id[R: Asked](rules: Iterable[R], id: str) -> R:
    return next(rule for rule in rules if rule.id == id)


def part_of(facts: Mapping[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Some of the facts."""
    masks = st.integers(0, 2 ** len(facts) - 1)
    return masks.map(lambda mask: {id: value for n, (id, value) in enumerate(facts.items()) if mask >> n & 1})
