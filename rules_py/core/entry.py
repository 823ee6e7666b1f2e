"""From plain JSON values to a case, with every fault reported together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from .facts import Fact, Fault, Faults
from .facts.base import quote
from .facts.moment import read_day
from .finding import Case
from .rule import Asked
from .text import T


def day_of_question(given: Any, field: str = "on") -> date:
    """The day of the question from a date, or a text as people write days. Raises `Faults`."""
    if isinstance(given, date):
        given = date.isoformat(given)  # without the hour: a datetime is a date, yet compares with none
    return read_day(given, field)


def read_facts(rule: Asked, given: Mapping[str, Any], on: date) -> tuple[Case, tuple[Fault, ...]]:
    """The case in some JSON facts, and what was wrong with the rest. A faulty fact counts as not known.

    A fact of another edition is read and kept: it cannot matter on this day, but it is no mistake. A key that is no
    fact's id, whatever it is, is a fault that quotes it.
    """
    known = {fact.id: fact for fact in rule.facts}
    values: dict[str, Any] = {}
    faults: list[Fault] = []
    for id, value in given.items():
        if id not in known:
            faults.append(Fault(quote(id), "unknown_fact", _no_such(id, known)))
        elif value not in (None, ""):
            try:
                read = known[id].read(value, on)
            except Faults as wrong:
                faults += wrong.faults
                continue
            if read is not None:
                values[id] = read
    return Case(values, on), tuple(faults)


def case_of(rule: Asked, given: Any, on: date) -> Case:
    """The case in some JSON facts. Raises `Faults` that hold everything wrong with them."""
    if not isinstance(given, Mapping):
        what = T('{"項目": 値} の形にしてください。', 'give a mapping of facts like {"identity": "yes"}.')
        raise Faults(Fault("facts", "shape", what))
    case, faults = read_facts(rule, given, on)
    if faults:
        raise Faults(*faults)
    return case


def _no_such(id: Any, known: Mapping[str, Fact]) -> T:
    shown, allowed = quote(id), ", ".join(known)
    return T(
        f"「{shown}」という項目はありません。使える項目: {allowed}",
        f"there is no fact “{shown}”; allowed: {allowed}.",
    )
