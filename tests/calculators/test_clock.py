"""The page's clock and the day of the question: a wrong clock is named, and any day a reader types gets an answer."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.answer import answer
from calculators.registry import find, ids
from rules_py.core.day import EARLIEST, LATEST, say_day
from rules_py.core.facts import Rows, When
from rules_py.core.text import LANGS

ANY = st.dates(date(1900, 1, 1), date.max)
WRONG = [date(1970, 1, 1), date(1999, 12, 31), date(2100, 1, 1), date(2199, 1, 1), date.min, date.max]


def ask(
    id: str, today: date, day: str = "", fields: dict[str, str] | None = None, lang: str = "en", press: bool = False
) -> dict[str, Any]:
    asked = {"calculator": id, "lang": lang, "today": today.isoformat(), "day": day, "fields": fields or {}}
    found: dict[str, Any] = json.loads(answer(json.dumps(asked | {"press": press})))
    return found


def said(found: dict[str, Any]) -> dict[str, str]:
    return {error["field"]: error["message"] for error in found["errors"]}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("clock", WRONG, ids=str)
def test_a_wrong_clock_is_named_beside_the_day_and_in_the_result(clock: date, lang: str) -> None:
    filled = clock.isoformat()  # as the page fills the field
    for day in ("", filled):
        found = ask("lancers-rank", clock, day, lang=lang)
        message = said(found)["day"]
        assert say_day(clock).of("ja" if lang == "ja" else "en") in message
        assert message in found["html"], "seen before anybody leaves the field or presses"
        assert not any(say_day(end).en in message for end in (EARLIEST, LATEST)), "no span of days that is none"


@pytest.mark.parametrize("clock", WRONG, ids=str)
def test_a_day_that_is_typed_is_judged_whatever_the_clock_says(clock: date) -> None:
    fields = dict(find("lancers-rank").example.fields)
    expected = ask("lancers-rank", date(2026, 11, 21), "2024-01-20", fields)
    assert ask("lancers-rank", clock, "2024年1月20日", fields) == expected
    assert "1 January 2000 to 31 December 2099" in said(ask("lancers-rank", clock, "1999-06-01"))["day"]


@pytest.mark.parametrize("day", ["1999-12-31", "2026-11-22", "2099-12-31", "9999-12-31"])
def test_a_right_clock_is_the_later_end(day: str) -> None:
    found = ask("lancers-rank", date(2026, 11, 21), day)
    assert "1 January 2000 to 21 November 2026 (today)" in said(found)["day"]
    assert "21 November 2026" in found["html"]


@settings(max_examples=60)
@given(id=st.sampled_from(ids()), clock=ANY, day=ANY, typed=ANY)
def test_no_day_and_no_clock_is_a_defect_of_ours(id: str, clock: date, day: date, typed: date) -> None:
    fields = dict(find(id).example.fields)
    for fact in find(id).facts:
        columns = fact.columns if isinstance(fact, Rows) else ()
        names = [fact.id] if isinstance(fact, When) else [f"{fact.id}.1.{c.id}" for c in columns if isinstance(c, When)]
        fields |= dict.fromkeys(names, typed.isoformat())
    for when in ("", day.isoformat()):
        assert "html" in ask(id, clock, when, fields, press=True)
