"""A whole result: headline, body, Markdown, files. Picks the view by the kind of rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from rules_py.core.day import say_day
from rules_py.core.edition import Edition
from rules_py.core.finding import Case
from rules_py.core.judge import judge, stand, work
from rules_py.core.record import Record
from rules_py.core.rule import Asked, Formula, Ladder, Rule, cited
from rules_py.core.say import headline
from rules_py.core.source import Source
from rules_py.core.text import Lang, T

from ..calculator import Calculator
from . import markdown, verdict, words
from .html import NOTHING, Html, el


class Outcome(Record):
    """What a rule says of a case, ready to show."""

    says: T
    html: Html
    markdown: str
    files: Mapping[str, str]


def result(calculator: Calculator, case: Case, today: date, lang: Lang) -> Outcome:
    """The result of a calculator for a case, in one language. `today` only tells how old a source's word is."""
    says, body, lines, sources, files = _parts(calculator.rule, case, today, lang, calculator.id)
    text = markdown.markdown(calculator.title, says, case, calculator.facts, lines, sources, lang)
    day = words.AS_OF.fill(day=say_day(case.on)).of(lang)
    head = [
        el("h3", {"class": "kj-says", "tabindex": "-1", "data-says": True}, says.of(lang)),
        el("p", {"class": "kj-asof"}, day),
    ]
    return Outcome(says, el("div", None, head, body, _entered(calculator, case, lang)), text, files)


def _parts(
    rule: Asked, case: Case, today: date, lang: Lang, prefix: str
) -> tuple[T, Html, list[str], tuple[Source, ...], Mapping[str, str]]:
    """Headline, body, Markdown lines, sources and files of a rule's outcome."""
    if isinstance(rule, Ladder):
        standing = stand(rule, case)
        sources = _cited(rung.verdict.stretch.lists for rung in standing.live)
        body = verdict.standing(standing, today, lang, prefix)
        return headline(standing), body, markdown.outcome_lines(standing, lang), sources, {}
    if isinstance(rule, Rule):
        found = judge(rule, case)
        body = verdict.verdict(found, today, lang, prefix)
        return headline(found), body, markdown.outcome_lines(found, lang), _cited([found.stretch.lists]), {}
    if isinstance(rule, Formula):
        from .working import working  # noqa: PLC0415 - a rule's page does not load charts

        worked = work(rule, case)
        found_lines = [line for _, each in worked.workings for line in markdown.working_lines(each, lang)]
        files = worked.working.files if worked.working else {}
        body = working(worked, lang, prefix)
        return headline(worked), body, found_lines, _cited([worked.stretch.lists]), files
    raise TypeError(f"{rule.id} is no kind of rule that has a view")


def _cited(lists: Iterable[tuple[Edition, ...]]) -> tuple[Source, ...]:
    return tuple(dict.fromkeys(source for editions in lists for edition in editions for source in cited(edition)))


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
