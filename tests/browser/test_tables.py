"""Fields and tables of a form: what is put into one is kept or told, and many rows are only as much work as they are.

The page's own modules are driven without Python, on forms with a question of every kind; the last tests have all of it.
"""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from calculators.calculator import Calculator
from calculators.registry import find, ids
from calculators.views.form import form
from tests.browser.conftest import Visit
from tests.browser.test_calculator import WAIT
from tests.calculators.conftest import everything, sums

__all__ = ["everything", "sums"]  # fixtures: forms with every kind of question

LOAD = """async () => {
  const folder = document.querySelector('script[type=module][src*="/web/"]').src.replace(/[^/]+$/, "");
  for (const name of ["errors", "field", "form", "link", "paste", "rows"]) {
    Object.assign(window, await import(`${folder}${name}.js`));
  }
  window.mount = (html) => {
    document.querySelector("main").innerHTML = `<div class="kj-calculator md-typeset">${html}</div>`;
    for (const fold of document.querySelectorAll(".kj-group")) fold.open = true;
    window.form = document.querySelector(".kj-form");
    window.box = form.querySelector("[data-rows]");
  };
  window.field = (name) => form.querySelector(`[name="${name}"]`);
  window.pasted = (name, text) => pasteRows(field(name), text);
  // A search costs what it may have to look through.
  window.work = (act) => {
    let steps = 0;
    const undo = [];
    const count = (kind, name, size) => {
      const own = Object.getOwnPropertyDescriptor(kind, name);
      const key = own.get ? "get" : "value";
      const counted = function (...given) { steps += size.call(this); return own[key].apply(this, given); };
      Object.defineProperty(kind, name, { ...own, [key]: counted });
      undo.push(() => Object.defineProperty(kind, name, own));
    };
    const inside = Object.getOwnPropertyDescriptor(Element.prototype, "getElementsByTagName").value;
    const whole = function () { return inside.call(this === document ? document.body : this, "*").length + 1; };
    for (const name of ["querySelector", "querySelectorAll", "cloneNode"]) {
      count(name in Element.prototype && Object.hasOwn(Element.prototype, name) ? Element.prototype : Node.prototype,
        name, whole);
    }
    count(HTMLFormElement.prototype, "elements", whole);
    count(HTMLFormControlsCollection.prototype, "namedItem", () => inside.call(form, "*").length);
    for (const name of ["getAttribute", "setAttribute", "removeAttribute"]) count(Element.prototype, name, () => 1);
    try { act(); } finally { for (const back of undo) back(); }
    return steps;
  };
}"""


@pytest.fixture
def bench(visit: Visit) -> Page:
    """A page without a calculator that has the page's modules in hand: `mount(html)`, `fill(form, fields)`, ..."""
    page = visit("en/about/")
    page.evaluate(LOAD)
    return page


def mount(page: Page, calculator: Calculator, lang: Any = "en") -> None:
    page.evaluate("html => mount(html)", str(form(calculator, lang)))


def values(page: Page) -> dict[str, str]:
    found: dict[str, str] = page.evaluate("values(form)")
    return found


def paste(page: Page, name: str, text: str) -> dict[str, Any] | None:
    told: dict[str, Any] | None = page.evaluate("([name, text]) => pasted(name, text)", [name, text])
    return told


def fill(page: Page, fields: object) -> list[str]:
    stray: list[str] = page.evaluate("fields => fill(form, fields)", fields)
    return stray


# --- many rows ---------------------------------------------------------------------------------------------------

