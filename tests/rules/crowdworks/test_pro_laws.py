"""Laws of the Pro check: a blank never decides, and learning a fact never reverses an answer."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import rules_py
from rules_py.core.day import EARLIEST, LATEST

FACTS = {
    "division": st.sampled_from(["writer", "designer", "engineer", "business"]),
    "best_rank": st.integers(1, 400),
    "completion": st.integers(0, 30).flatmap(
        lambda n: st.fixed_dictionaries({"part": st.integers(0, n), "of": st.just(n)})
    ),
    "overall": st.integers(400, 500).map(lambda n: f"{n // 100}.{n % 100:02}"),
    "communication": st.integers(400, 500).map(lambda n: f"{n // 100}.{n % 100:02}"),
    "scouts": st.integers(0, 12),
    "profile": st.sampled_from(["yes", "no"]),
    "self_pr": st.sampled_from(["yes", "no"]),
}
DAYS = st.dates(EARLIEST, LATEST).map(str) | st.sampled_from(["2018-01-15", "2018-02-01", "2026-11-21"])


def truth(facts: dict[str, Any], on: str = "2026-11-21") -> str:
    return str(rules_py.check("crowdworks.pro", facts, on=on).to_dict()["outcome"]["truth"])


@settings(max_examples=60, deadline=None)
@given(st.fixed_dictionaries(FACTS), st.sampled_from(sorted(FACTS)))
def test_a_blank_is_no_pro_and_no_refusal_of_its_own(facts: dict[str, Any], blank: str) -> None:
    """Without one fact the answer is not yes, unless any value would do, and no only if another criterion fails."""
    rest = {id: value for id, value in facts.items() if id != blank}
    found = truth(rest)
    if blank != "division":
        assert found != "yes"
    if found == "no":
        assert truth(facts) == "no"


@settings(max_examples=60, deadline=None)
@given(st.fixed_dictionaries({}, optional=FACTS), st.sampled_from(sorted(FACTS)), st.data())
def test_learning_never_reverses(facts: dict[str, Any], more: str, data: st.DataObject) -> None:
    before = truth(facts)
    if more not in facts and before != "unknown":
        assert truth({**facts, more: data.draw(FACTS[more])}) == before


@settings(max_examples=60, deadline=None)
@given(st.fixed_dictionaries(FACTS))
def test_an_engineer_is_never_let_in_where_a_writer_is_not(facts: dict[str, Any]) -> None:
    if truth({**facts, "division": "engineer"}) == "yes":
        assert truth({**facts, "division": "writer"}) == "yes"


@settings(max_examples=40, deadline=None)
@given(DAYS)
def test_every_day_has_an_answer_and_nothing_known_is_never_a_verdict(on: str) -> None:
    assert truth({}, on) == "unknown"
