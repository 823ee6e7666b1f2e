"""Quantities: exact ratios of integers with a unit. Like compares only with like, and no float ever enters."""

from __future__ import annotations

import re
from math import gcd

from .record import Record
from .text import T, fold

_BIG = re.compile(r"([+-]?)(?=\d)(?:(\d+(?:\.\d+)?)億)?(?:(\d+(?:\.\d+)?)万)?(\d+(?:\.\d+)?)?", re.ASCII)
#: Longer than any number a reader means; keeps a pasted novel from becoming arithmetic.
_LONGEST = 24


class Unit(Record):
    """What is counted. `ja`, `en` and `many` are patterns around `{n}`; `places` is how many decimals may be typed."""

    id: str
    ja: str
    en: str
    many: str
    places: int = 0
    strip: str = ""  # regular expression of what people write around the number

    def say(self, n: str) -> T:
        """`n` units, in both languages, with the English plural."""
        return T(self.ja.format(n=n), (self.en if n == "1" else self.many).format(n=n))

    def more(self, n: str) -> T:
        """`n` units on top of what is there: あと3件, 3 more orders."""
        en = self.en if n == "1" else self.many
        return T(
            "あと" + self.ja.format(n=n),
            (en.replace("{n}", "{n} more") if en.startswith("{n} ") else en + " more").format(n=n),
        )


class Quantity(Record):
    """`n / d` of a unit, in lowest terms, `d > 0`. Build with `of(unit, n)`, `parse` or a unit's helper below."""

    n: int
    d: int
    unit: Unit

    def check(self) -> None:
        if self.d <= 0:
            raise ValueError(f"a quantity's denominator is positive, not {self.d}")
        if (common := gcd(self.n, self.d)) > 1:
            self.__dict__.update(n=self.n // common, d=self.d // common)

    def _pair(self, other: Quantity) -> tuple[int, int]:
        if not isinstance(other, Quantity) or other.unit != self.unit:
            raise TypeError(f"{self.unit.id} does not compare with {getattr(other, 'unit', other)!r}")
        return self.n * other.d, other.n * self.d

    def __lt__(self, other: Quantity) -> bool:
        mine, theirs = self._pair(other)
        return mine < theirs

    def __le__(self, other: Quantity) -> bool:
        mine, theirs = self._pair(other)
        return mine <= theirs

    def __gt__(self, other: Quantity) -> bool:
        return not self <= other

    def __ge__(self, other: Quantity) -> bool:
        return not self < other

    def __add__(self, other: Quantity) -> Quantity:
        mine, theirs = self._pair(other)
        return Quantity(mine + theirs, self.d * other.d, self.unit)

    def __sub__(self, other: Quantity) -> Quantity:
        mine, theirs = self._pair(other)
        return Quantity(mine - theirs, self.d * other.d, self.unit)

    @property
    def number(self) -> str:
        """Digits for people: `1,200`, `4.8`, `66.6…`. Never rounded up: 89.96 must not read as 90."""
        whole, rest = divmod(abs(self.n), self.d)
        places = max(self.unit.places, 1)
        digits, rest = divmod(rest * 10**places, self.d)
        if rest and self.unit.places > 1 and self.unit not in MONEY_WITH_CENTS:  # 66.66… says no more than 66.6…
            digits //= 10
            places -= 1
        tail = str(digits).zfill(places)
        tail = tail if rest else tail.rstrip("0")
        if self.unit in MONEY_WITH_CENTS and tail:
            tail = tail.ljust(2, "0")
        return ("-" if self.n < 0 else "") + f"{whole:,}" + (f".{tail}" if tail else "") + ("…" if rest else "")

    @property
    def text(self) -> T:
        return self.unit.say(self.number)

    @property
    def plain(self) -> str:
        """Exact text for JSON and share links: `4.8` where decimals are exact, else `n/d`."""
        for places in range(7):
            scaled, rest = divmod(self.n * 10**places, self.d)
            if not rest:
                sign, digits = ("-" if scaled < 0 else ""), str(abs(scaled)).zfill(places + 1)
                return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)
        return f"{self.n}/{self.d}"


def of(unit: Unit, n: int, d: int = 1) -> Quantity:
    """`n / d` of the unit."""
    return Quantity(n, d, unit)


def parse(text: str, unit: Unit) -> Quantity | None:
    """The number in what a reader typed, or `None`. Takes full-width digits, commas, 万 and 億, the unit's own words."""
    if text.isascii() and text.isdigit():  # most of what is typed, and thousands of cells of a table
        return Quantity(int(text), 1, unit) if len(text) <= _LONGEST else None
    folded = fold(text).replace(",", "").replace(" ", "")
    folded = re.sub(unit.strip, "", folded) if unit.strip else folded
    match = _BIG.fullmatch(folded) if len(folded) <= _LONGEST else None
    if match is None:
        return None
    sign, *parts = match.groups()
    n, d = 0, 1
    for part, scale in zip(parts, (10**8, 10**4, 1), strict=True):
        if part:
            whole, _, decimals = part.partition(".")
            shift = 10 ** len(decimals)
            n, d = n * shift + int(whole + decimals) * scale * d, d * shift
    return Quantity(-n if sign == "-" else n, d, unit)


PERCENT = Unit("percent", "{n}%", "{n}%", "{n}%", places=2, strip=r"(%|パーセント|percent)$")
STARS = Unit("stars", "{n}", "{n}", "{n}", places=2, strip=r"(点|つ星|★|stars?)$")
YEN = Unit("yen", "{n}円", "¥{n}", "¥{n}", strip=r"^¥|円$|yen$")
USD = Unit("usd", "{n}ドル", "${n}", "${n}", places=2, strip=r"^\$|ドル$|usd$")
MONEY_WITH_CENTS = (USD,)
CHARACTERS = Unit("characters", "{n}文字", "{n} character", "{n} characters", strip=r"文?字$|characters?$")
ORDERS = Unit("orders", "{n}件", "{n} order", "{n} orders", strip=r"件$|orders?$")
JOBS = Unit("jobs", "{n}件", "{n} job", "{n} jobs", strip=r"件$|jobs?$")
TASKS = Unit("tasks", "{n}件", "{n} task", "{n} tasks", strip=r"件$|tasks?$")
REPLIES = Unit("replies", "{n}件", "{n} reply", "{n} replies", strip=r"[件通]$|repl(y|ies)$")
RATINGS = Unit("ratings", "{n}件", "{n} rating", "{n} ratings", strip=r"件$|ratings?$")
DAYS = Unit("days", "{n}日", "{n} day", "{n} days", strip=r"日間?$|days?$")
HOURS = Unit("hours", "{n}時間", "{n} hour", "{n} hours", strip=r"時間$|hours?$")


def pct(n: int, d: int = 1) -> Quantity:
    return of(PERCENT, n, d)


def yen(n: int) -> Quantity:
    return of(YEN, n)


def usd(cents: int) -> Quantity:
    """Dollars from cents, so that no amount is ever a fraction of a cent."""
    return of(USD, cents, 100)


def stars(text: str) -> Quantity:
    """A rating from its decimal text, `stars("4.8")`, so that 4.8 means 48 tenths."""
    return literal(text, STARS)


def literal(text: str, unit: Unit) -> Quantity:
    """A quantity written in a rule. Raises `ValueError` where the text is no number."""
    found = parse(text, unit)
    if found is None:
        raise ValueError(f"{text!r} is not a number of {unit.id}")
    return found
