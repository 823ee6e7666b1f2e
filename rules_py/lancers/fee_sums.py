"""Sums for fees. How Lancers rounds a fraction of a yen is not published, so every sum is a range of whole yen."""

from __future__ import annotations

from collections.abc import Callable

from ..core.quantity import Quantity, yen
from ..core.record import Record
from ..core.terms import Bands, Rounding, percent_of, rounded
from ..core.text import T

#: Above any amount a reader means; ends the search for a quote.
_MOST = 10_000_000_000


class Between(Record):
    """Whole yen from `low` to `high`; equal where no fraction arises."""

    low: int
    high: int

    @property
    def value(self) -> Quantity | T:
        """An amount where there is one, else the range in words."""
        if self.low == self.high:
            return yen(self.low)
        return T(f"{self.low:,}〜{self.high:,}円", f"¥{self.low:,} to ¥{self.high:,}")

    @property
    def text(self) -> T:
        value = self.value
        return value if isinstance(value, T) else value.text

    def __add__(self, other: Between) -> Between:
        return Between(self.low + other.low, self.high + other.high)

    def left_of(self, whole: int) -> Between:
        """What is left of a whole."""
        return Between(whole - self.high, whole - self.low)


def exactly(amount: int) -> Between:
    return Between(amount, amount)


def with_tax(amount: int, tax: int) -> Between:
    """An amount before tax with `tax` percent added."""
    n = amount * (100 + tax)
    return Between(rounded(n, 100, Rounding.DOWN), rounded(n, 100, Rounding.UP))


def without_tax(amount: Between, tax: int) -> Between:
    """The part of amounts with tax that is not tax."""
    return Between(
        rounded(amount.low * 100, 100 + tax, Rounding.DOWN), rounded(amount.high * 100, 100 + tax, Rounding.UP)
    )


def tier_fee(total: int, bands: Bands) -> Between:
    """The fee of marginal bands on a client's total with tax."""
    slices = bands.slices(total)
    low, high = (sum(percent_of(part, rate, how) for part, rate in slices) for how in (Rounding.DOWN, Rounding.UP))
    return Between(low, high)


def flat_fee(total: int, rate: Quantity, base: str, tax: int) -> Between:
    """A flat percentage of a contract amount with tax, taken of that amount (`with_tax`) or of it before tax."""
    n, d = total * rate.n, 100 * rate.d
    if base == "pretax":
        n, d = n * 100, d * (100 + tax)
    return Between(rounded(n, d, Rounding.DOWN), rounded(n, d, Rounding.UP))


def least(wanted: int, fee: Callable[[int], Between]) -> int:
    """The least amount of which at least `wanted` is surely left after the fee.

    The remainder never falls as the amount grows, because every rate is below 100%.
    """
    return first(lambda amount: amount - fee(amount).high >= wanted, wanted)


def first(holds: Callable[[int], bool], start: int) -> int:
    """The least amount from `start` on of which something holds, where it goes on holding for all larger ones."""
    low, high = start, _MOST
    while low < high:
        middle = (low + high) // 2
        if holds(middle):
            high = middle
        else:
            low = middle + 1
    return low
