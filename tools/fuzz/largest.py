"""The largest question a form admits: every field at an end of what it takes, every table full."""

from __future__ import annotations

from random import Random

from calculators.calculator import Calculator
from rules_py.core.facts import Each, Fact, Field, Pasted, Rows

from .requests import Request, asked, fields_of, named
from .texts import pasted


def largest(r: Random, calculator: Calculator, share: float = 1.0) -> Request:
    """The largest question, or one with a `share` of the rows and lines, to see how work grows."""
    fields: dict[str, str] = {}
    for fact in calculator.facts:
        fields |= _filled(r, fact, share)
    return asked(r, calculator, fields) | {"press": True}


def _filled(r: Random, fact: Fact, share: float) -> dict[str, str]:
    if isinstance(fact, Pasted):
        return {fact.id: _page(r, fact, share)}
    rows = max(1, int(fact.most * share)) if isinstance(fact, Each | Rows) else 1
    parts = fields_of(fact)
    if parts[0][0].suffix == "part":  # of a rate, whose parts must fit
        return {f"{fact.id}.part": r.choice(("0", "700001", "999999")), f"{fact.id}.of": "999999"}
    return {named(fact, part, str(n)): _end(r, part, lo, hi, n) for n in range(1, rows + 1) for part, lo, hi in parts}


def _end(r: Random, field: Field, lo: int, hi: int, n: int) -> str:
    """A value that a field takes, mostly at an end; in row `n`."""
    if field.kind == "number":
        return str(r.choice((lo, hi, max(hi - 1, lo), max(lo + 1, hi // 2), lo + n % (hi - lo + 1))))
    if field.kind == "date":
        return f"20{r.choice((26, 26, 26, 25, 24, 10))}-{r.randint(1, 11):02}-{r.randint(1, 21):02}"
    if field.kind == "choice":
        return r.choice([id for id, _ in field.options])
    if field.kind == "name" and field.longest > 8:
        return r.choice((f"name {n // 2 % 97}", "あ" * min(field.longest, 40)))
    return f"{n % 24}:{n % 60:02}" if field.kind == "name" else "1"


def _page(r: Random, fact: Pasted, share: float) -> str:
    """A pasted text of as many lines and characters as are taken."""
    lines, longest = int(fact.lines * share), int(fact.longest * share)
    shape = r.randrange(7)
    return (
        "a\n-1\n" * (lines // 2),
        "a -1\n" * lines,
        "\n".join(f"Nov {n % 28 + 1}, 2025\nApplied to job Number {n}\n-{n % 27}" for n in range(lines // 3)),
        "\n".join(f"2025-11-{n % 28 + 1:02}\tsomething {n}\t-{n % 27}" for n in range(lines // 3)),
        "\n".join(f"20{n:04}" for n in range(lines)),
        (" " * 30 + " -x") * (longest // 33),
        pasted(r, lines // 5),
    )[shape][:longest]
