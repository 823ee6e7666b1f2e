"""A day in the reader's own history, such as their last login. It cannot lie after the day of the question."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..day import EARLIEST, LATEST, admitted, say_between, say_day, written_day
from ..text import T
from .base import Fact, Fault, Faults, Field, exact, quote


def read_day(given: Any, field: str) -> date:
    """The day in a text as people write it, between both ends. Raises `Faults` of the field.

    Every day that a reader or caller gives goes through here: of a form and of JSON, of the question and of a fact.
    """
    found = written_day(exact(given) or "")
    if found is None:
        shown = quote(given)
        what = T(
            f"「{shown}」は日付として読めません。2026-01-31 のように入力してください。",
            f"“{shown}” is not a day; write it like 2026-01-31.",
        )
        raise Faults(Fault(field, "day", what))
    if not admitted(found):
        raise Faults(Fault(field, "range", say_between(EARLIEST, LATEST)))
    return found


class When(Fact, kw_only=True):
    """A day between the two ends, not after the day of the question unless `future` is allowed (a planned day)."""

    future: bool = False

    @property
    def fields(self) -> tuple[Field, ...]:
        return (Field("", self.label, "date"),)

    def read(self, given: Any, on: date) -> date:
        found = read_day(given, self.id)
        if found > on and not self.future:
            raise self.fault(
                "future",
                T(
                    f"{say_day(found).ja}は、基準日({say_day(on).ja})より後の日付です。",
                    f"{say_day(found).en} is after the day of the question, {say_day(on).en}.",
                ),
            )
        return found

    def say(self, value: Any) -> T:
        return say_day(value)

    def to_json(self, value: Any) -> str:
        return str(value.isoformat())

    @property
    def schema(self) -> dict[str, Any]:
        return {"type": ["string", "null"], "format": "date"}
