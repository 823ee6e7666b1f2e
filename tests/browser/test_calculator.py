"""The Lancers rank calculator as a reader uses it, with the real Python in the page."""

from __future__ import annotations

import re
from threading import Event

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Serve, Visit
from tools.static_server import Answer

PAGE = "lancers/ranks/"
ENGLISH = "en/lancers/ranks/"
REGULAR = ["display_name", "picture", "skill", "experience", "identity", "confidentiality", "phone"]
UNRANKED = re.compile("your rank: unranked", re.IGNORECASE)
WAIT = 30_000  # ms for the first answer, on a machine that also builds


def calculator(visit: Visit, path: str = ENGLISH, **options: object) -> Page:
    page = visit(path, **options)  # type: ignore[arg-type]
    page.set_default_timeout(WAIT)
    expect(page.locator("kijun-calculator")).to_have_attribute("data-state", re.compile("."))
    return page


def says(page: Page, text: str | re.Pattern[str]) -> None:
    """The verdict in the line that stays in sight, and in the result."""
    expect(page.locator("[data-status]")).to_contain_text(text, timeout=WAIT)
    expect(page.locator("[data-says]")).to_contain_text(text)


def unfold(page: Page) -> None:
    page.evaluate("for (const fold of document.querySelectorAll('.kj-group')) fold.open = true")


def choose(page: Page, fact: str, value: str = "yes") -> None:
    page.locator(f"[name='{fact}'][value='{value}']").check()


def test_a_beginner_types_and_sees_the_rank(visit: Visit) -> None:
    page = calculator(visit, width=360)
    expect(page.locator("[data-says]")).to_contain_text("Your rank: Bronze")  # the worked example, at first
    unfold(page)
    for fact in REGULAR:
        choose(page, fact)
    page.fill("[name=intro_chars]", "４２０文字")
    page.fill("[name=last_login]", page.input_value("[name=day]"))
    page.fill("[name=project_orders]", "0")
    page.fill("[name=other_orders]", "0")
    says(page, "Your rank: Regular")
    page.fill("[name=project_orders]", "3")
    expect(page.locator("[data-status]")).not_to_contain_text("Your rank: Regular")
    page.fill("[name='completion.part']", "7")
    page.fill("[name='completion.of']", "8")
    says(page, "Your rank: Bronze")
    expect(page.locator("[data-shown]")).to_contain_text("2 more completed jobs")
    expect(page.locator(".kj-group").first.locator("[data-count]")).to_have_text("5 of 9 answered")
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0, "the page scrolls sideways"


def test_it_works_by_keyboard_alone(visit: Visit) -> None:
    page = calculator(visit)
    page.locator(".kj-group summary").first.focus()
    page.keyboard.press("Tab")
    expect(page.locator("[data-do=all]").first).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("[name=display_name][value=yes]")).to_be_checked()
    page.keyboard.press("ArrowRight")
    expect(page.locator("[name=display_name][value=no]")).to_be_checked()
    says(page, UNRANKED)
    page.locator("[name=intro_chars]").focus()
    page.keyboard.type("420")
    page.keyboard.press("Enter")
    expect(page.locator("[data-says]")).to_be_focused()
    assert page.url.endswith(ENGLISH), "nothing was sent anywhere"


def test_an_error_shows_when_its_field_is_left_and_in_a_summary_after_a_check(visit: Visit) -> None:
    page = calculator(visit, PAGE)
    error = page.locator("[data-error=intro_chars]")
    page.locator("[name=intro_chars]").press_sequentially("百文字")
    expect(page.locator("[data-status]")).not_to_be_empty(timeout=WAIT)
    expect(error).to_be_hidden()
    page.keyboard.press("Tab")
    expect(error).to_contain_text("数として読めません")
    expect(page.locator("[name=intro_chars]")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("[data-summary]")).to_be_hidden()
    unfold(page)
    page.fill("[name='completion.of']", "20")
    page.fill("[name='completion.part']", "25")
    page.evaluate("for (const fold of document.querySelectorAll('.kj-group')) fold.open = false")
    page.click("button[type=submit]")
    expect(page.locator("[data-summary]")).to_be_focused()
    links = page.locator("[data-summary] a")
    expect(links).to_have_count(2)
    links.nth(1).click()
    expect(page.locator("[name='completion.part']")).to_be_focused()
    expect(page.locator("[name=intro_chars]")).to_have_value("百文字")  # what was typed is kept
    page.fill("[name='completion.part']", "15")
    expect(links).to_have_count(1)


