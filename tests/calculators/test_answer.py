"""The one function the page calls: never raises, keeps a reader's words as words, says every fault beside its field."""

from __future__ import annotations

import json
import re
import time
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.answer import answer, respond
from calculators.calculator import Calculator
from calculators.registry import find, ids
from rules_py.core.text import LANGS, Lang
from tests.calculators.conftest import FILLED, ON
from tests.calculators.page import sound

TODAY = date(2026, 11, 21)
HOSTILE = "<img src=x onerror=alert(1)>\"'&</script>\u202e\x00 | `x` [a](b)"


def ask(typed: dict[str, str], lang: str = "en", day: str = "", **more: Any) -> dict[str, Any]:
    request = {"calculator": "lancers-rank", "lang": lang, "today": "2026-11-21", "day": day, "fields": typed}
    found: dict[str, Any] = json.loads(answer(json.dumps(request | more)))
    return found


def faults(found: dict[str, Any]) -> dict[str, str]:
    return {error["field"]: error["message"] for error in found["errors"]}


@given(st.text() | st.binary().map(str) | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps))
def test_any_text_gets_an_answer(text: str) -> None:
    assert "failure" in json.loads(answer(text))


_KEYS = st.sampled_from(["calculator", "lang", "today", "day", "fields", "press", "x"])
_VALUES = st.none() | st.integers() | st.text(max_size=9) | st.sampled_from(["lancers-rank", "ja", "2024-01-01"])


@given(st.dictionaries(_KEYS, _VALUES | st.dictionaries(st.text(max_size=5), _VALUES)))
def test_any_object_gets_an_answer(given: dict[str, Any]) -> None:
    found = json.loads(answer(json.dumps(given)))
    assert "failure" in found or "html" in found


@pytest.mark.parametrize(
    "wrong",
    [
        {"calculator": "nothing-here"}, {"calculator": "site-hook"}, {"calculator": "../x"}, {"calculator": "lancers-"},
        {"lang": "fr"}, {"today": "tomorrow"}, {"fields": []}, {"fields": {"a": 1}}, {"day": 3},
    ],
)  # fmt: skip
def test_a_request_no_form_sends_is_a_failure_that_says_so(wrong: dict[str, Any]) -> None:
    assert ask({}, **wrong)["failure"]["code"] == "request"


def test_a_defect_is_reported_without_the_readers_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calculators.answer.read", lambda *_: 1 / 0)
    found = ask({"intro_chars": "secret"})["failure"]
    assert found["code"] == "python"
    assert "ZeroDivisionError" in found["detail"]
    assert "secret" not in found["detail"]


@settings(max_examples=300)
@given(id=st.sampled_from(ids()), texts=st.lists(st.text(max_size=30), max_size=12))
def test_any_typing_is_judged(id: str, texts: list[str]) -> None:
    calculator = find(id)
    names = {f.id + ("." + x.suffix if x.suffix else "") for f in calculator.facts for x in f.fields}
    found = respond(calculator, "ja", TODAY, "", dict(zip(sorted(names), texts, strict=False)))
    assert found["say"]
    assert all(error["field"].split(".")[0] in {f.id for f in calculator.facts} for error in found["errors"])
    sound(found["html"])


@pytest.mark.parametrize("lang", LANGS)
def test_hostile_words_stay_words(everything: Calculator, sums: Calculator, lang: Lang) -> None:
    for calculator in (everything, sums):
        names = [f.id + ("." + x.suffix if x.suffix else "") for f in calculator.facts for x in f.fields]
        found = respond(calculator, lang, TODAY, "2024-01-20", dict.fromkeys(names, HOSTILE))
        assert "img" not in {tag for tag, _, _ in sound(found["html"]).elements}
        good = FILLED | {"top.1.name": HOSTILE, "text": HOSTILE}
        found = respond(calculator, lang, TODAY, "2024-01-20", good)
        assert "img" not in {tag for tag, _, _ in sound(found["html"]).elements}
        assert not re.search(r"(?<!\\)<img", found["markdown"])


