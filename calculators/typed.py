"""From the fields of a form, as typed, to a case. A field in error counts as unknown, so the rest is still judged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from rules_py.core.day import say_day
from rules_py.core.entry import read_day
from rules_py.core.facts import Each, Fact, Fault, Faults, Rows
from rules_py.core.facts.base import too_long
from rules_py.core.facts.moment import EARLIEST
from rules_py.core.finding import Case
from rules_py.core.text import T

#: The name of the field that holds the day of the question.
DAY = "day"

#: What a reader may type beyond a field's own limit before it is refused unread: spaces and full-width units, say.
_SLACK = 40


def read(facts: Iterable[Fact], typed: Mapping[str, str], on: date) -> tuple[Case, tuple[Fault, ...]]:
    """The case in what was typed, and what was wrong. Fields of other facts are left out: another day may need them."""
    mine: dict[str, dict[str, str]] = {}
    for name, text in typed.items():
        id, _, suffix = name.partition(".")
        mine.setdefault(id, {})[suffix] = text
    values, faults = {}, []
    for fact in facts:
        fields = mine.get(fact.id)
        if not fields:
            continue
        fields, long = _short_enough(fact, fields)
        faults += long
        try:
            given = fact.fold(fields)
            value = None if given is None else fact.read(given, on)
        except Faults as wrong:
            # The half of a pair that is too long is missing only because we refused it.
            faults += [] if long else wrong.faults
            value = _without(fact, fields, wrong, on) if isinstance(fact, (Each, Rows)) else None
        if value is not None:
            values[fact.id] = value
    return Case(values, on), tuple(faults)


def _without(fact: Fact, fields: Mapping[str, str], wrong: Faults, on: date) -> Any:
    """The rest of a table with a cell in error: one slip in a long log must not take the log away."""
    faulty = tuple(fault.field.removeprefix(f"{fact.id}.") for fault in wrong.faults)
    left = {s: text for s, text in fields.items() if not any(s == f or s.startswith(f"{f}.") for f in faulty)}
    try:
        given = fact.fold(left)
        return None if given is None else fact.read(given, on)
    except Faults:
        return None


def _short_enough(fact: Fact, fields: Mapping[str, str]) -> tuple[dict[str, str], list[Fault]]:
    """The fields that are short enough to read, and a fault for each of the others."""
    longest = max(field.longest for field in fact.fields)
    kept = {suffix: text for suffix, text in fields.items() if len(text) <= longest + _SLACK}
    faults = [
        Fault(f"{fact.id}.{suffix}" if suffix else fact.id, "long", too_long(longest))
        for suffix in fields
        if suffix not in kept
    ]
    return kept, faults


def read_on(typed: str, today: date) -> tuple[date, tuple[Fault, ...]]:
    """The day of the question: today where the field is blank or wrong, with the fault.

    A later day than today is refused, because nobody knows the rules of tomorrow.
    """
    if not typed.strip():
        return today, ()
    try:
        on = read_day(typed[:80], DAY)
    except Faults as wrong:
        return today, wrong.faults
    if EARLIEST <= on <= today:
        return on, ()
    first, last = say_day(EARLIEST), say_day(today)
    allowed = T(
        f"{first.ja}から{last.ja}(今日)までの日付を入力してください。",
        f"Enter a day from {first.en} to {last.en} (today).",
    )
    return today, (Fault(DAY, "range", allowed),)
