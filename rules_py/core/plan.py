"""From findings to what to do: the least steps that would meet a criterion, as alternative ways; and what to ask next."""

from __future__ import annotations

from itertools import product

from .criterion import AnyOf, AtLeastOf, Disputed
from .facts import Fact, Step
from .finding import Cause, Finding
from .record import Record
from .truth import Truth

#: More ways than anyone reads. Ways beyond it are dropped, never shortened.
MOST_WAYS = 12


class Way(Record):
    """One way to a yes: `steps` to do, `asks` to find out, `opens` that nobody outside the platform can settle."""

    steps: tuple[Step, ...] = ()
    asks: tuple[Fact, ...] = ()
    opens: tuple[Finding, ...] = ()

    @property
    def size(self) -> int:
        return len(self.steps) + len(self.asks) + len(self.opens)

    def joined(self, other: Way) -> Way:
        """Both ways together. Two steps on one fact become the larger one."""
        steps = {step.fact: step for step in self.steps}
        for step in other.steps:
            if step.fact not in steps or steps[step.fact].count < step.count:
                steps[step.fact] = step
        return Way(
            tuple(steps.values()),
            tuple(dict.fromkeys((*self.asks, *other.asks))),
            tuple(dict.fromkeys((*self.opens, *other.opens))),
        )


def ways(findings: tuple[Finding, ...]) -> tuple[Way, ...]:
    """The alternative ways to meet all of some findings, shortest first; none where adding cannot help."""
    return _together([_ways(finding) for finding in findings])


def _ways(finding: Finding) -> tuple[Way, ...]:
    if finding.truth is Truth.YES:
        return (Way(),)
    if finding.children:
        inside = [_ways(child) for child in finding.children]
        if isinstance(finding.criterion, AnyOf):
            return _least(_one_question([way for ways in inside for way in ways]))
        if isinstance(finding.criterion, AtLeastOf):
            met = sum(child.truth is Truth.YES for child in finding.children)
            return _some_of(
                [w for w, c in zip(inside, finding.children, strict=True) if c.truth is not Truth.YES],
                finding.criterion.count - met,
            )
        return _together(inside)
    if finding.truth is Truth.NO:
        return (Way(steps=(finding.step,)),) if finding.step else ()
    if finding.cause is Cause.MISSING:
        return (Way(asks=finding.criterion.facts),)
    if finding.step:  # open, but a step would settle it
        return (Way(steps=(finding.step,)),)
    return (Way(opens=(finding,)),)


def _one_question(alternatives: list[Way]) -> list[Way]:
    """Alternatives that only ask, as one: what settles "one of these" is a single question to the reader."""
    asking = [way for way in alternatives if way.asks and not way.steps and not way.opens]
    if len(asking) < 2:
        return alternatives
    merged = Way(asks=tuple(dict.fromkeys(fact for way in asking for fact in way.asks)))
    return [merged, *(way for way in alternatives if way not in asking)]


def _together(parts: list[tuple[Way, ...]]) -> tuple[Way, ...]:
    found = [Way()]
    for part in parts:
        found = list(_least([a.joined(b) for a, b in product(found, part)]))
    return tuple(found)


def _some_of(parts: list[tuple[Way, ...]], count: int) -> tuple[Way, ...]:
    found: list[list[Way]] = [[Way()]] + [[] for _ in range(count)]
    for part in parts:
        for n in range(count, 0, -1):
            found[n] = list(_least(found[n] + [a.joined(b) for a, b in product(found[n - 1], part)]))
    return tuple(found[count])


def _least(found: list[Way]) -> tuple[Way, ...]:
    """The shortest ways, none holding all of another's demands."""
    kept: list[Way] = []
    for way in sorted(dict.fromkeys(found), key=lambda way: way.size):
        mine = _demands(way)
        if len(kept) < MOST_WAYS and not any(_demands(other) <= mine for other in kept):
            kept.append(way)
    return tuple(kept)


def _demands(way: Way) -> set[tuple[str, int]]:
    steps = {(step.fact, step.count) for step in way.steps}
    return steps | {(fact.id, 0) for fact in way.asks} | {(finding.id, 0) for finding in way.opens}


def questions(findings: tuple[Finding, ...], decide: bool = False) -> tuple[Fact, ...]:
    """Facts not given yet that still matter. With `decide`, only those that can change an open verdict."""
    if decide and any(finding.truth is Truth.NO for finding in findings):
        return ()
    asked: dict[Fact, None] = {}
    for finding in findings:
        if finding.truth is Truth.YES or (decide and finding.truth.known):
            continue
        for leaf in finding.leaves():
            if leaf.cause is Cause.MISSING and not isinstance(leaf.criterion, Disputed):
                asked.update(dict.fromkeys(leaf.criterion.facts))
    return tuple(asked)
