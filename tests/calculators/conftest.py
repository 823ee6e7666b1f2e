"""A calculator with a question of every kind, so that views are tested beyond what the site's rules happen to ask."""

from __future__ import annotations

from datetime import date

import pytest

from calculators.calculator import Calculator, Example, Group
from rules_py.core.criterion import AtLeast, Is, SomeIs, Within, all_of, any_of, disputed, unpublished
from rules_py.core.day import Window
from rules_py.core.edition import edition
from rules_py.core.facts import Amount, Choice, Each, Mean, Option, Pasted, Rate, Rows, When, yes_no
from rules_py.core.facts.ticks import Ticks, names
from rules_py.core.quantity import CHARACTERS, DAYS, JOBS, ORDERS, YEN, of, pct, stars
from rules_py.core.rule import Formula, Rule
from rules_py.core.source import Kind, Source
from rules_py.core.text import T
from rules_py.core.working import Line, Plot, Series, Table, Working


def both(text: str) -> T:
    return T(f"{text}(日)", text)


ON = date(2024, 1, 20)
SOURCE = Source("page", both("A page"), "https://example.com/", Kind.BLOG, both("2024"), ON)
OTHER = Source("other", both("Another page"), "https://example.com/2", Kind.PRESS, both("2023"), ON)

PHONE = yes_no("phone", both("phone"), both("phone?"), both("where the phone is"))
PEN = yes_no("pen", both("pen"), both("pen?"), both("where the phone is"))
CAR = yes_no("car", both("car"), both("car?"))
CHARS = Amount(id="chars", label=both("chars"), ask=both("chars?"), unit=CHARACTERS, hi=1000)
MONEY = Amount(id="money", label=both("money"), ask=both("money?"), unit=YEN, hi=10**9)
DONE = Rate(id="done", label=both("done"), ask=both("done?"), part=both("done"), whole=both("all"), good=JOBS)
STARS = Mean(id="stars", label=both("stars"), ask=both("stars?"), best=ORDERS)
SEEN = When(id="seen", label=both("seen"), ask=both("seen?"))
KIND = Choice(
    id="kind",
    label=both("kind"),
    ask=both("kind?"),
    options=tuple(Option(name, both(name)) for name in ("a", "b", "c", "d", "e")),
)
TOP = Each(
    id="top",
    label=both("top"),
    ask=both("top?"),
    name=both("category"),
    choice=yes_no("is", both("is"), both("is?")),
)
LOG = Rows(
    id="log",
    label=both("log"),
    ask=both("log?"),
    columns=(When(id="day", label=both("day"), ask=both("day?")), MONEY.having(id="sum"), PHONE.having(id="late")),
)
TEXT = Pasted(id="text", label=both("text"), ask=both("text?"), longest=5000)
WEEKS = Ticks(
    id="weeks", label=both("weeks"), ask=both("weeks?"), names=names(4, both("now"), T("{n}", "{n}")), unit=DAYS
)

FACTS = (PHONE, PEN, CAR, CHARS, MONEY, DONE, STARS, SEEN, KIND, TOP, LOG, TEXT, WEEKS)

CRITERIA = all_of(
    phone=Is(PHONE),
    tool=any_of(pen=Is(PEN), car=Is(CAR)),
    chars=AtLeast(CHARS, of(CHARACTERS, 300)).noted("注", "a note"),
    money=AtLeast(MONEY, of(YEN, 50_000)),
    done=disputed(SOURCE.says(AtLeast(DONE, pct(90))), OTHER.says(None)),
    stars=AtLeast(STARS, stars("4.8")),
    seen=Within(SEEN, Window(months=1)),
    kind=Is(KIND, ("a", "b")),
    top=SomeIs(TOP),
    weeks=AtLeast(WEEKS, of(DAYS, 3)),
    secret=unpublished("秘密", "a secret"),
)
RULE = Rule(
    id="test.rule",
    title=both("Rule"),
    versions=(
        edition("E1", "2020-01-01", CRITERIA, (SOURCE,), seen="2021-01"),
        edition("E2", "2024-01-01", CRITERIA.having(members=CRITERIA.members[1:]), (OTHER,)),
    ),
)


def _work(case, edition):  # type: ignore[no-untyped-def]
    lines = (Line("sum", both("Sum"), of(YEN, 1200), both("1,000 + 200"), (SOURCE,), main=True),)
    rows = tuple((both(f"row {n}"), of(YEN, n), "<b>reader</b>") for n in range(20))
    tables = (Table("t", both("Ledger"), (both("what"), both("sum"), both("who")), rows),)
    ticks = tuple(f"{n}日" for n in range(10))
    plots = tuple(
        Plot(kind, both(kind), kind, ticks, (Series(both("s"), (0, 1, None, 3, -2, 5, 1, 0, 2, 9)),), both("says"), 4)
        for kind in ("line", "step", "bars", "days")
    )
    files = {"a.ics": "BEGIN:VCALENDAR"}
    return Working("ok", both("The sum is 1,200."), lines, tables, plots, (both("note"),), (both("next"),), (), files)


FORMULA = Formula(
    id="test.formula",
    title=both("Formula"),
    versions=(edition("F1", "2020-01-01", CRITERIA, (SOURCE,)),),
    asks=(LOG, TEXT),
    work=_work,
)

FILLED = {
    "phone": "yes", "pen": "no", "car": "yes", "chars": "４２０", "money": "6万円", "done.part": "9", "done.of": "10",
    "stars.mean": "4.9", "stars.of": "12", "seen": "2024-01-19", "kind": "a", "top.1.name": "x", "top.1.is": "yes",
    "log.1.day": "2024-01-02", "log.1.sum": "1,000", "log.1.late": "no", "text": "hello", "weeks.1": "1",
}  # fmt: skip


@pytest.fixture(scope="session")
def everything() -> Calculator:
    """A rule with every kind of fact and criterion. LOG and TEXT are read by no criterion, so the formula has them."""
    groups = (Group(both("One"), FACTS[:6], both("hint")), Group(both("Two"), (*FACTS[6:10], WEEKS)))
    return Calculator("test-rule", RULE, both("Rule"), groups, Example(ON, FILLED, both("an example")))


@pytest.fixture(scope="session")
def sums() -> Calculator:
    groups = (Group(both("All"), (LOG, TEXT)),)
    return Calculator("test-formula", FORMULA, both("Formula"), groups, Example(ON, FILLED, both("an example")))
