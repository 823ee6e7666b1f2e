"""A long text pasted by the reader. Kept as it is; the rule that uses it reads it line by line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ..quantity import CHARACTERS
from ..text import T
from .base import Fact, Field, too_long


class Pasted(Fact, kw_only=True):
    """Text of at most `longest` characters and `lines` lines or cells of a table.

    9,000 lines are 3,000 entries of a page that copies in three lines, eight a day for a year, and are read without a
    wait even where every line is an entry.
    """

    longest: int = 300_000
    lines: int = 9_000

    @property
    def fields(self) -> tuple[Field, ...]:
        return (Field("", self.label, "long", longest=self.longest),)

    def fold(self, typed: Mapping[str, str]) -> Any:
        text = typed.get("", "")
        return text if text.strip() else None

    def read(self, given: Any, on: date) -> str:
        if not isinstance(given, str):
            raise self.fault("text", T("文字列で入力してください。", "Enter text."))
        if len(given) > self.longest:
            raise self.fault("long", too_long(self.longest))
        if len(given.splitlines()) + given.count("\t") > self.lines:
            raise self.fault(
                "lines",
                T(
                    f"{self.lines:,}行までです。期間を短くして貼り付けてください。",
                    f"At most {self.lines:,} lines; paste a shorter period.",
                ),
            )
        return given

    def say(self, value: Any) -> T:
        return CHARACTERS.say(f"{len(value):,}")

    def to_json(self, value: Any) -> str:
        return str(value)

    @property
    def schema(self) -> dict[str, Any]:
        return {"type": ["string", "null"], "maxLength": self.longest}
