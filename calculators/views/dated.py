"""How an edition is dated, in a line: since when, who says so, when a source last stated it."""

from __future__ import annotations

from rules_py.core.edition import Edition, Stretch
from rules_py.core.text import Lang

from . import words
from .cite import Citations
from .html import Child
from .ladder import capital


def dated(stretch: Stretch, cites: Citations, lang: Lang) -> list[Child]:
    """The edition of some days, or the editions of which one was in force, with the reason for the doubt."""
    if len(stretch.lists) > 1:
        doubt = (stretch.why or words.EITHER).of(lang)
        each = [[" ", edition.began.of(lang), cites.marks(edition.sources)] for edition in stretch.lists]
        return [words.EITHER_LIST.of(lang), "" if lang == "ja" else " ", doubt, each]
    edition = stretch.lists[0]
    return [capital(edition.began.of(lang)), cites.marks(edition.sources), _seen(edition, lang)]


def _seen(edition: Edition, lang: Lang) -> str | None:
    """When a source last stated it; nothing where that is the one time it was seen at all."""
    if edition.seen is None or (edition.observed and edition.since and edition.seen.first <= edition.since.last):
        return None
    return words.LAST_SEEN.fill(day=edition.seen.text).of(lang)
