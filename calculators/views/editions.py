"""The history of a rule: its periods, how each is dated, and what changed from one edition to the next."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from rules_py.core.day import ONE_DAY, say_day, say_month
from rules_py.core.edition import Absence, Stretch
from rules_py.core.publish import Change
from rules_py.core.publish import changes as differences
from rules_py.core.record import Record
from rules_py.core.rule import Asked, Dated, Ladder
from rules_py.core.text import Lang, T

from . import words
from .cite import Citations
from .dated import dated
from .html import NOTHING, Html, el

#: Reasons for an absence that a reader of the period must know; "not yet" and "over" go without saying.
DOUBT = {Absence.STARTING: words.STARTING, Absence.UNRECORDED: words.UNRECORDED}


class Period(Record):
    """Days in which nothing changes for any part of a rule, with what each part says then."""

    title: T
    parts: tuple[tuple[Dated, Stretch], ...]


def _parts(rule: Asked) -> tuple[Dated, ...]:
    """The rules that a rule is made of: a ladder's ranks, else itself."""
    return rule.steps if isinstance(rule, Ladder) else (rule,) if isinstance(rule, Dated) else ()


def periods(rule: Asked) -> tuple[Period, ...]:
    """The periods of a rule, or of all ranks of a ladder together, newest first. Days before anything are left out."""
    parts = _parts(rule)
    starts = sorted({s.span.since for part in parts for s in part.stretches if s.span.since})
    found = []
    for n, since in enumerate(starts):
        until = starts[n + 1] - ONE_DAY if n + 1 < len(starts) else None
        live = tuple((part, part.on(since)) for part in parts)
        if any(stretch.lists for _, stretch in live):
            found.append(Period(_span(since, until), tuple(p for p in live if p[1].lists or p[1].absence in DOUBT)))
    return tuple(reversed(found))


def _span(since: date, until: date | None) -> T:
    """A period by months where it begins and ends with them, else by days."""
    whole = since.day == 1 and (until is None or (until + ONE_DAY).day == 1)
    say = say_month if whole else say_day
    first = say(since)
    if until is None:
        return T(f"{first.ja}から", f"From {first.en}")
    last = say(until)
    if first == last:
        return T(first.ja, first.en)
    return T(f"{first.ja}から{last.ja}まで", f"{first.en} to {last.en}")


def phase(stretch: Stretch, cites: Citations, lang: Lang) -> Html:
    """One line under a table: how its edition is dated, and what was new in it."""
    why = stretch.lists[0].why if len(stretch.lists) == 1 else None
    new = [" ", words.NEW_IN_IT.fill(why=why).of(lang)] if why else None
    return el("p", {"class": "kj-phase"}, dated(stretch, cites, lang), new)


def history(rule: Asked, cites: Citations, lang: Lang) -> Html:
    """Every change as a list, newest first: when, in which rank, what was and what is now."""
    parts = _parts(rule)
    items: list[tuple[date, Html]] = []
    for part in parts:
        dated = [edition for edition in part.versions if edition.since]
        for old, new in pairwise(dated):
            name = [el("b", None, part.title.of(lang)), ": "] if isinstance(rule, Ladder) else []
            why = el("p", None, new.why.of(lang)) if new.why else NOTHING
            rows = el("ul", None, [_change(change, lang) for change in differences(old, new)])
            when = el("p", {"class": "kj-change__when"}, name, new.began.of(lang), cites.marks(new.sources))
            items.append((new.since.first if new.since else date.min, el("li", None, when, why, rows)))
    if not items:
        return el("p", None, words.NO_CHANGE.of(lang))
    items.sort(key=lambda item: item[0], reverse=True)
    return el("div", {"class": "kj-changes"}, el("ul", None, [item for _, item in items]))


def _change(change: Change, lang: Lang) -> Html:
    """One difference in words, and as what was beside what is."""
    label = change.label.of(lang)
    if change.was is None and change.now is not None:
        return el("li", {"class": "kj-change--new"}, words.ADDED.of(lang), ": ", _named(label, change.now.of(lang)))
    if change.now is None and change.was is not None:
        return el(
            "li",
            {"class": "kj-change--gone"},
            words.GONE.of(lang),
            ": ",
            el("del", None, _named(label, change.was.of(lang))),
        )
    was, now = (text.of(lang) if text else label for text in (change.was, change.now))
    head = f"{label}: "  # criteria begin with their name: once is enough
    was, now = was.removeprefix(head), now.removeprefix(head)
    return el("li", None, head, el("del", None, was), " → ", el("ins", None, now))


def _named(label: str, said: str) -> str:
    """What stands alone in a list says what it is about: terms have bare values, criteria begin with their name."""
    return said if said.startswith(label) else f"{label}: {said}"
