"""What surrounds the guides: language offer, menu, search, colours, instant navigation. Also where storage is blocked.

What holds when a file of the frame does not come is in test_frame_failures.py.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Serve, Visit
from tools.static_server import Answer

OFFER = "[data-kijun-offer]"
LANGUAGE = "[data-kijun-language]"
BODY = "data-md-color-scheme"
# What moved under the reader's eyes while the page built up, below the header.
SHIFTS = """
() => new Promise((resolve) => {
  const entries = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  const tell = () => {
    const moved = [...entries, ...observer.takeRecords()].flatMap(({ sources }) => sources.map(({ node }) => node));
    const below = (node) => document.querySelector(".md-container").contains(node);
    resolve(moved.filter(below).map((node) => node.textContent));
  };
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(tell)));
})
"""
THROWS = """for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError") } });"""
ABSENT = (
    """for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { value: null });"""
)
FULL = """Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") };"""
KEYS = ["__scheme", "__language", "__palette", "__tabs", "__search", "__consent", "__announce"]
RUBBISH = [
    f"for (const key of {KEYS}) localStorage.setItem(`/kijun/.${{key}}`, {value});"
    for value in ("'{\"broken'", "'5'", "'{\"a\":[1]}'", "'\"blue\"'", "'{\"toString\":null}'", "'null'", "''")
]


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


@pytest.mark.parametrize("storage", ["", THROWS], ids=["kept", "blocked"])
def test_who_has_chosen_a_language_is_not_offered_the_other(visit: Visit, storage: str) -> None:
    page = visit("about/", locale="ja-JP", init=storage)
    page.click(LANGUAGE)
    page.wait_for_url("**/en/about/")
    expect(page.locator(OFFER)).to_be_hidden()
    go(page, "Start")
    expect(page.locator(OFFER)).to_be_hidden()
    page.goto(visit.server.url + "en/upwork/")
    expect(page.locator(OFFER)).to_be_hidden()
    page.click(LANGUAGE)
    page.wait_for_url(visit.server.url + "upwork/")
    expect(page.locator(OFFER)).to_be_hidden()


@pytest.mark.parametrize("width", [390, 1280])
def test_the_offer_moves_and_covers_nothing(visit: Visit, width: int) -> None:
    page = visit("lancers/ranks/", locale="en-US", width=width)
    expect(page.locator(OFFER)).to_be_visible()
    assert page.evaluate(SHIFTS) == []
    assert page.locator(OFFER).evaluate("(el) => getComputedStyle(el).position") == "static"


def test_a_shift_would_be_seen(visit: Visit) -> None:
    page = visit("lancers/ranks/")
    page.evaluate("document.querySelector('main').style.marginTop = '99px'")
    assert len(page.evaluate(SHIFTS)) > 0


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


@pytest.mark.parametrize("storage", [THROWS, ABSENT, FULL, *RUBBISH])
def test_colours_need_no_storage(visit: Visit, storage: str) -> None:
    """At first as the system says; the choice holds for the visit. That nothing is thrown, `visit` sees to."""
    page = visit("about/", scheme="dark", init=storage)
    body = page.locator("body")
    expect(body).to_have_attribute(BODY, "slate")
    page.emulate_media(color_scheme="light")
    expect(body).to_have_attribute(BODY, "default")
    page.get_by_role("button", name="暗い配色にする").click()
    expect(body).to_have_attribute(BODY, "slate")
    if storage in RUBBISH:
        return  # it is rubbish again after each load
    page.goto(visit.server.url + "en/about/")
    expect(body).to_have_attribute(BODY, "slate")
    page.get_by_role("button", name="Use light colours").click()
    page.reload()
    expect(body).to_have_attribute(BODY, "default")


def test_a_name_that_somebody_gave_the_tab_stays(visit: Visit) -> None:
    page = visit("about/", init=f"{THROWS} if (!name) name = 'theirs';")
    page.get_by_role("button", name="暗い配色にする").click()
    expect(page.locator("body")).to_have_attribute(BODY, "slate")
    assert page.evaluate("name") == "theirs"


def test_a_frame_without_an_origin_reads_the_page(visit: Visit, serve: Serve) -> None:
    """Sandboxed: no storage, no cookies, no workers, and no module scripts either, so Material's labels stand in."""

    def hook(path: str, answer: Answer) -> Answer | None:
        if path != "holder.html":
            return None
        return Answer(200, {"Content-Type": "text/html"}, b"<iframe sandbox='allow-scripts' src='about/'></iframe>")

    with serve(hook=hook, use_headers_file=False) as server:
        page = visit("holder.html", server=server, scheme="dark")
        inner = page.frame_locator("iframe")
        expect(inner.locator("body")).to_have_attribute(BODY, "slate")
        expect(inner.locator("h1")).to_be_visible()
        assert not [trouble for trouble in visit.forgive(page) if "exception" in trouble]
