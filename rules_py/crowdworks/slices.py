"""Arithmetic of the system fee: marginal slices of one contract, the tax on the fee, and the way back.

All amounts are whole yen. The guide says that fractions are dropped, but not at which step: dropped at each step the fee
is smallest, dropped once at the end it is largest, at most one yen apart.
"""

from __future__ import annotations

from math import lcm

from ..core.quantity import Quantity
from ..core.record import Record
from ..core.terms import Bands, Rounding, percent_of, rounded


class Fee(Record):
    """The fee on one contract, tax included: between `least` and `most` yen. `base` is the fee before its tax."""

    base: int
    tax: int
    least: int
    most: int

    def plus(self, other: Fee) -> Fee:
        return Fee(self.base + other.base, self.tax + other.tax, self.least + other.least, self.most + other.most)


NO_FEE = Fee(0, 0, 0, 0)


def fee_on(amount: int, bands: Bands, tax: Quantity) -> Fee:
    """The fee on a contract of `amount` yen, tax included; `tax` is what is added to the fee itself (0% before F2)."""
    n, d = _exact(amount, bands)
    base = rounded(n, d, Rounding.DOWN)
    on_top = percent_of(base, tax, Rounding.DOWN)
    most = rounded(n * (100 * tax.d + tax.n), d * 100 * tax.d, Rounding.DOWN)
    return Fee(base, on_top, base + on_top, most)


def _exact(amount: int, bands: Bands) -> tuple[int, int]:
    """The sum of the slices as a fraction, before anything is dropped."""
    parts = bands.slices(amount)
    d = lcm(*(100 * rate.d for _, rate in parts)) if parts else 1
    return sum(part * rate.n * d // (100 * rate.d) for part, rate in parts), d


def with_tax(amount: int, tax: Quantity) -> int:
    """An amount before tax with its consumption tax, the tax's fraction dropped."""
    return amount + percent_of(amount, tax, Rounding.DOWN)


def tax_inside(amount: int, tax: Quantity) -> int:
    """The consumption tax inside an amount that includes it, its fraction dropped."""
    return amount * tax.n // (100 * tax.d + tax.n)


def amount_for(want: int, bands: Bands, tax: Quantity) -> int:
    """The least contract, tax included, that leaves `want` yen even with the larger fee.

    What is left never falls as the contract grows, and grows by at most a yen a yen, so that it meets `want` exactly.
    """
    low, high = want, 2 * want + 1
    while low < high:
        middle = (low + high) // 2
        if middle - fee_on(middle, bands, tax).most >= want:
            high = middle
        else:
            low = middle + 1
    return low