def test_half_of_a_pair_is_no_error_while_the_other_half_is_being_typed(visit: Visit) -> None:
    page = calculator(visit)
    unfold(page)
    page.locator("[name='completion.part']").press_sequentially("7")
    page.keyboard.press("Tab")
    expect(page.locator("[data-status]")).not_to_be_empty(timeout=WAIT)
    expect(page.locator("[data-error='completion.of']")).to_be_hidden()
    page.locator("[name='project_orders']").focus()
    expect(page.locator("[data-error='completion.of']")).to_be_visible()


def test_a_share_link_brings_the_same_result(visit: Visit) -> None:
    page = calculator(visit)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click("[data-do=example]")
    says(page, "Your rank: Bronze")
    page.click("[data-do=link]")
    expect(page.locator("[data-notice]:not(:empty)")).to_contain_text("Link copied")
    link = page.evaluate("navigator.clipboard.readText()")
    assert re.fullmatch(r"[A-Za-z0-9=&._%-]+", link.partition("#")[2]), link
    other = calculator(visit, ENGLISH + "#" + link.partition("#")[2])
    says(other, "Your rank: Bronze")
    expect(other.locator("[name=day]")).to_have_value("2024-01-20")
    expect(other.locator("[name='completion.part']")).to_have_value("7")
    expect(other.locator("[data-notice]:not(:empty)")).to_contain_text("filled in")
    assert "#" not in other.url


@pytest.mark.parametrize(
    ("fragment", "says"),
    [
        ("#k=lancers-rank&v=1&f.nothing=1&f.intro_chars=420", "left out"),
        ("#k=lancers-rank&v=999&f.intro_chars=7", "broken"),
        ("#k=lancers-rank&v=1&f.intro_chars=%E3%8", "broken"),
        ("#k=other-thing&v=1", "broken"),
        ("#k=lancers-rank", "broken"),
    ],
)
def test_a_broken_link_is_said_and_takes_nothing_away(visit: Visit, fragment: str, says: str) -> None:
    page = calculator(visit, ENGLISH)
    page.fill("[name=intro_chars]", "420")
    page.evaluate("(hash) => { location.hash = hash }", fragment)
    expect(page.locator("[data-notice]:not(:empty)")).to_contain_text(says)
    expect(page.locator("[name=intro_chars]")).to_have_value("420")


def test_a_reload_and_the_other_language_keep_what_was_typed(visit: Visit) -> None:
    page = calculator(visit, PAGE)
    page.fill("[name=intro_chars]", "420")
    choose(page, "display_name", "no")
    says(page, "ランク外")
    page.reload()
    expect(page.locator("[name=intro_chars]")).to_have_value("420")
    says(page, "ランク外")
    page.click("[data-kijun-language]")
    page.wait_for_url(f"**/{ENGLISH}**")
    says(page, UNRANKED)
    expect(page.locator("[name=display_name][value=no]")).to_be_checked()


def test_what_is_typed_while_the_script_loads_is_kept(visit: Visit, serve: Serve) -> None:
    typed = Event()

    def late(path: str, answer: Answer) -> Answer | None:
        if path.endswith("calculator.js"):
            typed.wait()
        return answer

    with serve(hook=late) as server:
        page = visit(ENGLISH, server=server)
        page.fill("[name=intro_chars]", "420")
        choose(page, "display_name", "no")
        typed.set()
        says(page, UNRANKED)
        expect(page.locator("[name=intro_chars]")).to_have_value("420")


def test_instant_navigation_away_and_back_leaves_one_living_calculator(visit: Visit) -> None:
    page = calculator(visit)
    page.evaluate("window.sameDocument = true")
    page.fill("[name=intro_chars]", "420")
    expect(page.locator("[data-status]")).not_to_be_empty(timeout=WAIT)
    for _ in range(2):
        page.locator(".md-footer a, .md-tabs a, .md-header a.md-logo").locator("visible=true").first.click()
        expect(page.locator("kijun-calculator")).to_have_count(0)
        page.go_back()
        expect(page.locator("kijun-calculator")).to_have_count(1)
    assert page.evaluate("window.sameDocument"), "the page was loaded anew"
    expect(page.locator("[name=intro_chars]")).to_have_value("420")
    choose(page, "display_name", "no")
    says(page, UNRANKED)


