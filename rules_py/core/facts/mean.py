"""An average rating, with how many ratings it is made of if known."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ..quantity import RATINGS, STARS, Quantity, Unit, of
from ..record import Record
from ..text import T
from .amount import read_number
from .base import Fault, Faults, Field, Measured, Step, quote

_MOST = 1_000_000


class Rated(Record):
    """A mean and the number of ratings behind it (`None` where the reader does not know)."""

    mean: Quantity
    of: int | None


class Mean(Measured, kw_only=True):
    """A mean on the scale `lo`..`hi`; `best` counts ratings at the top of the scale."""

    best: Unit
    lo: int = 1
    hi: int = 5

    @property
    def fields(self) -> tuple[Field, ...]:
        return (
            Field("mean", self.label, "number", unit=STARS),
            Field("of", T("評価の件数(わかれば)", "number of ratings, if you know"), "number", unit=RATINGS),
        )

    def fold(self, typed: Mapping[str, str]) -> Any:
        return {suffix: text.strip() for suffix, text in typed.items() if text.strip()} or None

    def read(self, given: Any, on: date) -> Rated | None:
        given = given if isinstance(given, Mapping) else {"mean": given}
        stray = next((quote(key) for key in given if key not in {"mean", "of"}), None)
        if stray is not None:
            raise self.fault(
                "shape",
                T(
                    f"「{stray}」は使えません。使えるのは mean, of です。",
                    f"“{stray}” is not allowed; allowed: mean, of.",
                ),
            )
        given = {k: v for k, v in given.items() if v not in (None, "")}
        faults: list[Fault] = []
        found: dict[str, Quantity] = {}
        for suffix, unit, lo, hi in (("mean", STARS, self.lo, self.hi), ("of", RATINGS, 0, _MOST)):
            try:
                if suffix in given:
                    found[suffix] = read_number(f"{self.id}.{suffix}", given[suffix], unit, lo, hi)
            except Faults as wrong:
                faults += wrong.faults
        if faults:
            raise Faults(*faults)
        if "mean" not in found:
            return Rated(of(STARS, 0), 0) if found.get("of") == of(RATINGS, 0) else None
        return Rated(found["mean"], found["of"].n if "of" in found else None)

    def say(self, value: Any) -> T:
        if value.of == 0:
            return T("まだ0件", "none yet")
        if value.of is None:
            return value.mean.text  # type: ignore[no-any-return]
        count = RATINGS.say(f"{value.of:,}")
        return T(f"{value.mean.number}({count.ja})", f"{value.mean.number} ({count.en})")

    def to_json(self, value: Any) -> Any:
        return {"mean": value.mean.plain if value.mean.n else None, "of": value.of}  # no mean of no ratings

    @property
    def schema(self) -> dict[str, Any]:
        number = {"type": ["number", "string", "null"]}
        mean = {"type": "object", "properties": {"mean": number, "of": number}, "additionalProperties": False}
        return {
            "anyOf": [mean, {"type": "number", "minimum": self.lo, "maximum": self.hi}, {"type": ["string", "null"]}]
        }

    def measure(self, value: Any) -> Quantity | None:
        return value.mean if value.of != 0 else None

    def size(self, value: Any) -> int | None:
        return value.of  # type: ignore[no-any-return]

    def lift(self, value: Any, bound: Quantity) -> Step | None:
        if value.of is None:
            text = T(
                f"あと{(bound - value.mean).number}(件数を入れると、満点があと何件要るかが出ます)",
                f"{(bound - value.mean).number} more (enter the number of ratings to see how many top ratings that is)",
            )
            return Step(self.id, text, {"mean": bound.plain, "of": None}, self.lever)
        # (mean * n + hi * k) / (n + k) >= b  <=>  k >= n * (b - mean) / (hi - b)
        missing, room = bound - value.mean, of(STARS, self.hi) - bound
        if value.of == 0:
            return Step(self.id, self.best.more("1"), {"mean": str(self.hi), "of": 1}, self.lever)
        if room.n == 0:
            return None
        more = -(-value.of * missing.n * room.d // (missing.d * room.n))
        # cut to what can be typed, which keeps it at or above a bound of as many decimals
        scale = 10**STARS.places
        total = (value.mean.n * value.of + self.hi * more * value.mean.d) * scale
        after = of(STARS, total // (value.mean.d * (value.of + more)), scale)
        to = {"mean": after.plain, "of": value.of + more}
        return Step(self.id, self.best.more(f"{more:,}"), to, self.lever, more)
