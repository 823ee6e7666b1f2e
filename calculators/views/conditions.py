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
    """The conditions of one stretch of days. Where several lists may be in force, shared conditions stand once."""
    if isinstance(stretch.lists[0].body, Group):
        members = merged(stretch.lists).members
        default = tuple(source for edition in stretch.lists for source in edition.sources)
    else:
        members, default = stretch.lists[0].body.members, stretch.lists[0].sources
    rows = [row for key, part in members for row in _rows(part, key, default, cites, lang)]
    heads = (words.CONDITION, words.REQUIRED) if isinstance(members[0][1], Criterion) else (words.TERM, words.TERM_IS)
    head = [el("th", {"scope": "col"}, text.of(lang)) for text in (*heads, words.SOURCES)]
    box = {"class": "kj-scroll", "role": "group", "tabindex": "0", "aria-label": caption}
    return el(
        "div", box, el("table", {"class": "kj-table"}, el("thead", None, el("tr", None, head)), el("tbody", None, rows))
    )


def _rows(part: Criterion | Term, key: str, default: tuple[Source, ...], cites: Citations, lang: Lang) -> list[Html]:
    """One row per condition; the parts of a group are listed inside its row."""
    cited = part.sources or default
    if isinstance(part, Term):
        return [_row(part.label.of(lang), part.text.of(lang), NOTHING, cites.marks(cited))]
    note = el("span", {"class": "kj-note"}, part.note.of(lang)) if part.note else NOTHING
    if isinstance(part, Disputed):
        cited = tuple(claim.source for claim in part.claims)
    if isinstance(part, Group):
        name = part.name.of(lang) if part.name else part.how.of(lang)
        inside = el("ul", {"class": "kj-parts-list"}, [_inner(inner, lang) for _, inner in part.members])
        need = part.how.of(lang) if part.name else NOTHING
        return [_row(name, el("div", None, need, inside), note, cites.marks(cited))]
    return [_row(part.label.of(lang), part.requirement.of(lang), note, cites.marks(cited))]


def _inner(part: Criterion, lang: Lang) -> Html:
    """A condition inside a group, in one line; groups within groups nest."""
    if isinstance(part, Group):
        return el("li", None, part.how.of(lang), el("ul", None, [_inner(inner, lang) for _, inner in part.members]))
    required = part.requirement
    bare = (required.ja, required.en) == ("必要", "required")
    return el("li", None, part.label.of(lang), NOTHING if bare else [" ", required.of(lang)])


def _row(name: str, need: Html | str, note: Html, marks: Html) -> Html:
    return el(
        "tr", None, el("th", {"scope": "row"}, name), el("td", None, need, note), el("td", {"class": "kj-cites"}, marks)
    )
