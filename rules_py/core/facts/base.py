"""What every kind of fact has: an id, its words, its form fields, and a reader that turns input into a value or faults."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any

from ..quantity import CHARACTERS, Quantity, Unit
from ..record import Record
from ..text import T, printable

#: Python refuses to write out integers of more than 4,300 digits.
_MOST_BITS = 14_000
#: No table has a row of a higher number.
MOST_ROWS = 999_999
_ROW = re.compile(r"[1-9][0-9]{0,5}")


class Lever(Enum):
    """What moves a fact: a decision today, work over time, waiting, or nothing the reader can do."""

    NOW = "now"
    EARN = "earn"
    WAIT = "wait"
    FIXED = "fixed"


class Fault(Record):
    """One thing wrong with what was given: which field, a stable code, and what is allowed instead."""

    field: str
    code: str
    text: T


class Faults(ValueError):
    """Everything wrong with the given facts, reported together. `faults` holds at least one `Fault`."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("; ".join(f"{fault.field}: {fault.text.en}" for fault in faults))
        self.faults = faults


class Field(Record):
    """One input of a form. `kind` is choice, number, date, name or long; `suffix` completes the fact's id as its name."""

    suffix: str
    label: T
    kind: str
    unit: Unit | None = None
    options: tuple[tuple[str, T], ...] = ()
    longest: int = 40


class Step(Record):
    """Something to do: in words, how many, what the fact's JSON value would be afterwards, and by which lever."""

    fact: str
    text: T
    to: Any
    lever: Lever
    count: int = 1

    def __hash__(self) -> int:  # `to` may be a mapping
        return hash((self.fact, self.text, self.count))


class Fact(Record, kw_only=True):
    """Something about the reader's case. `ask` is the question, `find` says where to look it up, `label` is the noun."""

    id: str
    label: T
    ask: T
    find: T | None = None
    lever: Lever = Lever.EARN

    def __hash__(self) -> int:  # facts are counted and deduplicated at every keystroke; an id is enough for that
        return hash(self.id)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The inputs a form shows for this fact."""
        raise NotImplementedError

    def fold(self, typed: Mapping[str, str]) -> Any:
        """The JSON value in what was typed, keyed by field suffix; `None` where everything is blank."""
        return typed.get("", "").strip() or None

    def read(self, given: Any, on: date) -> Any:
        """The value in a JSON value, as known on a day. Raises `Faults` that say what is allowed."""
        raise NotImplementedError

    def say(self, value: Any) -> T:
        """A value for people."""
        raise NotImplementedError

    def to_json(self, value: Any) -> Any:
        """A JSON value that `read` takes back."""
        raise NotImplementedError

    @property
    def schema(self) -> dict[str, Any]:
        """JSON Schema of what `read` takes."""
        raise NotImplementedError

    def fault(self, code: str, text: T, suffix: str = "") -> Faults:
        return Faults(Fault(f"{self.id}.{suffix}" if suffix else self.id, code, text))


class Measured(Fact, kw_only=True):
    """A fact that yields a quantity to compare."""

    def measure(self, value: Any) -> Quantity | None:
        """The quantity in a value; `None` where there is nothing to measure yet (0 of 0)."""
        raise NotImplementedError

    def size(self, value: Any) -> int | None:
        """How many things a value is made of (replies, jobs, ratings); `None` where not given."""
        return None

    def lift(self, value: Any, bound: Quantity) -> Step | None:
        """The least the reader can do to bring a value up to a bound; `None` where adding cannot reach it."""
        raise NotImplementedError


def exact(given: Any) -> str | None:
    """The text of a JSON number or string. A float is taken as its shortest decimal text: 4.8 means 4.8."""
    if isinstance(given, str):
        return given
    return None if isinstance(given, bool) or not isinstance(given, int | float) or _endless(given) else repr(given)


def quote(given: Any, longest: int = 40) -> str:
    """Anything the caller gave, fit to stand in a message: its text or its type, short, on one line and visible."""
    text = exact(given)
    if text is None:
        text = f"≈2^{given.bit_length()}" if _endless(given) else type(given).__name__
    return printable(text if len(text) <= longest else text[: longest - 1] + "…")


def _endless(given: Any) -> bool:
    return isinstance(given, int) and given.bit_length() > _MOST_BITS


def row_number(text: str) -> int | None:
    """The number of a row in a field's name: ASCII digits from 1 on, as the page writes them. `None` for anything else."""
    return int(text) if _ROW.fullmatch(text) else None


def too_long(longest: int) -> T:
    limit = CHARACTERS.say(f"{longest:,}")
    return T(f"{limit.ja}以内で入力してください。", f"Enter at most {limit.en}.")
