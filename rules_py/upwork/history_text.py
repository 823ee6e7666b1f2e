"""From the pasted text of the Connects history to rows. Every line ends up in a row, or is handed back as not read.

The page copies as three lines per row: date, what happened with the job's title, signed number. Rows under one date,
and rows on a single line or with tabs, are read as well.
"""

from __future__ import annotations

import re
from datetime import date

from ..core.day import admitted, written_day
from ..core.record import Record
from ..core.text import T

# fmt: off
SPENT, BACK, GIVEN, OTHER = "spent", "returned", "granted", "unknown"


class Label(Record):
    """A label seen in histories: its beginning in lower case, what it means, and in which sum it counts."""

    starts: str
    name: T
    kind: str


#: Seen in one account's export and a copy of the page. An open list: others are kept and reported.
LABELS = (
    Label("applied to job", T("応募", "Proposal"), SPENT),
    Label("connects bid for boosted proposal", T("ブーストの入札", "Boost bid"), SPENT),
    Label("we accepted your bid to boost a proposal. this is the final bid charge", T("ブーストの確定額", "Boost, final price"), SPENT),
    Label("we accepted your bid to boost a proposal. this is a refund for your total bid", T("ブーストの入札の返却", "Boost bid credited"), BACK),
    Label("you've been outbid to boost your proposal", T("ブーストの競り負け", "Outbid boost"), BACK),
    Label("job cancelled", T("案件の取り消し", "Job cancelled"), BACK),
    Label("refunded connects for connects award", T("アワードの返却(採用時など)", "Award refund"), BACK),
    Label("available now badge", T("Availability Badge", "Availability badge"), SPENT),
    Label("monthly connects renewal", T("毎月の付与", "Monthly grant"), GIVEN),
    Label("membership upgraded to plus", T("Plusへの変更", "Upgrade to Plus"), GIVEN),
    Label("earned connects by completing task", T("課題の達成", "Task completed"), GIVEN),
    Label("rising talent achievement", T("Rising Talentの付与", "Rising Talent reward"), GIVEN),
)
_BY_START = {label.starts: label for label in LABELS}
_LABEL = re.compile("|".join(map(re.escape, _BY_START)), re.IGNORECASE | re.ASCII)
_MONTHS = {name: n for n, name in enumerate(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1)}
_FOLD = str.maketrans("０１２３４５６７８９−–＋－，　’", "0123456789--+-, '")
_AMOUNT = re.compile(r"([+-])\s?(\d{1,3}(?:,\d{3}){1,3}|\d{1,7})(?:\s*connects?)?", re.IGNORECASE | re.ASCII)
_TAIL = re.compile(r"(.*\S)\s+([+-]\s?(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,7})(?:\s*connects?)?)", re.IGNORECASE | re.ASCII)
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DATE = re.compile(
    rf"(?P<m1>{_MONTH})\.? (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y1>\d{{4}})|(?P<d2>\d{{1,2}}) (?P<m2>{_MONTH})\.?,? (?P<y2>\d{{4}})"
    r"|\d{4}([-/.])\d{1,2}\7\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日",
    re.IGNORECASE | re.ASCII,
)


class Row:
    """One entry: its day if known, the label it begins with, the job's title, and the signed number."""

    __slots__ = ("amount", "day", "job", "kind", "label", "lines", "text")

    def __init__(self, day: date | None, text: str, amount: int, lines: list[int]) -> None:
        self.day, self.text, self.amount, self.lines = day, text, amount, lines
        self.label, self.job = split(text)
        self.kind = self.label.kind if self.label else OTHER


def split(text: str) -> tuple[Label | None, str]:
    """The label a text begins with, and the rest as the job's title; no label where none is known."""
    match = _LABEL.match(text)
    if match is None:
        return None, text
    return _BY_START[match[0].lower()], text[match.end():].strip(" .:-–—\"“”")


def as_day(text: str) -> date | None:
    """The day that a text is, and nothing but; `None` for other texts, and for days that cannot be."""
    match = _written(text)
    return _day(match) if match else None


