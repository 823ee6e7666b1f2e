"""Names of fields that no form writes, as in a link somebody edited: no row and no harm, or an error of the field."""

from __future__ import annotations

import json
from typing import Any

import pytest

from calculators.answer import answer
from calculators.registry import find, ids
from rules_py.core.facts.base import row_number

#: Digits to Python's `isdigit`, `\d` or `int`, yet no number of a row.
NO_ROWS = [
    "²",
    "٣",
    "３",
    "①",
    "0",
    "00001",
    "007",
    "-1",
    "+1",
    "1_0",
    "1.0",
    " 1",
    "1 ",
    "",
    "x",
    str(10**6),
    str(10**30),
]


def ask(id: str, fields: dict[str, str]) -> dict[str, Any]:
    asked = {"calculator": id, "lang": "en", "today": "2026-11-21", "day": "", "fields": fields, "press": True}
    found: dict[str, Any] = json.loads(answer(json.dumps(asked)))
    return found


@pytest.mark.parametrize("number", NO_ROWS)
def test_a_row_has_a_plain_number_from_one_on(number: str) -> None:
    assert row_number(number) is None
    for id, names in {
        "lancers-review": ("top_20.{}.is", "top_20.{}.name"),
        "lancers-reply": ("reply_log.{}.who", "reply_log.{}.day"),
        "upwork-good-weeks": ("good_weeks.{}",),
    }.items():
        nothing = ask(id, {})
        assert ask(id, {name.format(number): "yes" for name in names}) == nothing
        full = dict(find(id).example.fields)
        assert ask(id, full | {name.format(number): "yes" for name in names}) == ask(id, full)


def test_a_row_beyond_the_last_counts_like_any_other() -> None:
    assert row_number("999999") == 999_999
    one = ask("lancers-review", {"top_20.1.is": "yes", "top_20.1.name": "logo"})
    assert ask("lancers-review", {"top_20.999999.is": "yes", "top_20.999999.name": "logo"}) == one
    many = ask("lancers-review", {f"top_20.{n}.is": "yes" for n in range(1, 23)})
    assert [(error["field"], error["message"]) for error in many["errors"]] == [("top_20", "At most 20 are allowed.")]


def test_a_box_that_is_not_there_is_an_error_of_its_question() -> None:
    found = ask("upwork-good-weeks", {"good_weeks.17": "1"})
    assert [error["field"] for error in found["errors"]] == ["good_weeks"]


@pytest.mark.parametrize(
    "suffix", ["", ".", "..", ".1", ".²", ".1.²", ".1.is.is", ".part.of", ".1.1.1", "." + "9" * 5000]
)
def test_any_suffix_of_any_question_gets_an_answer(suffix: str) -> None:
    for id in ids():
        facts = [fact.id for fact in find(id).facts]
        found = ask(id, {fact + suffix: "1" for fact in facts} | {"": "1", ".": "1"})
        assert {error["field"].partition(".")[0] for error in found["errors"]} <= set(facts)
