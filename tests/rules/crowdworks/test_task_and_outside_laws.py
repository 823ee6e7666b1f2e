"""Laws of task jobs and of the penalty."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

import rules_py
from rules_py.crowdworks.task import V1, rejectable
from rules_py.crowdworks.withdrawal import closing, paid

TODAY = "2026-11-21"


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10_000))
def test_rejections_never_exceed_the_works_and_never_fall_as_works_grow(submitted: int) -> None:
    now, more = rejectable(submitted, V1.terms), rejectable(submitted + 1, V1.terms)
    assert 0 <= now <= submitted
    assert now <= more <= now + 1


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 100_000_000))
def test_the_penalty_is_never_below_the_fee_nor_below_the_least(deal: int) -> None:
    facts = {"deed": "contract", "partner": "met", "deal": deal}
    lines = rules_py.check("crowdworks.outside", facts, on=TODAY).to_dict()["outcome"]["lines"]
    found = {line["id"]: line["value"]["value"] for line in lines}
    assert found["penalty"] == max(found["fee"], 1_000_000)


@settings(max_examples=150, deadline=None)
@given(st.dates(date(2018, 1, 1), date(2040, 1, 1)))
def test_a_payment_follows_its_closing_day_within_sixteen_days(on: date) -> None:
    closed = closing(on)
    assert on <= closed <= on + timedelta(days=16)
    assert closed < paid(closed) <= closed + timedelta(days=16)
