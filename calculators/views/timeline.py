"""The time-line of every rule: which edition began when, on which platform, newest first."""

from __future__ import annotations

from itertools import groupby

from rules_py.core.edition import Edition
from rules_py.core.record import Record
from rules_py.core.rule import Formula, Ladder
from rules_py.core.text import Lang, T
from rules_py.registry import platforms, rules

from . import words
from .cite import Citations
from .html import Html, el


class Event(Record):
    """One edition of one rule beginning, or first being seen."""

    platform: str
    title: T
    edition: Edition
    first: bool


def events(platform: str | None = None) -> list[Event]:
    """What began when, newest first; a ladder shows as its ranks. Editions nobody dated are left out.

    A formula that follows another rule changes with it, and is told there.
    """
    found = []
    for rule in rules():
        follows = isinstance(rule, Formula) and rule.follows
        if isinstance(rule, Ladder) or follows or (platform and rule.platform != platform):
            continue
        dated = [edition for edition in rule.editions if edition.since]
        found += [Event(rule.platform, rule.title, edition, n == 0) for n, edition in enumerate(dated)]
    return sorted(found, key=_order, reverse=True)


def _order(event: Event) -> tuple[str, str]:
    return (event.edition.since.iso if event.edition.since else "", event.title.en)


def timeline(platform: str | None, lang: Lang, cites: Citations) -> Html:
    """The time-line of one platform or of all, by year. Raises `KeyError` for a platform that is none."""
    names = platforms()
    if platform is not None and platform not in names:
        raise KeyError(f"there is no platform {platform!r}; there are: {', '.join(names)}")
    years = groupby(events(platform), key=lambda event: _order(event)[0][:4])
    return el(
        "div",
        {"class": "kj-timeline"},
        [
            [
                el("h2", {"id": f"y{year}"}, year),
                el("ul", None, [_item(event, names if platform is None else {}, lang, cites) for event in found]),
            ]
            for year, found in years
        ],
    )


def _item(event: Event, names: dict[str, T], lang: Lang, cites: Citations) -> Html:
    edition = event.edition
    name = names[event.platform].of(lang) if event.platform in names else None
    what = edition.why or (words.BEGAN if event.first else words.NEW_EDITION)
    return el(
        "li",
        {"class": "kj-event"},
        el("span", {"class": "kj-event__when"}, edition.began.of(lang)),
        " ",
        [el("span", {"class": "kj-event__where"}, name), " "] if name else None,
        el("b", None, event.title.of(lang)),
        " ",
        el("span", {"class": "kj-event__what"}, what.of(lang), cites.marks(edition.sources)),
    )
