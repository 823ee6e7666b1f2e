"""Every face of a rule exists in both languages: criteria, facts, units, sources, findings; and the schemas hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import rules_py
from rules_py.core import quantity
from rules_py.core.criterion import (
    AtLeast,
    AtLeastOf,
    AtLeastShown,
    AtMost,
    Criterion,
    Group,
    Is,
    Leaf,
    LongAgo,
    Open,
    discretionary,
)
from rules_py.core.day import Window
from rules_py.core.facts import Fact, Faults, Field, Lever, When, yes_no
from rules_py.core.facts.amount import Amount
from rules_py.core.quantity import ORDERS, PERCENT, Unit, of, pct
from rules_py.core.rule import Asked
from rules_py.core.schema import facts_schema
from rules_py.core.text import T
from tests.casebook import Case, cases
from tests.rules.strategies import ALL, FACTS, RULES, editions, nodes

JAPANESE = re.compile(r"[぀-ヿ一-鿿]")
WORD = T("数", "number")
COUNT = Amount(id="count", label=WORD, ask=WORD, unit=ORDERS)
CHECKED = yes_no("checked", WORD, WORD)
#: Criteria that no rule uses yet. Every other kind is taken from the rules themselves.
SAMPLES: list[Criterion] = [
    AtMost(COUNT, of(ORDERS, 3)),
    LongAgo(When(id="began", label=WORD, ask=WORD), Window(days=90)),
    AtLeastOf((("a", Is(CHECKED)), ("b", AtLeast(COUNT, of(ORDERS, 1)))), 2),
    AtLeastShown(Amount(id="share", label=WORD, ask=WORD, unit=PERCENT), pct(90), shown_from=pct(89)),
    Open(T("審査", "review")),
    discretionary("運営の判断", "the staff's judgement"),
]
ABSTRACT = {Leaf, Group}


def kinds(base: type[Criterion]) -> Iterator[type[Criterion]]:
    for kind in base.__subclasses__():
        yield kind
        yield from kinds(kind)


def in_rules() -> Iterator[Criterion]:
    for _, edition in editions():
        yield from nodes(edition.criteria)


CRITERIA = [*SAMPLES, *in_rules()]


@pytest.mark.parametrize("kind", [kind for kind in kinds(Criterion) if kind not in ABSTRACT], ids=str)
def test_every_kind_of_criterion_is_covered_and_says_itself(kind: type[Criterion]) -> None:
    found = [criterion for criterion in CRITERIA if type(criterion) is kind]
    assert found, f"add a sample of {kind.__name__} to SAMPLES"
    for criterion in found:
        for text in (criterion.label, criterion.requirement):
            both(text)
        assert isinstance(criterion.facts, tuple) and isinstance(criterion.signature, tuple)


def both(text: T) -> None:
    """A text that a reader of either language can read: Japanese characters only in the Japanese one."""
    assert text.ja.strip() and text.en.strip()
    assert not JAPANESE.search(text.en), text.en
    assert "{" not in text.ja + text.en, "an unfilled place"


@pytest.mark.parametrize("fact", [pytest.param(fact, id=fact.id) for fact in FACTS])
def test_every_fact_speaks_both_languages_and_has_a_schema(fact: Fact) -> None:
    for text in (fact.label, fact.ask, *([fact.find] if fact.find else [])):
        both(text)
    assert JAPANESE.search(fact.ask.ja), "a label may be a name such as Job Success Score; a question is a sentence"
    assert fact.fields and all(isinstance(field, Field) for field in fact.fields)
    for field in fact.fields:
        both(field.label)
        for _, label in field.options:
            both(label)
    assert isinstance(fact.lever, Lever)
    Draft202012Validator.check_schema(fact.schema)


def units() -> dict[str, Unit]:
    """Every unit of the core and of every fact and bound."""
    found = {name: unit for name, unit in vars(quantity).items() if isinstance(unit, Unit)}
    for fact in FACTS:
        found |= {f"{fact.id}.{field.suffix}": field.unit for field in fact.fields if field.unit}
    return found


@pytest.mark.parametrize("name", units())
def test_every_unit_speaks_both_languages(name: str) -> None:
    unit = units()[name]
    for number in ("0", "1", "2", "1,200"):
        for text in (unit.say(number), unit.more(number)):
            both(text)
            assert number in text.ja and number in text.en
    assert unit.en.count("{n}") == unit.many.count("{n}") == unit.ja.count("{n}") == 1
    assert unit.places >= 0 and re.compile(unit.strip)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in ALL])
def test_every_rule_has_a_title_and_sources_one_can_open(rule: Asked) -> None:
    both(rule.title)
    if rule.intro:
        both(rule.intro)
    assert rule.sources, "a rule cites"
    for source in rule.sources:
        both(source.title)
        both(source.stated)
        assert source.url.startswith(("https://", "http://")) and "stage-support" not in source.url
    ids = [source.id for source in rule.sources]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in RULES])
def test_every_edition_says_where_it_is_from_and_later_ones_what_changed(rule: Any) -> None:
    for number, edition in enumerate(rule.versions):
        assert edition.sources
        both(edition.began)
        if number:
            assert edition.why, f"{edition.id} does not say what changed"
        if edition.why:
            both(edition.why)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in ALL])
def test_the_schema_of_the_facts_is_valid_and_names_every_fact(rule: Asked) -> None:
    schema = facts_schema(rule)
    Draft202012Validator.check_schema(schema)
    assert list(schema["properties"]) == [fact.id for fact in rule.facts]


GOOD = [case for case in cases() if "faults" not in case.expect]
BAD = [case for case in cases() if "faults" in case.expect]


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in GOOD])
def test_the_facts_of_a_case_keep_to_the_schema(case: Case) -> None:
    faults = Draft202012Validator(facts_schema(rules_py.rule(case.rule))).iter_errors(case.facts)
    assert [f"{fault.json_path}: {fault.message}" for fault in faults] == []


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in BAD])
def test_every_fault_says_what_is_allowed_in_both_languages(case: Case) -> None:
    with pytest.raises(Faults) as caught:
        rules_py.check(case.rule, case.facts, on=case.on)
    for fault in caught.value.faults:
        assert fault.text.ja.strip() and fault.text.en.strip()
        assert JAPANESE.search(fault.text.ja)
        assert len(fault.text.ja) < 2000 and fault.field in str(caught.value)
