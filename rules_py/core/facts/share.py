"""A share: how many of how many, or the percentage a platform shows. Counts are exact; a shown percentage may be cut."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ..quantity import PERCENT, Quantity, Unit, pct
from ..record import Record
from ..text import T
from .amount import read_number
from .base import Fault, Faults, Field, Measured, Step, quote

_MOST = 1_000_000


class Share(Record):
    """`part` of `of`, or only the percentage that is `shown`."""

    part: int | None = None
    of: int | None = None
    shown: Quantity | None = None


class Rate(Measured, kw_only=True):
    """A percentage with its counts. `good` counts what raises it; `part` and `whole` name the two numbers."""

    part: T
    whole: T
    good: Unit

    @property
    def fields(self) -> tuple[Field, ...]:
        return (
            Field("part", self.part, "number", unit=self.good),
            Field("of", self.whole, "number", unit=self.good),
            Field("percent", T("表示されている割合", "or the percentage shown"), "number", unit=PERCENT),
        )

    def fold(self, typed: Mapping[str, str]) -> Any:
        given = {suffix: text.strip() for suffix, text in typed.items() if text.strip()}
        if "percent" in given:
            given["percent"] = given["percent"].removesuffix("%").removesuffix("%")
        return given or None

    def read(self, given: Any, on: date) -> Share | None:
        if not isinstance(given, Mapping):
            return self.read({"percent": given}, on)
        stray = next((quote(key) for key in given if key not in {"part", "of", "percent"}), None)
        if stray is not None:
            raise self.fault(
                "shape",
                T(
                    f"「{stray}」は使えません。使えるのは part, of, percent です。",
                    f"“{stray}” is not allowed; allowed: part, of, percent.",
                ),
            )
        numbers, faults = self._numbers({k: v for k, v in given.items() if v not in (None, "")})
        if faults:
            raise Faults(*faults)
        if not numbers:
            return None
        part, whole, shown = numbers.get("part"), numbers.get("of"), numbers.get("percent")
        if (part is None) != (whole is None):
            raise self.fault(
                "half",
                T(
                    f"「{self.part.ja}」と「{self.whole.ja}」は両方入れてください。",
                    f"Enter both numbers: {self.part.en}, {self.whole.en}.",
                ),
                "of" if whole is None else "part",
            )
        if part is None or whole is None:
            return Share(shown=shown)
        if part.n > whole.n:
            raise self.fault(
                "more",
                T(
                    f"{part.number}件は全体の{whole.number}件より多くなっています。",
                    f"{part.number} of {whole.number} is more than all of them.",
                ),
                "part",
            )
        if shown is not None and not (whole.n and _near(pct(100 * part.n, whole.n), shown)):
            share = pct(100 * part.n, whole.n).text if whole.n else T("割合なし", "no share at all")
            raise self.fault(
                "clash",
                T(
                    f"{whole.number}件中{part.number}件は{share.ja}で、{shown.number}%と合いません。どちらかを空にしてください。",
                    f"{part.number} of {whole.number} is {share.en}, not {shown.number}%; clear one of them.",
                ),
                "percent",
            )
        return Share(part=part.n, of=whole.n)

    def _numbers(self, given: Mapping[str, Any]) -> tuple[dict[str, Quantity], list[Fault]]:
        numbers: dict[str, Quantity] = {}
        faults: list[Fault] = []
        for suffix, value in given.items():
            unit, most = (PERCENT, 100) if suffix == "percent" else (self.good, _MOST)
            try:
                numbers[suffix] = read_number(f"{self.id}.{suffix}", value, unit, 0, most)
            except Faults as found:
                faults += found.faults
        return numbers, faults

    def say(self, value: Any) -> T:
        measured = self.measure(value)
        if measured is None:
            return T("まだ0件", "none yet")
        if value.part is None:
            return measured.text
        return T(
            f"{measured.number}%({value.of:,}件中{value.part:,}件)",
            f"{measured.number}% ({value.part:,} of {value.of:,})",
        )

    def to_json(self, value: Any) -> Any:
        return value.shown.plain + "%" if value.shown is not None else {"part": value.part, "of": value.of}

    @property
    def schema(self) -> dict[str, Any]:
        count = {"type": ["integer", "string", "null"], "minimum": 0, "maximum": _MOST}
        counts = {"part": count, "of": count, "percent": {"type": ["number", "string", "null"]}}
        share = {"type": "object", "properties": counts, "additionalProperties": False}
        return {"anyOf": [share, {"type": "number", "minimum": 0, "maximum": 100}, {"type": ["string", "null"]}]}

    def measure(self, value: Any) -> Quantity | None:
        if value.shown is not None:
            return value.shown  # type: ignore[no-any-return]
        return pct(100 * value.part, value.of) if value.of else None

    def size(self, value: Any) -> int | None:
        return value.of  # type: ignore[no-any-return]

    def lift(self, value: Any, bound: Quantity) -> Step | None:
        if value.shown is not None:
            missing = bound - value.shown
            points = missing.number
            text = T(
                f"あと{points}ポイント(件数を入れると、あと何件かが出ます)",
                f"{points} points more (enter the counts to see how many jobs that is)",
            )
            return Step(self.id, text, bound.plain + "%", self.lever, -(-missing.n // missing.d))
        # (part + k) / (of + k) >= b  <=>  k >= (b * of - part) / (1 - b), with b = n / (100 d)
        full = 100 * bound.d
        if bound.n >= full and value.part < value.of:
            return None
        short = bound.n * value.of - value.part * full
        more = max(-(-short // (full - bound.n)) if bound.n < full else 0, 1 if value.of == 0 else 0)
        return Step(
            self.id, self.good.more(f"{more:,}"), {"part": value.part + more, "of": value.of + more}, self.lever, more
        )

    def spare(self, value: Share, bound: Quantity) -> int | None:
        """How many bad ones in a row the rate still bears before it falls below the bound; `None` without counts."""
        if value.part is None or value.of is None or bound.n <= 0:
            return None
        return max(0, value.part * 100 * bound.d // bound.n - value.of)


def _near(counted: Quantity, shown: Quantity) -> bool:
    """Whether a shown percentage can be the counted one, cut or rounded to whole percent."""
    return counted - pct(1) < shown < counted + pct(1)
