"""What guides print: every edition's conditions and changes, sources, disputes and bounds, sound in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import rules_py
from calculators.views import guide
from calculators.views.cite import Citations
from calculators.views.failures import failures
from calculators.views.html import el
from rules_py.core.rule import Formula, Ladder, Rule
from rules_py.core.text import LANGS, Lang
from tests.calculators.page import sound

ROOT = Path(__file__).parents[2]
RULES = [rule.id for rule in rules_py.rules()]


def conditions(id: str, lang: Lang = "en") -> str:
    return guide.conditions(id, lang, Citations(lang, "page"))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("id", RULES)
def test_every_rule_prints_all_its_faces(id: str, lang: Lang) -> None:
    cites = Citations(lang, "page")
    faces = [face(id, lang, cites) for face in (guide.conditions, guide.changes, guide.disputes)]
    assert not any("\n\n" in html for html in faces), "Markdown would end the block there"
    page = sound(el("div", None, faces, cites.listing()))
    ids = {attributes.get("id") for _, attributes, _ in page.elements}
    assert {attributes["href"][1:] for _, attributes, _ in page.all("a") if attributes["href"][0] == "#"} <= ids


@pytest.mark.parametrize("id", RULES)
def test_every_dated_edition_has_its_period(id: str) -> None:
    rule = rules_py.rule(id)
    html = conditions(id)
    parts = rule.steps if isinstance(rule, Ladder) else (rule,)
    for part in parts:
        assert isinstance(part, Rule | Formula)
        for stretch in part.stretches:
            for edition in stretch.lists:
                assert edition.began.en.lower() in html.lower()
                for _, member in getattr(edition.body, "members", ()):
                    assert el("p", None, member.label.en)[3:-4] in html or member.parts


def test_the_newest_period_is_open_and_first() -> None:
    first, *others = sound(conditions("lancers.rank")).all("details")
    assert "open" in first[1]
    assert first[2].startswith("From March 2024")
    assert not [fold for fold in others if "open" in fold[1]]


def test_a_change_shows_what_was_and_what_is() -> None:
    html = guide.changes("lancers.silver", "en", Citations("en", "page"))
    assert "Dropped: <del>Average rating: 4.8 or more</del>" in html


def test_the_ladder_is_told_in_words() -> None:
    (svg,) = sound(guide.picture("lancers.rank", "en")).all("svg")
    assert svg[1]["role"] == "img"
    assert "Regular" in svg[2]
    assert "Provisional" not in svg[2], "a rank of one month in 2015"
    with pytest.raises(TypeError, match="not a ladder"):
        guide.picture("lancers.silver", "en")


def test_a_bound_reads_in_a_sentence() -> None:
    assert guide.bound("lancers.silver", "completion", "ja") == "90%以上"
    assert guide.bound("lancers.silver", "completion", "en") == "90% or more"
    with pytest.raises(KeyError, match="satisfied"):
        guide.bound("lancers.silver", "complete", "en")


@pytest.mark.parametrize("lang", LANGS)
def test_every_failure_of_the_engine_has_its_words(lang: Lang) -> None:
    templates = sound(el("div", None, failures(lang))).all("template")
    worded = {attributes["data-failure"] for _, attributes, _ in templates}
    assert all(text.strip() for _, _, text in templates)
    tellers = [*(ROOT / "calculators/web").glob("*.js"), ROOT / "calculators/answer.py"]
    told = "".join(path.read_text("utf-8") for path in tellers)
    named = set(re.findall(r'(?:\bcode: |"code": |Failed\()"([a-z-]+)"', told)) - {"dropped"}
    assert named <= worded, "told, but without words"
    guard = {"script"}  # told by the script in the page's head
    assert not {code for code in worded - guard if f'"{code}' not in told}, "words for what is never told"
