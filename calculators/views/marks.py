"""Small pictures that stand for a truth, and bars for how far something is. Words always stand beside them."""

from __future__ import annotations

from functools import cache

from rules_py.core.facts import Measured
from rules_py.core.finding import Case, Finding
from rules_py.core.quantity import PERCENT, STARS, Quantity
from rules_py.core.text import Lang
from rules_py.core.truth import Truth

from . import words
from .html import NOTHING, Html, el

CLASS = {Truth.YES: "met", Truth.NO: "short", Truth.UNKNOWN: "open"}
_SHAPES = {
    Truth.YES: "M4.5 10.5l3.5 3.5 7.5-8",
    Truth.NO: "M5.5 5.5l9 9m0-9l-9 9",
    Truth.UNKNOWN: "M7 7.6c0-4 6.4-3.8 6 .2-.3 2.2-3 2.2-3 4.7m0 3v.1",
}
_BAR = 240


@cache
def mark(truth: Truth, lang: Lang) -> Html:
    """A tick, a cross or a question mark in a circle, named for screen readers."""
    look = {"class": f"kj-mark kj-mark--{CLASS[truth]}", "viewBox": "0 0 20 20"}
    return el(
        "svg",
        {**look, "role": "img", "aria-label": words.STATE[truth].of(lang)},
        el("circle", {"cx": 10, "cy": 10, "r": "9.5"}),
        el("path", {"d": _SHAPES[truth]}),
    )


def bar(finding: Finding, case: Case) -> Html:
    """How far a measured fact is against its bound. The numbers stand beside it, so the bar is silent."""
    bound = getattr(finding.criterion, "bound", None)
    fact = finding.criterion.facts[0] if finding.criterion.facts else None
    if not isinstance(bound, Quantity) or not isinstance(fact, Measured) or fact.id not in case.facts:
        return NOTHING
    measured = fact.measure(case.facts[fact.id])
    if measured is None or measured.unit != bound.unit:
        return NOTHING
    full = _full(bound)
    if full.n <= 0:
        return NOTHING
    have, need = _along(measured, full), _along(bound, full)
    look = {"class": f"kj-bar kj-bar--{CLASS[finding.truth]}", "viewBox": f"0 0 {_BAR} 10"}
    return el(
        "svg",
        {**look, "preserveAspectRatio": "none", "aria-hidden": "true"},
        el("rect", {"class": "kj-bar__all", "width": _BAR, "height": 10}),
        el("rect", {"class": "kj-bar__have", "width": have, "height": 10}),
        el("rect", {"class": "kj-bar__need", "x": min(need, _BAR - 2), "width": 2, "height": 10}),
    )


def _full(bound: Quantity) -> Quantity:
    """The right end of the bar: all of a share, the top of a scale, else a little more than the bound."""
    if bound.unit == PERCENT:
        return Quantity(100, 1, PERCENT)
    if bound.unit == STARS:
        return Quantity(5, 1, STARS)
    return Quantity(bound.n * 5, bound.d * 4, bound.unit)


def _along(value: Quantity, full: Quantity) -> int:
    return max(0, min(_BAR, _BAR * value.n * full.d // (value.d * full.n)))
