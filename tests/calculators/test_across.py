"""One record beside several ladders: the table says of each condition what the rule itself says."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import rules_py
from calculators.across._ideas import FEEDS, IDEAS, LADDERS, cells
from calculators.across.ladders import COMPARED
from rules_py.core.facts import Share
from rules_py.core.text import LANGS
from rules_py.core.truth import Truth

TODAY = date(2026, 11, 21)
ROWS = {idea.label.en: idea for idea in IDEAS}
COLUMNS = [rule.id for rule, _ in LADDERS]


def cell(row: str, column: str, on: date = TODAY, **facts: Any) -> Any:
    return cells(ROWS[row], facts, on)[COLUMNS.index(column)]


def test_every_criterion_named_exists_in_some_edition_of_its_rule() -> None:
    for idea in IDEAS:
        for id, criteria in idea.criteria.items():
            rule = rules_py.rule(id)
            known = {key for edition in rule.editions for key, _ in edition.body.members}
            assert set(criteria) <= known, (idea.label.en, id)


def test_every_feed_is_a_fact_of_a_ladder_and_of_the_form() -> None:
    theirs = {fact.id for rule, _ in LADDERS for fact in rule.facts}
    assert set(FEEDS) <= theirs
    assert set(FEEDS.values()) == {fact.id for fact in COMPARED.asks}


@pytest.mark.parametrize(("part", "truth"), [(18, Truth.YES), (17, Truth.NO)])
def test_one_completion_rate_is_judged_by_each_platform(part: int, truth: Truth) -> None:
    share = Share(part=part, of=20)
    for column in ("lancers.silver", "crowdworks.pro"):
        found = cell("Carrying work through", column, finished=share)
        assert found.truths == (truth,)
        assert "90%" in found.text.en
    assert cell("Carrying work through", "upwork.top-rated", finished=share).truths == ()


def test_a_condition_that_was_dropped_shows_on_the_days_it_held() -> None:
    assert "80%" in cell("Communication", "lancers.certified", date(2020, 6, 1)).text.en
    assert cell("Communication", "lancers.certified").text.en == "not a condition"


def test_a_day_before_a_ladder_says_so() -> None:
    assert "did not exist" in cell("Communication", "crowdworks.pro", date(2015, 1, 1)).text.en


@pytest.mark.parametrize("lang", LANGS)
def test_every_row_says_something_in_both_languages(lang: Any) -> None:
    for idea in IDEAS:
        said = [found.text.of(lang) for found in cells(idea, {}, TODAY)]
        assert len(said) == len(LADDERS)
        assert all(said)
