"""Days have two ends, told once, and are read as people write them, wherever they come in."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import rules_py
from rules_py.core.day import EARLIEST, LATEST, say_between, shift_months, written_day
from rules_py.core.facts import Amount, Choice, Faults, Rows, Ticks, When
from tests.rules.strategies import ALL, ids, of_id

ENDS = say_between(EARLIEST, LATEST)
ANY = st.dates(date(1900, 1, 1), date.max)
OUTSIDE = ANY.filter(lambda day: not EARLIEST <= day <= LATEST)
FULL_WIDTH = str.maketrans("0123456789-/.", "０１２３４５６７８９－／．")


def ways(day: date) -> list[str]:
    """The ways in which people write a day."""
    y, m, d = day.year, day.month, day.day
    plain = [f"{y}{sign}{m:{width}}{sign}{d:{width}}" for sign in "-/." for width in ("", "02")]
    return [*plain, *(text.translate(FULL_WIDTH) for text in plain), f"{y}年{m}月{d}日", f" {y}年 {m}月 {d}日 "]


@given(day=st.dates(date(1000, 1, 1)))
def test_a_day_is_read_as_people_write_it(day: date) -> None:
    for text in ways(day):
        assert written_day(text) == day, text


@pytest.mark.parametrize(
    "text",
    [
        "", "2026", "2026-10", "20261001", "1/10/2026", "26-10-1", "2026-10/1", "2026-13-1", "2026-2-30", "2026-00-1",
        "2026-10-1x", "2026-²-1", "٢٠٢٦-١٠-٠١", "2026年10月", "令和8年10月1日", "2026-10-011", "1" * 100_000,
    ],
)  # fmt: skip
def test_what_has_two_readings_or_none_is_no_day(text: str) -> None:
    assert written_day(text) is None


def test_the_day_of_the_question_and_of_a_fact_are_read_alike() -> None:
    expected = rules_py.check("lancers.rank", {"last_login": "2024-02-09"}, on="2024-03-01").to_dict()
    for text, on in zip(ways(date(2024, 2, 9)), ways(date(2024, 3, 1)), strict=True):
        assert rules_py.check("lancers.rank", {"last_login": text}, on=on).to_dict() == expected
    for moment in (date(2024, 3, 1), datetime(2024, 3, 1, 23, 59)):
        assert rules_py.check("lancers.rank", {"last_login": "2024-02-09"}, on=moment).to_dict() == expected


@given(id=ids(ALL), day=ANY)
def test_a_question_is_answered_between_the_ends_and_refused_with_both_beyond(id: str, day: date) -> None:
    for on in (day, day.isoformat()):
        try:
            assert rules_py.check(id, {}, on=on).to_dict()["on"] == day.isoformat()
            assert EARLIEST <= day <= LATEST
        except Faults as faults:
            assert [(fault.field, fault.text) for fault in faults.faults] == [("on", ENDS)]
            assert not EARLIEST <= day <= LATEST


def dated(facts: Any) -> list[tuple[str, Any]]:
    """Every fact that is a day, and how to give it one; a day in a table's row too."""
    days = [(fact.id, lambda day, id=fact.id: {id: day}) for fact in facts if isinstance(fact, When)]
    cells = [(fact, column) for fact in facts if isinstance(fact, Rows) for column in fact.columns]
    rows = [
        (f"{fact.id}.1.{column.id}", lambda day, id=fact.id, cell=column.id: {id: [{cell: day}]})
        for fact, column in cells
        if isinstance(column, When)
    ]
    return days + rows


DATED = [(rule.id, field, give) for rule in ALL for field, give in dated(rule.facts)]


@settings(max_examples=30)
@given(day=OUTSIDE)
def test_no_fact_lies_beyond_the_ends_not_even_a_planned_one(day: date) -> None:
    for id, field, give in DATED:
        with pytest.raises(Faults) as caught:
            rules_py.check(id, give(day.isoformat()), on=LATEST)
        assert [(fault.field, fault.text) for fault in caught.value.faults] == [(field, ENDS)]


NEAR_AN_END = st.one_of(
    st.integers(0, 800).map(lambda days: EARLIEST + timedelta(days)),
    st.integers(0, 800).map(lambda days: LATEST - timedelta(days)),
    st.dates(EARLIEST, LATEST),
)


@settings(max_examples=200)
@given(data=st.data(), id=ids(ALL), on=NEAR_AN_END)
def test_windows_and_terms_may_reach_beyond_the_ends(data: st.DataObject, id: str, on: date) -> None:
    rule = of_id(ALL, id)
    given: dict[str, Any] = dict(_filled(data, rule))
    for _, give in dated(rule.facts):
        given |= give(data.draw(NEAR_AN_END.filter(lambda day: day <= on)).isoformat())
    assert rules_py.check(id, given, on=on).to_dict()["on"] == on.isoformat()


def _filled(data: st.DataObject, rule: Any) -> dict[str, Any]:
    """Choices and numbers, so that a rule gets as far as its days."""
    found: dict[str, Any] = {}
    for fact in rule.facts:
        if isinstance(fact, Choice):
            found[fact.id] = data.draw(st.sampled_from([option.id for option in fact.options]))
        elif isinstance(fact, Amount):
            found[fact.id] = data.draw(st.sampled_from([fact.lo, fact.hi]))
        elif isinstance(fact, Ticks):
            found[fact.id] = [1]
    return found


def test_a_century_before_and_after_the_ends_is_still_in_the_calendar() -> None:
    assert (shift_months(EARLIEST, -1200).year, shift_months(LATEST, 1200).year) == (1900, 2199)
