"""What every criterion has: a label, what it requires, the facts it reads, and a judgement. A criterion is data."""

from __future__ import annotations

from typing import Any, Never

from ..facts import Fact
from ..finding import Case, Finding
from ..record import Record
from ..source import Source
from ..text import T


class Criterion(Record, kw_only=True):
    """Base of leaves and groups. `name` overrides the fact's label; `note` explains; `sources` override the edition's."""

    name: T | None = None
    note: T | None = None
    sources: tuple[Source, ...] = ()

    def __bool__(self) -> Never:
        raise TypeError("a criterion is not a bool: combine criteria with All, Any or AtLeastOf, not with `and`, `or`")

    def judge(self, id: str, case: Case) -> Finding:
        """What this criterion says of a case. `id` is its path inside the rule."""
        raise NotImplementedError

    @property
    def label(self) -> T:
        """A short noun for tables: the fact's label, or the name given."""
        raise NotImplementedError

    @property
    def requirement(self) -> T:
        """What is required, as the end of a table row: "90% or more"."""
        raise NotImplementedError

    @property
    def bare(self) -> bool:
        """Whether the label alone says it all, because the requirement is only "required"."""
        return False

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts it reads, each once, in order of declaration."""
        raise NotImplementedError

    @property
    def parts(self) -> tuple[tuple[str, Criterion], ...]:
        """The criteria inside a group, by id; none for a leaf."""
        return ()

    @property
    def signature(self) -> tuple[Any, ...]:
        """Equal for criteria that ask the same of the same facts, whoever says so."""
        return (type(self).__name__, self.requirement, tuple(fact.id for fact in self.facts))

    def cite(self, *sources: Source) -> Any:
        return self.having(sources=sources)

    def called(self, ja: str, en: str) -> Any:
        return self.having(name=T(ja, en))

    def noted(self, ja: str, en: str) -> Any:
        return self.having(note=T(ja, en))
