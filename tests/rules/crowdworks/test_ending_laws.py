"""Laws of endings: every combination has an answer, silence costs only the silent side, no ending pays the worker."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import rules_py
from rules_py.crowdworks.ending import ENDING

TODAY = date(2026, 11, 21)
DAYS = st.integers(0, 90).map(lambda n: (TODAY - timedelta(days=n)).isoformat())
CHOICES = {f.id: st.sampled_from([o.id for o in f.options]) for f in ENDING.asks if hasattr(f, "options")}
FACTS = {**CHOICES, **{f.id: DAYS for f in ENDING.asks if f.id not in CHOICES}}


def outcome(facts: dict[str, Any]) -> dict[str, Any]:
    return rules_py.check("crowdworks.ending", facts, on=TODAY, lang="en").to_dict()["outcome"]  # type: ignore[no-any-return]


@settings(max_examples=200, deadline=None)
@given(st.fixed_dictionaries({}, optional=FACTS))
def test_every_combination_has_an_answer(facts: dict[str, Any]) -> None:
    found = outcome(facts)
    assert found["says"]
    assert found["code"] != "missing" or found["missing"]
    for table in found["tables"]:
        assert table["rows"]


@settings(max_examples=200, deadline=None)
@given(st.fixed_dictionaries(FACTS))
def test_silence_costs_only_the_silent_side_and_only_after_a_week(facts: dict[str, Any]) -> None:
    code = outcome(facts)["code"]
    days = (TODAY - date.fromisoformat(facts["asked_on"])).days
    if code == "ended_by_my_silence":
        assert facts["asked_by"] == "client"
        assert days >= 7
    if code == "ended_by_their_silence":
        assert facts["asked_by"] == "me"
        assert days >= 7


@settings(max_examples=200, deadline=None)
@given(st.fixed_dictionaries(FACTS))
def test_an_early_ending_never_pays(facts: dict[str, Any]) -> None:
    found = outcome(facts)
    if found["code"].startswith("ended"):
        assert {line["id"]: line["text"] for line in found["lines"]}["pay"] == "nothing is paid for this contract"
