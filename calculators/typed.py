"""From the fields of a form, as typed, to a case. A field in error counts as unknown, so the rest is still judged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from rules_py.core.day import EARLIEST, LATEST, admitted, say_day, written_day
from rules_py.core.entry import day_of_question
from rules_py.core.facts import Each, Fact, Fault, Faults, Rows
from rules_py.core.facts.base import too_long
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
    faulty = {fault.field.removeprefix(f"{fact.id}.") for fault in wrong.faults}
    left = {suffix: text for suffix, text in fields.items() if not _within(suffix, faulty)}
    try:
        given = fact.fold(left)
        return None if given is None else fact.read(given, on)
    except Faults:
        return None


def _within(suffix: str, faulty: set[str]) -> bool:
    """Whether a field, or the cell or row that it belongs to, is among some."""
    while suffix and suffix not in faulty:
        suffix = suffix.rpartition(".")[0]
    return bool(suffix)


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

    A later day than today is refused, because nobody knows the rules of tomorrow. A clock outside the two ends is
    wrong: the reader is told (code "clock") and may name any day; until then the nearer end stands in.
    """
    lost = not admitted(today)
    now = min(max(today, EARLIEST), LATEST)
    # The page fills the field with the clock's own day.
    if not typed.strip() or (lost and written_day(typed) == today):
        return now, (Fault(DAY, "clock", _lost(today)),) if lost else ()
    try:
        on = day_of_question(typed, DAY)
    except Faults as wrong:
        fault = wrong.faults[0]
        return now, (fault if fault.code == "day" or lost else _outside(today),)
    return (on, ()) if lost or on <= today else (now, (_outside(today),))


def _outside(today: date) -> Fault:
    first, last = say_day(EARLIEST), say_day(today)
    allowed = T(
        f"{first.ja}から{last.ja}(今日)までの日付を入力してください。",
        f"Enter a day from {first.en} to {last.en} (today).",
    )
    return Fault(DAY, "range", allowed)


def _lost(today: date) -> T:
    shown = say_day(today)
    return T(
        f"この端末の日付({shown.ja})が正しくないようです。いつの時点で調べるかを入力してください。",
        f"The date of this device, {shown.en}, looks wrong. Enter the day you ask about.",
    )
