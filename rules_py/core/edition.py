"""Editions of a rule, and the stretches of days between their boundaries.

A day has exactly one answer: the one list in force, several lists of which one was in force, or a reason why none is
known. Nothing ever falls through to the nearest edition.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from .criterion import All, Criterion
from .day import ONE_DAY, Boundary, Span, boundary, day, say_day, say_month
from .record import Record
from .source import Source
from .terms import Terms
from .text import T


class Edition(Record):
    """One dated wording of a rule.

    `since` is when it came into force, or with `observed` the first day a source shows it; `None` is seen, but never
    dated. `until` is its last day where a source gives one, `seen` the newest day a source still states it. `body` is
    the criteria of a rule, or the terms of a formula.
    """

    id: str
    since: Boundary | None
    body: Any
    sources: tuple[Source, ...]
    until: date | None = None
    seen: Boundary | None = None
    why: T | None = None
    observed: bool = False

    @property
    def began(self) -> T:
        """The start for people: when it came into force, or when it was first seen."""
        if self.since is None:
            return T("時期は不明", "date unknown")
        if self.observed:
            when = say_month(self.since.first) if self.since.exact else self.since.text
            return T(f"{when.ja}に確認", f"first seen {when.en}")
        return T(f"{self.since.text.ja}から", f"since {self.since.text.en}")

    @property
    def criteria(self) -> All:
        if not isinstance(self.body, All):
            raise TypeError(f"edition {self.id} has no criteria")
        return self.body

    @property
    def terms(self) -> Terms:
        if not isinstance(self.body, Terms):
            raise TypeError(f"edition {self.id} has no terms")
        return self.body

    def amend(
        self,
        id: str,
        since: str | None,
        sources: tuple[Source, ...],
        why: T | None = None,
        until: str | None = None,
        seen: str | None = None,
        observed: bool = False,
        **changes: Criterion | None,
    ) -> Edition:
        """A later edition that says only what changed. A criterion set to `None` is dropped; a new one comes last."""
        body = self.criteria
        unknown = [key for key, part in changes.items() if part is None and body.get(key) is None]
        if unknown:
            raise ValueError(f"edition {id} drops {unknown[0]}, which {self.id} does not have")
        merged = {**dict(body.members), **changes}
        kept = tuple((key, part) for key, part in merged.items() if part is not None)
        return edition(
            id, since, body.having(members=kept), sources, until=until, seen=seen, why=why, observed=observed
        )


def edition(
    id: str,
    since: str | None,
    body: Any,
    sources: tuple[Source, ...],
    until: str | None = None,
    seen: str | None = None,
    why: T | None = None,
    observed: bool = False,
) -> Edition:
    """An edition from dates as text: `2022-10-01` is a day, `2022-02` a month whose day is not known."""
    start, end, last = (
        boundary(since) if since else None,
        day(until) if until else None,
        boundary(seen) if seen else None,
    )
    return Edition(id, start, body, sources, end, last, why, observed)


class Absence(Enum):
    """Why no edition answers for a day."""

    NOT_YET = "not_yet"
    STARTING = "starting"
    ENDED = "ended"
    EARLIER = "earlier"
    UNRECORDED = "unrecorded"


_ABSENT = {
    Absence.NOT_YET: T("{day}には、まだこの制度はありませんでした。", "This did not exist yet on {day}."),
    Absence.STARTING: T(
        "ちょうどこの時期に始まりましたが、何日からかは記録がありません({day})。",
        "It began about this time; no source says on which day ({day}).",
    ),
    Absence.ENDED: T("{day}には、すでに終わっていました。", "It had already ended on {day}."),
    Absence.EARLIER: T(
        "{day}には別のしくみでした。ここでは計算せず、分かっていることを歴史のページにまとめています。",
        "Things worked differently on {day}. That is not computed here; the history page tells what is known of it.",
    ),
    Absence.UNRECORDED: T(
        "{day}の基準は、どの資料にも残っていません。", "No source records what was in force on {day}."
    ),
}


class Either(Record):
    """Days for which the list in force is one of several editions, and nobody recorded which.

    `until` is the last such day; `None` runs on to whatever begins next.
    """

    since: Boundary
    until: date | None
    editions: tuple[str, ...]
    why: T


def either(since: str, until: str | None, editions: tuple[str, ...], why: T) -> Either:
    """Days of doubt from dates as text, as in `edition`."""
    return Either(boundary(since), day(until) if until else None, editions, why)


class Stretch(Record):
    """Days with the same answer. `lists` are the editions that may be in force; none means `absence`."""

    span: Span
    lists: tuple[Edition, ...]
    absence: Absence | None = None
    why: T | None = None

    def absent(self, on: date) -> T:
        """The sentence that says why there is no answer on a day of this stretch."""
        return _ABSENT[self.absence or Absence.UNRECORDED].fill(day=say_day(on))


class _Phase(Record):
    """Something that begins on a boundary and lasts: one dated edition, or days of doubt."""

    since: Boundary
    until: date | None
    lists: tuple[Edition, ...]
    why: T | None


def stretches(
    editions: tuple[Edition, ...], doubts: tuple[Either, ...] = (), before: Absence = Absence.NOT_YET
) -> tuple[Stretch, ...]:
    """Every day from the beginning of time to its end, cut into stretches, in order and without gap or overlap.

    A start known to the month makes that month a stretch in which either list may be in force; before the very first
    edition that month is "starting". Raises `ValueError` where phases overlap.
    """
    by_id = {e.id: e for e in editions}
    phases = [_Phase(e.since, e.until, (e,), e.why) for e in editions if e.since]
    phases += [_Phase(d.since, d.until, tuple(by_id[id] for id in d.editions), d.why) for d in doubts]
    phases.sort(key=lambda phase: phase.since.first)
    cuts: list[Stretch] = []
    for number, now in enumerate(phases):
        earlier = phases[number - 1] if number else None
        later = phases[number + 1] if number + 1 < len(phases) else None
        starts = now.since.first
        if not now.since.exact:
            lists = tuple(dict.fromkeys((*earlier.lists, *now.lists))) if earlier and earlier.until is None else ()
            cuts.append(Stretch(Span(starts, now.since.last), lists, None if lists else Absence.STARTING))
            starts = now.since.last + ONE_DAY
        ends = now.until or (later.since.first - ONE_DAY if later else None)
        if ends is None or starts <= ends:  # else something else began right after the month of the start
            cuts.append(Stretch(Span(starts, ends), now.lists, None, now.why))
    return _filled(cuts, before)


def _filled(cuts: list[Stretch], before: Absence) -> tuple[Stretch, ...]:
    """The stretches with every hole between them named."""
    first = cuts[0].span.since
    assert first is not None
    filled = [Stretch(Span(None, first - ONE_DAY), (), before)]
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
