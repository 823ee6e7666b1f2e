"""Forms and whole elements: every input labelled, every reference resolved, in both languages, for every calculator."""

from __future__ import annotations

import json

import pytest

from calculators.calculator import Calculator, Group
from calculators.registry import find, ids
from calculators.views.element import element
from rules_py.core.text import LANGS, Lang
from tests.calculators.conftest import CAR, both
from tests.calculators.page import Page, sound

EVERY = [*ids(), "everything", "sums"]


@pytest.fixture
def calculator(request: pytest.FixtureRequest) -> Calculator:
    name = str(request.param)
    return request.getfixturevalue(name) if name in ("everything", "sums") else find(name)


def labels(page: Page) -> dict[str, str]:
    return {attributes["for"]: text for _, attributes, text in page.all("label") if "for" in attributes}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("calculator", EVERY, indirect=True)
def test_every_input_has_a_label_and_a_place_for_its_error(calculator: Calculator, lang: Lang) -> None:
    html = element(calculator, lang)
    page = sound(html)
    slots = {attributes["data-error"] for _, attributes, _ in page.elements if "data-error" in attributes}
    named = labels(page)
    for tag, attributes, _ in page.all("input", "select", "textarea"):
        name = attributes["name"]
        assert attributes.get("type") != "number", "type=number refuses what people type"
        assert "required" not in attributes
        if attributes.get("type") in {"radio", "checkbox"}:
            assert name in slots or name.split(".")[0] in slots, name
        else:
            assert named[attributes["id"]].strip(), f"<{tag} name={name}> has no label"
            assert name in slots, f"no place for the error of {name}"
            assert f"{attributes['id']}-error" in attributes["aria-describedby"].split()
    for _, _, text in page.all("legend", "summary", "button", "label"):
        assert text.strip()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("calculator", EVERY, indirect=True)
def test_the_form_asks_for_every_field_of_every_fact(calculator: Calculator, lang: Lang) -> None:
    names = {attributes.get("name") for _, attributes, _ in sound(element(calculator, lang)).elements}
    for fact in calculator.facts:
        for field in fact.fields:
            assert (f"{fact.id}.{field.suffix}" if field.suffix else fact.id) in names


@pytest.mark.parametrize("calculator", EVERY, indirect=True)
def test_questions_of_other_editions_are_hidden_at_first(calculator: Calculator) -> None:
    page = sound(element(calculator, "en"))
    shown = {a["data-fact"] for _, a, _ in page.elements if "data-fact" in a and "hidden" not in a}
    newest = calculator.rule.facts_on(calculator.example.day.replace(year=2100))
    assert shown == {fact.id for fact in newest}


def test_a_hint_that_questions_share_is_said_once(everything: Calculator) -> None:
    html = element(everything, "en")
    assert html.count("where the phone is") == 1


def test_the_element_carries_its_words_and_example(everything: Calculator) -> None:
    (root,) = sound(element(everything, "ja")).all("kijun-calculator")
    assert json.loads(root[1]["data-example"])["day"] == "2024-01-20"
    assert json.loads(root[1]["data-words"])["cleared"] == "全部消しました。"
    assert "\n" not in element(everything, "ja"), "Markdown would end the block at a blank line"


def test_a_calculator_that_forgets_a_fact_is_refused(everything: Calculator) -> None:
    with pytest.raises(ValueError, match="pen"):
        everything.having(groups=tuple(Group(g.title, g.facts[2:]) for g in everything.groups))
    with pytest.raises(ValueError, match="twice"):
        everything.having(groups=(*everything.groups, Group(both("x"), (CAR,))))
