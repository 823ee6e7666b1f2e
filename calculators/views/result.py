"""A whole result as HTML: headline, body, what was entered. Picks the view by the kind of outcome."""

from __future__ import annotations

from datetime import date

from rules_py.core.day import say_day
from rules_py.core.finding import Case
from rules_py.core.judge import Standing, Verdict, Worked, judge, stand, work
from rules_py.core.rule import Asked, Formula, Ladder, Rule
from rules_py.core.say import headline
from rules_py.core.text import Lang, T

from ..calculator import Calculator
from . import verdict, words
from .html import NOTHING, Html, el

type Outcome = Standing | Verdict | Worked


def outcome(rule: Asked, case: Case) -> Outcome:
    """What a rule says of a case. Like `rules_py.result.outcome`, which the page does not load."""
    if isinstance(rule, Ladder):
        return stand(rule, case)
    if isinstance(rule, Rule):
        return judge(rule, case)
    if isinstance(rule, Formula):
        return work(rule, case)
    raise TypeError(f"{rule.id} is no kind of rule that has a view")


def result(calculator: Calculator, found: Outcome, today: date, lang: Lang, doubt: T | None = None) -> Html:
    """The result in one language. `today` only tells how old a source's word is; `doubt` is said of the day."""
    day = words.AS_OF.fill(day=say_day(found.case.on)).of(lang)
    head = [
        el("h3", {"class": "kj-says", "tabindex": "-1", "data-says": True}, headline(found).of(lang)),
        el("p", {"class": "kj-asof"}, day),
        el("p", {"class": "kj-stale"}, doubt.of(lang)) if doubt else NOTHING,
    ]
    return el("div", None, head, _body(found, today, lang, calculator.id), _entered(calculator, found.case, lang))


def _body(found: Outcome, today: date, lang: Lang, prefix: str) -> Html:
    if isinstance(found, Standing):
        return verdict.standing(found, today, lang, prefix)
    if isinstance(found, Verdict):
        return verdict.verdict(found, today, lang, prefix)
    from .working import working  # noqa: PLC0415 - a rule's page does not load charts

    return working(found, lang, prefix)


def _entered(calculator: Calculator, case: Case, lang: Lang) -> Html:
    """What was entered, for paper: the form itself is not printed."""
    given = [fact for fact in calculator.facts if fact.id in case.facts]
    if not given:
        return NOTHING
    rows = [
        el("div", None, el("dt", None, fact.label.of(lang)), el("dd", None, fact.say(case.facts[fact.id]).of(lang)))
        for fact in given
    ]
    return el("div", {"class": "kj-entered"}, el("h4", None, words.ANSWERS.of(lang)), el("dl", None, rows))
