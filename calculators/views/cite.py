"""Numbered sources: marks in the text, and the list they point to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from rules_py.core.day import say_day
from rules_py.core.source import Source
from rules_py.core.text import Lang, T

from . import words
from .html import NOTHING, Html, el, link


class Citations:
    """Numbers sources in order of first use. `prefix` keeps the ids of several lists on a page apart."""

    def __init__(self, lang: Lang, prefix: str) -> None:
        self.lang = lang
        self.prefix = prefix
        self.sources: dict[Source, int] = {}
        self._made: dict[tuple[Source, ...], Html] = {}

    def marks(self, sources: Iterable[Source]) -> Html:
        """Links such as [1][2] that follow what the sources state."""
        cited = tuple(dict.fromkeys(sources))
        if cited not in self._made:
            numbers = [self.sources.setdefault(source, len(self.sources) + 1) for source in cited]
            self._made[cited] = self._marks(numbers)
        return self._made[cited]

    def _marks(self, numbers: list[int]) -> Html:
        if not numbers:
            return NOTHING
        word = words.SOURCES.of(self.lang)
        links = [
            el("a", {"href": f"#{self.prefix}-source-{n}", "aria-label": f"{word} {n}"}, f"[{n}]") for n in numbers
        ]
        return el("sup", {"class": "kj-cite"}, links)

    def listing(self) -> Html:
        """Every source marked so far, with who speaks, when it was stated and when it was last read."""
        return el(
            "ol",
            {"class": "kj-sources"},
            [
                el("li", {"id": f"{self.prefix}-source-{n}"}, entry(source, self.lang))
                for source, n in self.sources.items()
            ],
        )


def entry(source: Source, lang: Lang) -> Html:
    """One source as a line of a list."""
    about = [source.kind.text, words.STATED.fill(stated=source.stated), words.CHECKED.fill(day=say_day(source.checked))]
    separator = "・" if lang == "ja" else ", "
    return el(
        "span",
        None,
        link(source.url, source.title.of(lang)),
        " ",
        el("small", None, separator.join(t.of(lang) for t in about)),
    )


def age(since: date, today: date) -> T | None:
    """How long ago something was, in years and months; `None` for less than half a year."""
    months = (today.year - since.year) * 12 + today.month - since.month - (today.day < since.day)
    if months < 6:
        return None
    years, rest = divmod(months, 12)
    ja = (f"{years}年" if years else "") + (f"{rest}か月" if rest else "")
    en = " and ".join(f"{n} {word}{'s' * (n > 1)}" for n, word in ((years, "year"), (rest, "month")) if n)
    return T(ja, en)
