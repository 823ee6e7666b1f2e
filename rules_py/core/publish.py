"""Rules and outcomes as plain data: JSON-safe dictionaries, and what changed between editions."""

from __future__ import annotations

from typing import Any

from .criterion import Criterion, Disputed
from .edition import Edition, Stretch
from .facts import Fact, Step
from .finding import Finding
from .judge import Standing, Verdict, Worked
from .plan import Way, questions, ways
from .quantity import Quantity
from .record import Record
from .rule import Asked, Dated, Ladder, cited
from .say import edition_text, finding_text, headline, way_text
from .source import Source
from .terms import Term, Terms
from .text import Lang, T
from .working import Line, Working

#: Shape of everything below. Raise it when a key changes its meaning or goes away.
SCHEMA_VERSION = 1


def source_json(source: Source, lang: Lang) -> dict[str, Any]:
    return {
        "id": source.id,
        "title": source.title.of(lang),
        "url": source.url,
        "kind": source.kind.value,
        "stated": source.stated.of(lang),
        "checked": source.checked.isoformat(),
    }


def fact_json(fact: Fact, lang: Lang) -> dict[str, Any]:
    return {
        "id": fact.id,
        "label": fact.label.of(lang),
        "ask": fact.ask.of(lang),
        "find": fact.find.of(lang) if fact.find else None,
        "lever": fact.lever.value,
        "schema": fact.schema,
    }


def criterion_json(id: str, criterion: Criterion, lang: Lang) -> dict[str, Any]:
    parts = [criterion_json(f"{id}.{key}", part, lang) for key, part in criterion.parts]
    return {
        "id": id,
        "label": criterion.label.of(lang),
        "required": criterion.requirement.of(lang),
        "facts": [fact.id for fact in criterion.facts],
        "sources": [source.id for source in criterion.sources],
    } | ({"parts": parts} if parts else {})


def edition_json(edition: Edition, lang: Lang) -> dict[str, Any]:
    body = edition.body
    return {
        "id": edition.id,
        "since": edition.since.iso if edition.since else None,
        "observed": edition.observed,
        "until": edition.until.isoformat() if edition.until else None,
        "seen": edition.seen.iso if edition.seen else None,
        "why": edition.why.of(lang) if edition.why else None,
        "sources": [source.id for source in edition.sources],
    } | (
        {"terms": [term_json(id, term, lang) for id, term in body.members]}
        if isinstance(body, Terms)
        else {"criteria": [criterion_json(id, part, lang) for id, part in body.members]}
    )


def term_json(id: str, term: Term, lang: Lang) -> dict[str, Any]:
    return {
        "id": id,
        "label": term.label.of(lang),
        "text": term.text.of(lang),
        "value": _value(term.value, lang) if isinstance(term.value, Quantity) else None,
        "sources": [source.id for source in term.sources],
    }


def stretch_json(stretch: Stretch) -> dict[str, Any]:
    span = stretch.span
    return {
        "since": span.since.isoformat() if span.since else None,
        "until": span.until.isoformat() if span.until else None,
        "editions": [edition.id for edition in stretch.lists],
        "absence": stretch.absence.value if stretch.absence else None,
    }


def rule_json(rule: Asked, lang: Lang) -> dict[str, Any]:
    """A rule with its facts, editions and sources."""
    found = {
        "schema": SCHEMA_VERSION,
        "id": rule.id,
        "kind": type(rule).__name__.lower(),
        "title": rule.title.of(lang),
        "facts": [fact_json(fact, lang) for fact in rule.facts],
        "sources": [source_json(source, lang) for source in rule.sources],
    }
    if isinstance(rule, Ladder):
        found["steps"] = [rule_json(step, lang) for step in rule.steps]
    if isinstance(rule, Dated):
        found["editions"] = [edition_json(edition, lang) for edition in rule.editions]
        found["stretches"] = [stretch_json(stretch) for stretch in rule.stretches]
    return found


def step_json(step: Step | None, lang: Lang) -> dict[str, Any] | None:
    if step is None:
        return None
    return {
        "fact": step.fact,
        "text": step.text.of(lang),
        "to": step.to,
        "lever": step.lever.value,
        "count": step.count,
    }


def finding_json(finding: Finding, lang: Lang) -> dict[str, Any]:
    claims = finding.criterion.claims if isinstance(finding.criterion, Disputed) else ()
    return {
        "id": finding.id,
        "label": finding.criterion.label.of(lang),
        "required": finding.criterion.requirement.of(lang),
        "truth": finding.truth.value,
        "cause": finding.cause.value,
        "actual": finding.actual.of(lang) if finding.actual else None,
        "text": finding_text(finding).of(lang),
        "step": step_json(finding.step, lang),
        "says": [claim.source.id for claim in claims],
        "children": [finding_json(child, lang) for child in finding.children],
    }


