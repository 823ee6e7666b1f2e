"""`check`: one entry for every kind of rule, and the result it gives."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from .core.entry import case_of, day_of_question
from .core.facts import Fault, Faults
from .core.finding import Case
from .core.judge import Standing, Verdict, Worked, judge, stand, work
from .core.publish import SCHEMA_VERSION, standing_json, verdict_json, worked_json
from .core.record import Record
from .core.rule import Asked, Formula, Ladder, Rule
from .core.say import headline
from .core.text import LANGS, Lang, T


class Result(Record):
    """What a rule says of a case on a day: an `outcome`, enough to reproduce it, and words in one language."""

    rule: Asked
    case: Case
    outcome: Verdict | Standing | Worked
    lang: Lang

    @property
    def says(self) -> str:
        """The headline."""
        return headline(self.outcome).of(self.lang)

    def to_dict(self) -> dict[str, Any]:
        """JSON-safe: rule, edition, day and facts reproduce the outcome, which is in here too."""
        facts = {fact.id: fact for fact in self.rule.facts}
        return {
            "schema": SCHEMA_VERSION,
            "rule": self.rule.id,
            "on": self.case.on.isoformat(),
            "lang": self.lang,
            "facts": {id: facts[id].to_json(value) for id, value in self.case.facts.items()},
            "outcome": self._outcome(),
        }

    def _outcome(self) -> dict[str, Any]:
        if isinstance(self.outcome, Verdict):
            return verdict_json(self.outcome, self.lang)
        if isinstance(self.outcome, Standing):
            return standing_json(self.outcome, self.lang)
        return worked_json(self.outcome, self.lang)


def outcome(rule: Asked, case: Case) -> Verdict | Standing | Worked:
    """What a rule says of a case, whatever its kind."""
    if isinstance(rule, Ladder):
        return stand(rule, case)
    if isinstance(rule, Rule):
        return judge(rule, case)
    if isinstance(rule, Formula):
        return work(rule, case)
    raise TypeError(f"{rule.id} is no kind of rule")


def check_rule(rule: Asked, facts: Mapping[str, Any], on: str | date, lang: str = "ja") -> Result:
    """Judge JSON facts by a rule on a day. Raises `Faults` with everything wrong with the day, language and facts."""
    if lang not in LANGS:
        allowed = ", ".join(LANGS)
        raise Faults(Fault("lang", "lang", T(f"言語は {allowed} のどれかです。", f"the language is one of {allowed}.")))
    case = case_of(rule, facts, day_of_question(on))
    return Result(rule, case, outcome(rule, case), lang)
