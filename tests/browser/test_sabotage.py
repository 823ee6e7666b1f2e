"""One file broken at a time: the reader is told, near where they are, keeps what was typed, and has a way on."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from calculators.site.broken import FAULTS, table
from calculators.views.failures import FAILURES
from tests.browser.conftest import Serve, Visit
from tests.browser.engine import load
from tests.browser.offline import enable, settle
from tests.browser.releases import release
from tests.browser.sabotage import BREAK, PUPPET, Saboteur, is_file, sample
from tests.conftest import THOROUGH
from tools.static_server import StaticServer

PAGE = "en/lancers/ranks/"
VERDICT = "1 of the 9"
GUARD = 16_000  # ms after which the script in the head gives a script up


PYTHON = {"worker.js", "pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.bin", "rules"}


def opened(visit: Visit, server: StaticServer, file: str, fault: str) -> Page:
    """The page, and where a file is silent its clock in our hands; loading does not end then."""
    init = "" if THOROUGH or file in PYTHON else PUPPET.replace("VERDICT", VERDICT)
    page = visit("robots.txt", server=server, init=init)  # nothing of ours, in a fresh window
    if fault == "silent":
        page.clock.install()
    page.goto(server.url + PAGE, wait_until="commit")
    has_form(page, file, fault)
    return page


def has_form(page: Page, file: str, fault: str) -> None:
    if (file, fault) == ("kijun.css", "silent"):
        page.clock.run_for(GUARD)  # until then the browser shows nothing
    page.locator("template[data-failure=unknown]").last.wait_for(state="attached")


@pytest.mark.parametrize(("file", "fault"), sample())
def test_a_broken_file_is_said_and_takes_nothing_away(
    visit: Visit, serve: Serve, built_site: Path, file: str, fault: str
) -> None:
    saboteur = Saboteur(file, fault)
    with serve(hook=saboteur) as server:
        page = opened(visit, server, file, fault)
        type_and_see(page, visit, saboteur, built_site)


KINDS = ["calculator.js", "rules", "shell.js", "kijun.css"]  # one for each way to fail of what a release makes new
AFTER = [(file, fault) for file in KINDS for fault in FAULTS]


@pytest.mark.parametrize(("file", "fault"), AFTER if THOROUGH else [(KINDS[0], "page"), (KINDS[1], "missing")])
def test_after_a_release_a_new_file_fails_as_on_a_first_visit(
    visit: Visit, serve: Serve, built_site: Path, tmp_path: Path, file: str, fault: str
) -> None:
    """What the service worker keeps of the release before stands in for nothing."""
    later = release(built_site, tmp_path / "later", rules=True)
    saboteur = Saboteur(None, fault)
    with serve(hook=saboteur) as server:
        page = opened(visit, server, file, fault)
        if fault == "silent":
            page.clock.resume()
        enable(page)
        settle(page, PAGE, "manifest.json")
        server.root, saboteur.file = later, file
        page.reload(wait_until="commit")  # or for ten minutes the browser still shows the page of the release before
        has_form(page, file, fault)
        type_and_see(page, visit, saboteur, later)


def type_and_see(page: Page, visit: Visit, saboteur: Saboteur, site: Path) -> None:
    """Use the calculator while a file is broken, and again when it no longer is."""
    file, fault = str(saboteur.file), saboteur.fault
    outcome = table()[file, fault]
    if fault == "silent" and outcome in {"stalled", "works"}:
        page.clock.resume()
    if outcome == "stalled":
        load(page, site, patience=2_000)
    if fault == "silent" and outcome == "bare":
        page.clock.run_for(GUARD)  # before Python is asked, which would be called slow
    page.fill("[name=intro_chars]", "420")
    if fault == "silent" and outcome == "script":
        page.clock.run_for(GUARD)
    OUTCOMES.get(outcome, said)(page, outcome)
    if outcome in FAILURES and outcome not in {"script", "stalled"}:
        expect(page.locator("[data-trouble] [data-detail]")).to_contain_text(file)
    expect(page.locator("[name=intro_chars]")).to_have_value("420")
    visit.forgive(page)  # the browser reports what it could not load
    if outcome in FAILURES and fault != "silent":
        saboteur.file = None
        page.locator("[data-trouble] button").click()
        works(page, outcome)
        expect(page.locator("[name=intro_chars]")).to_have_value("420")


def said(page: Page, code: str) -> None:
    """The words of a failure are in sight and are read out."""
    trouble = page.locator("kijun-calculator [data-trouble][role=alert]")
    expect(trouble).to_contain_text(FAILURES[code].what.en)
    expect(trouble).to_be_in_viewport()


def works(page: Page, _: str) -> None:
    expect(page.locator("[data-status]")).to_contain_text(VERDICT)
    expect(page.locator("[data-trouble]")).to_be_empty()


def bare(page: Page, _: str) -> None:
    expect(page.locator("html")).to_contain_class("kj-bare")
    works(page, _)


def folds(page: Page, _: str) -> None:
    assert page.locator(".kj-period").count() > 1
    expect(page.locator(".kj-period > summary").last).to_be_visible()
    works(page, _)


OUTCOMES = {"works": works, "bare": bare, "folds": folds, "unstyled": works}


def test_where_all_came_nothing_is_given_up(visit: Visit, serve: Serve) -> None:
    with serve() as server:
        page = opened(visit, server, "", "silent")
        expect(page.locator("html")).to_have_attribute("data-kijun-shell", "here")
        page.clock.run_for(GUARD)
        expect(page.locator("html")).not_to_contain_class("kj-bare")
        expect(page.locator("[data-trouble]")).to_be_empty()
        visit.forgive(page)  # there is no robots.txt below a folder


@pytest.mark.parametrize("fault", FAULTS if THOROUGH else ["page", "silent"])
def test_on_a_later_visit_nothing_can_break_it(visit: Visit, serve: Serve, fault: str) -> None:
    """Every file of ours is broken at once, and none is asked for."""
    saboteur = Saboteur()
    with serve(hook=saboteur) as server:
        page = visit(PAGE, server=server)
        page.fill("[name=intro_chars]", "420")
        works(page, "")
        settle(page, "pyodide.asm.wasm", "python_stdlib.bin", "/rules/", "worker.js", "waiting.js", "editions.js", PAGE)
        saboteur.file, saboteur.fault = "all", fault
        page.reload()
        works(page, "")
        expect(page.locator("[name=intro_chars]")).to_have_value("420")
        visit.forgive(page)


def test_every_file_of_ours_that_a_page_loads_is_in_the_table(visit: Visit, serve: Serve) -> None:
    with serve() as server:
        page = visit(PAGE, server=server)
        page.fill("[name=intro_chars]", "420")
        works(page, "")
        settle(page, "python_stdlib.bin")
        loaded = {path for path, _, _ in server.log if path.startswith("assets/kijun/") or path == "sw.js"}
    files = {file for file, _ in table()}
    missing = [path for path in loaded if not any(is_file(path, file) for file in files)]
    assert missing == []
    assert list(BREAK) == list(FAULTS), "a fault that is told but never tried, or the reverse"
