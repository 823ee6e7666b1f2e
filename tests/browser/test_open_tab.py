"""An open tab: what it keeps while scripts are late, what a new release does to it, and who gets the focus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from playwright.sync_api import Page, Route, expect

from calculators.views.failures import FAILURES
from tests.browser.conftest import Serve, Visit
from tests.browser.releases import release
from tests.browser.sabotage import Saboteur
from tests.browser.tables.test_with_python import reader_pastes
from tools.static_server import Answer, StaticServer

PAGE = "en/lancers/ranks/"
TWO = "en/upwork/fees/"  # a page with two calculators
VERDICT = "1 of the 9"
NO_STORAGE = """
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("blocked", "SecurityError"); } });
}
"""
CHECK = "button[type=submit]"


def answered(page: Page) -> None:
    expect(page.locator("[data-status]")).to_contain_text(VERDICT)


# --- the focus ------------------------------------------------------------------------------------------------------


def test_a_check_on_a_cold_start_brings_the_focus_to_its_verdict(visit: Visit) -> None:
    page = visit(PAGE)
    page.locator("[name=intro_chars]").focus()
    page.keyboard.type("420")  # each key asks; none of those answers may use up the check
    page.keyboard.press("Enter")
    expect(page.locator("[data-says]")).to_be_focused()
    answered(page)
    page.locator("[name=intro_chars]").focus()
    page.keyboard.type("1")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator("[data-says]")).to_be_focused()
    page.fill("[name=intro_chars]", "many")
    page.locator(CHECK).dblclick()
    expect(page.locator("[data-summary]")).to_be_focused()


def test_who_goes_on_before_the_verdict_comes_is_left_alone(visit: Visit, serve: Serve) -> None:
    """Whatever was pressed before: the verdict is read out, and nothing moves."""
    late = Event()

    def hook(path: str, answer: Answer) -> Answer | None:
        return answer if path.endswith("pyodide.asm.wasm") and late.wait(30) else None

    with serve(hook=hook) as server:
        page = visit(PAGE, server=server)
        page.add_init_script("delete Clipboard.prototype.writeText")
        page.reload()
        page.fill("[name=intro_chars]", "420")
        page.click("[data-do=copy]")
        page.click(CHECK)
        field = page.locator("[name=intro_chars]")
        field.press("End")
        page.keyboard.type("1")
        late.set()
        expect(page.locator("kijun-calculator")).to_have_attribute("data-state", "shown")
        expect(page.locator(".kj-copy")).to_be_visible()
        page.keyboard.type("2")
        expect(field).to_have_value("42012")
        expect(field).to_be_focused()


def test_a_press_counts_although_the_page_moves_under_it(visit: Visit) -> None:
    page = visit(PAGE)
    page.fill("[name=intro_chars]", "420")
    answered(page)
    button = page.locator(CHECK)
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert box
    page.mouse.move(box["x"] + 9, box["y"] + 9)
    page.mouse.down()
    page.evaluate("() => { document.querySelector('.kj-form').style.paddingTop = '90px'; }")
    page.mouse.up()
    expect(page.locator("[data-says]")).to_be_focused()


def test_an_answer_that_cannot_be_painted_is_a_failure_with_words(visit: Visit) -> None:
    page = visit(PAGE)
    page.evaluate("() => document.querySelector('[data-files]').removeAttribute('data-files')")
    page.fill("[name=intro_chars]", "420")
    expect(page.locator("[data-trouble]")).to_contain_text(FAILURES["unknown"].what.en)
    expect(page.locator("[data-detail]")).to_contain_text("TypeError")


def test_an_older_browser_gets_its_verdict_and_its_focus(visit: Visit) -> None:
    page = visit(PAGE, init="delete Element.prototype.checkVisibility")
    page.fill("[name=intro_chars]", "420")
    page.keyboard.press("Enter")
    expect(page.locator("[data-says]")).to_be_focused()
    answered(page)


@pytest.mark.parametrize("year", ["12026", "99", "-1", "NaN"])
def test_a_clock_that_is_absurd_is_called_wrong(visit: Visit, year: str) -> None:
    page = visit(PAGE, init=f"Date.prototype.getFullYear = () => {year};")
    page.fill("[name=intro_chars]", "420")
    expect(page.locator("[data-shown]")).to_contain_text("The date of this device")


def test_a_link_that_names_something_else_is_called_broken(visit: Visit) -> None:
    page = visit(PAGE)
    page.evaluate("location.hash = '#k=__search&v=1'")
    expect(page.locator("[data-notice]:not(:empty)")).to_contain_text("link")


def test_a_failure_after_a_check_gets_the_focus_and_retry_leads_on_to_the_verdict(visit: Visit, serve: Serve) -> None:
    saboteur = Saboteur("rules")
    with serve(hook=saboteur) as server:
        page = visit(PAGE, server=server)
        page.fill("[name=intro_chars]", "420")
        page.click(CHECK)
        expect(page.locator(".kj-failure")).to_be_focused()
        visit.forgive(page)
        saboteur.file = None
        page.click("[data-do=retry]")
        expect(page.locator("[data-says]")).to_be_focused()
        answered(page)


def test_an_engine_repaired_on_one_calculator_repairs_the_other(visit: Visit, serve: Serve) -> None:
    saboteur = Saboteur("rules")
    with serve(hook=saboteur) as server:
        page = visit(TWO, server=server)
        for calculator in page.locator("kijun-calculator").all():
            calculator.locator("[data-do=example]").click()
        expect(page.locator(".kj-failure")).to_have_count(2)
        visit.forgive(page)
        saboteur.file = None
        page.locator("[data-do=retry]").first.click()
        expect(page.locator(".kj-failure")).to_have_count(0)
        for calculator in page.locator("kijun-calculator").all():
            expect(calculator).to_have_attribute("data-state", "shown")


def test_a_word_after_a_deed_stands_beside_its_button(visit: Visit) -> None:
    page = visit(PAGE)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click("[data-do=example]")
    expect(page.locator(".kj-bar-line [data-notice]")).to_contain_text("example")
    page.click("[data-do=undo]")
    expect(page.locator(CHECK)).to_be_focused()  # the button for undoing is gone
    page.click("[data-do=link]")
    said = page.locator(".kj-tools [data-notice]")
    expect(said).to_contain_text("Link copied")
    expect(said).to_be_in_viewport()


# --- scripts that come late -----------------------------------------------------------------------------------------


def test_what_was_typed_and_pressed_before_the_script_came_is_kept_and_done(visit: Visit) -> None:
    page = visit("en/about/")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(re.compile("/calculator\\.js"), hold)
    page.goto(visit.server.url + PAGE, wait_until="commit")
    page.locator("template[data-failure=unknown]").last.wait_for(state="attached")
    page.fill("[name=intro_chars]", "420")
    reader_pastes(page, "last_login", "2026/10/1")
    page.click(CHECK)
    page.wait_for_function("() => document.querySelector('kijun-calculator').early.length === 2")
    for route in held:
        route.continue_()
    expect(page.locator("[data-says]")).to_be_focused()
    expect(page.locator("[data-status]")).to_contain_text("Your rank")
    page.unroute_all()
    page.reload()
    expect(page.locator("[name=intro_chars]")).to_have_value("420")
    expect(page.locator("[name=last_login]")).to_have_value("2026/10/1")


@pytest.mark.parametrize("storage", [True, False])
def test_the_reload_that_is_offered_for_a_lost_script_takes_what_was_typed_along(
    visit: Visit, serve: Serve, storage: bool
) -> None:
    saboteur = Saboteur("machine.js")
    with serve(hook=saboteur) as server:
        page = visit(PAGE, server=server, init="" if storage else NO_STORAGE)
        page.fill("[name=intro_chars]", "420")
        lost = page.locator("[data-trouble]", has_text=FAILURES["script"].what.en)
        for _ in range(2):
            page.evaluate("window.old = true")
            lost.get_by_role("button").click()
            page.wait_for_function("() => !window.old")
            lost.wait_for()
        visit.forgive(page)
        saboteur.file = None
        lost.get_by_role("button").click()
        answered(page)
        expect(page.locator("[name=intro_chars]")).to_have_value("420")
        visit.forgive(page)


# --- a new release --------------------------------------------------------------------------------------------------


@pytest.fixture
def changing(serve: Serve, built_site: Path, tmp_path: Path) -> Iterator[tuple[StaticServer, Path]]:
    """A host, and the release that will come: `server.root = later`."""
    later = release(built_site, tmp_path / "later", rules=True)
    with serve() as server:
        yield server, later


@pytest.mark.parametrize("storage", [True, False])
def test_a_tab_opened_before_a_release_says_so_and_takes_its_entries_along(
    visit: Visit, changing: tuple[StaticServer, Path], storage: bool
) -> None:
    server, later = changing
    page = visit("en/about/", server=server)
    if not storage:
        page.add_init_script(NO_STORAGE)
    page.goto(server.url + PAGE)
    expect(page.locator("kijun-calculator")).to_have_attribute("data-state", "idle")
    server.root = later
    page.fill("[name=intro_chars]", "420")
    trouble = page.locator("[data-trouble]")
    expect(trouble).to_contain_text(FAILURES["release"].what.en)
    expect(trouble).to_be_in_viewport()
    expect(page.locator("[data-unkept]")).to_be_visible(visible=not storage)
    visit.forgive(page)
    trouble.locator("[data-do=reload]").click()
    answered(page)
    expect(page.locator("[name=intro_chars]")).to_have_value("420")
    visit.forgive(page)


def test_instant_navigation_into_a_new_release_moves_over_whole(
    visit: Visit, changing: tuple[StaticServer, Path]
) -> None:
    server, later = changing
    page = visit("en/about/", server=server)
    page.evaluate("window.stayed = true")
    server.root = later
    page.get_by_role("link", name="Upwork").first.click()
    page.wait_for_url("**/en/upwork/")
    page.wait_for_function("() => !window.stayed")
    page.goto(server.url + PAGE)
    page.fill("[name=intro_chars]", "420")
    answered(page)


def test_a_silent_manifest_holds_nothing_up(visit: Visit, serve: Serve) -> None:
    """Neither the words for a failure nor trying again wait for what may never come."""
    saboteur = Saboteur("manifest.json", "silent")

    def hook(path: str, answer: object) -> object:
        broken = Saboteur("rules") if saboteur.file else Saboteur()
        return saboteur(path, answer) or broken(path, answer)  # type: ignore[arg-type]

    with serve(hook=hook) as server:
        page = visit(PAGE, server=server)
        page.fill("[name=intro_chars]", "420")
        expect(page.locator("[data-trouble]")).to_contain_text(FAILURES["http"].what.en)
        saboteur.file = None
        page.click("[data-do=retry]")
        answered(page)
        visit.forgive(page)


# --- the interpreter ------------------------------------------------------------------------------------------------

GIVES_UP = """
const Native = Worker;
window.Worker = class extends Native {
  set onmessage(hear) {
    super.onmessage = (event) => {
      const { type, id } = event.data;
      if (type !== "answer" || !window.fault) return hear(event);
      const failure = { failure: { code: "python", detail: "KeyError at rule.py:1" } };
      const data = window.fault === "memory"
        ? { type: "failed", id, error: { code: "memory", detail: "out of memory" } }
        : { type, id, text: JSON.stringify(failure) };
      window.fault = "";
      hear({ data });
    };
  }
};
"""


@pytest.mark.parametrize("fault", ["memory", "python"])
def test_out_of_memory_and_a_defect_in_python_are_said_and_tried_again(visit: Visit, fault: str) -> None:
    page = visit("en/about/")
    page.add_init_script(GIVES_UP + f"window.fault = '{fault}';")
    page.goto(visit.server.url + PAGE)
    page.fill("[name=intro_chars]", "420")
    expect(page.locator("[data-trouble]")).to_contain_text(FAILURES[fault].what.en)
    page.click("[data-do=retry]")
    answered(page)
    expect(page.locator("[data-says]")).to_be_focused()
