"""Which ranks ask for a rate on a day, and how much: read from the ladder, so that no bar is written twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..core.criterion import AtLeast, Criterion
from ..core.quantity import Quantity
from ..core.record import Record
from ..core.rule import Rule
from ..core.text import T, join
from ..core.truth import Truth
from .certified import CERTIFIED
from .silver import SILVER

RULES = (SILVER, CERTIFIED)


class Bar(Record):
    """A rank that asks for at least `bound` of something: surely (`YES`), or only by some readings (`UNKNOWN`)."""

    rule: Rule
    bound: Quantity
    asked: Truth

    @property
    def text(self) -> T:
        bound, title = self.bound.text, self.rule.title
        if self.asked is Truth.YES:
            return T(f"{title.ja}: {bound.ja}以上", f"{title.en}: {bound.en} or more")
        return T(
            f"{title.ja}: {bound.ja}以上(この日に条件だったかは情報源が一致しない)",
            f"{title.en}: {bound.en} or more (sources do not settle whether it was asked that day)",
        )


def bars(facts: tuple[str, ...], on: date) -> tuple[Bar, ...]:
    """The bars on any of some facts, by their ids, that ranks set on a day. Lowest rank first."""
    found = []
    for rule in RULES:
        lists = rule.on(on).lists
        readings = [{(leaf.bound, sure) for leaf, sure in _leaves(e.criteria) if leaf.fact.id in facts} for e in lists]
        for bound in dict.fromkeys(bound for reading in readings for bound, _ in reading):
            sure = all((bound, True) in reading for reading in readings)
            found.append(Bar(rule, bound, Truth.YES if sure else Truth.UNKNOWN))
    return tuple(found)


def bars_text(facts: tuple[str, ...], on: date, noun: T) -> T:
    """Who asks for it on a day, as one sentence."""
    found = bars(facts, on)
    if not found:
        return T(
            f"この日、{noun.ja}を条件にしているランクは確認できません。",
            f"No rank is known to ask for the {noun.en} on this day.",
        )
    said = join([bar.text for bar in found], en="; ")
    return T(
        f"この日に{noun.ja}を条件にするランク: {said.ja}。", f"Ranks that ask for the {noun.en} on this day: {said.en}."
    )


def _leaves(criterion: Criterion, sure: bool = True) -> Iterator[tuple[AtLeast, bool]]:
    """Every "at least" below a criterion, and whether it stands for certain (not inside a dispute)."""
    if isinstance(criterion, AtLeast):
        yield criterion, sure
    certain = sure and type(criterion).__name__ != "Disputed"
    for _, part in criterion.parts:
        yield from _leaves(part, certain)
