"""Errors beside the fields: each stays with its row, and none shows before its field was left."""

from __future__ import annotations

from playwright.sync_api import Page

from calculators.calculator import Calculator
from tests.browser.tables.bench import mount


def test_a_thousand_errors_are_counted_and_the_first_are_linked(bench: Page, sums: Calculator) -> None:
    mount(bench, sums)
    said = bench.evaluate("""() => {
      form.parentElement.dataset.words = '{"more": "{n} more"}';
      errors.checkAll();
      errors.show(Array.from({ length: 1500 }, (_, n) => ({ field: `log.${n + 1}.day`, message: `${n + 1}` })));
      return [...form.querySelectorAll("[data-summary] li")].map((item) => item.textContent);
    }""")
    assert said == [*map(str, range(1, 21)), "1,480 more"]
