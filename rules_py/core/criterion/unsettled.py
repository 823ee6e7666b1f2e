"""Conditions that stay open as data: sources disagree, the bar is not published, or the platform decides."""

from __future__ import annotations

from ..facts import Fact
from ..finding import Case, Cause, Finding
from ..source import Claim
from ..text import T
from ..truth import Truth, agreed
from .base import Criterion


class Open(Criterion):
    """A condition nobody outside the platform can judge. It stays unknown and never blocks the rest."""

    what: T
    cause: Cause = Cause.UNPUBLISHED

    @property
    def label(self) -> T:
        return self.name or self.what

    @property
    def requirement(self) -> T:
        return self.cause.text

    @property
    def facts(self) -> tuple[Fact, ...]:
        return ()

    def judge(self, id: str, case: Case) -> Finding:
        return Finding(id, self, Truth.UNKNOWN, self.cause)


class Disputed(Criterion):
    """Sources disagree. Each claim's reading is judged; the answer stands only where all readings give the same one.

    A reading of `None` means that the source does not ask for the condition at all, so that it holds there.
    """

    claims: tuple[Claim, ...]

    def check(self) -> None:
        if len(self.claims) < 2:
            raise ValueError("a dispute needs two claims")

    @property
    def readings(self) -> tuple[Criterion, ...]:
        return tuple(claim.reading for claim in self.claims if isinstance(claim.reading, Criterion))

    @property
    def label(self) -> T:
        return self.name or self.readings[0].label

    @property
    def requirement(self) -> T:
        said = dict.fromkeys(self._reading(claim) for claim in self.claims)
        return T(
            "情報源が一致しない(" + " / ".join(text.ja for text in said) + ")",
            "sources disagree (" + " / ".join(text.en for text in said) + ")",
        )

    def _reading(self, claim: Claim) -> T:
        """One reading in a few words; with its label where the readings differ in what they measure."""
        if not isinstance(claim.reading, Criterion):
            return T("条件なし", "not required")
        label, requirement = claim.reading.label, claim.reading.requirement
        if len({reading.label for reading in self.readings}) == 1:
            return requirement
        return T(f"{label.ja} {requirement.ja}", f"{label.en} {requirement.en}")

    @property
    def facts(self) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(fact for reading in self.readings for fact in reading.facts))

    @property
    def parts(self) -> tuple[tuple[str, Criterion], ...]:
        return tuple((claim.source.id, claim.reading) for claim in self.claims if isinstance(claim.reading, Criterion))

    def judge(self, id: str, case: Case) -> Finding:
        children = tuple(part.judge(f"{id}.{key}", case) for key, part in self.parts)
        truths = [child.truth for child in children]
        truth = agreed(truths + [Truth.YES] * (len(self.claims) - len(children)))
        missing = all(child.cause is Cause.MISSING for child in children)
        cause = {Truth.YES: Cause.MET, Truth.NO: Cause.SHORT}.get(truth) or (
            Cause.MISSING if missing else Cause.DISPUTED
        )
        actual = next((child.actual for child in children if child.actual), None)
        return Finding(id, self, truth, cause, actual=actual, children=children)


def disputed(*claims: Claim, name: T | None = None, note: T | None = None) -> Disputed:
    return Disputed(claims, name=name, note=note)


def unpublished(ja: str, en: str) -> Open:
    """A condition that exists, but whose bound the platform does not publish."""
    return Open(T(ja, en), Cause.UNPUBLISHED)


def discretionary(ja: str, en: str) -> Open:
    """A condition that the platform's staff decide."""
    return Open(T(ja, en), Cause.DISCRETIONARY)
