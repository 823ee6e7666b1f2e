"""Terms of a formula's edition: named values with a label and sources, so that guides print them from here too."""

from __future__ import annotations

from enum import Enum

from .quantity import PERCENT, Quantity, of
from .record import Record
from .source import Source
from .text import T, join


class Rounding(Enum):
    """What happens to a fraction of the smallest step. Written out wherever money is multiplied."""

    DOWN = "down"
    UP = "up"
    HALF_UP = "half_up"
    EXACT = "exact"

    @property
    def text(self) -> T:
        return _ROUNDINGS[self]


_ROUNDINGS = {
    Rounding.DOWN: T("1円未満切り捨て", "fractions cut off"),
    Rounding.UP: T("1円未満切り上げ", "fractions rounded up"),
    Rounding.HALF_UP: T("1円未満四捨五入", "fractions rounded half up"),
    Rounding.EXACT: T("端数は出ない", "no fractions arise"),
}


def rounded(n: int, d: int, how: Rounding) -> int:
    """`n / d` as an integer, for `n >= 0`, `d > 0`. Raises `ValueError` where `EXACT` meets a fraction."""
    whole, rest = divmod(n, d)
    if not rest:
        return whole
    if how is Rounding.EXACT:
        raise ValueError(f"{n}/{d} leaves a fraction")
    return whole + (how is Rounding.UP or (how is Rounding.HALF_UP and 2 * rest >= d))


def percent_of(amount: int, rate: Quantity, how: Rounding) -> int:
    """A percentage of an amount in its smallest unit (yen, cents), rounded as said."""
    if rate.unit != PERCENT:
        raise TypeError(f"{rate.unit.id} is not a percentage")
    return rounded(amount * rate.n, 100 * rate.d, how)


class Band(Record):
    """One slice of an amount: the part up to and including `upto` (`None`: all above) at `rate`."""

    upto: Quantity | None
    rate: Quantity


class Bands(Record):
    """Marginal bands, lowest first: each rate applies only to its own slice of the amount."""

    bands: tuple[Band, ...]

    def slices(self, amount: int) -> list[tuple[int, Quantity]]:
        """The amount cut into (part, rate), lowest band first; the parts sum to the whole."""
        parts, below = [], 0
        for band in self.bands:
            top = amount if band.upto is None else min(amount, band.upto.n)
            if top > below:
                parts.append((top - below, band.rate))
            below = max(below, top)
        return parts

    @property
    def text(self) -> T:
        said, below = [], None
        for band in self.bands:
            said.append(_band(below, band))
            below = band.upto
        return join(said, ja="、", en="; ")


def _band(below: Quantity | None, band: Band) -> T:
    rate = band.rate.text
    if band.upto is None and below is not None:
        return T(f"{below.text.ja}を超える部分は{rate.ja}", f"{rate.en} of the part above {below.text.en}")
    if band.upto is None:
        return rate
    if below is None:
        return T(f"{band.upto.text.ja}までの部分は{rate.ja}", f"{rate.en} of the part up to {band.upto.text.en}")
    return T(
        f"{below.text.ja}を超え{band.upto.text.ja}までの部分は{rate.ja}",
        f"{rate.en} of the part from {below.text.en} to {band.upto.text.en}",
    )


class Term(Record):
    """One value of an edition: a quantity, bands, or words where there is no number (such as "not known")."""

    label: T
    value: Quantity | Bands | T
    sources: tuple[Source, ...] = ()
    note: T | None = None

    @property
    def text(self) -> T:
        return self.value if isinstance(self.value, T) else self.value.text


class Terms(Record):
    """The terms of an edition, by id."""

    members: tuple[tuple[str, Term], ...]

    def amend(self, **changes: Term | None) -> Terms:
        """The same terms with some replaced, added at the end, or dropped (`None`): what a later edition changed."""
        merged = {**dict(self.members), **changes}
        return Terms(tuple((id, term) for id, term in merged.items() if term is not None))

    def has(self, id: str) -> bool:
        return any(id == known for known, _ in self.members)

    def term(self, id: str) -> Term:
        return dict(self.members)[id]

    def quantity(self, id: str) -> Quantity:
        """A term that is a quantity. Raises `TypeError` elsewhere."""
        value = self.term(id).value
        if not isinstance(value, Quantity):
            raise TypeError(f"{id} is not a quantity")
        return value

    def bands(self, id: str) -> Bands:
        """A term that is bands. Raises `TypeError` elsewhere."""
        value = self.term(id).value
        if not isinstance(value, Bands):
            raise TypeError(f"{id} is not bands")
        return value


def terms(**members: Term) -> Terms:
    """Terms by id, in order."""
    return Terms(tuple(members.items()))


def percent(text: str) -> Quantity:
    """A percentage from decimal text: `percent("16.5")`."""
    whole, _, decimals = text.partition(".")
    return of(PERCENT, int(whole + decimals), 10 ** len(decimals))
