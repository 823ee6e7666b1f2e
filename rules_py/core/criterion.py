"""Criteria: one class per comparator, and the groups. Each carries all its faces: judging, the required sentence, facts.

A criterion is data. `judge` never short-circuits: every leaf is judged, groups combine with Kleene's logic.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Never

from .day import Window
from .facts import Choice, Each, Fact, Measured, Step, When
from .facts.choice import one_of
from .finding import Case, Cause, Finding
from .quantity import Quantity
from .record import Record
from .source import Claim, Source
from .text import T, join
from .truth import Truth, agreed, at_least, every, some


class Criterion(Record, kw_only=True):
    """Base of leaves and groups. `name` overrides the fact's label; `note` explains; `sources` override the edition's."""

    name: T | None = None
    note: T | None = None
    sources: tuple[Source, ...] = ()

    def __bool__(self) -> Never:
        raise TypeError("a criterion is not a bool: combine criteria with All, Any or AtLeastOf, not with `and`, `or`")

    def judge(self, id: str, case: Case) -> Finding:
        """What this criterion says of a case. `id` is its path inside the rule."""
        raise NotImplementedError

    @property
    def label(self) -> T:
        """A short noun for tables: the fact's label, or the name given."""
        raise NotImplementedError

    @property
    def requirement(self) -> T:
        """What is required, as the end of a table row: "90% or more"."""
        raise NotImplementedError

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts it reads, each once, in order of declaration."""
        raise NotImplementedError

    @property
    def parts(self) -> tuple[tuple[str, Criterion], ...]:
        """The criteria inside a group, by id; none for a leaf."""
        return ()

    @property
    def signature(self) -> tuple[Any, ...]:
        """Equal for criteria that ask the same of the same facts, whoever says so."""
        return (type(self).__name__, self.requirement, tuple(fact.id for fact in self.facts))

    def cite(self, *sources: Source) -> Any:
        return self.having(sources=sources)

    def called(self, ja: str, en: str) -> Any:
        return self.having(name=T(ja, en))

    def noted(self, ja: str, en: str) -> Any:
        return self.having(note=T(ja, en))


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
    def requirement(self) -> T:
        return T("必要", "required") if self.options == ("yes",) else one_of(self.fact, self.options)

    def test(self, value: Any, on: date) -> tuple[Truth, Cause]:
        return _verdict(value in self.options)

    def step(self, value: Any, on: date) -> Step | None:
        text = self.label if self.options == ("yes",) else one_of(self.fact, self.options)
        return Step(self.fact.id, text, self.options[0], self.fact.lever)


class SomeIs(Leaf):
    """At least one of several named things has the option: top of any one category, say."""

    fact: Each
    option: str = "yes"

    @property
    def requirement(self) -> T:
        return T("1つ以上で該当", "in at least one")

    def test(self, value: Any, on: date) -> tuple[Truth, Cause]:
        truths = [answer == self.option for _, answer in value]
        return _verdict(any(truths))

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


class Open(Criterion):
    """A condition nobody outside the platform can judge. It stays unknown and never blocks the rest."""

    what: T
    cause: Cause = Cause.UNPUBLISHED

    @property
    def label(self) -> T:
        return self.name or self.what

    @property
    def requirement(self) -> T:
        return self.cause.text

    @property
    def facts(self) -> tuple[Fact, ...]:
        return ()

    def judge(self, id: str, case: Case) -> Finding:
        return Finding(id, self, Truth.UNKNOWN, self.cause)


class Group(Criterion):
    """Criteria by id, combined. Build with `all_of(id=criterion, ...)` and its like."""

    members: tuple[tuple[str, Criterion], ...]

    @property
    def parts(self) -> tuple[tuple[str, Criterion], ...]:
        return self.members

    @property
    def label(self) -> T:
        return self.name or join([part.label for _, part in self.members], **self.joint)

    @property
    def requirement(self) -> T:
        return T(*(f"{self.how.of(lang)}: {self.inside.of(lang)}" for lang in ("ja", "en")))

    @property
    def inside(self) -> T:
        """What the group asks, part by part: the labels, with a bound where one is more than "required"."""
        plain = Is.__name__
        parts = [
            part.label
            if type(part).__name__ == plain
            else T(f"{part.label.ja} {part.requirement.ja}", f"{part.label.en} {part.requirement.en}")
            for _, part in self.members
        ]
        return join(parts)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(fact for _, part in self.members for fact in part.facts))

    joint = {"ja": "・", "en": " and "}

    @property
    def how(self) -> T:
        return T("すべて", "all of")

    def combine(self, truths: list[Truth]) -> Truth:
        return every(truths)

    def judge(self, id: str, case: Case) -> Finding:
        children = tuple(part.judge(f"{id}.{key}" if id else key, case) for key, part in self.members)
        truth = self.combine([child.truth for child in children])
        cause = {Truth.YES: Cause.MET, Truth.NO: Cause.SHORT}.get(truth) or next(c.cause for c in children if not c.truth.known)
        return Finding(id, self, truth, cause, children=children)

    def get(self, id: str) -> Criterion | None:
        return dict(self.members).get(id)


class All(Group):
    """Every part must hold."""


class Any_(Group):
    """One part is enough."""

    joint = {"ja": "・", "en": " or "}

    @property
    def how(self) -> T:
        return T("いずれか1つ", "one of")

    def combine(self, truths: list[Truth]) -> Truth:
        return some(truths)


class AtLeastOf(Group):
    """At least `count` of the parts must hold."""

    count: int = 1

    @property
    def how(self) -> T:
        return T(f"{self.count}つ以上", f"at least {self.count} of")

    def combine(self, truths: list[Truth]) -> Truth:
        return at_least(self.count, truths)


class Disputed(Criterion):
    """Sources disagree. Each claim's reading is judged; the answer stands only where all readings give the same one.

    A reading of `None` means that the source does not ask for the condition at all, so that it holds there.
    """

    claims: tuple[Claim, ...]

    def check(self) -> None:
        if len(self.claims) < 2:
            raise ValueError("a dispute needs two claims")

    @property
    def readings(self) -> tuple[Criterion, ...]:
        return tuple(claim.reading for claim in self.claims if isinstance(claim.reading, Criterion))

    @property
    def label(self) -> T:
        return self.name or self.readings[0].label

    @property
    def requirement(self) -> T:
        said = [_reading(claim) for claim in self.claims]
        distinct = list(dict.fromkeys(said))
        return T("情報源が一致しない: ", "sources disagree: ").fill() if not distinct else T(
            "情報源が一致しない(" + " / ".join(t.ja for t in distinct) + ")",
            "sources disagree (" + " / ".join(t.en for t in distinct) + ")",
        )

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(fact for reading in self.readings for fact in reading.facts))

    @property
    def parts(self) -> tuple[tuple[str, Criterion], ...]:
        return tuple((claim.source.id, claim.reading) for claim in self.claims if isinstance(claim.reading, Criterion))

    def judge(self, id: str, case: Case) -> Finding:
        children = tuple(part.judge(f"{id}.{key}", case) for key, part in self.parts)
        truths = [child.truth for child in children]
        truth = agreed(truths + [Truth.YES] * (len(self.claims) - len(children)))
        missing = all(child.cause is Cause.MISSING for child in children)
        cause = {Truth.YES: Cause.MET, Truth.NO: Cause.SHORT}.get(truth) or (Cause.MISSING if missing else Cause.DISPUTED)
        actual = next((child.actual for child in children if child.actual), None)
        return Finding(id, self, truth, cause, actual=actual, children=children)


def _reading(claim: Claim) -> T:
    return claim.reading.requirement if isinstance(claim.reading, Criterion) else T("条件なし", "not required")


def all_of(**parts: Criterion) -> All:
    return All(tuple(parts.items()))


def any_of(**parts: Criterion) -> Any_:
    return Any_(tuple(parts.items()))


def at_least_of(count: int, **parts: Criterion) -> AtLeastOf:
    return AtLeastOf(tuple(parts.items()), count)


def disputed(*claims: Claim, name: T | None = None, note: T | None = None) -> Disputed:
    return Disputed(claims, name=name, note=note)


def unpublished(ja: str, en: str) -> Open:
    """A condition that exists, but whose bound the platform does not publish."""
    return Open(T(ja, en), Cause.UNPUBLISHED)


def discretionary(ja: str, en: str) -> Open:
    """A condition that the platform's staff decide."""
    return Open(T(ja, en), Cause.DISCRETIONARY)
