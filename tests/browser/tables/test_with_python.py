"""A table of the most rows on a whole page: pasted, judged by the real Python, kept, taken back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import WAIT, Visit

EARNINGS = "en/upwork/top-rated/"


@pytest.fixture
def earnings(visit: Visit) -> Page:
    """A page with a calculator of two columns, alive."""
    page = visit(EARNINGS)
    page.set_default_timeout(WAIT)
    expect(page.locator("#upwork-earnings-window")).to_have_attribute("data-state", re.compile("."))
    return page


def reader_pastes(page: Page, name: str, text: str) -> None:
    page.locator(f"[name='{name}']").evaluate(
        """(field, text) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData("text", text);
          field.focus();
          field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
        }""",
        text,
    )


def test_the_most_rows_are_pasted_judged_kept_and_taken_back(earnings: Page) -> None:
    page, box = earnings, earnings.locator("#upwork-earnings-window")
    rows, notice = box.locator("[data-row]"), box.locator("[data-notice]:not(:empty)")
    box.locator("[name=day]").fill("2024-06-01")
    reader_pastes(page, "payments.1.paid_on", "\n".join(f"2024-01-{n % 28 + 1:02}\t{n}" for n in range(1, 503)))
    expect(notice).to_contain_text("Rows pasted: 500. Rows left out: 2; at most 500 fit.")
    expect(box.locator("[data-status]")).to_contain_text("$125,250", timeout=WAIT)
    page.reload()
    expect(rows).to_have_count(500, timeout=WAIT)
    expect(page.locator("[name='payments.500.amount']")).to_have_value("500")
    box.locator("[data-do=add]").click()
    expect(notice).to_contain_text("At most 500 rows fit.")
    reader_pastes(page, "payments.499.amount", "7\n8\n9")
    expect(notice).to_contain_text("Rows left out: 1")
    notice.locator("[data-do=undo]").click()
    expect(page.locator("[name='payments.499.amount']")).to_have_value("499")


def test_a_pasted_day_that_nobody_can_read_keeps_its_text_and_is_told_beside_it(earnings: Page) -> None:
    page, box = earnings, earnings.locator("#upwork-earnings-window")
    reader_pastes(page, "payments.1.paid_on", "2024-01-02\t5\n" * 299 + "some day\t6")
    day = page.locator("[name='payments.300.paid_on']")
    error = page.locator("[data-error='payments.300.paid_on']")
    expect(error).to_contain_text("some day", timeout=WAIT)
    page.reload()
    expect(day).to_have_value("some day")
    expect(error).to_contain_text("some day", timeout=WAIT)
    box.locator("button[type=submit]").click()
    box.locator("[data-summary] a").click()
    expect(day).to_be_focused()
    expect(day).to_be_in_viewport()
    page.evaluate("location.hash = '#k=upwork-earnings-window&v=1&day=yesterday&f.payments.1.amount=5'")
    expect(box.locator("[name=day]")).to_have_value("yesterday")
    expect(box.locator("[data-error=day]")).to_contain_text("yesterday", timeout=WAIT)


def test_a_change_reads_the_form_once_and_its_answer_not_at_all(earnings: Page) -> None:
    page = earnings
    page.evaluate("""() => {
      const form = document.querySelector("#upwork-earnings-window form");
      window.reads = 0;
      form.querySelectorAll = (selector) => {
        if (selector === "[name]") window.reads++;
        return Element.prototype.querySelectorAll.call(form, selector);
      };
    }""")
    page.locator("[name='payments.1.amount']").fill("7")
    expect(page.locator("#upwork-earnings-window")).to_have_attribute("data-state", "shown")
    assert page.evaluate("reads") == 1
