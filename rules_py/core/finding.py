"""What judging finds: one finding per criterion, always, with its truth, the cause, and the way out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from .facts import Step
from .record import Record
from .text import T
from .truth import Truth

if TYPE_CHECKING:
    from .criterion import Criterion


class Cause(Enum):
    """Why a finding is what it is. Truth and cause are separate: six causes leave a finding unknown."""

    MET = "met"
    NOT_APPLICABLE = "not_applicable"
    SHORT = "short"
    MISSING = "missing"
    EMPTY = "empty"
    DISPUTED = "disputed"
    UNPUBLISHED = "unpublished"
    UNCLEAR = "unclear"
    DISCRETIONARY = "discretionary"

    @property
    def text(self) -> T:
        return _CAUSES[self]


_CAUSES = {
    Cause.MET: T("満たしている", "met"),
    Cause.NOT_APPLICABLE: T("対象外(妨げにならない)", "does not apply (no obstacle)"),
    Cause.SHORT: T("足りない", "not met"),
    Cause.MISSING: T("未回答", "not answered"),
    Cause.EMPTY: T(
        "まだ実績がなく、その場合の扱いは公表されていない", "no record yet, and how that counts is not published"
    ),
    Cause.DISPUTED: T("情報源によって結論が変わる", "the answer depends on which source is right"),
    Cause.UNPUBLISHED: T("基準が公表されていない", "the bar is not published"),
    Cause.UNCLEAR: T("どう比べるかが公表されていない", "how it is compared is not published"),
    Cause.DISCRETIONARY: T("運営の判断による", "decided by the platform"),
}


class Case(Record):
    """A reader's known facts, by fact id, on the day of the question. What is not known is not in it."""

    facts: Mapping[str, Any]
    on: date


class Finding(Record):
    """One criterion judged. `id` is its path in the rule; `actual` what the reader has; `step` what would meet it."""

    id: str
    criterion: Criterion
    truth: Truth
    cause: Cause
    actual: T | None = None
    step: Step | None = None
    children: tuple[Finding, ...] = ()

    def leaves(self) -> Iterator[Finding]:
        """This finding and those below it that have no children."""
        if not self.children:
            yield self
        for child in self.children:
            yield from child.leaves()
