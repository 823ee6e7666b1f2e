"""A table with a cell in error: the fault names the cell, and the other cells are still judged."""

from __future__ import annotations

from datetime import date

from calculators.typed import read
from rules_py.lancers.reply import REPLY_RATE

ON = date(2026, 11, 21)
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
