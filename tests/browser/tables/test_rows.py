"""Rows of a form: added, removed, filled. Many of them are only as much work as they are."""

from __future__ import annotations

from playwright.sync_api import Page

from calculators.calculator import Calculator
from tests.browser.tables.bench import fill, mount, paste, values

LONG = """(rows) => {
  const lines = Array.from({ length: rows }, (_, n) => `2024-01-${String(n % 28 + 1).padStart(2, "0")}\\t${n}\\tyes`);
  const found = { paste: work(() => pasted("log.1.day", lines.join("\\n"))) };
  let fields;
  found.values = work(() => { fields = values(form); });
  found.fill = work(() => fill(form, fields));
  found.add = work(() => addRow(box));
  found.remove = work(() => removeRow(box.firstElementChild));
  errors.checkAll();
  const faults = Array.from({ length: rows }, (_, n) => ({ field: `log.${n + 1}.day`, message: "no day" }));
  found.errors = work(() => errors.show(faults));
  found.leave = work(() => errors.leave({ target: field("log.1.sum"), relatedTarget: null }));
  found.filled = work(() => errors.filled(Object.keys(fields)));
  found.clear = work(() => fill(form, {}));
  found.stray = work(() => fill(form, Object.fromEntries(lines.map((_, n) => [`log.${n + 1}.nothing`, "x"]))));
  return found;
}"""


def test_twice_the_rows_are_twice_the_work(bench: Page, sums: Calculator) -> None:
    mount(bench, sums)
    few, many = bench.evaluate(LONG, 100), bench.evaluate(LONG, 200)
    assert few["paste"] > 100
    slow = {step: (few[step], many[step]) for step in few if many[step] > 2.2 * few[step] + 100}
    assert not slow, slow


def test_a_paste_longer_than_the_table_says_how_many_rows_it_left_out(bench: Page, sums: Calculator) -> None:
    mount(bench, sums)
    told = paste(bench, "log.1.day", "\n".join(f"2024-01-02\t{n}\tno" for n in range(1, 508)))
    assert told == {"say": "pasted left", "numbers": {"n": 500, "left": 7, "most": 500, "stray": 0}}
    found = values(bench)
    assert len(found) == 1500 and found["log.500.sum"] == "500" and found["log.500.late"] == "no"
    assert bench.evaluate("addRow(box)") is None
    assert fill(bench, found) == [] and values(bench) == found
    bench.evaluate("removeRow(box.children[1])")
    shorter = values(bench)
    assert shorter["log.1.sum"] == "1" and shorter["log.2.sum"] == "3" and shorter["log.499.sum"] == "500"
    ids = bench.evaluate("[...form.querySelectorAll('[id]')].map(({ id }) => id)")
    assert len(ids) == len(set(ids))


def test_a_new_row_is_blank_and_takes_nothing_from_the_first(bench: Page, sums: Calculator) -> None:
    mount(bench, sums)
    fill(bench, {"log.1.day": "someday", "log.1.sum": "7", "log.1.late": "yes"})
    bench.evaluate("field('log.1.sum').setAttribute('aria-invalid', 'true')")
    bench.evaluate("addRow(box)")
    assert values(bench) == {"log.1.day": "someday", "log.1.sum": "7", "log.1.late": "yes"}
    assert bench.evaluate("[field('log.2.day').type, field('log.2.sum').ariaInvalid]") == ["date", None]
