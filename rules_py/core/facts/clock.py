"""A time of day, to the minute, as people type it: 9:30, 21時5分, 0930."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from ..text import T, fold
from .base import Fact, Field, exact, quote

_TIME = re.compile(r"(\d{1,2})(?:[:.時](\d{1,2})?分?|(\d{2}))", re.ASCII)


class Clock(Fact, kw_only=True):
    """Minutes since midnight, 0 to 1439. No time zone: both ends of a comparison come from the same page."""

    @property
    def fields(self) -> tuple[Field, ...]:
        return (Field("", self.label, "name", longest=8),)

    def read(self, given: Any, on: date) -> int:
        match = _TIME.fullmatch("".join(fold(exact(given) or "").split()))
        hour, minute = (int(match[1]), int(match[2] or match[3] or 0)) if match else (99, 0)
        if hour > 23 or minute > 59:
            shown = quote(given)
            raise self.fault(
                "time",
                T(
                    f"「{shown}」は時刻として読めません。9:30 や 21:05 のように入力してください。",
                    f"“{shown}” is not a time of day; write it like 9:30 or 21:05.",
                ),
            )
        return hour * 60 + minute

    def say(self, value: Any) -> T:
        return T(*[f"{value // 60}:{value % 60:02}"] * 2)

    def to_json(self, value: Any) -> str:
        return f"{value // 60}:{value % 60:02}"

    @property
    def schema(self) -> dict[str, Any]:
        return {"type": ["string", "null"]}
