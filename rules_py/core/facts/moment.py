"""A day in the reader's own history, such as their last login. It cannot lie after the day of the question."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..day import day, say_day
from ..text import T
from .base import Fact, Field, exact, shorten

EARLIEST = date(2000, 1, 1)


class When(Fact, kw_only=True):
    """A day from 2000 on, not after the day of the question unless `future` is allowed (a planned day)."""

    future: bool = False

    @property
    def fields(self) -> tuple[Field, ...]:
        return (Field("", self.label, "date"),)

    def read(self, given: Any, on: date) -> date:
        text = exact(given) or type(given).__name__
        try:
            found = day(text.strip().replace("/", "-").replace(".", "-"))
        except ValueError:
            raise self.fault(
                "day",
                T(
                    f"「{shorten(text)}」は日付として読めません。2026-01-31 のように入力してください。",
                    f"“{shorten(text)}” is not a day; write it like 2026-01-31.",
                ),
            ) from None
        if found < EARLIEST:
            raise self.fault(
                "early",
                T(
                    f"{say_day(EARLIEST).ja}以後の日付を入力してください。",
                    f"Enter a day from {say_day(EARLIEST).en} on.",
                ),
            )
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
