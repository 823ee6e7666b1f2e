"""From plain JSON values to a case, with every fault reported together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from .day import day
from .facts import Fact, Fault, Faults
from .facts.base import exact, shorten
from .finding import Case
from .rule import Asked
from .text import T


def read_day(given: Any, field: str = "on") -> date:
    """The day of the question from `YYYY-MM-DD` or a date. Raises `Faults`."""
    if isinstance(given, date):
        return date(given.year, given.month, given.day)  # a datetime is a date, yet compares with none
    text = exact(given) or type(given).__name__
    try:
        return day(text.strip().replace("/", "-"))
    except ValueError:
        shown = shorten(text)
        what = T(
            f"「{shown}」は日付として読めません。2026-01-31 のように指定してください。",
            f"“{shown}” is not a day; write it like 2026-01-31.",
        )
        raise Faults(Fault(field, "day", what)) from None


def read_facts(rule: Asked, given: Mapping[str, Any], on: date) -> tuple[Case, tuple[Fault, ...]]:
    """The case in some JSON facts, and what was wrong with the rest. A faulty fact counts as not known.

    A fact of another edition is read and kept: it cannot matter on this day, but it is no mistake.
    """
    known = {fact.id: fact for fact in rule.facts}
    values: dict[str, Any] = {}
    faults: list[Fault] = []
    for id, value in given.items():
        if id not in known:
            faults.append(Fault(id, "unknown_fact", _no_such(id, known)))
        elif value not in (None, ""):
            try:
                read = known[id].read(value, on)
            except Faults as wrong:
                faults += wrong.faults
                continue
            if read is not None:
                values[id] = read
    return Case(values, on), tuple(faults)


def case_of(rule: Asked, given: Mapping[str, Any], on: date) -> Case:
    """The case in some JSON facts. Raises `Faults` that hold everything wrong with them."""
    case, faults = read_facts(rule, given, on)
    if faults:
        raise Faults(*faults)
    return case


def _no_such(id: str, known: Mapping[str, Fact]) -> T:
    allowed = ", ".join(known)
    return T(
        f"「{shorten(id)}」という項目はありません。使える項目: {allowed}",
        f"there is no fact “{shorten(id)}”; allowed: {allowed}.",
    )
