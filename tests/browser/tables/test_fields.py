"""What is put into a field of any kind is kept or told."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from calculators.calculator import Calculator
from tests.browser.tables.bench import fill, mount, paste, values

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
