"""A choice between named options; yes and no are the commonest."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..record import Record
from ..text import T, join
from .base import Fact, Field, Lever, quote


class Option(Record):
    id: str
    label: T


YES = Option("yes", T("はい", "Yes"))
NO = Option("no", T("いいえ", "No"))
#: How a form says "I don't know". The same as blank, everywhere.
UNSURE = "unknown"


class Choice(Fact, kw_only=True):
    """One of `options`. Blank and "unknown" mean the same: not known."""

    options: tuple[Option, ...]

    @property
    def fields(self) -> tuple[Field, ...]:
        return (Field("", self.label, "choice", options=tuple((o.id, o.label) for o in self.options)),)

    def option(self, id: str) -> Option:
        return next(o for o in self.options if o.id == id)

    def read(self, given: Any, on: date) -> str | None:
        given = {True: "yes", False: "no"}[given] if isinstance(given, bool) else given
        if given == UNSURE:
            return None
        if isinstance(given, str) and any(given == o.id for o in self.options):
            return given
        allowed = [*(o.id for o in self.options), UNSURE]
        shown = quote(given)
        raise self.fault(
            "option",
            T(
                f"「{shown}」は選べません。選べる値: {', '.join(allowed)}",
                f"“{shown}” is not an option; allowed: {', '.join(allowed)}",
            ),
        )

    def say(self, value: Any) -> T:
        return self.option(value).label

    def to_json(self, value: Any) -> str:
        return str(value)

    @property
    def schema(self) -> dict[str, Any]:
        booleans = [True, False] if {"yes", "no"} <= {option.id for option in self.options} else []
        return {"enum": [*(option.id for option in self.options), UNSURE, None, *booleans]}


def yes_no(id: str, label: T, ask: T, find: T | None = None, lever: Lever = Lever.NOW) -> Choice:
    """A fact that is yes, no or not known."""
    return Choice(id=id, label=label, ask=ask, find=find, lever=lever, options=(YES, NO))


def one_of(fact: Choice, ids: tuple[str, ...]) -> T:
    """The labels of some options, as "A or B"."""
    return join([fact.option(id).label for id in ids], ja="または", en=" or ")
