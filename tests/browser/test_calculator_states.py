"""States that a reader can bring about or suffer: axe finds nothing in them, and a failure says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Serve, Visit
from tests.browser.test_axe import AXE, RUN, WAYS, turn
from tests.browser.test_calculator import ENGLISH, PAGE, WAIT, calculator, says, unfold
from tools.static_server import Answer

WASM = "pyodide.asm.wasm"


def axe(page: Page, root: Path, *, wide: bool = False) -> None:
    """As in test_axe: the Japanese page wide and light, the English one narrow and dark."""
    page.evaluate((root / AXE).read_text("utf-8"))
    turn(page, *WAYS[int(not wide)])
    assert page.evaluate(RUN) == []


@pytest.mark.parametrize("path", [PAGE, ENGLISH])
def test_a_result_with_every_fold_open_is_accessible(visit: Visit, root: Path, path: str) -> None:
    page = calculator(visit, path)
    page.click("[data-do=example]")
    says(page, "ブロンズ" if path == PAGE else "Your rank: Bronze")
    page.evaluate("for (const fold of document.querySelectorAll('kijun-calculator details')) fold.open = true")
    axe(page, root, wide=path == PAGE)


def test_errors_are_accessible(visit: Visit, root: Path) -> None:
    page = calculator(visit)
    unfold(page)
    page.fill("[name=intro_chars]", "many")
    page.fill("[name='satisfied.part']", "9")
    page.click("button[type=submit]")
    expect(page.locator("[data-summary]")).to_be_focused(timeout=WAIT)
    axe(page, root)


def test_a_failure_says_what_to_do_and_retry_repairs_it(visit: Visit, serve: Serve, root: Path) -> None:
    broken = True

    def gone(path: str, answer: Answer) -> Answer | None:
        return Answer(404, {"Content-Type": "text/html"}, b"gone") if broken and path.endswith(WASM) else answer

    with serve(hook=gone) as server:
        page = visit(ENGLISH, server=server)
        page.fill("[name=intro_chars]", "420")
        failure = page.locator(".kj-failure")
        expect(failure).to_contain_text("could not be fetched", timeout=WAIT)
        expect(failure.locator("[data-detail]")).to_contain_text("http-404")
        expect(failure.locator("[data-detail]")).to_contain_text(WASM)
        expect(page.locator("[data-says]")).to_contain_text("Your rank: Bronze")  # the example stays
        expect(page.locator("[name=intro_chars]")).to_have_value("420")
        axe(page, root)
        assert all("404" in trouble for trouble in visit.forgive(page))
        broken = False
        page.click("[data-do=retry]")
        expect(page.locator("[data-status]")).to_contain_text("1 of the 9", timeout=WAIT)
        expect(failure).to_have_count(0)


def test_slow_loading_shows_how_far_it_is(visit: Visit, serve: Serve) -> None:
    with serve(rate=200_000) as server:
        page = visit(PAGE, server=server)
        page.fill("[name=intro_chars]", "420")
        bar = page.locator("[data-progress]")
        expect(bar).to_be_visible(timeout=WAIT)
        expect(bar).to_contain_text("準備")
        first = page.locator("progress").evaluate("bar => bar.value / bar.max")
        page.wait_for_function(
            "before => { const b = document.querySelector('progress'); return b.value / b.max > before }", arg=first
        )
        expect(page.locator("[name=intro_chars]")).to_have_value("420")
