"""The form of a calculator, complete at build time: groups of questions, the day, buttons. For keyboard and thumb."""

from __future__ import annotations

from rules_py.core.day import LATEST
from rules_py.core.text import Lang, T

from ..calculator import Calculator, Group
from ..typed import DAY
from . import words
from .fields import is_yes_no, question
from .html import NOTHING, Html, el
from .notice import notice

#: Fewer yes-or-no questions than this are answered faster one by one.
_MANY = 3


def form(calculator: Calculator, lang: Lang) -> Html:
    """The form as HTML. `novalidate`: Python checks what was typed, so that every message is ours and bilingual."""
    prefix = calculator.id
    # The questions of the newest edition; the answer to another day says which it needs instead.
    now = {fact.id for fact in calculator.rule.facts_on(LATEST)}
    groups = [_group(group, now, n, prefix, lang) for n, group in enumerate(calculator.groups)]
    return el("form", {"class": "kj-form", "novalidate": True, "autocomplete": "off"},
        el("p", {"class": "kj-intro"}, words.INTRO.of(lang)),
        el("p", {"class": "kj-unkept", "data-unkept": True, "hidden": True}, words.UNKEPT.of(lang)),
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
    shared = _shared(group)
    hints = [
        el("p", {"class": "kj-hint", "id": f"{id}-hint{n}"}, hint.of(lang))
        for n, hint in enumerate(h for h in (group.hint, shared) if h)
    ]
    questions = [question(fact, prefix, lang, shown=fact.id in now, hinted=fact.find != shared) for fact in group.facts]
    described = " ".join(f"{id}-hint{n}" for n in range(len(hints)))
    place = {"class": "kj-group__body", "role": "group", "aria-labelledby": id, "aria-describedby": described or None}
    body = el("div", place, hints, all_yes, questions)
    return el("details", {"class": "kj-group", "open": number == 0}, el("summary", None, title, " ", count), body)


def _shared(group: Group) -> T | None:
    """Where to look, if most questions of a group say the same; then it is said once, above them."""
    finds = [fact.find for fact in group.facts if fact.find]
    commonest = max(finds, key=finds.count, default=None)
    return commonest if commonest and finds.count(commonest) > 1 else None


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
        notice(),
    )  # fmt: skip
