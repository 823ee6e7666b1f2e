"""Comparators for three awkward bounds: a rank, a mean shown with fewer decimals, and a bound that another fact picks."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from ..facts import Choice, Fact, Measured, Step
from ..finding import Case, Cause, Finding
from ..quantity import Quantity
from ..text import T, join
from ..truth import Truth, agreed
from .base import Criterion
from .leaf import AtLeast, AtMost, Leaf


class RankWithin(AtMost):
    """A place in a ranking, where a smaller number is better: "200th or better"."""

    @property
    def requirement(self) -> T:
        bound = self.bound.text
        return T(f"{bound.ja}以内", f"{bound.en} or better")

    def step(self, value: Any, on: date) -> Step | None:
        bound = self.bound.text
        text = T(f"{bound.ja}以内に入る", f"reach {bound.en} or better")
        return Step(self.fact.id, text, self.bound.n, self.fact.lever)


class AtLeastShown(AtLeast, kw_only=True):
    """A bound on a mean that is displayed with fewer decimals, where nobody says which of the two is compared.

    `shown_from` is the least mean that rounding would display as the bound. Between it and the bound the answer stays
    open: the displayed value reaches the bound and the mean itself does not.
    """

    shown_from: Quantity
    between: ClassVar[Cause] = Cause.UNCLEAR

    def test(self, value: Any, on: date) -> tuple[Truth, Cause]:
        truth, cause = super().test(value, on)
        measured = self.fact.measure(value)
        if truth is Truth.NO and measured is not None and measured >= self.shown_from:
            return Truth.UNKNOWN, self.between
        return truth, cause

    def judge(self, id: str, case: Case) -> Finding:
        """Where it stays open, the finding holds the step that would meet the bound either way."""
        found = super().judge(id, case)
        if found.cause is Cause.UNCLEAR:
            return found.having(step=self.step(case.facts[self.fact.id], case.on))
        return found


class AtLeastSomewhere(AtLeastShown, kw_only=True):
    """A bound that is not published, but known to lie from `shown_from` to `bound`: between them the answer is open."""

    between: ClassVar[Cause] = Cause.UNPUBLISHED

    @property
    def requirement(self) -> T:
        low, high = self.shown_from.text, self.bound.text
        return T(
            f"{low.ja}〜{high.ja}のどこか(公表されていない)", f"somewhere from {low.en} to {high.en} (not published)"
        )


class MoreThan(Leaf):
    """A quantity strictly above `bound`."""

    fact: Measured
    bound: Quantity

    @property
    def requirement(self) -> T:
        bound = self.bound.text
        return T(f"{bound.ja}を超える", f"more than {bound.en}")

    def test(self, value: Any, on: date) -> tuple[Truth, Cause]:
        measured = self.fact.measure(value)
        if measured is None:
            return Truth.UNKNOWN, Cause.EMPTY
        return (Truth.YES, Cause.MET) if measured > self.bound else (Truth.NO, Cause.SHORT)

    def step(self, value: Any, on: date) -> Step | None:
        least = self.bound + Quantity(1, 10**self.bound.unit.places, self.bound.unit)
        return self.fact.lift(value, least)


class Depends(Criterion):
    """A criterion picked by a choice of the reader: "within 100 for engineers, within 200 for the others".

    While the choice is open, all are judged, and the answer stands where they agree.
    """

    on: Choice
    cases: tuple[tuple[tuple[str, ...], Criterion], ...]
    asks: tuple[Fact, ...] = ()  # what is still open in a judged case; nothing in a declaration

    def check(self) -> None:
        picked = [id for ids, _ in self.cases for id in ids]
        if sorted(picked) != sorted(option.id for option in self.on.options):
            raise ValueError(f"each option of {self.on.id} picks one criterion, not {', '.join(picked)}")

    @property
    def label(self) -> T:
        return self.name or self.cases[0][1].label

    @property
    def requirement(self) -> T:
        said = []
        for ids, criterion in self.cases:
            options = join([self.on.option(id).label for id in ids], ja="・", en=", ")
            said.append(T(f"{options.ja}は{criterion.requirement.ja}", f"{criterion.requirement.en} for {options.en}"))
        return join(said, ja="、", en="; ")

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self.asks or tuple(dict.fromkeys((self.on, *(fact for _, part in self.cases for fact in part.facts))))

    def judge(self, id: str, case: Case) -> Finding:
        chosen = case.facts.get(self.on.id)
        judged = [part.judge(id, case) for ids, part in self.cases if chosen is None or chosen in ids]
        if chosen is not None:
            found = judged[0]
            kept = self.cases[[chosen in ids for ids, _ in self.cases].index(True)][1]
            return found.having(criterion=kept.having(name=self.label, note=self.note, sources=self.sources))
        truth = agreed(finding.truth for finding in judged)
        if truth.known:
            return judged[-1].having(criterion=self)
        open_ = tuple(fact for fact in self.facts if fact.id not in case.facts)
        actual = next((finding.actual for finding in judged if finding.actual), None)
        return Finding(id, self.having(asks=open_), Truth.UNKNOWN, Cause.MISSING, actual=actual)
