"""What surrounds the guides: language offer, menu, search, colours, instant navigation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

if TYPE_CHECKING:
    from conftest import Visit

OFFER = "[data-kijun-offer]"
LANGUAGE = "[data-kijun-language]"


@pytest.mark.parametrize(
    ("path", "locale", "offered"),
    [("", "en-US", True), ("", "ja", False), ("en/", "ja-JP", True), ("en/", "en-GB", False), ("", "de-DE", False)],
)
def test_other_language_is_offered_to_whom_it_concerns(visit: Visit, path: str, locale: str, offered: bool) -> None:
    page = visit(path, locale=locale)
    expect(page.locator(OFFER)).to_be_visible(visible=offered)
    assert page.url == visit.server.url + path, "nobody is redirected"


def test_a_closed_offer_stays_closed(visit: Visit) -> None:
    page = visit("about/", locale="en-US")
    page.click(f"{OFFER} button")
    expect(page.locator(OFFER)).to_be_hidden()
    page.goto(visit.server.url)
    expect(page.locator(OFFER)).to_be_hidden()


def test_offer_leads_to_the_same_page(visit: Visit) -> None:
    page = visit("about/", locale="en-US")
    page.click(f"{OFFER} a")
    page.wait_for_url("**/en/about/")


def test_language_link_takes_the_place_along(visit: Visit) -> None:
    page = visit("about/#privacy")
    page.click(LANGUAGE)
    page.wait_for_url("**/en/about/#privacy")


def go(page: Page, name: str) -> None:
    """Follow a link by its text and wait until the page is another, without a load."""
    page.evaluate("window.stayed = true")
    page.get_by_role("link", name=name).first.click()
    expect(page.locator("main h1")).to_have_count(1)


def test_instant_navigation_keeps_the_document_and_the_language_link(visit: Visit) -> None:
    page = visit("en/")
    go(page, "About")
    page.wait_for_url("**/en/about/")
    expect(page.locator(LANGUAGE)).to_have_attribute("href", f"{visit.server.url}about/")
    assert page.evaluate("window.stayed"), "the page was loaded anew"
    assert page.locator("meta[http-equiv=Content-Security-Policy]").count() == 1
    assert page.locator("link[rel=stylesheet][href*='/kijun.css']").count() == 1


def test_menu_by_keyboard(visit: Visit) -> None:
    page = visit("en/", width=390)
    button = page.get_by_role("button", name="Menu")
    menu = page.locator(".md-sidebar--primary")
    expect(menu).to_be_hidden()
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(menu).to_be_visible()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()


@pytest.mark.parametrize(("path", "words"), [("", "認定ランサー"), ("", "手数料の決まり"), ("en/", "certified")])
def test_search_finds(visit: Visit, path: str, words: str) -> None:
    page = visit(path)
    with page.expect_response("**/search_index.json"):
        page.locator(".md-search__input").click()
    page.locator(".md-search__input").press_sequentially(words, delay=30)
    page.keyboard.press("End")  # Material listens to keys, and Japanese comes without
    expect(page.locator(".md-search-result__item").first).to_be_visible()


def test_chosen_colours_hold_in_both_languages(visit: Visit) -> None:
    page = visit("")
    page.get_by_role("button", name="暗い配色にする").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.click(LANGUAGE)
    page.wait_for_url("**/en/")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
