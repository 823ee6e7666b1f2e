"""The same idea on every ladder: which criteria of which rule say it, and which of the reader's facts feed them.

Nothing is restated here: requirements, dates and verdicts come from the rules themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from rules_py.core.criterion import Criterion, Group, Is
from rules_py.core.finding import Case, Cause, Finding
from rules_py.core.record import Record
from rules_py.core.rule import Rule, merged
from rules_py.core.say import finding_text
from rules_py.core.text import T, join
from rules_py.core.truth import Truth
from rules_py.crowdworks.pro import PRO
from rules_py.lancers.certified import CERTIFIED
from rules_py.lancers.silver import SILVER
from rules_py.upwork.top_rated import TOP_RATED

#: One column each, in the order of the page.
LADDERS: tuple[tuple[Rule, T], ...] = (
    (SILVER, T("ランサーズ シルバー", "Lancers silver")),
    (CERTIFIED, T("ランサーズ 認定ランサー", "Lancers certified")),
    (PRO, T("クラウドワークス プロ", "CrowdWorks Pro")),
    (TOP_RATED, T("Upwork Top Rated", "Upwork Top Rated")),
)
#: Their fact, by the reader's. A platform that measures something else for the same idea is fed nothing.
FEEDS: Mapping[str, str] = {
    "completion": "finished",
    "completion_project": "finished",
    "completion_project_task": "finished",
    "rating": "rating",
    "overall": "rating",
    "satisfied": "satisfied",
    "jss": "jss",
    "reply": "replies",
    "communication": "communication",
    "scouts": "scouts",
    "last_login": "last_login",
    "last_active": "last_login",
}


class Idea(Record):
    """One row: a name, and the ids of the criteria that say it, by rule."""

    label: T
    criteria: Mapping[str, tuple[str, ...]]


_LANCERS = {SILVER.id: ("rating", "satisfied"), CERTIFIED.id: ("rating", "satisfied")}
IDEAS = (
    Idea(
        T("最後までやり切る", "Carrying work through"),
        {SILVER.id: ("completion",), CERTIFIED.id: ("completion", "task_approval"), PRO.id: ("completion",)},
    ),
    Idea(
        T("満足してもらう", "Satisfied clients"), {**_LANCERS, PRO.id: ("overall",), TOP_RATED.id: ("score", "weeks")}
    ),
    Idea(
        T("やり取り", "Communication"),
        {SILVER.id: ("reply",), CERTIFIED.id: ("reply",), PRO.id: ("communication",)},
    ),
    Idea(
        T("収入", "Earnings"),
        {CERTIFIED.id: ("earnings",), PRO.id: ("earnings",), TOP_RATED.id: ("earnings",)},
    ),
    Idea(T("名指しで頼まれる", "Asked for by name"), {PRO.id: ("scouts",)}),
    Idea(
        T("プロフィール", "Profile"),
        {CERTIFIED.id: ("profile",), PRO.id: ("profile",), TOP_RATED.id: ("profile", "availability")},
    ),
    Idea(T("活動していること", "Being active"), {CERTIFIED.id: ("login",), TOP_RATED.id: ("active", "history")}),
    Idea(T("規約と確認", "Standing and checks"), {PRO.id: ("identity",), TOP_RATED.id: ("standing",)}),
)


class Cell(Record):
    """What one ladder asks under one idea, and how the reader stands: a text, and the truths behind it."""

    text: T
    truths: tuple[Truth, ...] = ()


_NOT_ASKED = T("条件ではない", "not a condition")
_STATES = {
    Truth.YES: T("満たす", "met"),
    Truth.NO: T("足りない", "short"),
    Truth.UNKNOWN: T("未定", "open"),
}


def cells(idea: Idea, facts: Mapping[str, Any], on: date) -> list[Cell]:
    """One cell per ladder, judged by the list in force on a day."""
    return [_cell(rule, idea.criteria.get(rule.id, ()), facts, on) for rule, _ in LADDERS]


def _cell(rule: Rule, ids: tuple[str, ...], facts: Mapping[str, Any], on: date) -> Cell:
    stretch = rule.on(on)
    if not stretch.lists:
        return Cell(stretch.absent(on))
    criteria = dict(merged(stretch.lists).members)
    asked = [(id, criteria[id]) for id in ids if id in criteria]
    if not asked:
        return Cell(_NOT_ASKED)
    found = [criterion.judge(id, Case(_fed(criterion, facts), on)) for id, criterion in asked]
    return Cell(join([_said(each) for each in found], ja="。", en="; "), tuple(each.truth for each in found))


def _fed(criterion: Criterion, facts: Mapping[str, Any]) -> dict[str, Any]:
    """The reader's facts under the names that a criterion reads."""
    named = {fact.id: FEEDS[fact.id] for fact in criterion.facts if fact.id in FEEDS}
    return {theirs: facts[mine] for theirs, mine in named.items() if mine in facts}


def _said(finding: Finding) -> T:
    criterion = finding.criterion
    named = _named(criterion)
    if finding.cause is Cause.MISSING:
        return named
    state, gap = _STATES[finding.truth], finding_text(finding)
    if finding.truth is Truth.YES:
        return T(f"{state.ja}({named.ja})", f"{state.en} ({named.en})")
    return T(f"{state.ja}({named.ja}。{gap.ja})", f"{state.en} ({named.en}; {gap.en})")


def _named(criterion: Criterion) -> T:
    """A condition in a few words: its label and bound; a group by its parts; what is merely required by its label."""
    label, need = criterion.label, criterion.inside if isinstance(criterion, Group) else criterion.requirement
    if isinstance(criterion, Is) and criterion.options == ("yes",):
        return label
    return T(f"{label.ja}: {need.ja}", f"{label.en}: {need.en}")