def way_json(way: Way, lang: Lang) -> dict[str, Any]:
    return {
        "text": way_text(way).of(lang),
        "steps": [step_json(step, lang) for step in way.steps],
        "ask": [fact.id for fact in way.asks],
        "open": [finding.id for finding in way.opens],
    }


def verdict_json(verdict: Verdict, lang: Lang) -> dict[str, Any]:
    sources = dict.fromkeys(source for edition in verdict.stretch.lists for source in cited(edition))
    return {
        "rule": verdict.rule.id,
        "title": verdict.rule.title.of(lang),
        "answer": verdict.answer.value,
        "truth": verdict.truth.value,
        "says": headline(verdict).of(lang),
        "edition": edition_text(verdict).of(lang),
        "stretch": stretch_json(verdict.stretch),
        "findings": [finding_json(finding, lang) for finding in verdict.findings],
        "ways": [way_json(way, lang) for way in ways(verdict.findings)],
        "ask": [fact.id for fact in questions(verdict.findings)],
        "sources": [source_json(source, lang) for source in sources],
    }


def standing_json(standing: Standing, lang: Lang) -> dict[str, Any]:
    live = standing.live
    return {
        "says": headline(standing).of(lang),
        "rank": live[standing.proven - 1].verdict.rule.id if standing.proven else None,
        "possible": live[standing.possible - 1].verdict.rule.id if standing.possible else None,
        "decided": standing.proven == standing.possible and bool(live),
        "next": standing.next.verdict.rule.id if standing.next else None,
        "rungs": [{"truth": rung.truth.value, **verdict_json(rung.verdict, lang)} for rung in standing.rungs],
    }


def worked_json(worked: Worked, lang: Lang) -> dict[str, Any]:
    says = headline(worked).of(lang)
    found = {"says": says, "on": worked.on.isoformat(), "stretch": stretch_json(worked.stretch)}
    if worked.working is not None:
        return found | {"edition": worked.workings[0][0].id} | working_json(worked.working, lang)
    readings = [{"edition": edition.id} | working_json(working, lang) for edition, working in worked.workings]
    codes = {working.code for _, working in worked.workings}
    code = codes.pop() if len(codes) == 1 else "depends" if readings else "no_edition"
    return found | {"code": code, "readings": readings}


def working_json(working: Working, lang: Lang) -> dict[str, Any]:
    return {
        "code": working.code,
        "says": working.says.of(lang),
        "lines": [line_json(line, lang) for line in working.lines],
        "tables": [
            {
                "id": table.id,
                "columns": [column.of(lang) for column in table.columns],
                "rows": [[_value(cell, lang) for cell in row] for row in table.rows],
            }
            for table in working.tables
        ],
        "notes": [note.of(lang) for note in working.notes],
        "next": [step.of(lang) for step in working.next],
        "missing": list(working.missing),
        "files": dict(working.files),
        "letters": [{"id": each.id, "lang": each.lang, "text": each.text} for each in working.letters],
    }


def line_json(line: Line, lang: Lang) -> dict[str, Any]:
    return {
        "id": line.id,
        "label": line.label.of(lang),
        "value": _value(line.value, lang),
        "text": line.text.of(lang),
        "how": line.how.of(lang) if line.how else None,
    }


def _value(value: Quantity | T | str, lang: Lang) -> Any:
    if isinstance(value, Quantity):
        return {"value": value.n if value.d == 1 else value.plain, "unit": value.unit.id}
    return value.of(lang) if isinstance(value, T) else value


class Change(Record):
    """One difference between two editions: a criterion or term new, gone, or saying something else."""

    id: str
    label: T
    was: T | None
    now: T | None


def changes(old: Edition, new: Edition) -> tuple[Change, ...]:
    """What `new` asks that `old` did not, and the reverse. Empty exactly where both ask the same."""
    before: dict[str, Criterion | Term] = dict(old.body.members)
    after: dict[str, Criterion | Term] = dict(new.body.members)
    return tuple(
        Change(id, (after[id] if id in after else before[id]).label, _whole(before.get(id)), _whole(after.get(id)))
        for id in dict.fromkeys((*before, *after))
        if _signature(before.get(id)) != _signature(after.get(id))
    )


def _signature(part: Criterion | Term | None) -> Any:
    return part.signature if isinstance(part, Criterion) else part.text if part is not None else None


def _whole(criterion: Criterion | Term | None) -> T | None:
    if criterion is None:
        return None
    if isinstance(criterion, Term):
        return criterion.text
    return (
        T(*(f"{criterion.label.of(lang)}: {criterion.requirement.of(lang)}" for lang in ("ja", "en")))
        if not criterion.parts
        else criterion.requirement
    )
