"""Input that cannot be: an error that names the fact, never another exception, however odd or long."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import rules_py
from rules_py.core.facts import Faults
from rules_py.core.facts.base import quote
from tests.rules.strategies import ALL, ids, of_id

LONG = "9" * 100_000
HUGE = 10**5000  # Python itself refuses to write out more than 4,300 digits
ON = "2024-03-01"
ODD = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=30)
    | st.sampled_from(["-1", "101%", LONG]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=5,
)


def faults_of(id: Any, facts: Any, on: Any, lang: Any = "en") -> list[str]:
    """The fields of every fault; `check` raises nothing else."""
    with pytest.raises(Faults) as caught:
        rules_py.check(id, facts, on=on, lang=lang)
    return [fault.field for fault in caught.value.faults]


@settings(max_examples=150)
@given(data=st.data(), id=ids(ALL))
def test_nothing_but_faults_comes_of_odd_facts(data: st.DataObject, id: str) -> None:
    rule = of_id(ALL, id)
    fact = data.draw(st.sampled_from([fact.id for fact in rule.facts]))
    parts = st.fixed_dictionaries({}, optional=dict.fromkeys(("part", "of", "percent", "mean"), ODD))
    given_ = {fact: data.draw(ODD | parts)}
    try:
        rules_py.check(id, given_, on=ON).to_dict()
    except Faults as faults:
        for fault in faults.faults:
            assert fault.field.split(".")[0] == fact
            assert len(fault.text.ja) < 600 and len(fault.text.en) < 600, "a long input is not repeated in full"


@pytest.mark.parametrize(
    ("facts", "fault"),
    [
        ({"intro_chars": LONG}, "intro_chars: number"),
        ({"identity": LONG}, "identity: option"),
        ({"last_login": LONG}, "last_login: day"),
        ({"completion": LONG}, "completion.percent: number"),
        ({"completion": {"part": LONG, "of": LONG}}, "completion.part: number"),
        ({"top_20": {LONG: "yes"}}, "top_20.1.name: long"),
        ({"top_20": dict.fromkeys(map(str, range(21)), "yes")}, "top_20: many"),
        ({LONG: 1}, "9"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_hundred_thousand_characters_are_refused_at_once_and_in_few_words(facts: dict[str, Any], fault: str) -> None:
    began = time.process_time()
    with pytest.raises(Faults) as caught:
        rules_py.check("lancers.rank", facts, on=ON)
    assert time.process_time() - began < 2
    found = caught.value.faults[0]
    assert f"{found.field}: {found.code}".startswith(fault)
    assert len(found.text.ja) < 600 and len(found.text.en) < 600


@pytest.mark.parametrize("on", ["yesterday", "2024-02-30", "", "20240-01-01", LONG])
def test_a_day_of_the_question_that_is_none(on: str) -> None:
    with pytest.raises(Faults) as caught:
        rules_py.check("lancers.rank", {}, on=on)
    assert caught.value.faults[0].field == "on"


def test_a_language_that_is_none() -> None:
    with pytest.raises(Faults, match="ja, en"):
        rules_py.check("lancers.rank", {}, on=ON, lang="fr")


def test_a_rule_that_is_none_names_the_nearest() -> None:
    with pytest.raises(Faults, match=r"lancers\.rank"):
        rules_py.check("lancers.ranks", {}, on=ON)


def test_a_row_number_that_is_none_is_not_trusted() -> None:
    for number in ("x", "1", "²", None, 1.5, True, {}, 0, -1, 10**6, HUGE):
        rows = [{}, {"#": number, "no_such_column": 1}]
        assert faults_of("lancers.reply", {"reply_log": rows}, ON) == ["reply_log.2.no_such_column"]
    assert faults_of("lancers.reply", {"reply_log": [{"#": 7, "who": "you"}]}, ON) == ["reply_log.7.who"]


def test_facts_that_are_no_mapping_and_keys_that_are_no_ids() -> None:
    for facts in (None, 1, "identity", [], {1}, [("identity", "yes")], object):
        assert faults_of("lancers.rank", facts, ON) == ["facts"]
    keys = (1, None, True, 1.5, ("a",), HUGE, "identity ", "\n", "\ud800")
    assert len(faults_of("lancers.rank", dict.fromkeys(keys, "yes"), ON)) == len(dict.fromkeys(keys))
    for mixed in ({1: 2, "a": 3, None: 4}, {"part": 1, 2: 3}):
        for fact in ("completion", "rating", "top_20"):
            assert faults_of("lancers.rank", {fact: mixed}, "2021-06-01")[0].startswith(fact)


def test_a_number_that_python_does_not_write_out() -> None:
    for number in (HUGE, -HUGE):
        for rule in ALL:
            for fact in rule.facts:
                found = faults_of(rule.id, {fact.id: number}, ON)
                assert found and found[0].startswith(fact.id)
        assert faults_of("lancers.rank", {}, number) == ["on"]


def test_the_other_arguments_may_be_anything() -> None:
    for odd in (None, 1, HUGE, 1.5, [], {}, {1}, b"en", object, "\ud800", "EN"):
        assert faults_of(odd, {}, ON) == ["rule"]
        assert faults_of("lancers.rank", {}, odd) == ["on"]
        assert faults_of("lancers.rank", {}, ON, odd) == ["lang"]


@given(text=st.text(st.characters(), max_size=50))
def test_what_is_quoted_in_a_message_stays_on_its_line_and_can_be_seen(text: str) -> None:
    quoted = quote(text)
    quoted.encode()
    assert quoted.replace("\u3000", "").isprintable()
    assert quoted == text or len(text) > 40 or not text.isprintable()


def test_a_day_with_an_hour_is_that_day() -> None:
    assert rules_py.check("lancers.rank", {}, on=datetime(2024, 3, 1, 5)).to_dict()["on"] == ON


@pytest.mark.parametrize("blank", [None, "", "unknown"])
def test_blank_and_unknown_mean_the_same(blank: str | None) -> None:
    assert rules_py.check("lancers.rank", {"identity": blank}, on=ON).to_dict()["facts"] == {}
