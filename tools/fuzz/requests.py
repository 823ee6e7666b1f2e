"""Questions to the page's one function, for every calculator: fields as typed, names, days and clocks; broken JSON."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from calculators.calculator import Calculator
from calculators.registry import find, ids
from rules_py.core.facts import Amount, Each, Fact, Field, Mean, Rate, Rows

from .texts import ODD, answer_to, any_day, any_text, number, written

Request = dict[str, Any]

TODAY = "2026-11-21"
ROW_NAMES = (
    "1", "2", "3", "20", "21", "61", "999999", "1000000", "0", "00001", "-1", "1.5", "1e3", "²", "٣", "", " 1", "1 ",
    "x", str(10**30),
)  # fmt: skip


def calculators() -> dict[str, Calculator]:
    """Every calculator there is, by id."""
    return {id: find(id) for id in ids()}


def fields_of(fact: Fact) -> list[tuple[Field, int, int]]:
    """The fields of a question, each with the least and the greatest number that belongs there."""
    parts = fact.columns if isinstance(fact, Rows) else (fact,)
    ends = [_ends(part) for part in parts for _ in part.fields]
    return [(field, *end) for field, end in zip(fact.fields, ends, strict=True)]


def _ends(fact: Fact) -> tuple[int, int]:
    if isinstance(fact, Amount | Mean):
        return fact.lo, fact.hi
    return (0, 100) if isinstance(fact, Rate) else (0, 1000)


def named(fact: Fact, field: Field, row: str = "1") -> str:
    """The name of a field in a form; of a table's field, in a row."""
    suffix = field.suffix.replace("1.", f"{row}.", 1) if isinstance(fact, Each | Rows) else field.suffix
    return f"{fact.id}.{suffix}" if suffix else fact.id


def request(r: Random, known: dict[str, Calculator]) -> Request:
    """A question that a page could send, with whatever in it."""
    calculator = known[r.choice(sorted(known))]
    fields = dict(calculator.example.fields) if r.random() < 0.3 else {}
    facts = calculator.facts
    for fact in facts if r.random() < 0.3 else r.sample(facts, r.randint(0, len(facts))):
        fields |= typed(r, fact)
    if r.random() < 0.2:
        fields |= {stray(r, known): any_text(r) for _ in range(r.randint(1, 5))}
    today = TODAY if r.random() < 0.7 else any_day(r).isoformat()
    day = r.choice(("", today, written(r, any_day(r)), calculator.example.day.isoformat()))
    if r.random() < 0.1:
        day = any_text(r)
    return asked(r, calculator, fields, day, today)


def asked(r: Random, calculator: Calculator, fields: dict[str, str], day: str = "", today: str = TODAY) -> Request:
    """A whole question, in either language."""
    lang, press = r.choice(("ja", "en")), r.random() < 0.5
    return {"calculator": calculator.id, "lang": lang, "today": today, "day": day, "fields": fields, "press": press}


def typed(r: Random, fact: Fact) -> dict[str, str]:
    """Fields of one question, as their names and what was typed."""
    fields = fields_of(fact)
    if not isinstance(fact, Each | Rows):
        chosen = fields if r.random() < 0.7 else r.sample(fields, r.randint(0, len(fields)))
        return {named(fact, field): answer_to(r, field, lo, hi) for field, lo, hi in chosen}
    found = {}
    for n in range(1, r.choice((1, 2, 3, 12, 25)) + 1):
        row = str(n) if r.random() < 0.8 else r.choice(ROW_NAMES)
        for field, lo, hi in fields:
            if r.random() < 0.8:
                found[named(fact, field, row)] = answer_to(r, field, lo, hi)
    return found


def stray(r: Random, known: dict[str, Calculator]) -> str:
    """The name of a field that no form of ours has, or another form has, as in a link somebody edited."""
    id = r.choice(r.choice(sorted(known.items()))[1].facts).id
    suffix = r.choice((*ROW_NAMES, "part", "of", "percent", "name", "is", *ODD))
    return r.choice((f"{id}.{suffix}", f"{id}.{r.choice(ROW_NAMES)}.{suffix}", f"{id}..", ".", any_text(r), id))


def broken(r: Random, known: dict[str, Calculator]) -> str:
    """Text that is not quite a question."""
    text = json.dumps(request(r, known))
    kind = r.randrange(6)
    if kind == 0:
        return text[: r.randrange(len(text))]
    if kind == 1:
        return r.choice(("[", '{"fields":', '{"a":[')) * r.choice((10, 100_000))
    if kind == 2:
        return any_text(r)
    if kind == 3:
        return text.replace('"', r.choice(ODD))
    question = json.loads(text)
    question[r.choice(("calculator", "lang", "today", "day", "fields", "press", "x"))] = anything(r)
    return json.dumps(question)


def anything(r: Random, depth: int = 3) -> Any:
    """A value that JSON can hold, or nearly (NaN)."""
    kind = r.randrange(9 if depth else 7)
    if kind < 4:
        return (None, r.random() < 0.5, any_text(r, long=False), number(r, None, -5, 10**9))[kind]
    if kind == 4:
        return r.choice((0, 1, -1, 1.5, 4.8, 1e300, float("nan"), float("inf"), 10**25, -(10**60)))
    if kind < 7:
        return r.choice((r.randrange(100), any_day(r).isoformat(), "yes", "no", "unknown"))
    inner = [anything(r, depth - 1) for _ in range(r.randrange(4))]
    if kind == 7:
        return inner
    keys = ("part", "of", "percent", "mean", "#", "1", "day", "who", any_text(r, long=False))
    return {r.choice(keys): value for value in inner}
