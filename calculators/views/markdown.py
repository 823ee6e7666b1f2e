"""A result as Markdown, to paste into a note or a mail. Readers' own words are kept from becoming markup."""

from __future__ import annotations

import re

from rules_py.core.day import say_day
from rules_py.core.finding import Cause, Finding
from rules_py.core.judge import Standing, Verdict, Worked
from rules_py.core.rule import cited
from rules_py.core.say import finding_text, headline
from rules_py.core.source import Source
from rules_py.core.text import Lang, T
from rules_py.core.truth import Truth
from rules_py.core.working import Table, Working

from ..calculator import Calculator
from . import words
from .findings import relevant
from .result import Outcome

_BOX = {Truth.YES: "[x]", Truth.NO: "[ ]", Truth.UNKNOWN: "[?]"}
_SPECIAL = re.compile(r"([\\`*_\[\]<>|#])")


def plain(text: str) -> str:
    """A reader's own words: on one line, with Markdown's signs escaped."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def markdown(calculator: Calculator, found: Outcome, lang: Lang) -> str:
    """The whole result: what was asked and on which day, the verdict, its parts, what was entered, the sources."""
    case = found.case
    day = words.AS_OF.fill(day=say_day(case.on)).of(lang)
    lines = [
        f"## {calculator.title.of(lang)}",
        "",
        f"**{headline(found).of(lang)}** ({day})",
        "",
        *_outcome(found, lang),
    ]
    entered = [
        f"- {fact.label.of(lang)}: {plain(fact.say(case.facts[fact.id]).of(lang))}"
        for fact in calculator.facts
        if fact.id in case.facts
    ]
    lines += ["", f"### {words.ANSWERS.of(lang)}", "", *(entered or [words.NOTHING_ENTERED.of(lang)])]
    sources = [
        f"{n}. [{source.title.of(lang)}]({source.url}) ({_about(source, lang)})"
        for n, source in enumerate(_cited(found), 1)
    ]
    return "\n".join([*lines, "", f"### {words.SOURCES.of(lang)}", "", *sources, ""])


def _cited(found: Outcome) -> tuple[Source, ...]:
    """The sources of the editions that were used."""
    stretches = [rung.verdict.stretch for rung in found.live] if isinstance(found, Standing) else [found.stretch]
    return tuple(dict.fromkeys(source for stretch in stretches for e in stretch.lists for source in cited(e)))


def _about(source: Source, lang: Lang) -> str:
    parts = (words.STATED.fill(stated=source.stated), words.CHECKED.fill(day=say_day(source.checked)))
    return ", ".join(part.of(lang) for part in parts)


def _outcome(found: Outcome, lang: Lang) -> list[str]:
    """Every criterion with its box, a ladder rank by rank; or the amounts of a formula."""
    if isinstance(found, Worked):
        return [line for _, working in found.workings for line in _working(working, lang)]
    if isinstance(found, Verdict):
        return [line for finding in found.findings for line in _finding(finding, 0, lang)]
    lines: list[str] = []
    for rung in found.live:
        lines += [f"- {_BOX[rung.truth]} **{rung.verdict.rule.title.of(lang)}**"]
        lines += [line for finding in rung.verdict.findings for line in _finding(finding, 1, lang)]
    return lines


def _finding(finding: Finding, depth: int, lang: Lang) -> list[str]:
    criterion = finding.criterion
    parts = (
        [f"{criterion.label.of(lang)}: {criterion.requirement.of(lang)}"]
        if not finding.children
        else [criterion.label.of(lang)]
    )
    if finding.actual is not None:
        parts.append(plain(finding.actual.of(lang)))
    if finding.cause is not Cause.MET and not (finding.children and finding.cause is Cause.SHORT):
        said = finding_text(finding)
        parts += [said.of(lang)] if said != criterion.requirement else []
    line = "  " * depth + f"- {_BOX[finding.truth]} " + " — ".join(parts)
    return [line, *(below for child in relevant(finding) for below in _finding(child, depth + 1, lang))]


def _working(found: Working, lang: Lang) -> list[str]:
    """Amounts, tables, notes and next steps of a formula."""
    lines = [
        f"- {line.label.of(lang)}: {line.text.of(lang)}" + (f" ({line.how.of(lang)})" if line.how else "")
        for line in found.lines
    ]
    for letter in found.letters:
        lines += [
            "",
            f"**{letter.title.of(lang)}**",
            "",
            *(f"> {line}".rstrip() for line in map(plain, letter.text.split("\n"))),
        ]
    for table in found.tables:
        lines += ["", *_table(table, lang)]
    for head, items in ((words.NEXT, found.next), (words.NOTES, found.notes)):
        if items:
            lines += ["", f"### {head.of(lang)}", "", *(f"- {item.of(lang)}" for item in items)]
    return lines


def _table(found: Table, lang: Lang) -> list[str]:
    head = [column.of(lang) for column in found.columns]
    rows = [
        [
            plain(cell if isinstance(cell, str) else (cell.of(lang) if isinstance(cell, T) else cell.text.of(lang)))
            for cell in row
        ]
        for row in found.rows
    ]
    return [
        f"**{found.title.of(lang)}**",
        "",
        "| " + " | ".join(head) + " |",
        "|" + " --- |" * len(head),
        *("| " + " | ".join(row) + " |" for row in rows),
    ]
