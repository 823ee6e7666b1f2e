"""What to do next: the shortest way to a yes, the other ways, and the questions that are still open."""

from __future__ import annotations

from rules_py.core.facts import Fact, Lever, Step
from rules_py.core.finding import Finding
from rules_py.core.plan import Way, questions, ways
from rules_py.core.text import Lang, T

from . import words
from .html import NOTHING, Html, el

type Labels = dict[str, T]

_HEADS = ((Lever.NOW, words.TODAY), (Lever.EARN, words.EARN), (Lever.WAIT, words.WAIT))
#: More alternatives and questions than these are not read.
_WAYS, _QUESTIONS = 3, 6


def plan(found: tuple[Finding, ...], prefix: str, lang: Lang) -> Html:
    """The steps towards meeting every criterion in `found`. `prefix` names the form whose fields are linked to."""
    alternatives = ways(found)
    if not alternatives:
        return el("p", None, words.NO_WAY.of(lang)) if found else NOTHING
    first, *others = alternatives
    labels = {fact.id: fact.label for finding in found for fact in finding.criterion.facts}
    body = [_way(first, labels, prefix, lang)]
    if others:
        more = [el("li", None, summary(way, labels, lang)) for way in others[:_WAYS]]
        body.append(
            el(
                "details",
                {"class": "kj-more", "id": f"{prefix}-ways"},
                el("summary", None, words.OTHER_WAYS.of(lang)),
                el("ul", None, more),
            )
        )
    asked = {fact.id for fact in first.asks}
    rest = [fact for fact in questions(found) if fact.id not in asked]
    if rest and not first.asks:
        body.append(el("p", {"class": "kj-steps__head"}, words.STILL_ASKED.of(lang)))
        body.append(links(rest, prefix, lang))
    return el("div", {"class": "kj-plan"}, body)


def _way(way: Way, labels: Labels, prefix: str, lang: Lang) -> Html:
    parts: list[Html] = []
    for lever, head in _HEADS:
        steps = [step for step in way.steps if step.lever is lever]
        if steps:
            parts += [el("p", {"class": "kj-steps__head"}, head.of(lang)), _steps(steps, labels, lang)]
    if way.asks:
        parts += [el("p", {"class": "kj-steps__head"}, words.FIND_OUT.of(lang)), links(list(way.asks), prefix, lang)]
    if way.opens:
        open_points = [el("li", None, finding.criterion.label.of(lang)) for finding in way.opens]
        parts += [
            el("p", {"class": "kj-steps__head"}, words.UP_TO_THEM.of(lang)),
            el("ul", {"class": "kj-steps"}, open_points),
        ]
    return el("div", None, parts)


def _steps(steps: list[Step], labels: Labels, lang: Lang) -> Html:
    return el("ul", {"class": "kj-steps"}, [el("li", None, _step(step, labels, lang)) for step in steps])


def _step(step: Step, labels: Labels, lang: Lang) -> str:
    """A step with what it is about: "Job completion rate: 2 more completed jobs"."""
    label = labels.get(step.fact)
    if label is None or label == step.text:
        return step.text.of(lang)
    return f"{label.of(lang)}{'：' if lang == 'ja' else ': '}{step.text.of(lang)}"


def links(facts: list[Fact], prefix: str, lang: Lang) -> Html:
    """Links to the questions. The page's script focuses the field; without it they are plain anchors."""
    items = [
        el("li", None, el("a", {"href": f"#{prefix}.{fact.id}", "data-field": fact.id}, fact.label.of(lang)))
        for fact in facts[:_QUESTIONS]
    ]
    left = len(facts) - _QUESTIONS
    if left > 0:
        items.append(el("li", {"class": "kj-hint"}, words.AND_MORE.fill(n=left).of(lang)))
    return el("ul", {"class": "kj-asks"}, items)


def summary(way: Way, labels: Labels, lang: Lang) -> str:
    """A way in one line."""
    parts = [_step(step, labels, lang) for step in way.steps]
    parts += [T(f"{fact.label.ja}を確認", f"find out: {fact.label.en}").of(lang) for fact in way.asks]
    parts += [finding.criterion.label.of(lang) for finding in way.opens]
    return (" ＋ " if lang == "ja" else " + ").join(parts)