def test_clear_can_be_undone(visit: Visit) -> None:
    page = calculator(visit)
    page.click("[data-do=all] >> nth=0")
    page.fill("[name=intro_chars]", "420")
    page.click("[data-do=clear]")
    expect(page.locator("[name=intro_chars]")).to_have_value("")
    expect(page.locator("[data-notice]:not(:empty)")).to_contain_text("cleared")
    expect(page.locator(".kj-example")).to_be_visible()
    page.click("[data-do=undo]")
    expect(page.locator("[name=intro_chars]")).to_have_value("420")
    expect(page.locator("[name=picture][value=yes]")).to_be_checked()


def test_the_result_is_copied_as_markdown_or_offered_for_copying(visit: Visit) -> None:
    page = calculator(visit)
    page.click("[data-do=example]")
    says(page, "Your rank: Bronze")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click("[data-do=copy]")
    expect(page.locator("[data-notice]:not(:empty)")).to_contain_text("Result copied")
    assert page.evaluate("navigator.clipboard.readText()").startswith("## Lancers rank check")
    page.evaluate("void (navigator.clipboard.writeText = () => Promise.reject(new Error('no')))")
    page.click("[data-do=copy]")
    expect(page.locator(".kj-copy")).to_have_value(re.compile("^## Lancers rank check"))


def test_paper_gets_the_result_and_not_the_form(visit: Visit) -> None:
    page = calculator(visit)
    page.click("[data-do=example]")
    says(page, "Your rank: Bronze")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".kj-form")).to_be_hidden()
    expect(page.locator(".kj-entered")).to_be_visible()
    assert page.locator(".kj-result details:not([open])").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".kj-result details:not([open])").count() > 0


def test_without_scripts_the_page_is_whole(visit: Visit) -> None:
    page = visit(ENGLISH, js=False)
    assert "JavaScript" in page.locator("kijun-calculator noscript p").inner_text()
    expect(page.locator("[data-says]")).to_contain_text("Your rank: Bronze")
    expect(page.locator("button[type=submit]")).to_be_hidden()
    expect(page.locator(".kj-period[open]")).to_contain_text("90% or more")


def test_another_day_asks_other_questions(visit: Visit) -> None:
    page = calculator(visit)
    unfold(page)
    expect(page.locator("[data-fact=rating]")).to_be_hidden()
    page.fill("[name=day]", "2021-06-01")
    expect(page.locator("[data-fact=rating]")).to_be_visible(timeout=WAIT)
    expect(page.locator("[data-fact=satisfied]")).to_be_hidden()


def test_rows_are_added_numbered_and_removed(visit: Visit) -> None:
    page = calculator(visit)
    unfold(page)
    page.fill("[name='top_20.1.name']", "Writing")
    choose(page, "top_20.1.is", "no")
    page.click("[data-do=add]")
    page.fill("[name='top_20.2.name']", "Design")
    choose(page, "top_20.2.is")
    expect(page.locator("[name='top_20.1.is'][value=no]")).to_be_checked()
    page.click("[data-do=remove] >> nth=0")
    expect(page.locator("[name='top_20.1.name']")).to_have_value("Design")
    expect(page.locator("[name='top_20.1.is'][value=yes]")).to_be_checked()
    page.reload()
    expect(page.locator("[name='top_20.1.name']")).to_have_value("Design")


def test_the_switch_shows_any_edition_without_python(visit: Visit) -> None:
    page = visit(ENGLISH)
    select = page.locator("#lancers-rank-period")
    select.select_option(label="August 2018")
    assert page.locator(".kj-period[open]").count() == 1
    expect(page.locator(".kj-period[open]")).to_contain_text("It began some day in this period")
    select.select_option(label="September 2018 to January 2020")
    expect(page.locator(".kj-period[open]")).to_contain_text("Average rating")
