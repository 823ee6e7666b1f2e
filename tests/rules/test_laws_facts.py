"""Facts and quantities: JSON comes back as it went, numbers are read as typed, gaps are the least there are."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.core.facts import Amount, Fact, Mean, Pasted, Rate, Rated, Share
from rules_py.core.quantity import (
    CHARACTERS,
    ORDERS,
    PERCENT,
    RATINGS,
    STARS,
    USD,
    YEN,
    Quantity,
    Unit,
    of,
    parse,
    pct,
)
from rules_py.core.text import T
from tests.rules.strategies import FACTS, given_value

ON = date(2026, 11, 21)
WORD = T("数", "number")
RATE = Rate(id="rate", label=WORD, ask=WORD, part=WORD, whole=WORD, good=ORDERS)
MEAN = Mean(id="mean", label=WORD, ask=WORD, best=RATINGS)
MONEY = Amount(id="money", label=WORD, ask=WORD, unit=USD)
LONG = Pasted(id="long", label=WORD, ask=WORD)
BOUND = st.integers(1, 100).map(pct)


@settings(max_examples=200)
@given(data=st.data(), number=st.integers(0, len(FACTS) + 2))
def test_a_value_comes_back_from_json_as_it_went(data: st.DataObject, number: int) -> None:
    fact: Fact = (*FACTS, MONEY, RATE, LONG)[number]
    value = fact.read(data.draw(given_value(fact, ON)), ON)
    if value is not None:
        sent = json.loads(json.dumps(fact.to_json(value), allow_nan=False))
        assert fact.read(sent, ON) == value
        assert fact.say(value).ja and fact.say(value).en


FULL = str.maketrans("0123456789,.%", "０１２３４５６７８９，．％")


def typed(n: int, unit: Unit) -> list[str]:
    """An integer in the ways people write it."""
    grouped = f"{n:,}"
    ways = [str(n), grouped, grouped.translate(FULL), str(n).translate(FULL), f" {n} ", unit.ja.format(n=grouped)]
    ways += [unit.many.format(n=n), f"{n}.0", f"+{n}"]
    if n % 1000 == 0 and n:
        ways.append(f"{n // 10000}.{n % 10000 // 1000}万")
    if n >= 10**8:
        ways.append(f"{n // 10**8}億{n // 10**4 % 10**4}万{n % 10**4}")
    return ways


@given(n=st.integers(0, 10**10) | st.integers(0, 10**7).map(lambda n: n * 1000))
def test_a_number_is_read_as_people_type_it(n: int) -> None:
    for unit in (YEN, CHARACTERS, ORDERS, PERCENT, USD, STARS):
        for text in typed(n, unit):
            assert parse(text, unit) == of(unit, n), text


@pytest.mark.parametrize(
    ("text", "unit", "n", "d"),
    [
        ("１，２００円", YEN, 1200, 1),
        ("¥1,200", YEN, 1200, 1),
        ("￥１２００", YEN, 1200, 1),
        ("1.5万円", YEN, 15000, 1),
        ("3億2000万", YEN, 320_000_000, 1),
        ("2万5千", YEN, None, 1),
        ("94.9%", PERCENT, 949, 10),
        ("９４．９％", PERCENT, 949, 10),
        ("95パーセント", PERCENT, 95, 1),
        ("4.8", STARS, 24, 5),
        ("4.80点", STARS, 24, 5),
        ("$12.50", USD, 25, 2),
        ("-1", ORDERS, -1, 1),
        ("−1", ORDERS, -1, 1),
        ("300文字", CHARACTERS, 300, 1),
        ("300字", CHARACTERS, 300, 1),
        ("", YEN, None, 1),
        ("万", YEN, None, 1),
        ("1e5", YEN, None, 1),
        ("nan", YEN, None, 1),
        ("٣", YEN, None, 1),
        ("1.2.3", YEN, None, 1),
        ("--1", YEN, None, 1),
        ("十", YEN, None, 1),
        ("9" * 100_000, YEN, None, 1),
    ],
)
def test_what_a_text_means(text: str, unit: Unit, n: int | None, d: int) -> None:
    assert parse(text, unit) == (None if n is None else of(unit, n, d))


@given(n=st.integers(0, 10**8), d=st.integers(1, 10**5), unit=st.sampled_from([PERCENT, STARS, YEN, USD]))
def test_a_number_for_people_is_never_rounded_up(n: int, d: int, unit: Unit) -> None:
    shown = of(unit, n, d).number
    read = Fraction(shown.replace(",", "").removesuffix("…"))
    assert read <= Fraction(n, d) < read + Fraction(1, 10 if shown.endswith("…") else 1)
    assert shown.endswith("…") or read == Fraction(n, d)


@given(n=st.integers(-(10**9), 10**9), d=st.integers(1, 10**4))
def test_plain_text_is_exact(n: int, d: int) -> None:
    assert Fraction(of(PERCENT, n, d).plain) == Fraction(n, d)


def meets(part: int, whole: int, bound: Quantity) -> bool:
    return whole > 0 and Fraction(100 * part, whole) >= Fraction(bound.n, bound.d)


@given(whole=st.integers(0, 60), bad=st.integers(0, 60), bound=BOUND)
def test_the_step_of_a_rate_is_the_least_that_meets_it(whole: int, bad: int, bound: Quantity) -> None:
    part = max(0, whole - bad)
    if meets(part, whole, bound):
        return
    step = RATE.lift(Share(part=part, of=whole), bound)
    if step is None:
        assert bound == pct(100) and part < whole, "only 100% cannot be reached by adding"
        return
    assert meets(part + step.count, whole + step.count, bound)
    assert not meets(part + step.count - 1, whole + step.count - 1, bound)
    assert RATE.read(step.to, ON) == Share(part=part + step.count, of=whole + step.count)


@given(whole=st.integers(1, 60), bad=st.integers(0, 60), bound=BOUND)
def test_what_a_rate_can_spare_is_right(whole: int, bad: int, bound: Quantity) -> None:
    part = max(0, whole - bad)
    spare = RATE.spare(Share(part=part, of=whole), bound)
    assert spare is not None
    if meets(part, whole, bound):
        assert meets(part, whole + spare, bound) and not meets(part, whole + spare + 1, bound)
    else:
        assert spare == 0
    assert RATE.spare(Share(shown=pct(95)), bound) is None


@given(cents=st.integers(100, 500), count=st.integers(1, 200), bound=st.integers(101, 499))
def test_the_step_of_a_mean_is_the_least_that_meets_it(cents: int, count: int, bound: int) -> None:
    if cents >= bound:
        return
    step = MEAN.lift(Rated(of(STARS, cents, 100), count), of(STARS, bound, 100))
    assert step is not None

    def after(more: int) -> Fraction:
        return Fraction(cents * count + 500 * more, 100 * (count + more))

    assert after(step.count) >= Fraction(bound, 100) > after(step.count - 1)
    read = MEAN.read(step.to, ON)
    assert read is not None and read.of == count + step.count
    assert Fraction(bound, 100) <= Fraction(read.mean.n, read.mean.d) <= after(step.count)


@given(have=st.integers(0, 10**6), missing=st.integers(1, 10**6))
def test_the_step_of_an_amount_is_what_is_missing(have: int, missing: int) -> None:
    step = MONEY.lift(of(USD, have, 100), of(USD, have + missing, 100))
    assert MONEY.read(step.to, ON) == of(USD, have + missing, 100)
    assert step.count == max(1, -(-missing // 100)), "whole units"


def test_quantities_compare_only_with_their_like() -> None:
    with pytest.raises(TypeError):
        _ = of(YEN, 1) < of(USD, 1)
    with pytest.raises(TypeError):
        _ = of(YEN, 1) + of(ORDERS, 1)
    assert of(PERCENT, 1, 10) + of(PERCENT, 2, 10) == of(PERCENT, 3, 10)
