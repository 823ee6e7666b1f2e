"""Three-valued truth (Kleene): yes, no, unknown. Unknown is never false, and no truth is a `bool`."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Never


class Truth(Enum):
    """One of `YES`, `NO`, `UNKNOWN`. Using it as a `bool` raises, so that unknown can never slip into an `if`."""

    NO = "no"
    UNKNOWN = "unknown"
    YES = "yes"

    def __bool__(self) -> Never:
        raise TypeError("a Truth is not a bool: compare it with Truth.YES, Truth.NO or Truth.UNKNOWN")

    def __invert__(self) -> Truth:
        return _NOT[self]

    @property
    def known(self) -> bool:
        return self is not Truth.UNKNOWN

    @classmethod
    def of(cls, value: bool | None) -> Truth:
        """`True` is yes, `False` is no, `None` is unknown."""
        return cls.UNKNOWN if value is None else cls.YES if value else cls.NO


_NOT = {Truth.YES: Truth.NO, Truth.NO: Truth.YES, Truth.UNKNOWN: Truth.UNKNOWN}


def every(truths: Iterable[Truth]) -> Truth:
    """Kleene "and": one no decides, then one unknown does; yes of nothing at all."""
    seen = set(truths)
    return Truth.NO if Truth.NO in seen else Truth.UNKNOWN if Truth.UNKNOWN in seen else Truth.YES


def some(truths: Iterable[Truth]) -> Truth:
    """Kleene "or": one yes decides, then one unknown does; no of nothing at all."""
    seen = set(truths)
    return Truth.YES if Truth.YES in seen else Truth.UNKNOWN if Truth.UNKNOWN in seen else Truth.NO


def at_least(n: int, truths: Iterable[Truth]) -> Truth:
    """Yes once `n` are yes, no once `n` can no longer be reached."""
    counted = list(truths)
    if sum(t is Truth.YES for t in counted) >= n:
        return Truth.YES
    return Truth.NO if sum(t is not Truth.NO for t in counted) < n else Truth.UNKNOWN


def agreed(truths: Iterable[Truth]) -> Truth:
    """What several readings of the same rule say together: their answer where all give one, unknown elsewhere."""
    seen = set(truths)
    return seen.pop() if len(seen) == 1 else Truth.UNKNOWN
