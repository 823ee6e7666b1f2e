"""Headlines: what a verdict, a standing or a way says in one sentence. The parts come from the criteria themselves."""

from __future__ import annotations

from .edition import Absence
from .finding import Cause, Finding
from .judge import Answer, Standing, Verdict, Worked
from .plan import Way
from .text import T, join
from .truth import Truth


def headline(outcome: Verdict | Standing | Worked) -> T:
    """The verdict first, in one plain sentence."""
    if isinstance(outcome, Worked):
        return _worked(outcome)
    return _standing(outcome) if isinstance(outcome, Standing) else _verdict(outcome)


def _verdict(verdict: Verdict) -> T:
    title = verdict.rule.title
    if verdict.answer is Answer.NO_EDITION:
        return verdict.stretch.absent(verdict.case.on)
    unmet = sum(f.truth is Truth.NO for f in verdict.findings)
    unknown = sum(f.truth is Truth.UNKNOWN for f in verdict.findings)
    return {
        Answer.MEETS: T(
            "「{title}」の公表されている条件をすべて満たしています。", "You meet every published condition for {title}."
        ),
        Answer.NOT_YET: T("「{title}」には、まだ{unmet}つの条件が足りません。", "Not yet {title}: {unmet} to go."),
        Answer.CANNOT: T(
            "「{title}」の条件のうち、変えられないものを満たしていません。",
            "{title} is out of reach: a condition that cannot change is not met.",
        ),
        Answer.OPEN: T(
            "「{title}」かどうかは、あと{unknown}つの条件しだいです。", "{title} depends on {unknown} more."
        ),
    }[verdict.answer].fill(
        title=title, unmet=_conditions(unmet) if unmet else _conditions(1), unknown=_conditions(unknown)
    )


def _conditions(n: int) -> T:
    return T(str(n), f"{n} condition" + "s" * (n != 1))


def _standing(standing: Standing) -> T:
    live = standing.live
    if not live:
        return _no_rung(standing)
    sure = live[standing.proven - 1].verdict.rule.title if standing.proven else _below(standing)
    if standing.proven == standing.possible:
        return T("ランクは「{sure}」です。", "Your rank: {sure}.").fill(sure=sure)
    return _undecided(sure, standing)


def _undecided(sure: T, standing: Standing) -> T:
    """Where the next rank hangs on what is not known: how much of it is met, and how much is still open."""
    assert standing.next is not None
    title, findings = standing.next.verdict.rule.title, standing.next.verdict.findings
    met = sum(finding.truth is Truth.YES for finding in findings)
    unknown = len(findings) - met
    words = {
        "sure": sure,
        "next": title,
        "met": met,
        "all": len(findings),
        "open": unknown,
        "conditions": _conditions(unknown),
    }
    if standing.proven:
        return T(
            "少なくとも「{sure}」です。「{next}」かどうかは、あと{open}つの条件しだいです。",
            "At least {sure}. Whether you are {next} depends on {conditions} more.",
        ).fill(**words)
    if not met:
        return T(
            "まだ判定できません。「{next}」の条件は{all}つあります。", "Not decided yet: {next} has {all} conditions."
        ).fill(**words)
    return T(
        "「{next}」の条件{all}つのうち、{met}つを満たしています。あと{open}つの答えで決まります。",
        "You meet {met} of the {all} conditions for {next}. The other {open} will decide.",
    ).fill(**words)


def _worked(worked: Worked) -> T:
    if worked.working is not None:
        return worked.working.says
    if not worked.workings:
        return worked.stretch.absent(worked.on)
    each = list(dict.fromkeys(working.says for _, working in worked.workings))
    if len(each) == 1:  # the lists differ in detail, not in what they come to
        return each[0]
    said = join(each, ja=" / ", en=" / ")
    return T(
        f"どの基準が有効だったかで結果が変わります: {said.ja}", f"It depends on which list was in force: {said.en}"
    )


def _no_rung(standing: Standing) -> T:
    """Why no rank is in force. "Did not exist yet" needs every rank to say so: one that is unrecorded goes first."""
    found = [rung.verdict.stretch for rung in standing.rungs]
    told = next((stretch for stretch in found if stretch.absence is Absence.UNRECORDED), found[0])
    return told.absent(standing.case.on)


def _below(standing: Standing) -> T:
    return standing.ladder.ground if standing.rungs[0].in_force else standing.ladder.outside


def finding_text(finding: Finding) -> T:
    """What is said of one criterion beside its requirement: the gap, the next step, or why it is open."""
    if finding.cause is Cause.SHORT and finding.step:
        return finding.step.text
    if finding.cause is Cause.SHORT and not finding.children:
        return T(
            "足し算では届きません(古い実績が対象期間から外れるのを待つ)",
            "adding cannot reach it (wait until old results leave the window)",
        )
    return finding.cause.text


def way_text(way: Way) -> T:
    """A way as one sentence: what to do, then what to find out."""
    parts = [step.text for step in way.steps]
    if way.asks:
        asked = join([fact.label for fact in way.asks])
        parts.append(T(f"確認する: {asked.ja}", f"find out: {asked.en}"))
    return join(parts, ja="、", en="; ") if parts else T("することはありません", "nothing to do")


def edition_text(verdict: Verdict) -> T:
    """Which list was applied, from when to when it was in force, and when a source last stated it."""
    stretch = verdict.stretch
    if not stretch.lists:
        return stretch.absent(verdict.case.on)
    if len(stretch.lists) > 1:
        names = "・".join(e.id for e in stretch.lists)
        why = stretch.why or T("どの日に切り替わったか、記録がありません。", "No source records the day of the change.")
        return T(
            f"{names} のどれかが有効だった時期です。{why.ja}",
            f"One of {', '.join(e.id for e in stretch.lists)} was in force. {why.en}",
        )
    edition = stretch.lists[0]
    text = T(f"{edition.id}({edition.began.ja})", f"{edition.id} ({edition.began.en})")
    if edition.seen is None:
        return text
    seen = edition.seen.text
    return T(f"{text.ja}。最後に確認できた記述は{seen.ja}", f"{text.en}; last stated by a source: {seen.en}")
