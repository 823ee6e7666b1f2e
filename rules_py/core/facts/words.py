"""A few words of the reader's own, such as the name of a thread. Only told apart, never interpreted."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..text import T
from .base import Fact, Field, exact, too_long


class Words(Fact, kw_only=True):
    """Text of at most `longest` characters, on one line."""

    longest: int = 40

    @property
    def fields(self) -> tuple[Field, ...]:
        return (Field("", self.label, "name", longest=self.longest),)

    def read(self, given: Any, on: date) -> str | None:
        text = exact(given)
        if text is None:
            raise self.fault("text", T("文字列で入力してください。", "Enter text."))
        if len(text) > self.longest:
            raise self.fault("long", too_long(self.longest))
        return " ".join(text.split()) or None

    def say(self, value: Any) -> T:
        return T(value, value)

    def to_json(self, value: Any) -> str:
        return str(value)

    @property
    def schema(self) -> dict[str, Any]:
        return {"type": ["string", "null"], "maxLength": self.longest}
