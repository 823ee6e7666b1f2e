"""Editions of a rule, and the stretches of days between their boundaries.

A day has exactly one answer: the one list in force, several lists of which one was in force, or a reason why none is
known. Nothing ever falls through to the nearest edition.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from .criterion import All, Criterion
from .day import ONE_DAY, Boundary, Span, boundary, day, say_day
from .record import Record
from .source import Source
from .text import T


class Edition(Record):
    """One dated wording of a rule.

    `since` is when it came into force (`None`: seen, but never dated); `until` its last day where a source gives one;
    `seen` the newest day a source still states it. `body` is the criteria of a rule, or the terms of a formula.
    """

    id: str
    since: Boundary | None
    body: Any
    sources: tuple[Source, ...]
    until: date | None = None
    seen: Boundary | None = None
    why: T | None = None

    @property
    def criteria(self) -> All:
        if not isinstance(self.body, All):
            raise TypeError(f"edition {self.id} has no criteria")
        return self.body

    def amend(
        self,
        id: str,
        since: str | None,
        sources: tuple[Source, ...],
        why: T | None = None,
        until: str | None = None,
        seen: str | None = None,
        **changes: Criterion | None,
    ) -> Edition:
        """A later edition that says only what changed. A criterion set to `None` is dropped; a new one comes last."""
        body = self.criteria
        unknown = [key for key, part in changes.items() if part is None and body.get(key) is None]
        if unknown:
            raise ValueError(f"edition {id} drops {unknown[0]}, which {self.id} does not have")
        merged = {**dict(body.members), **changes}
        kept = tuple((key, part) for key, part in merged.items() if part is not None)
        return edition(id, since, body.having(members=kept), sources, until=until, seen=seen, why=why)


def edition(
    id: str,
    since: str | None,
    body: Any,
    sources: tuple[Source, ...],
    until: str | None = None,
    seen: str | None = None,
    why: T | None = None,
) -> Edition:
    """An edition from dates as text: `2022-10-01` is a day, `2022-02` a month whose day is not known."""
    return Edition(
        id, boundary(since) if since else None, body, sources, day(until) if until else None, boundary(seen) if seen else None, why
    )


class Absence(Enum):
    """Why no edition answers for a day."""

    NOT_YET = "not_yet"
    STARTING = "starting"
    ENDED = "ended"
    UNRECORDED = "unrecorded"


_ABSENT = {
    Absence.NOT_YET: T("{day}には、まだこの制度はありませんでした。", "This did not exist yet on {day}."),
    Absence.STARTING: T("この月のうちに始まりましたが、何日からかは記録がありません({day})。", "It began some day in this month; no source says which ({day})."),
    Absence.ENDED: T("{day}には、すでに終わっていました。", "It had already ended on {day}."),
    Absence.UNRECORDED: T("{day}の基準は、どの資料にも残っていません。", "No source records what was in force on {day}."),
}


class Either(Record):
    """Days for which the list in force is one of several, and nobody recorded which."""

    since: date
    until: date
    editions: tuple[str, ...]
    why: T


class Stretch(Record):
    """Days with the same answer. `lists` are the editions that may be in force; none means `absence`."""

    span: Span
    lists: tuple[Edition, ...]
    absence: Absence | None = None
    why: T | None = None

    def absent(self, on: date) -> T:
        """The sentence that says why there is no answer on a day of this stretch."""
        return _ABSENT[self.absence or Absence.UNRECORDED].fill(day=say_day(on))


def stretches(editions: tuple[Edition, ...], either: tuple[Either, ...] = ()) -> tuple[Stretch, ...]:
    """Every day from the beginning of time to its end, cut into stretches, in order and without gap or overlap.

    Raises `ValueError` where dated editions overlap. A start known to the month makes that month a stretch in which
    either list may be in force; before the very first edition that month is "starting".
    """
    by_id = {e.id: e for e in editions}
    cuts: list[Stretch] = [
        Stretch(Span(x.since, x.until), tuple(by_id[id] for id in x.editions), None, x.why) for x in either
    ]
    dated = sorted((e for e in editions if e.since), key=lambda e: e.since.first if e.since else date.min)
    for number, now in enumerate(dated):
        assert now.since is not None
        before = dated[number - 1] if number else None
        after = dated[number + 1] if number + 1 < len(dated) else None
        ends = now.until or (after.since.first - ONE_DAY if after and after.since else None)
        starts = now.since.first
        if not now.since.exact:
            month = Span(now.since.first, now.since.last)
            runs_on = before is not None and before.until is None
            lists = (before, now) if before is not None and runs_on else ()
            cuts.append(Stretch(month, lists, None if lists else Absence.STARTING))
            starts = now.since.last + ONE_DAY
        cuts.append(Stretch(Span(starts, ends), (now,), None, now.why))
    return _filled(sorted(cuts, key=lambda c: c.span.since or date.min))


def _filled(cuts: list[Stretch]) -> tuple[Stretch, ...]:
    """The stretches with every hole between them named."""
    first = cuts[0].span.since
    assert first is not None
    filled = [Stretch(Span(None, first - ONE_DAY), (), Absence.NOT_YET)]
    for cut in cuts:
        last, starts = filled[-1].span.until, cut.span.since
        if last is None or starts is None or starts <= last:
            raise ValueError(f"editions overlap at {starts}")
        if starts > last + ONE_DAY:
            filled.append(Stretch(Span(last + ONE_DAY, starts - ONE_DAY), (), Absence.UNRECORDED))
        filled.append(cut)
    if (last := filled[-1].span.until) is not None:
        filled.append(Stretch(Span(last + ONE_DAY, None), (), Absence.ENDED))
    return tuple(filled)
