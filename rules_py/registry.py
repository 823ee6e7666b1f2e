"""Finds every rule: each module of a platform's folder that declares one. A new rule is one file; nothing lists it."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from importlib import import_module

import rules_py

from .core.facts import Fault, Faults
from .core.facts.base import quote
from .core.rule import Asked
from .core.text import T


@cache
def rules() -> tuple[Asked, ...]:
    """Every rule of every platform, by id. Raises `ValueError` where two share an id."""
    found: dict[str, Asked] = {}
    for module in _modules():
        for rule in vars(import_module(module)).values():
            if isinstance(rule, Asked) and found.setdefault(rule.id, rule) is not rule:
                raise ValueError(f"two rules are called {rule.id}")
    return tuple(found[id] for id in sorted(found))


@cache
def platforms() -> dict[str, T]:
    """The names of the platforms by the id of their folder, in alphabetical order."""
    return {id: import_module(f"rules_py.{id}").NAME for id in _folders()}


def rule(id: str) -> Asked:
    """The rule with an id. Raises `Faults` that name the nearest ids."""
    known = {rule.id: rule for rule in rules()}
    if isinstance(id, str) and id in known:
        return known[id]
    asked = quote(id)
    near = ", ".join(get_close_matches(asked, known, n=3, cutoff=0.4) or known)
    raise Faults(
        Fault(
            "rule",
            "unknown_rule",
            T(
                f"「{asked}」というルールはありません。近いもの: {near}",
                f"there is no rule “{asked}”; nearest: {near}.",
            ),
        )
    )


def _folders() -> Iterator[str]:
    """The platforms: the packages beside `core`."""
    return (
        package.name for package in pkgutil.iter_modules(rules_py.__path__) if package.ispkg and package.name != "core"
    )


def _modules() -> Iterator[str]:
    for platform in _folders():
        folder = import_module(f"rules_py.{platform}")
        yield from (f"rules_py.{platform}.{module.name}" for module in pkgutil.iter_modules(folder.__path__))
