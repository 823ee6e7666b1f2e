"""What a reader comes for, in browsers other than Chromium: a verdict, by keyboard, shared, without a network."""

from __future__ import annotations

from pathlib import Path

import pytest

from calculators.views.failures import FAILURES
from tests.browser.conftest import Serve
from tests.further.bidi import Firefox, Window
from tests.further.driven import Driven
from tools.static_server import Answer, StaticServer

PAGES = {"ja": "lancers/ranks/", "en": "en/lancers/ranks/"}
ENGLISH = PAGES["en"]
ONE_OF_NINE = {"ja": "条件9つのうち、1つ", "en": "1 of the 9"}
BRONZE = "Your rank: Bronze"
CALCULATOR = "kijun-calculator"
LENGTH = "[name=intro_chars]"
STATUS = "[data-status]"
WASM = "pyodide.asm.wasm"


def awake(window: Driven, url: str) -> None:
    """Open a page and wait until its calculator is at work."""
    window.open(url)
    window.until("(one) => document.querySelector(one)?.dataset.state", CALCULATOR)


@pytest.mark.parametrize("lang", PAGES)
def test_what_is_typed_is_judged(window: Driven, server: StaticServer, lang: str) -> None:
    awake(window, server.url + PAGES[lang])
    window.type(LENGTH, "420")
    window.says(STATUS, ONE_OF_NINE[lang])


def test_the_keyboard_is_enough(window: Driven, server: StaticServer) -> None:
    awake(window, server.url + ENGLISH)
    window.focus(".kj-group summary")
    window.press("Tab", "Tab", "Space", "Right")
    window.until("() => document.querySelector('[name=display_name][value=no]').checked")
    window.says(STATUS, "Your rank: unranked")
    window.type(LENGTH, "420")
    window.press("Enter")
    window.until("() => document.activeElement.matches('[data-says]')")


def test_a_share_link_brings_the_same_result(window: Driven, server: StaticServer) -> None:
    awake(window, server.url + ENGLISH)
    window.click("[data-do=example]")
    window.says(STATUS, BRONZE)
    window.click("[data-do=link]")
    window.says(CALCULATOR, "Link copied")
    window.open(server.url + "en/about/")
    link = window.pasted()
    assert link.startswith(server.url + ENGLISH + "#")
    awake(window, link)
    window.says(STATUS, BRONZE)
    assert window.value("[name='completion.part']") == "7"


def test_after_a_first_result_it_works_without_a_network(window: Driven, serve: Serve) -> None:
    with serve() as server:
        awake(window, server.url + ENGLISH)
        window.type(LENGTH, "420")
        window.says(STATUS, ONE_OF_NINE["en"])
        window.until(KEPT, ["pyodide.asm.wasm", "python_stdlib.bin", "/rules/", "worker.js", ENGLISH])
        window.open(server.url + "en/about/")
        window.until(KEPT, ["en/about/"])
        server.stop()
        window.open(server.url + "en/about/")
        awake(window, server.url + ENGLISH)
        window.says(STATUS, ONE_OF_NINE["en"])
        window.type(LENGTH, "0")  # 4200
        window.says(STATUS, ONE_OF_NINE["en"])
        window.forgive()  # it says what it could not fetch


KEPT = """async (wanted) => {
  const caught = await Promise.all((await caches.keys()).map((name) => caches.open(name).then((one) => one.keys())));
  return wanted.every((part) => caught.flat().some(({ url }) => url.includes(part)));
}"""


def test_a_file_that_is_missing_is_said(window: Driven, serve: Serve) -> None:
    def hook(path: str, answer: Answer) -> Answer | None:
        return Answer(404, {"Content-Type": "text/html"}, b"gone") if path.endswith(WASM) else None

    with serve(hook=hook) as server:
        awake(window, server.url + ENGLISH)
        window.type(LENGTH, "420")
        window.says(CALCULATOR, FAILURES["http"].what.en)
        window.says(CALCULATOR, WASM)
        assert window.value(LENGTH) == "420"
        window.forgive()


def test_where_storage_is_blocked_it_works_all_the_same(
    firefox_path: str, server: StaticServer, tmp_path: Path
) -> None:
    with Firefox(firefox_path, tmp_path, {"network.cookie.cookieBehavior": 2}) as firefox:
        window = firefox.window()
        awake(window, server.url + ENGLISH)
        blocked = "() => { try { return !localStorage } catch { return true } }"
        assert window.evaluate(blocked), "the setting is what it was taken for"
        window.type(LENGTH, "420")
        window.says(STATUS, ONE_OF_NINE["en"])
        # A service worker cannot be had there; the browser says so, and so may we.
        assert [found for found in window.troubles if "ServiceWorker" not in found and "offline" not in found] == []


def test_nothing_leaves_the_site(firefox: Firefox, server: StaticServer) -> None:
    window: Window = firefox.window()
    awake(window, server.url + ENGLISH)
    window.type(LENGTH, "420")
    window.says(STATUS, ONE_OF_NINE["en"])
    assert [url for url in window.requests if WASM in url], "requests of the worker are seen as well"
    assert [url for url in window.requests if not url.startswith((server.url, "data:", "blob:"))] == []
    window.close()
