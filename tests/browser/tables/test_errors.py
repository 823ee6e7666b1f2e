"""Errors beside the fields: each stays with its row, and none shows before its field was left."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from calculators.calculator import Calculator
from tests.browser.tables.bench import mount, paste, values


def leave(page: Page, name: str, to: str | None = None) -> None:
    """The focus goes from a field to another, or to none."""
    focus = "([name, to]) => errors.leave({ target: field(name), relatedTarget: to && field(to) })"
    page.evaluate(focus, [name, to])


def add(page: Page, rows: int = 1) -> None:
    page.evaluate("rows => { while (rows-- > 0) addRow(box); }", rows)


def remove(page: Page, row: int) -> None:
    page.evaluate("row => { removeRow(box.children[row - 1]); }", row)


def found(page: Page, *fields: str) -> None:
    """Python finds these fields wrong."""
    page.evaluate("fields => errors.show(fields.map((field) => ({ field, message: field })))", fields)


def shown(page: Page) -> list[str]:
    """The fields that show an error, of those that the bench has."""
    told: list[list[str]] = page.evaluate("""[
      [...form.querySelectorAll("[data-error]:not([hidden])")].map(({ dataset }) => dataset.error),
      [...form.querySelectorAll("[aria-invalid]")].map(({ name }) => name),
    ]""")
    beside, invalid = told
    assert beside == list(dict.fromkeys(invalid)), "a field and the words beside it tell the same"
    return beside


def test_what_was_left_goes_with_its_row(bench: Page, sums: Calculator) -> None:
    mount(bench, sums)
    add(bench, rows=2)
    leave(bench, "log.3.day", to="log.3.sum")
    leave(bench, "log.1.sum", to="log.1.day")
    remove(bench, row=2)
    found(bench, "log.1.day", "log.1.sum", "log.2.day", "log.2.sum")
    assert shown(bench) == ["log.1.sum", "log.2.day"]
    remove(bench, row=1)
    add(bench)
    found(bench, "log.1.day", "log.1.sum", "log.2.day", "log.2.sum")
    assert shown(bench) == ["log.1.day"]


def test_what_was_found_goes_with_its_row_until_the_next_answer(bench: Page, sums: Calculator) -> None:
    mount(bench, sums)
    add(bench, rows=2)
    found(bench, "log.2.day", "log.3.sum")
    leave(bench, "log.2.day")
    leave(bench, "log.3.sum")
    remove(bench, row=1)
    leave(bench, "log.1.sum")
    assert shown(bench) == ["log.1.day", "log.2.sum"]
    assert bench.locator("[data-error='log.2.sum']").text_content() == "log.3.sum", "as it was found"


def test_a_fresh_row_in_place_of_the_only_one_shows_nothing(bench: Page, sums: Calculator) -> None:
    mount(bench, sums)
    bench.evaluate("fill(form, { 'log.1.day': 'soon', 'log.1.late': 'yes' })")
    leave(bench, "log.1.day")
    found(bench, "log.1.day")
    assert shown(bench) == ["log.1.day"]
    remove(bench, row=1)
    assert shown(bench) == [] and values(bench) == {}
    found(bench, "log.1.day", "log.1.late")
    assert shown(bench) == []


def test_a_row_is_judged_as_a_whole_once_it_is_left_and_no_sooner(bench: Page, sums: Calculator) -> None:
    mount(bench, sums)
    add(bench)
    leave(bench, "log.1.day", to="log.1.sum")
    found(bench, "log", "log.1.day", "log.1.late", "log.2.day")
    assert shown(bench) == ["log.1.day"]
    leave(bench, "log.1.late", to="log.2.day")
    assert shown(bench) == ["log.1.day", "log.1.late"]


def test_an_error_of_the_whole_table_shows_once_the_table_is_left(bench: Page, sums: Calculator) -> None:
    mount(bench, sums)
    found(bench, "log")
    error = bench.locator("[data-error=log]")
    leave(bench, "log.1.day", to="log.1.sum")
    assert error.is_hidden()
    leave(bench, "log.1.sum", to="text")
    assert error.is_visible()


@pytest.mark.parametrize(
    ("name", "fact"), [("car", "car"), ("day", "day"), ("done.of", "done"), ("weeks.2", "weeks"), ("kind", "kind")]
)
def test_an_error_of_any_question_shows_once_it_is_left(
    bench: Page, everything: Calculator, name: str, fact: str
) -> None:
    mount(bench, everything)
    found(bench, fact)
    error = bench.locator(f"[data-error={fact}]")
    assert error.is_hidden()
    leave(bench, name, to="chars")
    assert error.is_visible()


def test_what_was_filled_in_is_nobodys_half(bench: Page, sums: Calculator) -> None:
    mount(bench, sums)
    paste(bench, "log.1.day", "2024-01-02\t5\tno\nsoon\t6\tno")
    bench.evaluate("errors.filled(Object.keys(values(form)))")
    add(bench)
    found(bench, "log.2.day", "log.3.day")
    assert shown(bench) == ["log.2.day"]
    bench.evaluate("errors.reset()")
    assert shown(bench) == []
    found(bench, "log.2.day")
    assert shown(bench) == []


def test_after_a_check_every_error_shows(bench: Page, sums: Calculator) -> None:
    mount(bench, sums)
    bench.evaluate("errors.checkAll()")
    found(bench, "log.1.day", "log.1.late", "nothing.7")
    assert shown(bench) == ["log.1.day", "log.1.late"]
    assert bench.locator("[data-summary] a").all_text_contents() == ["log.1.day", "log.1.late", "nothing.7"]
    found(bench, "log.1.late")
    assert shown(bench) == ["log.1.late"]


def test_a_thousand_errors_are_counted_and_the_first_are_linked(bench: Page, sums: Calculator) -> None:
    mount(bench, sums)
    said = bench.evaluate("""() => {
      form.parentElement.dataset.words = '{"more": "{n} more"}';
      errors.checkAll();
      errors.show(Array.from({ length: 1500 }, (_, n) => ({ field: `log.${n + 1}.day`, message: `${n + 1}` })));
      return [...form.querySelectorAll("[data-summary] li")].map((item) => item.textContent);
    }""")
    assert said == [*map(str, range(1, 21)), "1,480 more"]