@pytest.mark.parametrize("typed", ["４２０", "420文字", "420", "４２０文字", " 420 ", "0.042万", "+420"])
def test_numbers_as_people_type_them(typed: str) -> None:
    found = ask({"intro_chars": typed})
    assert found["errors"] == []
    assert "420 characters" in found["markdown"] or "420" in found["html"]


@pytest.mark.parametrize(
    ("fields", "field", "says"),
    [
        ({"intro_chars": "-5"}, "intro_chars", "out of range"),
        ({"intro_chars": "many"}, "intro_chars", "not a number"),
        ({"completion.percent": "101%"}, "completion.percent", "out of range"),
        ({"completion.part": "25", "completion.of": "20"}, "completion.part", "more than all"),
        ({"completion.part": "25"}, "completion.of", "both numbers"),
        ({"last_login": "2027-01-01"}, "last_login", "after the day"),
        ({"last_login": "?"}, "last_login", "not a day"),
        ({"identity": "perhaps"}, "identity", "not an option"),
        ({"intro_chars": "9" * 100_000}, "intro_chars", "at most"),
        ({"top_20.1.is": "yes", "top_20.1.name": "x" * 200}, "top_20.1.name", "at most"),
    ],
)
def test_a_fault_stands_beside_its_field_and_the_rest_is_judged(fields: dict[str, str], field: str, says: str) -> None:
    found = ask(fields | {"display_name": "yes"})
    assert says in faults(found)[field]
    assert "Display name" in found["html"]
    assert ask(fields, lang="ja")["errors"][0]["message"] != found["errors"][0]["message"]


@pytest.mark.parametrize("day", ["2099-01-01", "1999-12-31", "yesterday", "2024-02-30", "x" * 100_000])
def test_a_day_nobody_can_answer_for_is_a_fault_of_the_day(day: str) -> None:
    found = ask({}, day=day)
    assert list(faults(found)) == ["day"]
    assert "21 November 2026" in found["html"], "judged as of today meanwhile"


def test_the_day_picks_the_edition_and_the_questions() -> None:
    assert "rating" in ask({}, day="2021-06-01")["ask"]
    assert "rating" not in ask({}, day="2024-06-01")["ask"]
    found = ask({"rating.mean": "6"}, day="2024-06-01")
    assert found["errors"] == [], "a question of another day may hold anything"


def test_blank_and_not_sure_are_the_same() -> None:
    assert ask({"identity": "unknown"})["html"] == ask({})["html"] == ask({"identity": ""})["html"]


def test_a_hundred_thousand_characters_are_refused_at_once() -> None:
    fields = dict.fromkeys(("intro_chars", "completion.part", "rating.mean", "last_login", "identity"), "9" * 100_000)
    start = time.process_time()
    assert ask(fields, day="2021-06-01")["errors"]
    assert time.process_time() - start < 1


def test_the_same_question_gets_the_same_bytes() -> None:
    fields = dict(find("lancers-rank").example.fields)
    assert ask(fields) == ask(fields)


def test_markdown_comes_when_it_is_wanted() -> None:
    fields = dict(find("lancers-rank").example.fields)
    assert ask(fields)["markdown"] == ""
    text = ask(fields, day="2024-01-20", press=True)["markdown"]
    assert text.startswith("## Lancers rank check\n\n**")
    assert "20 January 2024" in text
    assert "https://" in text


def test_a_formulas_result_has_lines_tables_plots_and_files(sums: Calculator) -> None:
    found = respond(sums, "en", TODAY, ON.isoformat(), {"text": "x"})
    page = sound(found["html"])
    assert found["say"] == "The sum is 1,200."
    assert found["files"] == {"a.ics": "BEGIN:VCALENDAR"}
    assert len([a for _, a, _ in page.all("svg") if "kj-plot" in a.get("class", "")]) == 4
    assert len(page.all("tr")) == 21
    assert "| row 3 | ¥3 |" in found["markdown"]
