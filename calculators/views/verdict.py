"""The result for a rule or a ladder: verdict first, then the way on, every criterion, the list used, the sources."""

from __future__ import annotations

from datetime import date

from rules_py.core.finding import Case
from rules_py.core.judge import Standing, Verdict
from rules_py.core.text import Lang
from rules_py.core.truth import Truth

from . import ladder, words
from .cite import Citations, age
from .dated import dated
from .findings import findings
from .html import NOTHING, Html, el
from .marks import mark
from .steps import plan


def verdict(found: Verdict, today: date, lang: Lang, prefix: str) -> Html:
    """A rule's verdict below its headline."""
    cites = Citations(lang, f"{prefix}-result")
    if not found.stretch.lists:
        return NOTHING
    parts = [
        _onwards(found, prefix, lang),
        el("h4", None, words.CRITERIA.of(lang)),
        findings(found.findings, found.case, cites, lang),
        el("h4", None, words.EDITION.of(lang)),
        el("p", {"class": "kj-used"}, dated(found.stretch, cites, lang)),
        _stale([found], today, lang),
    ]
    return el("div", None, parts, _sourced(cites, lang))


def standing(found: Standing, today: date, lang: Lang, prefix: str) -> Html:
    """A ladder's picture, the way to the next rank, and every rank's criteria; the next rank stands open."""
    cites = Citations(lang, f"{prefix}-result")
    if not found.live:
        return NOTHING
    following = found.next
    parts = [ladder.standing(found, lang, f"{prefix}-result")]
    if following:
        rank = following.verdict.rule.title
        parts.append(el("h4", None, words.TO_REACH.fill(rank=rank).of(lang)))
        parts.append(plan(following.verdict.findings, prefix, lang))
    else:
        parts.append(el("p", None, words.TOP.of(lang)))
    parts.append(el("h4", None, words.CRITERIA.of(lang)))
    for rung in reversed(found.live):
        is_open = rung is following or (following is None and rung is found.live[-1])
        parts.append(_rung(rung.verdict, rung.truth, found.case, is_open, cites, prefix, lang))
    parts.append(el("h4", None, words.EDITION.of(lang)))
    rows = [
        el(
            "li",
            None,
            el("b", None, r.verdict.rule.title.of(lang)),
            _colon(lang),
            dated(r.verdict.stretch, cites, lang),
        )
        for r in found.live
    ]
    parts += [el("ul", {"class": "kj-used"}, rows), _stale([rung.verdict for rung in found.live], today, lang)]
    return el("div", None, parts, _sourced(cites, lang))


def _rung(found: Verdict, truth: Truth, case: Case, is_open: bool, cites: Citations, prefix: str, lang: Lang) -> Html:
    """One rank as a fold: how it stands, and its criteria inside."""
    met = sum(f.truth is Truth.YES for f in found.findings)
    count = words.MET_OF.fill(n=met, of=len(found.findings)).of(lang)
    title = el(
        "summary",
        None,
        mark(truth, lang),
        " ",
        el("b", None, found.rule.title.of(lang)),
        " ",
        el("span", {"class": "kj-count"}, count),
    )
    intro = el("p", {"class": "kj-hint"}, found.rule.intro.of(lang)) if found.rule.intro else NOTHING
    body = findings(found.findings, case, cites, lang)
    return el(
        "details", {"class": "kj-rung", "id": f"{prefix}-rung-{found.rule.id}", "open": is_open}, title, intro, body
    )


def _onwards(found: Verdict, prefix: str, lang: Lang) -> Html:
    if found.truth is Truth.YES:
        return el("p", None, words.DONE.of(lang))
    return el("div", None, el("h4", None, words.NEXT.of(lang)), plan(found.findings, prefix, lang))


def _stale(verdicts: list[Verdict], today: date, lang: Lang) -> Html:
    """One word of warning for the oldest statement; none where the question is about the days it speaks of."""
    seen = [
        edition.seen.last
        for found in verdicts
        for edition in found.stretch.lists
        if edition.seen and found.case.on > edition.seen.last
    ]
    old = age(min(seen), min(today, verdicts[0].case.on)) if seen else None
    return el("p", {"class": "kj-stale"}, words.STALE.fill(age=old).of(lang)) if old else NOTHING


def _sourced(cites: Citations, lang: Lang) -> Html:
    if not cites.sources:
        return NOTHING
    title = el("summary", None, words.SOURCES.of(lang), " ", el("span", {"class": "kj-count"}, len(cites.sources)))
    return el("details", {"class": "kj-more", "id": f"{cites.prefix}-sources"}, title, cites.listing())


def _colon(lang: Lang) -> str:
    return ": " if lang == "en" else "："
