"""The whole element of a calculator at build time: form, worked example with its real result, words for the script."""

from __future__ import annotations

import json

from rules_py.core.text import Lang

from ..calculator import Calculator
from ..typed import read
from . import words
from .failures import failures
from .form import form, tools
from .html import Html, el
from .notice import notice
from .result import outcome, result

#: Version of the share links' field names. Raise it when a fact changes its meaning.
LINK_VERSION = 1


def element(calculator: Calculator, lang: Lang) -> Html:
    """`<kijun-calculator>`, complete without scripts: they only fill it with life."""
    example = calculator.example
    fields = {**example.fields, "day": example.day.isoformat()}
    attributes = {
        "id": calculator.id,
        "class": "kj-calculator",
        "lang": lang,
        "data-calculator": calculator.id,
        "data-version": LINK_VERSION,
        "data-example": json.dumps(fields, ensure_ascii=False, sort_keys=True),
        "data-words": json.dumps({key: text.of(lang) for key, text in words.SPOKEN.items()}, ensure_ascii=False),
        "data-search-exclude": True,
    }
    parts = [
        el("noscript", None, el("p", {"class": "kj-notice"}, words.NO_SCRIPT.of(lang))),
        form(calculator, lang),
        _bar(calculator, lang),
        _result(calculator, lang),
        el(
            "template",
            {"data-undo": True},
            el("button", {"type": "button", "class": "kj-quiet", "data-do": "undo"}, words.UNDO.of(lang)),
        ),
        failures(lang),
    ]
    return el("div", {"class": "kj-frame"}, el("kijun-calculator", attributes, parts))


def _bar(calculator: Calculator, lang: Lang) -> Html:
    """The line that stays in sight while the form is long: progress, failures, then the verdict in one sentence."""
    progress = el("p", {"class": "kj-progress", "data-progress": True},
        el("span", {"id": f"{calculator.id}-stage", "data-stage": True, "aria-live": "polite"}),
        el("progress", {"max": 1, "value": 0, "aria-labelledby": f"{calculator.id}-stage"}),
    )  # fmt: skip
    says = el("p", {"class": "kj-now", "hidden": True, "data-now": True},
        el("output", {"data-status": True, "aria-live": "polite"}), " ",
        el("a", {"href": f"#{calculator.id}-result"}, words.SEE_RESULT.of(lang)),
    )  # fmt: skip
    trouble = el("div", {"data-trouble": True, "role": "alert"})
    return el("div", {"class": "kj-bar-line"}, notice(), trouble, progress, says)


def _result(calculator: Calculator, lang: Lang) -> Html:
    """The place of the result. At first it holds the worked example, said to be one."""
    example = calculator.example
    case, _ = read(calculator.rule.facts_on(example.day), example.fields, example.day)
    shown = result(calculator, outcome(calculator.rule, case), example.day, lang)
    label = el(
        "p", {"class": "kj-example"}, el("b", None, words.EXAMPLE_RESULT.of(lang)), " ", example.caption.of(lang)
    )
    place = {
        "class": "kj-result",
        "id": f"{calculator.id}-result",
        "aria-label": f"{words.RESULT.of(lang)}: {calculator.title.of(lang)}",
        "data-result": True,
    }
    return el(
        "section",
        place,
        el("div", {"data-shown": True}, label, shown),
        tools(lang),
        el("div", {"data-files": True, "class": "kj-files"}),
    )
