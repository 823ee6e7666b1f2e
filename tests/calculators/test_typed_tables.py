"""Tables as typed: a cell in error is named and the others are still judged; every table says the most it holds."""

from __future__ import annotations

from datetime import date

import pytest

from calculators.registry import find, ids
from calculators.typed import read
from calculators.views.fields import question
from rules_py.core.facts import Each, Faults, Rows
from rules_py.core.text import LANGS
from rules_py.lancers.facts import TOP_20
from rules_py.lancers.reply import REPLY_RATE

ON = date(2026, 11, 21)
TABLES = {f"{id}.{fact.id}": fact for id in ids() for fact in find(id).facts if isinstance(fact, (Each, Rows))}
ROWS = {
    "reply_log.1.who": "client",
    "reply_log.1.day": "2026-03-01",
    "reply_log.2.who": "me",
    "reply_log.2.day": "2026-03-01",
    "reply_log.2.time": "25:99",
}


def test_one_slip_does_not_take_the_table_away() -> None:
    case, faults = read(REPLY_RATE.facts, ROWS, ON)
    assert [fault.field for fault in faults] == ["reply_log.2.time"]
    first, second = case.facts["reply_log"]
    assert first["who"] == "client" and "time" not in second and second["who"] == "me"


def test_a_table_of_slips_is_not_known() -> None:
    case, faults = read(REPLY_RATE.facts, {"reply_log.1.day": "soon"}, ON)
    assert len(faults) == 1 and "reply_log" not in case.facts


@pytest.mark.parametrize("n", [1, 2, 3, 5, 20])
@pytest.mark.parametrize("name", TABLES)
def test_a_fault_stands_in_the_row_that_the_reader_sees_wherever_rows_are_blank(name: str, n: int) -> None:
    fact = TABLES[name]
    wrong = {
        field.suffix.removeprefix("1."): "@" for field in fact.fields if field.kind in ("choice", "number", "date")
    }
    blank = {f"{fact.id}.{row}.{column}": "\u3000" for row in range(1, 20) for column in wrong}
    typed = blank | {f"{fact.id}.{n}.{column}": text for column, text in wrong.items()}
    _, faults = read((fact,), typed, ON)
    assert wrong and {fault.field for fault in faults} == {f"{fact.id}.{n}.{column}" for column in wrong}


def test_a_wrong_choice_leaves_the_rows_around_it_as_they_are() -> None:
    typed = {
        "top_20.2.is": "yes",
        "top_20.4.name": "logos",
        "top_20.4.is": "perhaps",
        "top_20.7.name": "x" * 61,
        "top_20.7.is": "no",
    }
    case, faults = read((TOP_20,), typed, ON)
    assert [fault.field for fault in faults] == ["top_20.4.is", "top_20.7.name"]
    assert case.facts["top_20"] == (("2", "yes"), ("logos", None), ("7", "no"))


def test_entries_of_a_program_are_numbered_in_their_order() -> None:
    given = {"writing": "yes", "logos": {"is": "no"}, "x" * 61: "no", "maps": {"#": 2, "is": "no", "more": 1}}
    with pytest.raises(Faults) as found:
        TOP_20.read(given, ON)
    assert [fault.field for fault in found.value.faults] == ["top_20.2.is", "top_20.3.name", "top_20.4.is"]


@pytest.mark.parametrize("name", TABLES)
def test_the_page_the_reader_and_the_error_name_one_limit(name: str) -> None:
    fact = TABLES[name]
    column = fact.fields[0].suffix.removeprefix("1.")
    rows = {f"{fact.id}.{n}.{column}": "2024-01-02" for n in range(1, fact.most + 2)}
    _, faults = read((fact,), rows, ON)
    assert [(fault.field, fault.code) for fault in faults] == [(fact.id, "many")]
    for lang in LANGS:
        assert f"{fact.most:,}" in faults[0].text.of(lang)
        assert f'data-most="{fact.most}"' in question(fact, "x", lang)
    assert fact.most <= 500, "more rows than a page lays out without a halt"
