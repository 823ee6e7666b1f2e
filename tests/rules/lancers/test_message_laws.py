"""Laws of the messages: the reader's words stand in them as they are, whatever they hold."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.lancers.message import letter

WORDS = st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=20)


@pytest.mark.parametrize("purpose", ["decline", "split"])
@settings(max_examples=40)
@given(name=WORDS, work=WORDS, items=st.integers(2, 200))
def test_words_stand_as_they_are(purpose: str, name: str, work: str, items: int) -> None:
    text = letter(purpose, name, work, items).text
    assert text.startswith(f"{name}様\n") and work in text
    assert purpose == "decline" or f"{items}件" in text


def test_what_is_not_known_is_marked() -> None:
    assert letter("split", None, None, None).text.count("【") == 3
    assert letter("decline", None, None, None).text.count("【") == 2


def test_braces_are_only_words() -> None:
    assert letter("decline", "{work}", "{items}", None).text.startswith("{work}様")
