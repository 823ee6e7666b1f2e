"""Laws of `upwork.returns`: never more back than was spent, and what is disputed is never counted."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import rules_py
from rules_py.upwork.returns import BOOST_ENDING, OUTCOME

COUNT = st.integers(0, 500)
OUTCOMES = st.sampled_from([option.id for option in OUTCOME.options])
ENDINGS = st.sampled_from([None, *(option.id for option in BOOST_ENDING.options)])
DAYS = st.sampled_from(["2019-06-01", "2023-07-31", "2023-09-01", "2026-11-21"])


@settings(max_examples=80)
@given(COUNT, COUNT, OUTCOMES, ENDINGS, st.one_of(st.none(), COUNT), DAYS)
def test_never_more_than_was_spent(
    cost: int, bid: int, outcome: str, ending: str | None, final: int | None, on: str
) -> None:
    facts: dict[str, Any] = {
        "job_cost": cost,
        "boost_bid": bid,
        "outcome": outcome,
        "boost_ending": ending,
        "boost_final": final,
    }
    found = rules_py.check("upwork.returns", facts, on=on).to_dict()["outcome"]
    sure = next(line["value"]["value"] for line in found["lines"] if line["id"] == "sure")
    assert 0 <= sure <= cost + bid
    if found["code"] != "back":
        assert sure <= bid
