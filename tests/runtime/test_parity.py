"""The same questions inside the built bundle and in CPython, with answers equal byte for byte."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest

from calculators import registry
from calculators.answer import answer
from calculators.runtime.node import Bundled
from tests.casebook import Case, cases
from tools.fuzz import requests as fuzzed

SAID = """
import json, rules_py

def said(text):
    rule, facts, on, lang = json.loads(text)
    try:
        found = rules_py.check(rule, facts, on=on, lang=lang).to_dict()
    except ValueError as wrong:
        found = str(wrong)
    return json.dumps(found, ensure_ascii=False)
"""
LANGS = ("ja", "en")
CASES = cases()


@pytest.fixture(scope="module")
def here() -> Any:
    names: dict[str, Any] = {}
    exec(SAID, names)  # the very text that runs in the bundle
    return names["said"]


@pytest.fixture(scope="module")
def there(bundled: Bundled) -> Bundled:
    bundled.run(SAID + "\n'ready'")
    return bundled


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in CASES])
def test_the_casebook_says_the_same_in_the_bundle(case: Case, here: Any, there: Bundled) -> None:
    for lang in LANGS:
        text = json.dumps([case.rule, case.facts, case.on, lang])
        assert there.run(f"said({text!r})") == here(text)


def requests() -> list[Any]:
    """What pages send: every worked example, an empty form and nonsense, in both languages."""
    found = []
    for id in registry.ids():
        example = registry.find(id).example
        filled = dict(example.fields)
        nonsense = dict.fromkeys(filled, "<b>１０１％, -5 & 千</b>")
        for name, fields, day in (
            ("example", filled, example.day.isoformat()),
            ("empty", {}, ""),
            ("nonsense", nonsense, "2031-02-30"),
        ):
            for lang in LANGS:
                text = json.dumps(
                    {
                        "calculator": id,
                        "lang": lang,
                        "today": "2026-11-21",
                        "day": day,
                        "fields": fields,
                        "press": True,
                    }
                )
                found.append(pytest.param(text, id=f"{id} {name} {lang}"))
    return [*found, pytest.param("{", id="broken"), pytest.param('{"calculator":"x-y"}', id="unknown")]


@pytest.mark.parametrize("text", requests())
def test_the_page_gets_what_the_build_got(text: str, bundled: Bundled) -> None:
    assert bundled.answer(text) == answer(text)


def test_hostile_questions_get_the_same_too(bundled: Bundled) -> None:
    known = fuzzed.calculators()
    for number in range(150):
        text = json.dumps(fuzzed.request(Random(number), known))
        assert bundled.answer(text) == answer(text), text


def test_a_failure_in_the_bundle_has_a_traceback(bundled: Bundled) -> None:
    said = bundled.run(
        "import traceback\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n    x = traceback.format_exc()\nx"
    )
    assert "ZeroDivisionError: division by zero" in said


def test_what_the_stand_ins_took_away_says_so(bundled: Bundled) -> None:
    said = bundled.run(
        "import asyncio\ntry:\n    asyncio.get_event_loop()\nexcept RuntimeError as e:\n    x = str(e)\nx"
    )
    assert said == "this bundle has no asyncio"