LONG = """(rows) => {
  const lines = Array.from({ length: rows }, (_, n) => `2024-01-${String(n % 28 + 1).padStart(2, "0")}\\t${n}\\tyes`);
  const found = { paste: work(() => pasted("log.1.day", lines.join("\\n"))) };
  let fields;
  found.values = work(() => { fields = values(form); });
  found.fill = work(() => fill(form, fields));
  found.add = work(() => addRow(box));
  found.remove = work(() => removeRow(box.firstElementChild));
  const root = document.querySelector(".kj-calculator");
  root.id = "test-formula";
  const errors = new Errors(root);
  errors.checkAll();
  const faults = Array.from({ length: rows }, (_, n) => ({ field: `log.${n + 1}.day`, message: "no day" }));
  found.errors = work(() => errors.show(faults));
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


# --- what a paste becomes ----------------------------------------------------------------------------------------

THREE = {f"log.{n}.{column}": text for n in (1, 2, 3) for column, text in (("day", f"2024-01-0{n}"), ("sum", f"{n}"))}


@pytest.mark.parametrize(
    ("at", "text", "becomes"),
    [
        ("1.day", "2024-02-01\t5\tyes\r\n2024-02-02\t6\tno\r\n", {"1": "2024-02-01 5 yes", "2": "2024-02-02 6 no"}),
        ("1.day", "\u30002024-02-01\u00a0\t\u200b5 \t ＹＥＳ", {"1": "2024-02-01 5 yes"}),
        ("1.day", '"2024-02-01"\t"5"\t"no"\n"a\tb"\t"a ""b"""\t"no\n"', {"1": "2024-02-01 5 no", "2": 'a b|a "b"|no'}),
        ("1.day", '5" pipe\t5\n"open\t6', {"1": '5" pipe|5|', "2": '"open|6|'}),
        ("1.day", "2024/2/1\t5\tyes\n令和6年2月2日\t6", {"1": "2024/2/1 5 yes", "2": "令和6年2月2日 6"}),
        ("1.day", "\n2024-02-01\t5\tno\n\n \t \t\n2024-02-02\t6\tno", {"1": "2024-02-01 5 no", "2": "2024-02-02 6 no"}),
        ("1.sum", "\n8\n\n9\n", {"1": "2024-01-01", "2": "2024-01-02 8", "3": "2024-01-03", "4": "|9|"}),
        ("2.sum", "8\tno\n9\tyes", {"2": "2024-01-02 8 no", "3": "2024-01-03 9 yes"}),
        ("3.sum", "2024-02-01\t5\tno\n2024-02-02\t6\tyes", {"3": "2024-02-01 5 no", "4": "2024-02-02 6 yes"}),
        ("2.late", "no\nyes", {"2": "2024-01-02 2 no", "3": "2024-01-03 3 yes"}),
        ("1.day", "2024-02-01,5,yes\n2024-02-02,\"1,200\",no\n", {"1": "2024-02-01 5 yes", "2": "2024-02-02 1,200 no"}),
        ("1.sum", "1,200,300\n2,400,500", {"1": "2024-01-01 1,200,300", "2": "2024-01-02 2,400,500"}),
        ("1.sum", "1,200\n2,400", {"1": "2024-01-01 1,200", "2": "2024-01-02 2,400"}),
    ],
)  # fmt: skip
def test_a_pasted_table_is_spread_as_a_spreadsheet_would(
    bench: Page, sums: Calculator, at: str, text: str, becomes: dict[str, str]
) -> None:
    mount(bench, sums)
    fill(bench, THREE)
    told = paste(bench, f"log.{at}", text)
    assert told and told["say"] == "pasted", told
    expected = {n: f"{THREE[f'log.{n}.day']} {n}" for n in "123"} | becomes
    for n, row in expected.items():
        cells = row.split("|") if "|" in row else [*row.split(" "), "", ""][:3]
        found = values(bench)
        assert [found.get(f"log.{n}.{column}", "") for column in ("day", "sum", "late")] == cells, n


@pytest.mark.parametrize("text", ["2024-02-01", "1,200,300", "one line\n", '"1\n2"', "", "\n\n", "\t"])
def test_one_text_in_an_ordinary_field_is_the_browsers(bench: Page, sums: Calculator, text: str) -> None:
    mount(bench, sums)
    if text != "\t":
        assert paste(bench, "log.1.sum", text) is None
    assert paste(bench, "text", text) is None
    assert values(bench) == {}


@pytest.mark.parametrize(
    ("at", "text", "say", "stray"),
    [
        ("1.day", "day\tMONEY\t phone\n2024-02-01\t5\tyes", "pasted heading", 0),
        ("1.sum", "money\n5", "pasted heading", 0),
        ("1.day", "day,money,phone\n2024-02-01,5,yes", "pasted heading", 0),
        ("1.day", "day\tlate\n5\tphone", "pasted", 0),  # the rows would be there all the same
        ("1.day", "2024-02-01\t5\tperhaps", "pasted stray", 1),
        ("1.day", "2024-02-01\t5\tyes\tand\t\tmore", "pasted stray", 2),
    ],
)
def test_what_a_table_cannot_take_is_said(
    bench: Page, sums: Calculator, at: str, text: str, say: str, stray: int
) -> None:
    mount(bench, sums)
    told = paste(bench, f"log.{at}", text)
    assert told and (told["say"], told["numbers"]["stray"]) == (say, stray)


