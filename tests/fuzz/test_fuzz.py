"""A short run of `make fuzz`, and what it would find: each law is broken on purpose, and noticed."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from calculators.answer import answer
from rules_py.core.text import T, printable
from tools.fuzz.run import Broken, Fuzz

CASES = 200


def run(seed: str, cases: int, elsewhere: int = 0) -> list[str]:
    """What some cases of a seed break; the first three of it."""
    fuzz, found = Fuzz(seed), list[Broken]()
    for broken in fuzz.run(lambda number: number < cases and len(found) < 3):
        found.append(broken)
    return [broken.shown(seed) for broken in (*found, *fuzz.asked_again(elsewhere))]


def test_known_cases_break_no_law() -> None:
    assert not run("1", CASES, elsewhere=20)


def test_new_cases_break_no_law() -> None:
    found = run(str(time.time_ns()), CASES)
    assert not found, "\n".join(found)


def find(law: str, cases: int = 1_500) -> Broken:
    """The first case of seed 1 that breaks a law."""
    for broken in Fuzz("1").run(lambda number: number < cases):
        if broken.law.startswith(law):
            return broken
    pytest.fail(f"no case breaks {law}")


def test_markup_that_gets_through_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calculators.views.html._TEXT", {})
    fields = find("words_stay_words").input["fields"]
    assert sum(len(text) for text in fields.values()) < 10, "and made small"


def test_a_defect_is_found_and_made_small(monkeypatch: pytest.MonkeyPatch) -> None:
    def defective(text: str) -> int | None:
        return int(text) if text.isdigit() else None

    monkeypatch.setattr("rules_py.core.facts.table.row_number", defective)
    broken = find("is_an_answer")
    (name,) = broken.input["fields"]
    assert "²" in name and len(broken.input["fields"][name]) == 1


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_other_language_is_found(monkeypatch: pytest.MonkeyPatch, lang: str) -> None:
    def mixed(self: T, asked: str) -> str:
        return (self.ja if lang == "en" else self.en) if "日" in self.ja and asked == lang else getattr(self, asked)

    monkeypatch.setattr(T, "of", mixed)
    assert find("one_language").input["lang"] == lang


def test_an_answer_that_remembers_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = list[str]()

    def remembering(text: str) -> str:
        asked.append(text)
        return json.dumps(json.loads(answer(text)) | {"say": str(len(asked))})

    monkeypatch.setattr("tools.fuzz.run.answer", remembering)
    fuzz = Fuzz("1")
    assert not list(fuzz.run(lambda number: number < 30))
    assert [broken.law for broken in fuzz.asked_again(elsewhere=1)][-1].startswith("the answer depends")


@pytest.mark.parametrize(
    ("place", "instead", "law"),
    [
        ("rules_py.core.facts.base.printable", lambda text: text, "faults_name_fields"),
        ("rules_py.core.facts.base._endless", lambda given: False, "ValueError"),
        ("rules_py.__main__.ready", lambda stream: None, "UnicodeEncodeError"),
    ],
)
def test_what_check_and_the_command_line_promise_is_tried(
    monkeypatch: pytest.MonkeyPatch, place: str, instead: Callable[..., Any], law: str
) -> None:
    assert printable("\n") == "\\n"
    monkeypatch.setattr(place, instead)
    assert find(law)
