"""Macros: one line of HTML each, and errors that a writer of guides understands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from calculators.site.guide_macros import MacroError, block, macros
from calculators.site.macros import _forget


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize(
    ("name", "argument"),
    [
        ("calculator", "lancers-rank"),
        ("conditions", "lancers.rank"),
        ("changes", "lancers.rank"),
        ("picture", "lancers.rank"),
        ("disputes", "lancers.rank"),
    ],
)
def test_block_macros_give_one_line(name: str, argument: str, lang: str) -> None:
    html = macros(lang, lambda: "page.md")[name](argument)  # type: ignore[arg-type]
    assert html.startswith(("<section data-search-exclude>", "<div data-search-exclude>"))
    assert "\n" not in html


def test_generated_blocks_stay_out_of_the_search(built_site: Path) -> None:
    """Its index is built in the reader's browser, so words that lead nowhere new cost everybody who searches."""
    index = json.loads((built_site / "search/search_index.json").read_text("utf-8"))
    text = "".join(entry["text"] for entry in index["docs"] if entry["location"].startswith("lancers/ranks/"))
    assert "ランクを上げるには" not in text
    assert "本人確認を最初に出します" in text
    assert "プロフィール画像を登録していますか" not in text, "labels of the form"
    assert "変更点" not in text, "tables of the periods"


def test_lines_in_preformatted_text_are_kept() -> None:
    assert block("<pre>a\nb</pre>") == "<section data-search-exclude><pre>a&#10;b</pre></section>"
    assert block("<p>a\nb</p>") == "<section data-search-exclude><p>a b</p></section>"


def test_citations_are_numbered_page_by_page() -> None:
    page = "one.md"
    made = macros("en", lambda: page)
    assert "[1]" in made["cite"]("lancers", "help-328")
    assert "[2]" in made["cite"]("lancers", "namblo")
    assert made["cited"]().count("<li") == 2
    page = "two.md"
    assert "[1]" in made["cite"]("lancers", "namblo")


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("calculator", ("lancers-rnak",), "lancers-rank"),
        ("conditions", ("lancers.rnak",), r"lancers\.rank"),
        ("bound", ("lancers.silver", "completon"), "completion"),
        ("cite", ("lancers", "help-329"), "help-328"),
        ("cite", ("lancrs", "help-328"), "lancrs"),
    ],
)
def test_unknown_ids_are_errors_that_name_what_there_is(name: str, arguments: tuple[str, ...], said: str) -> None:
    with pytest.raises(MacroError, match=said):
        macros("en", lambda: "page.md")[name](*arguments)


def test_a_rebuild_sees_changed_rules() -> None:
    import sys

    import rules_py

    assert sys.modules["rules_py"] is rules_py
    kept = dict(sys.modules)
    try:
        _forget("rules_py")
        assert not [name for name in sys.modules if name.split(".")[0] == "rules_py"]
    finally:
        sys.modules.update(kept)
