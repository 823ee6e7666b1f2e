"""The criteria of a verdict, one by one: what the reader has, what is required, how far, who says so, what next."""

from __future__ import annotations

from rules_py.core.criterion import All, Criterion, Disputed, Group, Is, Open
from rules_py.core.finding import Case, Cause, Finding
from rules_py.core.text import Lang, T
from rules_py.core.truth import Truth

from . import words
from .cite import Citations
from .html import NOTHING, Html, el
from .marks import CLASS, bar, mark


def findings(found: tuple[Finding, ...], case: Case, cites: Citations, lang: Lang) -> Html:
    """A list of criteria. A criterion cites where it has sources of its own; the edition's stand once, below."""
    return el("ul", {"class": "kj-findings"}, [_finding(f, case, cites, lang) for f in found])


def _finding(finding: Finding, case: Case, cites: Citations, lang: Lang) -> Html:
    criterion = finding.criterion
    disputed = isinstance(criterion, Disputed)
    group = bool(finding.children) and not disputed
    missing = finding.cause is Cause.MISSING and not finding.children
    required = _required(criterion, group)
    head = el("p", {"class": "kj-finding__head"},
        mark(finding.truth, lang), " ",
        el("span", {"class": "kj-finding__name"}, criterion.label.of(lang)), " ",
        el("span", {"class": "kj-finding__need"}, required.of(lang)) if required else NOTHING,
        el("span", {"class": "kj-finding__none"}, words.UNANSWERED.of(lang)) if missing else NOTHING,
        NOTHING if group or disputed else cites.marks(criterion.sources),
    )  # fmt: skip
    lines = [] if group else [_have(finding, case, lang), _next(finding, lang)]
    note = el("p", {"class": "kj-finding__note"}, criterion.note.of(lang)) if criterion.note else NOTHING
    inside: Html = NOTHING
    if disputed:
        inside = _readings(finding, criterion, cites, lang)  # type: ignore[arg-type]
    elif finding.children:
        inside = findings(relevant(finding), case, cites, lang)
    return el(
        "li",
        {"class": f"kj-finding kj-finding--{CLASS[finding.truth]}", "data-criterion": finding.id},
        head,
        lines,
        note,
        inside,
    )


def relevant(finding: Finding) -> tuple[Finding, ...]:
    """The parts of a group that are worth reading: where one of several is enough and met, only what met it."""
    if finding.truth is Truth.YES and not isinstance(finding.criterion, All):
        return tuple(child for child in finding.children if child.truth is Truth.YES) or finding.children
    return finding.children


def _required(criterion: Criterion, group: bool) -> T | None:
    """What stands beside the name; nothing where it would only repeat the mark or the cause."""
    if isinstance(criterion, Group):
        return criterion.how if group else None
    return None if criterion.bare or isinstance(criterion, Open) else criterion.requirement


def _have(finding: Finding, case: Case, lang: Lang) -> Html:
    """What the reader has, with a bar where it is measured."""
    if finding.actual is None or isinstance(finding.criterion, Is):
        return NOTHING  # the mark says yes or no already
    you = el(
        "span",
        {"class": "kj-finding__you"},
        words.YOU_HAVE.of(lang) + (": " if lang == "en" else "："),
        finding.actual.of(lang),
    )
    return el("p", {"class": "kj-finding__have"}, you, bar(finding, case))


def _next(finding: Finding, lang: Lang) -> Html:
    """The gap or the reason, in one line; nothing where the criterion is simply met."""
    if finding.cause in (Cause.MET, Cause.MISSING):
        return NOTHING
    if finding.cause is Cause.SHORT:
        text = finding.step.text if finding.step else (NOTHING if finding.children else words.NO_WAY)
        return el("p", {"class": "kj-finding__next"}, text.of(lang)) if isinstance(text, T) else NOTHING
    return el("p", {"class": "kj-finding__next"}, words.CAUSE[finding.cause].of(lang))


def _readings(finding: Finding, criterion: Disputed, cites: Citations, lang: Lang) -> Html:
    """Who says what, and what each would mean for this reader."""
    judged = {child.id.rpartition(".")[2]: child for child in finding.children}
    rows = []
    for claim in criterion.claims:
        child = judged.get(claim.source.id)
        truth = child.truth if child else Truth.YES
        said = child.criterion.requirement if child else words.NOT_ASKED
        colon = ": " if lang == "en" else "："
        rows.append(
            el(
                "li",
                {"class": f"kj-finding--{CLASS[truth]}"},
                mark(truth, lang),
                " ",
                claim.source.title.of(lang),
                colon,
                said.of(lang),
                cites.marks((claim.source,)),
            )
        )
    return el("div", {"class": "kj-readings"}, el("p", None, words.READINGS.of(lang)), el("ul", None, rows))
