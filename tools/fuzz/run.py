"""Runs cases by number from a seed, in turns of several kinds, and says what broke, as small as it goes."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, NamedTuple

from calculators.answer import answer
from calculators.calculator import Calculator

from . import commands, requests
from .largest import largest
from .laws import broken_law
from .shrink import smallest

#: Of so many cases, which are of which kind; the rest are questions to the page's function.
_TURN = {0: "largest", 1: "broken", 2: "check", 3: "command", 4: "check"}
_LENGTH = 20
#: The parts of a case that are made smaller.
_SHRINKS = {"fields", "day", "facts", "on", "arguments"}


class Broken(NamedTuple):
    """A case that broke a law: its number, its kind, the law, the input as small as it goes."""

    number: int
    kind: str
    law: str
    input: Any

    def shown(self, seed: str) -> str:
        """What to tell: how to try it again, what broke, and the input."""
        limit = sys.get_int_max_str_digits()
        sys.set_int_max_str_digits(0)  # some inputs hold integers that Python refuses to write out
        try:
            return f"case {self.number} of seed {seed} ({self.kind}): {self.law}\n  {self.input!a:.4000}"
        finally:
            sys.set_int_max_str_digits(limit)


class Fuzz:
    """A run. `slowest` are (seconds, number, calculator); `kept` some questions with their answers, to ask again."""

    def __init__(self, seed: str) -> None:
        self.seed = seed
        self.known: dict[str, Calculator] = requests.calculators()
        self.slowest: list[tuple[float, int, str]] = []
        self.kept: list[tuple[str, str]] = []
        self.count = 0

    def run(self, goes_on: Callable[[int], bool]) -> Iterator[Broken]:
        """Every broken law, one per case, while `goes_on(number)`."""
        while goes_on(self.count):
            if found := self.one(self.count):
                yield found
            self.count += 1

    def one(self, number: int) -> Broken | None:
        """Try the case with a number."""
        r = Random(f"{self.seed}-{number}")
        kind = _TURN.get(number % _LENGTH, "question")
        if kind == "check":
            return _tried(number, kind, commands.case(r), commands.check_breaks)
        if kind == "command":
            return _tried(number, kind, commands.command(r), commands.command_breaks)
        if kind == "broken":
            return _tried(number, kind, requests.broken(r, self.known), _reply_breaks)
        asked = requests.request(r, self.known)
        if kind == "largest":
            asked = largest(r, self.known[asked["calculator"]])
        return self._asked(number, kind, asked)

    def _asked(self, number: int, kind: str, asked: requests.Request) -> Broken | None:
        text = json.dumps(asked)
        begin = time.process_time()  # of this process: others may keep it waiting
        found = answer(text)
        self.slowest = sorted([*self.slowest, (time.process_time() - begin, number, asked["calculator"])])[-5:]
        if number % 7 == 0 and len(self.kept) < 2_000:
            self.kept.append((text, found))
        if broken_law(asked, found):
            return _tried(number, kind, asked, _answer_breaks)
        return None

    def asked_again(self, elsewhere: int = 0) -> Iterator[Broken]:
        """Ask some questions once more, in another order, and the first `elsewhere` in a Python of their own."""
        again = list(self.kept)
        Random(self.seed).shuffle(again)
        for text, found in again:
            if answer(text) != found:
                yield Broken(0, "again", "a repeated question got another answer", json.loads(text))
        asked = self.kept[:elsewhere]
        for (text, found), fresh in zip(asked, _fresh([text for text, _ in asked]), strict=True):
            if fresh != json.loads(found):
                yield Broken(0, "again", "the answer depends on the questions before it", json.loads(text))


def _fresh(texts: list[str]) -> list[Any]:
    """The answers of another Python, which hashes otherwise and was asked nothing before, in reverse order."""
    if not texts:
        return []
    command, sent = [sys.executable, "-c", _ANSWER_ALL], json.dumps(texts[::-1])
    ended = subprocess.run(command, input=sent, capture_output=True, text=True, check=True)
    found: list[Any] = json.loads(ended.stdout)
    return found[::-1]


_ANSWER_ALL = """
import json, sys
from calculators.answer import answer
print(json.dumps([json.loads(answer(text)) for text in json.load(sys.stdin)]))
"""


def _tried(number: int, kind: str, given: Any, breaks: Callable[[Any], str | None]) -> Broken | None:
    law = breaks(given)
    if law is None:
        return None
    name = law.partition(":")[0]

    def same(smaller: Any) -> bool:
        return (breaks(smaller) or "").startswith(name)

    if isinstance(given, str):
        least = smallest(given, same)
    else:
        least = given
        for part in sorted(_SHRINKS & given.keys()):
            least = _with_less(least, part, same)
    return Broken(number, kind, breaks(least) or law, least)


def _with_less(given: dict[str, Any], part: str, same: Callable[[Any], bool]) -> dict[str, Any]:
    return {**given, part: smallest(given[part], lambda smaller: same({**given, part: smaller}))}


def _answer_breaks(asked: requests.Request) -> str | None:
    return broken_law(asked, answer(json.dumps(asked)))


def _reply_breaks(text: str) -> str | None:
    """Broken questions get an answer, or are called broken; never a defect."""
    found = json.loads(answer(text))
    failure = found.get("failure", {"code": "request"})
    return None if failure["code"] == "request" else f"failure {failure['code']}: {failure['detail']}"
