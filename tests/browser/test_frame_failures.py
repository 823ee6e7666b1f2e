"""What surrounds the guides when a file of it does not come: every wait ends in a word or an ordinary page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Serve, Visit, at_rest
from tests.browser.sabotage import BREAK
from tools.static_server import Answer

LOST = "The search could not be loaded"
BUNDLE = "/javascripts/bundle."
WORKER = "/workers/search."
INDEX = "search/search_index.json"
SEARCH = ".md-search__input"
META = ".md-search-result__meta"


class Broken:
    """A server's hook: what has `part` in its path comes in the broken way, until `mended`."""

    def __init__(self, part: str, fault: str) -> None:
        self.part, self.fault, self.mended = part, fault, False

    def __call__(self, path: str, answer: Answer) -> Answer | None:
        return BREAK[self.fault](answer) if self.part in path and not self.mended else None


def type_and_find(page: Page) -> None:
    page.locator(SEARCH).press_sequentially("certified", delay=30)
    expect(page.locator(".md-search-result__item").first).to_be_visible()


@pytest.mark.parametrize("fault", ["missing", "page", "truncated", "blocked"])
@pytest.mark.parametrize("part", [WORKER, INDEX])
def test_a_lost_search_says_so_and_can_be_tried_again(visit: Visit, serve: Serve, part: str, fault: str) -> None:
    hook = Broken(part, fault)
    with serve(hook=hook) as server:
        page = visit("en/about/", server=server)
        page.click(SEARCH)
        expect(page.locator(META)).to_contain_text(LOST)
        hook.mended = True
        page.click(SEARCH)
        expect(page.locator(META)).to_contain_text("Type to start searching")
        type_and_find(page)
        visit.forgive(page)


@pytest.mark.parametrize("part", [WORKER, INDEX, "/lunr/min/"])
def test_a_silent_search_says_so_and_comes_when_it_comes(visit: Visit, serve: Serve, part: str) -> None:
    hook = Broken(part, "silent")
    with serve(hook=hook) as server:
        page = visit("robots.txt", server=server)
        page.clock.install()
        page.goto(server.url + "about/")
        visit.forgive(page)  # there is no robots.txt below a folder
        page.click(SEARCH)
        expect(page.locator(META)).to_contain_text("準備")
        page.clock.fast_forward(20_000)
        expect(page.locator(META)).to_contain_text("検索を始められませんでした")
        hook.mended = True
        page.click(SEARCH)
        expect(page.locator(META)).to_contain_text("検索キーワード")
        visit.forgive(page)  # a worker that is ended while it waits complains


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("fault", ["missing", "truncated"])
def test_without_materials_bundle_the_page_works_and_the_search_says_so(
    visit: Visit, serve: Serve, fault: str, width: int
) -> None:
    with serve(hook=Broken(BUNDLE, fault)) as server:
        page = visit("en/about/", server=server, width=width)
        if width == 390:
            page.get_by_role("button", name="Menu").click()
            expect(page.locator(".md-sidebar--primary")).to_be_visible()
            page.keyboard.press("Escape")
            expect(page.locator(".md-sidebar--primary")).to_be_hidden()
            page.get_by_role("button", name="Search").click()
        page.click(SEARCH)
        expect(page.locator(META)).to_contain_text(LOST)
        expect(page.locator(META)).to_be_in_viewport()
        page.reload()
        page.get_by_role("button", name="Use dark colours").click()
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        visit.forgive(page)


def test_while_materials_bundle_is_silent_labels_work_and_the_search_says_so(visit: Visit, serve: Serve) -> None:
    """It stands before our scripts, which wait for it: none of them runs."""
    with serve(hook=Broken(BUNDLE, "silent")) as server:
        page = visit("robots.txt", server=server, width=390)
        page.clock.install()
        page.goto(server.url + "en/about/", wait_until="commit")
        expect(page.locator("main h1")).to_be_visible()
        page.clock.run_for(30_000)
        page.locator("label.kj-plain[for=__drawer]").click()
        expect(page.locator(".md-sidebar--primary")).to_be_visible()
        page.locator("#__drawer").press("Space")
        page.locator("label.kj-plain[for=__search]").click()
        page.clock.run_for(20_000)
        expect(page.locator(META)).to_contain_text(LOST)
        visit.forgive(page)


def test_where_our_script_is_lost_the_keyboard_opens_menu_and_search(visit: Visit, serve: Serve) -> None:
    with serve(hook=Broken("/shell.js", "missing")) as server:
        page = visit("en/about/", server=server, width=390)
        expect(page.locator("html.kj-bare")).to_be_attached()
        dead = page.locator("header button[type=button]:visible").evaluate_all("all => all.map((el) => el.outerHTML)")
        assert not dead, dead
        page.keyboard.press("Tab")
        expect(page.get_by_role("checkbox", name="Menu")).to_be_focused()
        page.keyboard.press("Space")
        expect(page.locator(".md-sidebar--primary")).to_be_visible()
        page.keyboard.press("Space")
        expect(page.locator(".md-sidebar--primary")).to_be_hidden()
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        expect(page.locator(SEARCH)).to_be_visible()
        page.click(SEARCH)
        type_and_find(page)
        visit.forgive(page)


def leave(page: Page) -> None:
    """Follow a link that instant navigation takes, to a place on another page, where the page does not come."""
    page.evaluate("""() => {
      window.stayed = true;
      const link = document.querySelector("main article a[href]");
      link.href = new URL("../about/#privacy", location.href).href;
      link.click();
    }""")


@pytest.mark.parametrize("fault", ["missing", "page", "blocked"])
def test_a_click_is_never_dead(visit: Visit, serve: Serve, fault: str) -> None:
    """A page that does not come is loaded in the ordinary way, and then what the host has to say is shown."""
    with serve(hook=Broken("en/about/", fault)) as server:
        page = visit("en/upwork/", server=server)
        at_rest(page)  # the sitemap is there, without which every click is an ordinary one
        leave(page)
        expect(page.locator("main")).to_have_count(0)
        visit.forgive(page)


def test_a_silent_page_is_asked_for_again(visit: Visit, serve: Serve) -> None:
    hook = Broken("en/about/", "silent")
    with serve(hook=hook) as server:
        page = visit("en/upwork/", server=server)
        at_rest(page)
        page.clock.install()
        leave(page)
        page.wait_for_url("**/en/about/#privacy")
        hook.mended = True
        page.clock.fast_forward(10_000)
        expect(page.locator("h1")).to_contain_text("About")
        assert not page.evaluate("window.stayed")
        visit.forgive(page)
