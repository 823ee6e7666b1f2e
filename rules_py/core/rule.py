"""Rules: a yes-or-no rule, a ladder of rules, a formula. All are dated the same way and asked through the same entry."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from .criterion import All, Criterion, Disputed
from .edition import Absence, Edition, Either, Stretch, stretches
from .facts import Fact
from .finding import Case
from .record import Record
from .source import Claim, Source
from .terms import Terms
from .text import T
from .working import Working


class Asked(Record, kw_only=True):
    """What every rule has: an id `platform.name`, a title, and the facts it asks for."""

    id: str
    title: T
    intro: T | None = None

    @property
    def platform(self) -> str:
        return self.id.split(".")[0]

    @property
    def editions(self) -> tuple[Edition, ...]:
        """Every edition there has been, dated or not."""
        raise NotImplementedError

    def facts_on(self, when: date) -> tuple[Fact, ...]:
        """The facts that matter on a day, in order of declaration."""
        raise NotImplementedError

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact any edition reads, each once."""
        raise NotImplementedError

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source cited, each once, in order of first use."""
        return tuple(dict.fromkeys(source for e in self.editions for source in cited(e)))


class Dated(Asked, kw_only=True):
    """A rule with editions of its own. `doubts` are days on which one of several was in force.

    `before` says what is known of the days before the first edition: that there was none, or nothing.
    """

    versions: tuple[Edition, ...]
    doubts: tuple[Either, ...] = ()
    before: Absence = Absence.NOT_YET

    def check(self) -> None:
        self.__dict__["_stretches"] = stretches(self.versions, self.doubts, self.before)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.id == self.id

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """All days, cut by what is in force."""
        found: tuple[Stretch, ...] = self.__dict__["_stretches"]
        return found

    def on(self, when: date) -> Stretch:
        """The stretch that holds a day. There is always exactly one."""
        return next(stretch for stretch in self.stretches if when in stretch.span)

    @property
    def editions(self) -> tuple[Edition, ...]:
        return self.versions


class Rule(Dated, kw_only=True):
    """A question with a yes-or-no answer: does the case meet the criteria in force?"""

    def facts_on(self, when: date) -> tuple[Fact, ...]:
        return _facts(edition.criteria for edition in self.on(when).lists)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return _facts(edition.criteria for edition in reversed(self.versions))

    def edition(self, id: str) -> Edition:
        return next(e for e in self.versions if e.id == id)


class Ladder(Asked, kw_only=True):
    """Ranks in order, lowest first, each a rule of its own. A rank also needs every rank in force below it."""

    steps: tuple[Rule, ...]
    ground: T  # what one is called below the first rank
    outside: T  # and on days when the first rank did not exist yet

    @property
    def editions(self) -> tuple[Edition, ...]:
        return tuple(edition for step in self.steps for edition in step.versions)

    def facts_on(self, when: date) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(fact for step in self.steps for fact in step.facts_on(when)))

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(fact for step in self.steps for fact in step.facts))

    def boundaries(self) -> tuple[date, ...]:
        """The first day of every stretch of any step: the days on which something may change."""
        starts = {s.span.since for step in self.steps for s in step.stretches if s.span.since}
        return tuple(sorted(starts))


class Formula(Dated, kw_only=True):
    """A computation. `work(case, edition)` gives the working; an edition's body holds its terms (rates, bounds)."""

    asks: tuple[Fact, ...]
    work: Callable[[Case, Edition], Working]
    only: Mapping[str, tuple[str, ...]] = {}  # fact id -> editions that read it; a fact not named is always read
    dated_by: str | None = None  # the fact whose day picks the edition, where it is not the day of the question
    follows: str | None = None  # the rule whose editions these are, so that what changed is told there only

    def facts_on(self, when: date) -> tuple[Fact, ...]:
        live = {edition.id for edition in self.on(when).lists}
        return tuple(f for f in self.asks if f.id not in self.only or live & set(self.only[f.id]))

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self.asks


def cited(edition: Edition) -> tuple[Source, ...]:
    """The sources of an edition and of its criteria, each once."""
    found = list(edition.sources)
    if isinstance(edition.body, Terms):
        found += [source for _, term in edition.body.members for source in term.sources]
    stack: list[Any] = [edition.body] if isinstance(edition.body, All) else []
    while stack:
        node = stack.pop(0)
        found += node.sources
        if isinstance(node, Disputed):
            found += [claim.source for claim in node.claims]
        stack += [part for _, part in node.parts]
    return tuple(dict.fromkeys(found))


def merged(lists: tuple[Edition, ...]) -> All:
    """The lists that may be in force as one, for reading: a condition they share stands once, others as a dispute.

    For the verdict each list is judged by itself, because two lists can agree on "no" for different reasons.
    """
    if len(lists) == 1:
        return lists[0].criteria
    ids = dict.fromkeys(id for edition in lists for id, _ in edition.criteria.members)
    return All(tuple((id, _reconciled([(e, e.criteria.get(id)) for e in lists])) for id in ids))


def _reconciled(readings: list[tuple[Edition, Criterion | None]]) -> Criterion:
    present = [reading for _, reading in readings if reading is not None]
    if len({reading.signature for reading in present}) == 1 and len(present) == len(readings):
        return present[0]
    distinct: dict[Any, Claim] = {}
    for edition, reading in readings:
        distinct.setdefault(reading.signature if reading is not None else None, Claim(edition.sources[0], reading))
    return Disputed(tuple(distinct.values()), name=present[0].label)


def _facts(bodies: Any) -> tuple[Fact, ...]:
    return tuple(dict.fromkeys(fact for body in bodies for fact in body.facts))
