"""An answer between two keys: the work for the largest question a form admits is bounded, and grows with its size.

Work is counted (`tools.fuzz.work`), so that a busy machine changes nothing. A quiet core does some ten million steps a
second, Pyodide a third to a fifth of that; the law is 200 ms in CPython, and the bound here is half of it.
"""

from __future__ import annotations

import json
from random import Random

import pytest

from calculators.answer import answer
from calculators.calculator import Calculator
from calculators.registry import find, ids
from rules_py.core.facts import Rows
from tools.fuzz.largest import largest
from tools.fuzz.work import steps

MOST_STEPS = 1_000_000


def work(calculator: Calculator, fields: dict[str, str], fault: str = "") -> int:
    """The steps of an answer, in which nothing is refused as too much unless a `fault` says so."""
    asked = {"calculator": calculator.id, "lang": "en", "today": "2026-11-21", "fields": fields, "press": True}
    text = json.dumps(asked)
    found = json.loads(answer(text))  # whatever loads at the first question is loaded
    refused = [error["message"] for error in found["errors"] if "at most" in error["message"].lower()]
    assert refused == [fault] * bool(fault)
    return steps(lambda: answer(text))


@pytest.mark.parametrize("id", ids())
def test_the_largest_question_is_little_work(id: str) -> None:
    for seed in range(3):
        assert work(find(id), largest(Random(seed), find(id))["fields"]) < MOST_STEPS


TABLES = [id for id in ids() if any(isinstance(fact, Rows) for fact in find(id).facts)]


@pytest.mark.parametrize("kind", ["right", "wrong"])
@pytest.mark.parametrize("id", TABLES)
def test_twice_the_rows_are_at_most_thrice_the_work(id: str, kind: str) -> None:
    calculator = find(id)
    half, whole = (largest(Random(1), calculator, share)["fields"] for share in (0.5, 1))
    if kind == "wrong":  # every cell in error
        half, whole = (dict.fromkeys(fields, "<b>") for fields in (half, whole))
    assert work(calculator, whole) < 3 * work(calculator, half)
    assert work(calculator, whole) < MOST_STEPS


@pytest.mark.parametrize("name", ["completion.{}", "identity.{}", "{}"])
def test_names_that_no_form_has_are_little_work(name: str) -> None:
    assert work(find("lancers-rank"), {name.format(n): "x" for n in range(10_000)}) < MOST_STEPS


def test_too_much_is_refused_with_little_work() -> None:
    rows = {f"top_20.{n}.is": "yes" for n in range(1, 10_000)}
    assert work(find("lancers-rank"), rows, "At most 20 are allowed.") < MOST_STEPS
    for text in ("a\n" * 9_001, "a\t" * 9_001):
        fault = "At most 9,000 lines; paste a shorter period."
        assert work(find("upwork-history"), {"history": text}, fault) < MOST_STEPS
    fault = "Enter at most 300,000 characters."
    assert work(find("upwork-history"), {"history": "a" * 3_000_000}, fault) < MOST_STEPS


def test_no_form_has_nearly_as_many_fields_as_a_question_may() -> None:
    for id in ids():
        assert len(largest(Random(1), find(id))["fields"]) < 5_000


PLANNER = {
    "balance": "1000000", "plan": "plus", "cycle_day": "28", "proposals_week": "500", "cost_each": "10000",
    "boost_each": "10000", "badge_price": "10000", "cancelled": "100", "return_after": "1", "buying": "yes",
    "pack": "1", "hire_rate": "100", "months_ahead": "36",
}  # fmt: skip


@pytest.mark.parametrize("changed", [{}, {"pack": "10000"}, {"return_after": "365"}, {"cost_each": "1", "pack": "7"}])
def test_a_plan_costs_its_days_and_not_its_proposals(changed: dict[str, str]) -> None:
    lots = {f"lots.{n}.number": "1000000" for n in range(1, 61)}
    lots |= {f"lots.{n}.issued": f"2026-{n % 11 + 1:02}-{n % 7 * 3 + 1:02}" for n in range(1, 61)}
    many = work(find("upwork-planner"), PLANNER | lots | changed)
    few = work(find("upwork-planner"), PLANNER | lots | changed | {"proposals_week": "7"})
    assert many < 3 * few
    assert many < MOST_STEPS


def test_a_pasted_history_of_every_shape_is_little_work() -> None:
    shapes = {
        "a": "a\n-1\n" * 4_500,
        "b": "a -1\n" * 9_000,
        "c": "\n".join(f"Nov {n % 28 + 1}, 2025\nApplied to job {n}\n-{n % 27}" for n in range(3_000)),
        "d": "a\t-1\t" * 4_499,
        "e": "Nov 1, 2025\n" * 9_000,
        "f": (" " * 30 + " -x") * 9_000,
        "h": "\n".join(f"2025年11月{n % 28 + 1}日 日本語の仕事の名前{n} -{n % 27}" for n in range(9_000)),
        "g": "\n".join(f"20{n:04}" for n in range(9_000)),
    }
    for shape, text in shapes.items():
        assert work(find("upwork-history"), {"history": text}) < MOST_STEPS, shape
