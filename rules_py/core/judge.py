"""Judging a case: a verdict for a rule, a standing for a ladder, a working for a formula."""

from __future__ import annotations

from datetime import date
from enum import Enum

from .criterion import AnyOf, AtLeastOf
from .edition import Edition, Stretch
from .facts import Lever
from .finding import Case, Finding
from .record import Record
from .rule import Formula, Ladder, Rule, merged
from .truth import Truth, agreed, every
from .working import Working


class Answer(Enum):
    """A verdict in one word. `CANNOT` only where a fact that nothing can change decides."""

    MEETS = "meets"
    NOT_YET = "not_yet"
    CANNOT = "cannot"
    OPEN = "open"
    NO_EDITION = "no_edition"


class Verdict(Record):
    """A rule judged on a day: every finding, and what they add up to. Without an edition there are no findings."""

    rule: Rule
    case: Case
    stretch: Stretch
    truth: Truth
    findings: tuple[Finding, ...]

    @property
    def answer(self) -> Answer:
        if not self.stretch.lists:
            return Answer.NO_EDITION
        if self.truth is Truth.NO:
            fixed = any(_fixed(finding) for finding in self.findings)
            return Answer.CANNOT if fixed else Answer.NOT_YET
        return Answer.MEETS if self.truth is Truth.YES else Answer.OPEN


class Rung(Record):
    """One rank of a ladder on a day: its own verdict, and whether the case stands on it with all ranks below."""

    verdict: Verdict
    truth: Truth

    @property
    def in_force(self) -> bool:
        return bool(self.verdict.stretch.lists)


class Standing(Record):
    """A ladder judged: `rungs` lowest first. `proven` counts the rungs surely reached, `possible` those not excluded."""

    ladder: Ladder
    case: Case
    rungs: tuple[Rung, ...]

    @property
    def live(self) -> tuple[Rung, ...]:
        return tuple(rung for rung in self.rungs if rung.in_force)

    @property
    def proven(self) -> int:
        return sum(rung.truth is Truth.YES for rung in self.live)

    @property
    def possible(self) -> int:
        return sum(rung.truth is not Truth.NO for rung in self.live)

    @property
    def next(self) -> Rung | None:
        """The lowest rank not surely reached; `None` at the top, or where no rank is in force."""
        return next((rung for rung in self.live if rung.truth is not Truth.YES), None)


def judge(rule: Rule, case: Case) -> Verdict:
    """The verdict on a case. Where one of several lists was in force, it stands only if all give the same answer."""
    stretch = rule.on(case.on)
    if not stretch.lists:
        return Verdict(rule, case, stretch, Truth.UNKNOWN, ())
    found = merged(stretch.lists).judge("", case)
    alone = len(stretch.lists) == 1
    truth = found.truth if alone else agreed(_meets(edition, case) for edition in stretch.lists)
    return Verdict(rule, case, stretch, truth, found.children)


def stand(ladder: Ladder, case: Case) -> Standing:
    """Where a case stands on a ladder. A rank whose rule has no edition that day takes no part."""
    rungs, below = [], Truth.YES
    for step in ladder.steps:
        verdict = judge(step, case)
        if verdict.stretch.lists:
            below = every((below, verdict.truth))
        rungs.append(Rung(verdict, below if verdict.stretch.lists else Truth.UNKNOWN))
    return Standing(ladder, case, tuple(rungs))


class Worked(Record):
    """A formula worked out with every edition that may be in force on its day `on`; none where no edition is."""

    formula: Formula
    case: Case
    on: date
    stretch: Stretch
    workings: tuple[tuple[Edition, Working], ...]

    @property
    def working(self) -> Working | None:
        """The working where all editions that may be in force say the same; `None` elsewhere."""
        first = self.workings[0][1] if self.workings else None
        return first if all(working == first for _, working in self.workings) else None


def work(formula: Formula, case: Case) -> Worked:
    """A formula's working on its own day, which is that of the question unless a fact dates it."""
    dated = case.facts.get(formula.dated_by) if formula.dated_by else None
    on = dated if isinstance(dated, date) else case.on
    stretch = formula.on(on)
    return Worked(formula, case, on, stretch, tuple((e, formula.work(case, e)) for e in stretch.lists))


def _meets(edition: Edition, case: Case) -> Truth:
    return edition.criteria.judge("", case).truth


def _fixed(finding: Finding) -> bool:
    """Whether a no rests on facts that nothing can change. One of several ways is closed only if every way is."""
    if finding.truth is not Truth.NO:
        return False
    if finding.children:
        closed = [_fixed(child) for child in finding.children]
        return all(closed) if isinstance(finding.criterion, AnyOf | AtLeastOf) else any(closed)
    facts = finding.criterion.facts
    return bool(facts) and all(fact.lever is Lever.FIXED for fact in facts)
