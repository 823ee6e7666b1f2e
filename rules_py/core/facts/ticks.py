"""A row of boxes to tick: which of the last sixteen weeks were good. Newest first; a box not ticked is a no."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ..quantity import Quantity, Unit, of
from ..text import T
from .base import Field, Measured, Step, quote, row_number


class Ticks(Measured, kw_only=True):
    """`names` of the boxes, newest first. As JSON: the numbers ticked, or a text of 1 and 0. No tick at all is unknown."""

    names: tuple[T, ...]
    unit: Unit

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(Field(str(n), name, "tick") for n, name in enumerate(self.names, 1))

    def fold(self, typed: Mapping[str, str]) -> Any:
        return [n for suffix, text in typed.items() if text.strip() and (n := row_number(suffix))] or None

    def read(self, given: Any, on: date) -> tuple[bool, ...]:
        count = len(self.names)
        if isinstance(given, list | tuple) and all(type(n) is int and 1 <= n <= count for n in given):
            return tuple(n in given for n in range(1, count + 1))
        if isinstance(given, str) and len(given) == count and set(given) <= {"0", "1"}:
            return tuple(mark == "1" for mark in given)
        shown = quote(given)
        raise self.fault(
            "ticks",
            T(
                f"「{shown}」は使えません。1〜{count}の番号の一覧か、{count}文字の1と0で指定してください。",
                f"“{shown}” is not allowed; give a list of numbers from 1 to {count}, or {count} marks of 1 and 0.",
            ),
        )

    def say(self, value: Any) -> T:
        ticked, whole = of(self.unit, sum(value)).text, of(self.unit, len(value)).text
        return T(f"{whole.ja}のうち{ticked.ja}", f"{ticked.en} of {len(value)}")

    def to_json(self, value: Any) -> Any:
        return [n for n, ticked in enumerate(value, 1) if ticked]

    @property
    def schema(self) -> dict[str, Any]:
        number = {"type": "integer", "minimum": 1, "maximum": len(self.names)}
        return {"anyOf": [{"type": "array", "items": number}, {"type": ["string", "null"]}]}

    def measure(self, value: Any) -> Quantity | None:
        return of(self.unit, sum(value))

    def lift(self, value: Any, bound: Quantity) -> Step | None:
        """The fewest good ones in a row from now on after which the newest `len(names)` hold enough."""
        count = len(value)
        for more in range(1, count + 1):
            after = (*([True] * more), *value[: count - more])
            if of(self.unit, sum(after)) >= bound:
                text = self.unit.say(str(more))
                said = T(f"これから{text.ja}続けて満たす", f"{text.en} in a row from now on")
                return Step(self.id, said, self.to_json(after), self.lever, more)
        return None


def names(count: int, first: T, later: T) -> tuple[T, ...]:
    """The names of `count` boxes: `first`, then `later` with `{n}` = 1, 2, ..."""
    return (first, *(later.fill(n=n) for n in range(1, count)))
