"""The result of a formula: amounts with how they came about, tables, pictures, notes, what to do next."""

from __future__ import annotations

from rules_py.core.facts import Fact
from rules_py.core.judge import Worked
from rules_py.core.quantity import Quantity
from rules_py.core.text import Lang, T
from rules_py.core.working import Letter, Line, Table, Working

from . import words
from .cite import Citations
from .dated import dated
from .html import NOTHING, Html, el
from .notice import notice
from .plot import plot
from .steps import links

#: Longer tables scroll inside a box, so that the answer stays near.
_TALL = 12
#: Rows that the page shows; the rest is in the copied result and in files. More would make every keystroke slow.
_MOST = 200


def working(found: Worked, lang: Lang, prefix: str) -> Html:
    """A formula's working below its headline; several where it is not known which edition was in force."""
    if not found.workings:
        return NOTHING
    cites = Citations(lang, f"{prefix}-result")
    asks = {fact.id: fact for fact in found.formula.asks}
    parts: list[Html] = []
    if found.working:
        parts.append(_working(found.working, asks, 0, cites, lang, prefix))
    else:
        for nth, (edition, each) in enumerate(found.workings):
            title = el("h4", None, edition.began.of(lang), cites.marks(edition.sources))
            parts += [title, _working(each, asks, nth, cites, lang, prefix)]
    used = el("p", {"class": "kj-used"}, dated(found.stretch, cites, lang))
    title = el("summary", None, words.SOURCES.of(lang), " ", el("span", {"class": "kj-count"}, len(cites.sources)))
    sources = el("details", {"class": "kj-more", "id": f"{prefix}-result-sources"}, title, cites.listing())
    return el("div", None, parts, el("h4", None, words.EDITION.of(lang)), used, sources)


def _working(found: Working, asks: dict[str, Fact], nth: int, cites: Citations, lang: Lang, prefix: str) -> Html:
    parts: list[Html] = []
    if missing := [asks[id] for id in found.missing if id in asks]:
        parts += [el("p", {"class": "kj-steps__head"}, words.FIND_OUT.of(lang)), links(missing, prefix, lang)]
    if found.lines:
        parts.append(el("dl", {"class": "kj-lines"}, [_line(line, cites, lang) for line in found.lines]))
    parts += [_letter(each, lang) for each in found.letters]
    parts += [plot(drawn, f"{prefix}-plot-{drawn.id}-{nth}", lang) for drawn in found.plots]
    parts += [table(rows, lang) for rows in found.tables]
    parts += [_list(words.NEXT, found.next, lang), _list(words.NOTES, found.notes, lang)]
    return el("div", {"class": "kj-working"}, parts)


def _letter(letter: Letter, lang: Lang) -> Html:
    """A text with a button that copies it; without scripts it can be selected."""
    button = {"type": "button", "class": "kj-quiet", "data-do": "letter"}
    return el(
        "div",
        {"class": "kj-letter"},
        el("p", {"class": "kj-letter__title"}, letter.title.of(lang)),
        el("pre", {"lang": letter.lang}, letter.text),
        el("button", button, words.COPY_LETTER.of(lang)),
        notice(),
    )


def _line(line: Line, cites: Citations, lang: Lang) -> Html:
    how = el("span", {"class": "kj-line__how"}, line.how.of(lang)) if line.how else NOTHING
    name = el("dt", None, line.label.of(lang))
    value = el("dd", None, el("span", {"class": "kj-line__value"}, line.text.of(lang)), cites.marks(line.sources), how)
    return el("div", {"class": "kj-line kj-line--main" if line.main else "kj-line"}, name, value)


def table(found: Table, lang: Lang) -> Html:
    """A table with its title as caption, in a box of its own that scrolls by keyboard as well."""
    head = el("tr", None, [el("th", {"scope": "col"}, column.of(lang)) for column in found.columns])
    body = [el("tr", None, [_cell(cell, lang) for cell in row]) for row in found.rows[:_MOST]]
    if (left := len(found.rows) - _MOST) > 0:
        body.append(
            el("tr", None, el("td", {"colspan": len(found.columns)}, words.MORE_ROWS.fill(n=f"{left:,}").of(lang)))
        )
    tall = " kj-scroll--tall" if len(found.rows) > _TALL else ""
    title = found.title.of(lang)
    box = {"class": f"kj-scroll{tall}", "tabindex": "0", "role": "group", "aria-label": title}
    return el(
        "div",
        box,
        el(
            "table", {"class": "kj-table"}, el("caption", None, title), el("thead", None, head), el("tbody", None, body)
        ),
    )


def _cell(cell: T | Quantity | str, lang: Lang) -> Html:
    if isinstance(cell, Quantity):
        return el("td", {"class": "kj-figure"}, cell.text.of(lang))
    return el("td", None, cell.of(lang) if isinstance(cell, T) else cell)


def _list(title: T, items: tuple[T, ...], lang: Lang) -> Html:
    if not items:
        return NOTHING
    return el(
        "div", None, el("h4", None, title.of(lang)), el("ul", None, [el("li", None, item.of(lang)) for item in items])
    )
