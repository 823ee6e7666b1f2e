"""The form of a calculator, complete at build time: groups of questions, the day, buttons. Works by keyboard and thumb."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import Lang

from ..calculator import Calculator, Group
from ..typed import DAY
from . import words
from .fields import is_yes_no, question
from .html import NOTHING, Html, el

#: Fewer yes-or-no questions than this are answered faster one by one.
_MANY = 3
#: The form shows the questions of the newest edition; the answer to another day says which it needs instead.
LATEST = date(2100, 1, 1)


def form(calculator: Calculator, lang: Lang) -> Html:
    """The form as HTML. `novalidate`: Python checks what was typed, so that every message is ours and bilingual."""
    prefix = calculator.id
    now = {fact.id for fact in calculator.rule.facts_on(LATEST)}
    groups = [_group(group, now, n, prefix, lang) for n, group in enumerate(calculator.groups)]
    return el("form", {"class": "kj-form", "novalidate": True, "autocomplete": "off"},
        el("p", {"class": "kj-intro"}, words.INTRO.of(lang)),
        _summary(prefix, lang),
        groups,
        _day(prefix, lang),
        _buttons(lang),
    )  # fmt: skip


def _summary(prefix: str, lang: Lang) -> Html:
    title = el("p", {"class": "kj-summary__title", "id": f"{prefix}-summary"}, words.SUMMARY.of(lang))
    box = {
        "class": "kj-summary",
        "role": "group",
        "aria-labelledby": f"{prefix}-summary",
        "tabindex": "-1",
        "hidden": True,
    }
    return el("div", {**box, "data-summary": True}, title, el("ul", None))


def _group(group: Group, now: set[str], number: int, prefix: str, lang: Lang) -> Html:
    """A fold of questions. The first stands open; the others show how far they are."""
    id = f"{prefix}-group-{number}"
    title = el("span", {"id": id, "class": "kj-group__title"}, group.title.of(lang))
    count = el("span", {"class": "kj-count", "data-count": True})
    several = sum(is_yes_no(fact) for fact in group.facts) >= _MANY
    all_yes = (
        el("button", {"type": "button", "class": "kj-quiet", "data-do": "all"}, words.ALL_YES.of(lang))
        if several
        else NOTHING
    )
    hint = el("p", {"class": "kj-hint"}, group.hint.of(lang)) if group.hint else NOTHING
    body = el("div", {"class": "kj-group__body", "role": "group", "aria-labelledby": id},
        hint, all_yes, [question(fact, prefix, lang, fact.id in now) for fact in group.facts],
    )  # fmt: skip
    return el("details", {"class": "kj-group", "open": number == 0}, el("summary", None, title, " ", count), body)


def _day(prefix: str, lang: Lang) -> Html:
    id = f"{prefix}.{DAY}"
    return el("div", {"class": "kj-question kj-day"},
        el("label", {"for": id, "class": "kj-ask"}, words.DAY.of(lang)),
        el("p", {"class": "kj-hint", "id": f"{id}-hint"}, words.DAY_HINT.of(lang)),
        el("p", {"class": "kj-error", "id": f"{id}-error", "data-error": DAY, "hidden": True}),
        el("input", {"type": "date", "id": id, "name": DAY, "aria-describedby": f"{id}-hint {id}-error"}),
    )  # fmt: skip


def _buttons(lang: Lang) -> Html:
    return el("div", {"class": "kj-buttons"},
        el("button", {"type": "submit", "class": "kj-primary"}, words.CHECK.of(lang)),
        _button("example", words.EXAMPLE.of(lang)),
        _button("clear", words.CLEAR.of(lang)),
    )  # fmt: skip


def _button(do: str, text: str) -> Html:
    return el("button", {"type": "button", "class": "kj-quiet", "data-do": do}, text)


def tools(lang: Lang) -> Html:
    """What one can do with a result. Stands under it."""
    return el("div", {"class": "kj-buttons kj-tools"},
        _button("link", words.COPY_LINK.of(lang)),
        _button("copy", words.COPY_RESULT.of(lang)),
        _button("print", words.PRINT.of(lang)),
    )  # fmt: skip
