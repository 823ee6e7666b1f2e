"""Share links carry what was entered, and whatever else an address may hold."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from calculators.calculator import Calculator
from calculators.registry import find, ids
from tests.browser.tables.bench import mount, values

NAMES = [
    "log.1000.nothing", "log.2000.day", "log.501.day", "log.0.day", "log.-1.day", "log.007.day", "log.1e2.day",
    "log.².day", "log.2", "log.2.", "log.2.day.x", "log.2.constructor", "log..day", "log.x.day", "nothing.500.day",
    ".500.day", '"].500.day', "log\\", "*", "(.*)+.9.day", "a{}", "constructor", "__proto__", "toString", "length", "",
]  # fmt: skip


def test_names_that_a_form_does_not_have_cost_nothing_and_are_told(bench: Page, sums: Calculator) -> None:
    mount(bench, sums)
    given = [*([name, "1"] for name in NAMES), ["log.2.sum", "7"]]
    stray = bench.evaluate("given => fill(form, Object.fromEntries(given))", given)
    assert sorted(stray) == sorted(NAMES)
    assert values(bench) == {"log.2.sum": "7"}
    assert bench.evaluate("box.children.length") == 2


def read(page: Page, fragment: str) -> Any:
    return page.evaluate("hash => readLink(hash) ?? String(readLink(hash))", fragment)


@pytest.mark.parametrize(
    ("rest", "fields"),
    [
        ("", {}),
        ("&day=2024-01-20&f.a=1&f.b.2.c=%E3%81%82", {"day": "2024-01-20", "a": "1", "b.2.c": "あ"}),
        ("&f.a=1&f.a=2", {"a": "1", "??f.a=2": "2"}),
        ("&day=2024-01-20&f.day=2024-01-21", {"day": "2024-01-20", "?f.day": "2024-01-21"}),
        ("&f.a&&utm=x&f.b=1=2", {"??f.a": "", "?utm": "x", "b": "1=2"}),
    ],
)
def test_a_link_is_read_with_what_does_not_belong_in_it(bench: Page, rest: str, fields: dict[str, str]) -> None:
    found = read(bench, f"#k=x&v=1{rest}")
    assert found["id"] == "x" and found["version"] == "1"
    assert {name: found["fields"].get(name) for name in fields} == fields
    assert len(found["fields"]) == len(fields)


def test_names_of_the_language_itself_are_names_like_any_other(bench: Page) -> None:
    found = bench.evaluate(
        "Object.entries(readLink('#k=x&v=1&f.__proto__=1&__proto__=2&f.constructor=3&constructor=4').fields)"
    )
    assert found == [["__proto__", "1"], ["?__proto__", "2"], ["constructor", "3"], ["?constructor", "4"]]


@pytest.mark.parametrize("broken", ["&f.a=%E3%8", "&f.a=%ED%A0%80", "&f.%=1", "&f.a=" + "x" * 2000])
def test_a_broken_link_is_no_link(bench: Page, broken: str) -> None:
    assert read(bench, f"#k=x&v=1{broken}") == "null"
    assert read(bench, f"#x{broken}") == "undefined"


def test_half_a_character_travels_as_a_sign_for_it(bench: Page) -> None:
    link = bench.evaluate("writeLink('x', '1', { a: 'a\\ud800b\\u{1f600}' })")
    assert read(bench, link)["fields"] == {"a": "a\ufffdb\U0001f600"}


def test_a_link_too_long_to_travel_is_not_written(bench: Page) -> None:
    lengths = bench.evaluate("[1900, 2100].map(n => writeLink('x', '1', { a: 'a'.repeat(n) })?.length ?? 0)")
    assert 1900 < lengths[0] <= 2000 and lengths[1] == 0


ROUND = r"""([seed, runs, example]) => {
  let state = seed;
  const dice = (n) => (state = (state * 48271) % 2147483647) % n;
  const pick = (list) => list[dice(list.length)];
  const signs = '"' + ".,-_~!*()&=#%+;:/?@[]{}|<>^`$' \\\u0301\u{1f600}\0";
  const letters = [...signs, ..."aZ09　あ漢ﾊﾟＡ１円"];
  const word = () => Array.from({ length: dice(12) }, () => pick(letters)).join("");
  const random = (controls) => {
    if (controls.length > 1) return pick(controls).value;
    const [control] = controls;
    if (control instanceof HTMLSelectElement) return pick([...control.options]).value;
    if (control.type === "checkbox") return "1";
    return control.type === "date" && dice(2) ? `20${10 + dice(20)}-0${1 + dice(9)}-1${dice(10)}` : word();
  };
  let travelled = 0;
  for (let run = 0; run <= runs; run++) {
    fill(form, run === 0 ? example : {});
    if (run > 0) {
      for (const box of form.querySelectorAll("[data-rows]")) for (let n = dice(4); n > 0; n--) addRow(box);
      for (const { name } of form.querySelectorAll("[name]")) {
        if (dice(3) === 0) write(form, [[name, random([...form.querySelectorAll(`[name="${name}"]`)])]]);
      }
    }
    const before = values(form);
    const link = writeLink("x", "1", before);
    if (!link) continue;
    if (!/^#[\w=&.%-]*$/.test(link)) return [link, "letters"];
    const stray = fill(form, readLink(link).fields);
    const after = values(form);
    const same = JSON.stringify(Object.entries(before).sort()) === JSON.stringify(Object.entries(after).sort());
    if (!same || stray.length > 0) return [before, after, stray];
    travelled++;
  }
  return travelled;
}"""


@pytest.mark.parametrize("platform", ["lancers", "upwork", "crowdworks", "across"])
def test_a_link_brings_back_what_was_entered(bench: Page, platform: str) -> None:
    mine = [find(id) for id in ids() if id.startswith(platform)]
    assert mine
    for seed, calculator in enumerate(mine, 1):
        mount(bench, calculator)
        example = {**calculator.example.fields, "day": calculator.example.day.isoformat()}
        travelled = bench.evaluate(ROUND, [seed, 12, example])
        assert isinstance(travelled, int), (calculator.id, travelled)
        assert travelled > 6, f"{calculator.id}: most were too long to travel"