def _written(text: str) -> re.Match[str] | None:
    """A text in the shape of a day, whether or not there is such a day."""
    text = text.strip(" ,")
    if not (text[:4].isdigit() or text[-4:].isdigit() or text[-1:] == "日"):  # most lines are spared the pattern
        return None
    return _DATE.fullmatch(text)


def _day(match: re.Match[str]) -> date | None:
    found = match[0]
    for n in "12":
        if month := match[f"m{n}"]:
            found = f"{match[f'y{n}']}-{_MONTHS[month[:3].lower()]}-{match[f'd{n}']}"
    day = written_day(found)
    return day if day and admitted(day) else None


def as_amount(text: str) -> int | None:
    """The signed number that a text is, and nothing but."""
    match = _AMOUNT.fullmatch(text) if text[:1] in {"+", "-"} else None
    return int(match[1] + match[2].replace(",", "")) if match else None


def read(pasted: str) -> tuple[list[Row], list[tuple[int, str]]]:
    """The rows, in the order pasted, and the lines (number, text) that belong to none. Blank lines are neither."""
    lines = pasted.splitlines()
    folded = [line.strip() for line in (pasted if pasted.isascii() else pasted.translate(_FOLD)).splitlines()]
    inline = sum(_ends_in_amount(line) for line in folded) > sum(as_amount(line) is not None for line in folded)
    reader = _Reader()
    for number, line in enumerate(folded, 1):
        for cell in line.split("\t") if "\t" in line else (line,):
            reader.take(number, cell.strip(), inline)
    reader.drop()
    used = {number for row in reader.rows for number in row.lines}
    days = reader.days - used
    rest = [(n, lines[n - 1]) for n, line in enumerate(folded, 1) if line and n not in used and n not in days]
    return reader.rows, rest


def _ends_in_amount(line: str) -> bool:
    return (" -" in line or " +" in line) and line[:1] not in {"+", "-"} and _TAIL.fullmatch(line) is not None


class _Reader:
    """Collects cells until a number ends a row. A date that heads rows belongs to the first of them."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.days: set[int] = set()  # lines that are a date heading further rows
        self.day: date | None = None
        self.day_line = 0
        self.words: list[str] = []
        self.at: list[int] = []
        self.seen: dict[str, tuple[date | None] | None] = {}  # a day heads many rows
        self.heads: dict[str, date | None] = {}  # and stands in many lines

    def take(self, number: int, cell: str, inline: bool) -> None:
        if not cell:
            return
        if (amount := as_amount(cell)) is not None:
            self.end(number, amount)
            return
        if cell not in self.seen:
            self.seen[cell] = (_day(match),) if (match := _written(cell)) else None
        if (headed := self.seen[cell]) is not None:
            self.begin(number, *headed)
            return
        if inline and (match := _TAIL.fullmatch(cell)):
            self.take_inline(number, match)
            return
        self.words.append(cell)
        self.at.append(number)

    def take_inline(self, number: int, match: re.Match[str]) -> None:
        text, amount = match[1], as_amount(match[2])
        head = _DATE.match(text)
        if head:
            if head[0] not in self.heads:
                self.heads[head[0]] = _day(head)
            self.begin(number, self.heads[head[0]])
            text = text[head.end():].strip(" ,:-")
        if amount is None or not text:
            return
        self.words.append(text)
        self.at.append(number)
        self.end(number, amount)

    def begin(self, number: int, day: date | None) -> None:
        """A day heads the rows that follow. Where it cannot be, they have none, and its own line stays unread."""
        self.drop()
        self.day, self.day_line = day, number if day else 0

    def end(self, number: int, amount: int) -> None:
        """A number closes the row; without words before it, it belongs to none."""
        if not self.words:
            return
        own = [self.day_line] if self.day_line and self.day_line not in self.days else []
        if self.day_line:
            self.days.add(self.day_line)
        self.rows.append(Row(self.day, " ".join(self.words), amount, [*own, *self.at, number]))
        self.words, self.at = [], []

    def drop(self) -> None:
        """Words that no number followed stay unread."""
        self.words, self.at = [], []
