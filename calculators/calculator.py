"""What a calculator is: a rule, its facts in groups, and one worked example. One file per calculator declares one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from rules_py.core.facts import Fact
from rules_py.core.record import Record
from rules_py.core.rule import Asked
from rules_py.core.text import T


class Group(Record):
    """Facts that a reader looks up in one go, under one heading of the form."""

    title: T
    facts: tuple[Fact, ...]
    hint: T | None = None


class Example(Record):
    """A case worked out at build time and shown until the reader types. `fields` are as typed in the form."""

    day: date
    fields: Mapping[str, str]
    caption: T


class Calculator(Record):
    """A form for a rule. `id` is `platform-name`, declared in `calculators/<platform>/<name>.py` as `CALCULATOR`.

    Raises `ValueError` where a fact of the rule stands in no group or in two: then the form could not ask it.
    """

    id: str
    rule: Asked
    title: T
    groups: tuple[Group, ...]
    example: Example

    def check(self) -> None:
        shown = [fact.id for group in self.groups for fact in group.facts]
        asked = {fact.id for fact in self.rule.facts}
        if wrong := asked.symmetric_difference(shown):
            raise ValueError(f"calculator {self.id}: {', '.join(sorted(wrong))} in the rule or the groups, not both")
        if len(shown) != len(asked):
            raise ValueError(f"calculator {self.id} shows a fact twice")

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts in the order of the form."""
        return tuple(fact for group in self.groups for fact in group.facts)
