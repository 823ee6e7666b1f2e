"""A number with a unit: characters, jobs, yen."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..quantity import Quantity, Unit, of, parse
from ..text import T
from .base import Fault, Faults, Field, Measured, Step, exact, quote


class Amount(Measured, kw_only=True):
    """A number between `lo` and `hi` (both allowed), in `unit`, with at most the unit's decimals."""

    unit: Unit
    lo: int = 0
    hi: int = 1_000_000_000

    @property
    def fields(self) -> tuple[Field, ...]:
        return (Field("", self.label, "number", unit=self.unit),)

    def read(self, given: Any, on: date) -> Quantity:
        return read_number(self.id, given, self.unit, self.lo, self.hi)

    def say(self, value: Any) -> T:
        return self.measure(value).text

    def to_json(self, value: Any) -> Any:
        quantity = self.measure(value)
        return quantity.n if quantity.d == 1 else quantity.plain

    @property
    def schema(self) -> dict[str, Any]:
        kind = "integer" if self.unit.places == 0 else "number"
        return {"anyOf": [{"type": kind, "minimum": self.lo, "maximum": self.hi}, {"type": ["string", "null"]}]}

    def measure(self, value: Any) -> Quantity:
        if not isinstance(value, Quantity):
            raise TypeError(f"{self.id} was not read: {value!r}")
        return value

    def lift(self, value: Any, bound: Quantity) -> Step:
        missing = bound - self.measure(value)
        return Step(
            self.id, self.unit.more(missing.number), self.to_json(bound), self.lever, max(1, -(-missing.n // missing.d))
        )


def read_number(field: str, given: Any, unit: Unit, lo: int, hi: int) -> Quantity:
    """A number in a unit within bounds. Raises `Faults` naming the field and what is allowed."""
    text = exact(given)
    found = parse(text, unit) if text is not None else None
    if found is None:
        shown, span = quote(given), _span(unit, lo, hi)
        what = T(
            f"「{shown}」は数として読めません。{span.ja}の数を入力してください。",
            f"“{shown}” is not a number; allowed: {span.en}.",
        )
        raise Faults(Fault(field, "number", what))
    if not lo * found.d <= found.n <= hi * found.d:
        span = _span(unit, lo, hi)
        what = T(
            f"{found.text.ja}は範囲の外です。{span.ja}で入力してください。",
            f"{found.text.en} is out of range; allowed: {span.en}.",
        )
        raise Faults(Fault(field, "range", what))
    if (10**unit.places) % found.d:
        raise Faults(Fault(field, "places", _places(unit)))
    return found


def _span(unit: Unit, lo: int, hi: int) -> T:
    low, high = of(unit, lo).text, of(unit, hi).text
    return T(f"{low.ja}〜{high.ja}", f"{low.en} to {high.en}")


def _places(unit: Unit) -> T:
    if unit.places == 0:
        return T("小数のない整数で入力してください。", "Enter a whole number, without decimals.")
    return T(f"小数は{unit.places}桁までです。", f"At most {unit.places} decimals are allowed.")
