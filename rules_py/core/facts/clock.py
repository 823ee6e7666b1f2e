"""A time of day, to the minute, as people type it: 9:30, 21時5分, 0930."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from ..text import T
from .base import Fact, Field, exact, shorten

_FOLD = str.maketrans("０１２３４５６７８９：", "0123456789:")
_TIME = re.compile(r"(\d{1,2})(?:[:.時](\d{1,2})?分?|(\d{2}))")


class Clock(Fact, kw_only=True):
    """Minutes since midnight, 0 to 1439. No time zone: both ends of a comparison come from the same page."""

    @property
    def fields(self) -> tuple[Field, ...]:
        return (Field("", self.label, "name", longest=8),)

    def read(self, given: Any, on: date) -> int:
        text = exact(given) or type(given).__name__
        match = _TIME.fullmatch(text.translate(_FOLD).replace(" ", ""))
        hour, minute = (int(match[1]), int(match[2] or match[3] or 0)) if match else (99, 0)
        if hour > 23 or minute > 59:
            shown = shorten(text)
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
