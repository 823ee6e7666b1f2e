"""Comparators: one class each, on one fact, with all its faces: judging, the required sentence, the step that meets it."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..day import Window
from ..facts import Choice, Each, Fact, Measured, Step, When
from ..facts.choice import one_of
from ..finding import Case, Cause, Finding
from ..quantity import Quantity
from ..text import T
from ..truth import Truth, some
from .base import Criterion


class Leaf(Criterion):
    """A comparator on one fact. Subclasses say how a known value is judged."""

    fact: Fact

    @property
    def label(self) -> T:
        return self.name or self.fact.label

    @property
    def facts(self) -> tuple[Fact, ...]:
        return (self.fact,)

    def judge(self, id: str, case: Case) -> Finding:
        value = case.facts.get(self.fact.id)
        if value is None:
            return Finding(id, self, Truth.UNKNOWN, Cause.MISSING)
        truth, cause = self.test(value, case.on)
        step = self.step(value, case.on) if truth is Truth.NO else None
        return Finding(id, self, truth, cause, actual=self.fact.say(value), step=step)

    def test(self, value: Any, on: date) -> tuple[Truth, Cause]:
        raise NotImplementedError

    def step(self, value: Any, on: date) -> Step | None:
        """What would turn a no into a yes; `None` where nothing the reader adds can."""
        raise NotImplementedError


def _verdict(met: bool) -> tuple[Truth, Cause]:
    return (Truth.YES, Cause.MET) if met else (Truth.NO, Cause.SHORT)


class Is(Leaf):
    """A choice that must be one of some options; "yes" unless said otherwise."""

    fact: Choice
    options: tuple[str, ...] = ("yes",)

    def check(self) -> None:
        for id in self.options:
            self.fact.option(id)

    @property
    def bare(self) -> bool:
        return self.options == ("yes",)

    @property
    def requirement(self) -> T:
        return T("必要", "required") if self.bare else one_of(self.fact, self.options)

    def test(self, value: Any, on: date) -> tuple[Truth, Cause]:
        return _verdict(value in self.options)

    def step(self, value: Any, on: date) -> Step | None:
        text = self.label if self.bare else one_of(self.fact, self.options)
        return Step(self.fact.id, text, self.options[0], self.fact.lever)


class SomeIs(Leaf):
    """At least one of several named things has the option: top of any one category, say."""

    fact: Each
    option: str = "yes"

    @property
    def requirement(self) -> T:
        return T("1つ以上で該当", "in at least one")

    def test(self, value: Any, on: date) -> tuple[Truth, Cause]:
        truth = some(Truth.of(None if answer is None else answer == self.option) for _, answer in value)
        return (truth, Cause.MISSING) if truth is Truth.UNKNOWN else _verdict(truth is Truth.YES)

    def step(self, value: Any, on: date) -> Step | None:
        to = {**dict(value), value[0][0]: self.option}
        return Step(self.fact.id, self.label, to, self.fact.lever)


class AtLeast(Leaf):
    """A quantity of at least `bound`. With `only_from`, fewer things than that are no obstacle ("from 5 replies").

    `only_from` relies on the platform showing no rate below it: a percentage without counts is taken to be shown.
    Nothing measured yet (0 of 0) stays unknown, unless `only_from` covers it: no source says what counts then.
    """

    fact: Measured
    bound: Quantity
    only_from: int = 0

    @property
    def requirement(self) -> T:
        bound = self.bound.text
        base = T(f"{bound.ja}以上", f"{bound.en} or more")
        if not self.only_from:
            return base
        return T(f"{base.ja}({self.only_from}件以上あるとき)", f"{base.en} (once there are {self.only_from} or more)")

    def test(self, value: Any, on: date) -> tuple[Truth, Cause]:
        size, measured = self.fact.size(value), self.fact.measure(value)
        if size is not None and size < self.only_from:
            return Truth.YES, Cause.NOT_APPLICABLE
        if measured is None:
            return Truth.UNKNOWN, Cause.EMPTY
        return _verdict(measured >= self.bound)

    def step(self, value: Any, on: date) -> Step | None:
        return self.fact.lift(value, self.bound)


class AtMost(Leaf):
    """A quantity of at most `bound`."""

    fact: Measured
    bound: Quantity

    @property
    def requirement(self) -> T:
        bound = self.bound.text
        return T(f"{bound.ja}以下", f"{bound.en} or less")

    def test(self, value: Any, on: date) -> tuple[Truth, Cause]:
        measured = self.fact.measure(value)
        return (Truth.UNKNOWN, Cause.EMPTY) if measured is None else _verdict(measured <= self.bound)

    def step(self, value: Any, on: date) -> Step | None:
        bound = self.bound.text
        to = self.bound.n if self.bound.d == 1 else self.bound.plain
        return Step(self.fact.id, T(f"{bound.ja}以下にする", f"bring it to {bound.en} or less"), to, self.fact.lever)


class Within(Leaf):
    """A day inside the window that ends on the day of the question; both ends of the window count."""

    fact: When
    window: Window

    @property
    def requirement(self) -> T:
        window = self.window.text
        return T(f"{window.ja}以内", f"within {window.en}")

    def test(self, value: Any, on: date) -> tuple[Truth, Cause]:
        return _verdict(self.window.first(on) <= value <= on)

    def step(self, value: Any, on: date) -> Step | None:
        return Step(self.fact.id, self.label, on.isoformat(), self.fact.lever)


class LongAgo(Leaf):
    """A day at least a window's length before the day of the question: "90 days since your first project"."""

    fact: When
    window: Window

    @property
    def requirement(self) -> T:
        window = self.window.text
        return T(f"{window.ja}以上前", f"at least {window.en} ago")

    def test(self, value: Any, on: date) -> tuple[Truth, Cause]:
        return _verdict(value <= self.window.first(on))

    def step(self, value: Any, on: date) -> Step | None:
        missing = (value - self.window.first(on)).days
        text = T(f"あと{missing}日待つ", f"wait {missing} more day" + "s" * (missing > 1))
        return Step(self.fact.id, text, self.window.first(on).isoformat(), self.fact.lever, missing)
