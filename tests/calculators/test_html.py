"""The builder of HTML escapes everything that it did not build itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.views.html import el, join, link
from tests.calculators.page import Page


@given(st.text())
def test_text_stays_text(text: str) -> None:
    page = Page(el("p", None, text))
    assert [tag for tag, _, _ in page.elements] == ["p"]
    assert page.text.replace("\r\n", "\n") == text.replace("\r\n", "\n")


@given(st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"])))
def test_attributes_stay_attributes(text: str) -> None:
    (_, attributes, _), *rest = Page(el("p", {"title": text}, "x")).elements
    assert attributes == {"title": text}
    assert rest == []


def test_adding_a_string_to_markup_loses_its_trust() -> None:
    assert el("p", None, el("b", None, "x") + "<i>") == "<p>&lt;b&gt;x&lt;/b&gt;&lt;i&gt;</p>"


def test_children_nest_and_blanks_vanish() -> None:
    assert el("p", {"hidden": True, "title": None, "lang": False}, ["a", [1, None]], join("b")) == "<p hidden>a1b</p>"


@pytest.mark.parametrize("name", ["style", "onclick", "onload"])
def test_what_the_policy_forbids_cannot_be_written(name: str) -> None:
    with pytest.raises(ValueError, match="content security policy"):
        el("p", {name: "x"})


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//evil", " javascript:x"])
def test_only_web_addresses_become_links(url: str) -> None:
    assert link(url, "x") == "<span>x</span>"
