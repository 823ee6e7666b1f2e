"""Groups: criteria by id, combined with Kleene's logic. Every part is judged; nothing short-circuits."""

from __future__ import annotations

from typing import ClassVar

from ..facts import Fact
from ..finding import Case, Cause, Finding
from ..text import T, join
from ..truth import Truth, at_least, every, some
from .base import Criterion


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
        parts = [
            part.label
            if part.bare
            else T(f"{part.label.ja} {part.requirement.ja}", f"{part.label.en} {part.requirement.en}")
            for _, part in self.members
        ]
        return join(parts)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(fact for _, part in self.members for fact in part.facts))

    joint: ClassVar[dict[str, str]] = {"ja": "・", "en": " and "}

    @property
    def how(self) -> T:
        return T("すべて", "all of")

    def combine(self, truths: list[Truth]) -> Truth:
        return every(truths)

    def judge(self, id: str, case: Case) -> Finding:
        children = tuple(part.judge(f"{id}.{key}" if id else key, case) for key, part in self.members)
        truth = self.combine([child.truth for child in children])
        cause = {Truth.YES: Cause.MET, Truth.NO: Cause.SHORT}.get(truth) or next(
            c.cause for c in children if not c.truth.known
        )
        return Finding(id, self, truth, cause, children=children)

    def get(self, id: str) -> Criterion | None:
        return dict(self.members).get(id)


class All(Group):
    """Every part must hold."""


class AnyOf(Group):
    """One part is enough."""

    joint: ClassVar[dict[str, str]] = {"ja": "・", "en": " or "}

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


def all_of(**parts: Criterion) -> All:
    return All(tuple(parts.items()))


def any_of(**parts: Criterion) -> AnyOf:
    return AnyOf(tuple(parts.items()))


def at_least_of(count: int, **parts: Criterion) -> AtLeastOf:
    return AtLeastOf(tuple(parts.items()), count)
