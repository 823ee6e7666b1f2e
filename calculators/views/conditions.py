"""A list of conditions as a table: what, how much, who says so. For rules and for the terms of formulas."""

from __future__ import annotations

from rules_py.core.criterion import Criterion, Disputed, Group
from rules_py.core.edition import Stretch
from rules_py.core.rule import merged
from rules_py.core.source import Source
from rules_py.core.terms import Term
from rules_py.core.text import Lang

from . import words
from .cite import Citations
from .html import NOTHING, Html, el


def table(stretch: Stretch, caption: str, cites: Citations, lang: Lang) -> Html:
    """The conditions of one stretch of days. Where several lists may be in force, shared conditions stand once.

    The edition's sources stand once, below the table; a row names sources only where it has its own.
    """
    body = stretch.lists[0].body
    members = merged(stretch.lists).members if isinstance(body, Group) else body.members
    own = any(_sources(part) for _, part in members)
    rows = [_row(part, cites, lang, own) for _, part in members]
    heads = (words.CONDITION, words.REQUIRED) if isinstance(members[0][1], Criterion) else (words.TERM, words.TERM_IS)
    head = [el("th", {"scope": "col"}, text.of(lang)) for text in (*heads, *([words.SOURCES] if own else []))]
    box = {"class": "kj-scroll", "role": "group", "tabindex": "0", "aria-label": caption}
    return el(
        "div", box, el("table", {"class": "kj-table"}, el("thead", None, el("tr", None, head)), el("tbody", None, rows))
    )


def _sources(part: Criterion | Term) -> tuple[Source, ...]:
    return tuple(claim.source for claim in part.claims) if isinstance(part, Disputed) else part.sources


def _row(part: Criterion | Term, cites: Citations, lang: Lang, own: bool) -> Html:
    """One row per condition; the parts of a group are listed inside its row."""
    name, need = part.label.of(lang), _need(part, lang)
    if isinstance(part, Group) and not part.name:
        name = part.how.of(lang)
    note = el("span", {"class": "kj-note"}, part.note.of(lang)) if part.note else NOTHING
    marks = el("td", {"class": "kj-cites"}, cites.marks(_sources(part))) if own else NOTHING
    return el("tr", None, el("th", {"scope": "row"}, name), el("td", None, need, note), marks)


def _need(part: Criterion | Term, lang: Lang) -> Html | str:
    if isinstance(part, Term):
        return part.text.of(lang)
    if isinstance(part, Group):
        inside = el("ul", {"class": "kj-parts-list"}, [_inner(inner, lang) for _, inner in part.members])
        return el("div", None, part.how.of(lang) if part.name else NOTHING, inside)
    return part.requirement.of(lang)


def _inner(part: Criterion, lang: Lang) -> Html:
    """A condition inside a group, in one line; groups within groups nest."""
    if isinstance(part, Group):
        return el("li", None, part.how.of(lang), el("ul", None, [_inner(inner, lang) for _, inner in part.members]))
    return el("li", None, part.label.of(lang), NOTHING if part.bare else [" ", part.requirement.of(lang)])
