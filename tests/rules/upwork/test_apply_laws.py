"""Laws of `upwork.apply`: money and Connects add up, and more never hurts."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import rules_py

COUNT = st.integers(0, 5000)
WAY = st.sampled_from(["proposal", "invitation", "offer"])


def ask(**facts: Any) -> dict[str, Any]:
    outcome: dict[str, Any] = rules_py.check("upwork.apply", facts, on="2026-11-21").to_dict()["outcome"]
    return outcome


def numbers(outcome: dict[str, Any]) -> dict[str, int]:
    """The lines that count Connects."""
    connects = [
        line for line in outcome["lines"] if isinstance(line["value"], dict) and line["value"]["unit"] == "connects"
    ]
    return {line["id"]: int(line["value"]["value"]) for line in connects}


@settings(max_examples=60)
@given(COUNT, COUNT, COUNT, COUNT, WAY)
def test_more_balance_never_makes_a_job_unaffordable(balance: int, more: int, cost: int, bid: int, way: str) -> None:
    facts = {"job_cost": cost, "boost_bid": bid, "applying_by": way}
    if ask(balance=balance, **facts)["code"] == "affordable":
        assert ask(balance=balance + more, **facts)["code"] == "affordable"


@settings(max_examples=60)
@given(COUNT, COUNT, COUNT, WAY)
def test_the_parts_add_up_and_the_purchase_suffices(balance: int, cost: int, bid: int, way: str) -> None:
    facts = {"job_cost": cost, "boost_bid": bid, "applying_by": way}
    outcome = ask(balance=balance, **facts)
    found = numbers(outcome)
    assert found["base"] + found.get("boost", 0) == found["total"]
    if outcome["code"] == "short":
        assert found["total"] - balance == found["short"] <= found["buy"]
        assert ask(balance=balance + found["buy"], **facts)["code"] == "affordable"
    else:
        assert balance - found["total"] == found["after"]


@settings(max_examples=30)
@given(COUNT, COUNT)
def test_not_knowing_how_one_applies_is_never_cheaper(balance: int, cost: int) -> None:
    """The answer without "how you apply" counts the full cost, so a yes stands whatever it turns out to be."""
    if ask(balance=balance, job_cost=cost)["code"] == "affordable":
        for way in ("proposal", "invitation", "offer"):
            assert ask(balance=balance, job_cost=cost, applying_by=way)["code"] == "affordable"
