"""After a first result the site works without a network, and says so of a page that does not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.conftest import PREFIX, Serve, Visit, at_rest
from tests.browser.engine import PAGE, ask, load
from tests.browser.offline import ENABLE, enable, settle
from tools.static_server import Answer


class Network:
    """A hook for the server: the network is there, or it is not."""

    there = True

    def __call__(self, path: str, answer: Answer) -> Answer | None:
        return None if self.there else replace(answer, drop=True)


class PlainHost(Network):
    """Knows no type for what the runtime is made of, and lets nothing be stored."""

    def __call__(self, path: str, answer: Answer) -> Answer | None:
        kind = {"Content-Type": "application/octet-stream"} if path.endswith((".wasm", ".bin")) else {}
        answer.headers |= {"Cache-Control": "no-store", **kind}
        return super().__call__(path, answer)


def test_no_service_worker_before_the_first_result(visit: Visit) -> None:
    page = visit(PAGE)
    at_rest(page)
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0


def test_the_next_visit_works_offline_in_both_languages(visit: Visit, serve: Serve, built_site: Path) -> None:
    """On a host that does no more than it must: no headers of ours, no types, no compression."""
    network = PlainHost()
    with serve(hook=network, gzip=False, use_headers_file=False) as server:
        page = visit(PAGE, server=server)
        load(page, built_site)
        assert "html" in ask(page)["answer"]
        settle(page, PREFIX + PAGE, f"{PREFIX}en/{PAGE}", "manifest.json")
        server.log.clear()
        page.goto(f"{server.url}about/")
        settle(page, "/about/")
        network.there = False
        for path in ("about/", PAGE, f"en/{PAGE}"):
            page.goto(server.url + path)
            assert page.locator("h1").is_visible()
        load(page, built_site)
        assert "html" in ask(page)["answer"]
        assert not [path for path, _, _ in server.log if "/rt/" in path or "/rules/" in path]
        visit.forgive(page)  # what was never loaded cannot be found


def test_a_page_never_visited_says_so_where_it_was_asked_for(visit: Visit, serve: Serve) -> None:
    network = Network()
    with serve(hook=network, gzip=False) as server:
        page = visit("lancers/ranks/", server=server)
        enable(page)
        page.goto(f"{server.url}upwork/")
        enable(page)  # each further page whose calculator was used
        settle(page, "/en/lancers/ranks/", "/en/upwork/", "manifest.json")
        network.there = False

        page.goto(f"{server.url}crowdworks/nowhere/deep/?x=1#y")
        assert page.locator("h1").inner_text() == "いまはこのページを開けません"
        assert places(page) == ["lancers/ranks/", "upwork/", "en/lancers/ranks/", "en/upwork/"]
        assert page.evaluate("__md_scope.pathname") == PREFIX, "one colour scheme for the whole site"
        assert page.evaluate("getComputedStyle(document.querySelector('.kj-go')).fontWeight") == "700"
        page.click("[data-kijun-language]")
        page.wait_for_url(f"{server.url}en/crowdworks/nowhere/deep/*")

        page.goto(f"{server.url}en/upwork/fees/")
        assert page.locator("h1").inner_text() == "This page cannot be opened now"
        assert page.locator("html").get_attribute("lang") == "en"
        assert places(page) == ["en/lancers/ranks/", "en/upwork/", "lancers/ranks/", "upwork/"]
        network.there = True
        page.click("[data-kijun-again] button")
        page.locator("h1", has_text="Upwork fees").wait_for()
        assert page.url == f"{server.url}en/upwork/fees/"
        visit.forgive(page)  # status 503, for what it is


def places(page: Page) -> list[str]:
    """Where the offline page says one can go: paths below the site."""
    page.locator("[data-kijun-kept] a").first.wait_for()
    found: list[str] = page.locator("[data-kijun-kept] a").evaluate_all("all => all.map((a) => a.pathname)")
    return [path.removeprefix(PREFIX) for path in found]


def test_where_nothing_can_be_kept_nothing_breaks_and_nothing_is_claimed(visit: Visit) -> None:
    """Storage may be blocked for a site, service workers switched off."""
    page = visit("offline/")
    page.add_init_script("""{
      const blocked = () => { throw new DOMException("blocked", "SecurityError"); };
      Object.defineProperty(window, "caches", { get: blocked });
      Object.defineProperty(Navigator.prototype, "serviceWorker", { get: blocked });
    }""")
    page.reload()
    page.evaluate(ENABLE)
    assert page.locator("[data-kijun-kept]").is_hidden()
