"""A letter of a formula: its lines as they are, in its own language, escaped; and in the copied result."""

from __future__ import annotations

import json

import pytest

from calculators.answer import answer
from rules_py.core.text import LANGS, Lang


@pytest.mark.parametrize("lang", LANGS)
def test_a_letter_keeps_its_lines_and_a_readers_words_are_data(lang: Lang) -> None:
    fields = {"message_for": "decline", "client_name": "<b>山田</b>", "work_name": "*記事*"}
    asked = {
        "calculator": "lancers-message",
        "lang": lang,
        "today": "2026-11-21",
        "day": "",
        "fields": fields,
        "press": False,
        "markdown": True,
    }
    given = json.loads(answer(json.dumps(asked)))
    assert '<pre lang="ja">&lt;b&gt;山田&lt;/b&gt;様' in given["html"]
    assert "<b>山田" not in given["html"]
    assert given["html"].count('data-do="letter"') == 1
