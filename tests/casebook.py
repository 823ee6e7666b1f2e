"""The casebook: cases a non-programmer can read, in `tests/cases/<platform>/*.toml`.

A file names its rule and may name groups of facts; a case uses groups, adds facts of its own, and says what to expect:

    rule = "lancers.rank"

    [facts.profile]
    identity = "yes"

    [[case]]
    name = "one delivered job of one is 100% and clears the line"
    on = "2020-07-01"
    use = ["profile"]
    facts = { completion_project = { part = 1, of = 1 } }
    source = "namblo"                      # the id of the source that gives the example, where one does
    expect.rank = "lancers.silver"         # ladder: the rank surely reached; "" for none
    expect.possible = "lancers.certified"  # ladder: the highest rank not excluded
    expect.answer = "meets"                # rule: meets, not_yet, cannot, open, no_edition
    expect.code = "fee"                    # formula: the code of its working
    expect.truth = { "lancers.silver/completion" = "yes" }      # per criterion ("rule/id" in a ladder, "id" in a rule)
    expect.cause = { "reply" = "not_applicable" }
    expect.step = { "lancers.silver/completion" = 9 }           # how many more it takes
    expect.lines = { fee = 60 }                                 # formula: a line's number or its English text
    expect.ask = ["identity"]                                   # facts asked next for the rule, or for the next rank
    expect.says = "Your rank"                                   # words the English headline contains
    expect.faults = ["completion.part: more"]                   # field and code of every fault; nothing else is checked
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import rules_py
from rules_py.core.facts import Faults

FOLDER = Path(__file__).parent / "cases"
_EXPECTATIONS = {"rank", "possible", "answer", "code", "truth", "cause", "step", "lines", "ask", "says", "faults"}


class Case:
    """One case of the casebook."""

    def __init__(self, file: Path, book: Mapping[str, Any], case: Mapping[str, Any]) -> None:
        groups = [book.get("facts", {})[name] for name in case.get("use", [])]
        own = case.get("facts", {})
        self.rule: str = case.get("rule", book["rule"])
        self.name: str = case["name"]
        self.on: str = case["on"]
        self.facts: dict[str, Any] = {key: value for group in (*groups, own) for key, value in group.items()}
        self.source: str | None = case.get("source")
        self.expect: dict[str, Any] = case.get("expect", {})
        self.id = f"{file.relative_to(FOLDER).with_suffix('')}: {self.name}"
        if not self.expect:
            raise ValueError(f"{self.id}: expects nothing")
        if stray := set(self.expect) - _EXPECTATIONS:
            raise ValueError(f"{self.id}: nothing checks {', '.join(sorted(stray))}")


def cases() -> list[Case]:
    """Every case of every file, in order. Raises `ValueError` or `KeyError` where a file is malformed."""
    return [case for file in sorted(FOLDER.rglob("*.toml")) for case in _read(file)]


def _read(file: Path) -> Iterator[Case]:
    book = tomllib.loads(file.read_text(encoding="utf-8"))
    return (Case(file, book, case) for case in book["case"])


def differences(case: Case) -> list[str]:
    """What a case expects and does not get, one line each; empty where all is as expected."""
    try:
        outcome = rules_py.check(case.rule, case.facts, on=case.on, lang="en").to_dict()["outcome"]
    except Faults as faults:
        found = sorted(f"{fault.field}: {fault.code}" for fault in faults.faults)
        return _unlike("faults", sorted(case.expect.get("faults", [])), found)
    expect = case.expect
    wrong = _unlike("faults", expect.get("faults", []), [])
    for key, name in (("rank", "rank"), ("possible", "possible"), ("answer", "answer"), ("code", "code")):
        if key in expect:
            wrong += _unlike(key, expect[key], outcome[name] or "")
    if "says" in expect and expect["says"] not in outcome["says"]:
        wrong.append(f"says: expected “{expect['says']}” in “{outcome['says']}”")
    findings = _findings(outcome)
    for key in ("truth", "cause"):
        for id, value in expect.get(key, {}).items():
            wrong += _unlike(
                f"{key} of {id}", value, findings[id][key] if id in findings else "no such criterion that day"
            )
    for id, count in expect.get("step", {}).items():
        wrong += _unlike(f"step of {id}", count, (findings[id]["step"] or {}).get("count"))
    lines = {line["id"]: line for line in outcome.get("lines", [])}
    for id, value in expect.get("lines", {}).items():
        line = lines.get(id, {"value": "no such line", "text": ""})
        number = line["value"]["value"] if isinstance(line["value"], dict) else line["value"]
        wrong += [] if value in (number, line["text"]) else [f"line {id}: expected {value}, got {number}"]
    if "ask" in expect:
        wrong += _unlike("ask", expect["ask"], _asked(outcome))
    return wrong


def _unlike(what: str, expected: Any, got: Any) -> list[str]:
    return [] if expected == got else [f"{what}: expected {expected!r}, got {got!r}"]


def _findings(outcome: Mapping[str, Any]) -> dict[str, Any]:
    """Every finding by its id; in a ladder by rule and id."""
    found: dict[str, Any] = {}
    rungs = outcome.get("rungs") or [outcome]
    for rung in rungs:
        stack = list(rung.get("findings", []))
        while stack:
            finding = stack.pop()
            found[f"{rung['rule']}/{finding['id']}" if "rungs" in outcome else finding["id"]] = finding
            stack += finding["children"]
    return found


def _asked(outcome: Mapping[str, Any]) -> list[str]:
    if "rungs" not in outcome:
        return list(outcome["ask"])
    return next((list(rung["ask"]) for rung in outcome["rungs"] if rung["rule"] == outcome["next"]), [])
