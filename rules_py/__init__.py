"""Executable, dated, cited rules of freelance platforms. The public entry, stable from the first release.

The imports are inside the functions: the page imports one rule, and must not pay for all of them.

>>> import rules_py
>>> rules_py.check("lancers.rank", {"identity": "no"}, on="2024-03-01", lang="en").says
'Your rank: unranked.'
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .core.rule import Asked
    from .result import Result

__all__ = ["check", "rule", "rules"]


def rules() -> tuple[Asked, ...]:
    """Every rule, by id, with its facts, editions and sources."""
    from .registry import rules  # noqa: PLC0415

    return rules()


def rule(id: str) -> Asked:
    """The rule with an id. Raises `rules_py.core.facts.Faults` (a `ValueError`) where there is none."""
    from .registry import rule  # noqa: PLC0415

    return rule(id)


def check(id: str, facts: Mapping[str, Any], on: str | date, lang: str = "ja") -> Result:
    """Judge a case by the rule `id` on the day `on`.

    `facts` are plain JSON values by fact id; what is left out, `None` or `"unknown"` is not known. A day, that of the
    question and one among the facts, is a text as people write it (2026-10-01, 2026/10/1, 2026年10月1日), and lies
    between the two ends in `rules_py.core.day`; `on` may be a `date`. `lang` is "ja" or "en".

    Whatever the arguments are, it raises nothing but `Faults` (a `ValueError`), which holds everything wrong with
    the facts, each fault naming its fact and what is allowed; what it quotes is short, on one line and visible.
    """
    from .result import check_rule  # noqa: PLC0415

    return check_rule(rule(id), facts, on, lang)
