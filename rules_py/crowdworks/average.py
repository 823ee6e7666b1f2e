"""Plain arithmetic of averages, in exact fractions: what fives and low ratings do to one."""

from __future__ import annotations

from ..core.quantity import STARS, Quantity, of

TOP = of(STARS, 5)
#: The display has one decimal.
_TENTH = 10


def fives_to(mean: Quantity, count: int, bar: Quantity) -> int | None:
    """How many ratings of 5 bring `count` ratings with this mean to at least `bar`; `None` where none can."""
    short, room = bar - mean, TOP - bar
    if short.n <= 0:
        return 0
    # (mean * n + 5 k) / (n + k) >= bar  <=>  k >= n * (bar - mean) / (5 - bar)
    return -(-count * short.n * room.d // (short.d * room.n)) if room.n > 0 else None


def with_more(mean: Quantity, count: int, rating: int, more: int) -> Quantity:
    """The mean after `more` further ratings of the same value."""
    return Quantity(mean.n * count + rating * more * mean.d, mean.d * (count + more), STARS)


def bears(mean: Quantity, count: int, rating: int, bar: Quantity) -> int | None:
    """How many ratings of one value in a row the mean bears before it falls below `bar`; `None` where any number."""
    if of(STARS, rating) >= bar:
        return None
    if mean < bar:
        return 0
    spare, cost = mean - bar, bar - of(STARS, rating)
    return count * spare.n * cost.d // (spare.d * cost.n)


def shown_rounded(mean: Quantity) -> Quantity:
    """One decimal, a half rounded up."""
    return of(STARS, (2 * _TENTH * mean.n + mean.d) // (2 * mean.d), _TENTH)


def shown_cut(mean: Quantity) -> Quantity:
    """One decimal, the rest dropped."""
    return of(STARS, _TENTH * mean.n // mean.d, _TENTH)