def test_a_thousand_errors_are_counted_and_the_first_are_linked(bench: Page, sums: Calculator) -> None:
    mount(bench, sums)
    said = bench.evaluate("""() => {
      const root = Object.assign(document.querySelector(".kj-calculator"), { id: "test-formula" });
      root.dataset.words = '{"more": "{n} more"}';
      const errors = new Errors(root);
      errors.checkAll();
      errors.show(Array.from({ length: 1500 }, (_, n) => ({ field: `log.${n + 1}.day`, message: `${n + 1}` })));
      return [...root.querySelectorAll("[data-summary] li")].map((item) => item.textContent);
    }""")
    assert said == [*map(str, range(1, 21)), "1,480 more"]


# --- what a field holds ------------------------------------------------------------------------------------------

DAYS = ["2024-02-29", "2023-02-29", "2026/10/01", "2026年10月1日", "Oct 1", "0000-01-01", "１０月", "9" * 300, "<b>"]


@pytest.mark.parametrize("day", DAYS)
def test_a_date_field_keeps_whatever_it_is_given(bench: Page, everything: Calculator, day: str) -> None:
    mount(bench, everything)
    assert fill(bench, {"day": day, "seen": f" {day}\n"}) == []
    assert values(bench) == {"day": day, "seen": day}
    kind = "date" if day == DAYS[0] else "text"
    assert bench.evaluate("[field('day').type, field('seen').type]") == [kind, kind]
    fill(bench, {})
    assert bench.evaluate("[field('day').type, field('seen').type]") == ["date", "date"]
    assert paste(bench, "seen", f"{day}\r\n") == {"say": "", "numbers": {}}
    assert values(bench) == {"seen": day}


def test_a_field_that_holds_a_day_after_all_is_a_date_field_again(bench: Page, everything: Calculator) -> None:
    mount(bench, everything)
    fill(bench, {"seen": "soon"})
    seen = bench.locator("[name=seen]")
    for text, kind in (("sooner", "text"), ("2024-02-29", "date")):
        if seen.get_attribute("type") == "text":
            seen.fill(text)
            seen.blur()
        expect(seen).to_have_attribute("type", kind)
        expect(seen).to_have_value(text)


def test_half_a_date_is_said_but_cannot_be_kept(bench: Page, everything: Calculator) -> None:
    mount(bench, everything)
    bench.locator("[name=seen]").press_sequentially("01")
    half = values(bench)
    assert half.keys() == {"seen"}
    assert fill(bench, half) == ["seen"]
    assert values(bench) == {} and bench.evaluate("field('seen').type") == "date"


@pytest.mark.parametrize(
    ("lang", "name", "text", "held"),
    [
        ("en", "phone", "yes", "yes"),
        ("en", "phone", " ＮＯ　", "no"),
        ("ja", "phone", "はい", "yes"),
        ("ja", "phone", "分からない", "unknown"),
        ("en", "phone", "maybe", None),
        ("en", "kind", "b", "b"),
        ("ja", "kind", "Ｂ（日）", "b"),
        ("en", "kind", "Not sure", "unknown"),
        ("en", "kind", "z", None),
        ("en", "kind", "", ""),
        ("en", "weeks.1", "1", "1"),
        ("en", "chars", "４２０ 文字", "４２０ 文字"),
        ("en", "chars", "a\nb", "a b"),
        ("en", "chars", "????-??-??", "????-??-??"),
    ],
)
def test_a_choice_takes_its_value_or_what_the_reader_sees(
    bench: Page, everything: Calculator, lang: str, name: str, text: str, held: str | None
) -> None:
    mount(bench, everything, lang)
    fill(bench, {"phone": "no", "kind": "a"})
    assert fill(bench, {name: text}) == ([] if held is not None else [name])
    assert values(bench) == ({name: held} if held else {})


FOREIGN = ["[]", "null", "7", '"text"', "[1, [2]]", '{"phone": ["yes"], "chars": {}, "log": [{"day": 1}], "pen": null}']


@pytest.mark.parametrize("kept", FOREIGN)
def test_what_another_program_left_in_the_store_changes_nothing_else(
    bench: Page, everything: Calculator, kept: str
) -> None:
    mount(bench, everything)
    bench.evaluate("kept => fill(form, { ...JSON.parse(kept), chars: 420, car: 'yes', top: true })", kept)
    assert values(bench) == {"chars": "420", "car": "yes"}


# --- share links -------------------------------------------------------------------------------------------------

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


# --- with everything ---------------------------------------------------------------------------------------------

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
