"""Facts with several entries: a choice per named thing (`Each`), or rows of other facts (`Rows`)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ..text import T, join
from .base import MOST_ROWS, Fact, Fault, Faults, Field, quote, row_number, too_long
from .choice import UNSURE, Choice

_LONGEST_NAME = 60
_NOT_KNOWN = T("わからない", "not known")


def _numbered(typed: Mapping[str, str]) -> dict[int, dict[str, dict[str, str]]]:
    """Typed fields `3.column.suffix` by row number, in order, and column; blank fields and rows are left out.

    A number that no page writes (0, 007, a billion) makes no row.
    """
    numbers: dict[str, int | None] = {}
    rows: dict[int, dict[str, dict[str, str]]] = {}
    for name, text in typed.items():
        if not text or text.isspace():
            continue
        number, _, rest = name.partition(".")
        if number not in numbers:
            numbers[number] = row_number(number)
        if (n := numbers[number]) and rest:
            column, _, suffix = rest.partition(".")
            rows.setdefault(n, {}).setdefault(column, {})[suffix] = text
    return dict(sorted(rows.items()))


class Each(Fact, kw_only=True):
    """A choice for each of several things that the reader names (categories, say). At most `most` of them.

    An entry without an answer is kept as `None`: of that thing the answer is not known, which is not no.
    """

    choice: Choice
    name: T
    most: int = 20

    @property
    def fields(self) -> tuple[Field, ...]:
        return (Field("1.name", self.name, "name", longest=_LONGEST_NAME), self.choice.fields[0].having(suffix="1.is"))

    def fold(self, typed: Mapping[str, str]) -> Any:
        """Answers by name, each with its row's number under `#`, so that a fault names the row the reader sees.

        A name given twice keeps both: the second carries its row's number.
        """
        answers: dict[str, Any] = {}
        for n, row in _numbered(typed).items():
            name, answer = (row.get(column, {}).get("", "").strip() for column in ("name", "is"))
            name = name or str(n)
            answers[f"{name} ({n})" if name in answers else name] = {"#": n, "is": answer or UNSURE}
        return answers or None

    def read(self, given: Any, on: date) -> tuple[tuple[str, str | None], ...] | None:
        entries = list(given.items()) if isinstance(given, Mapping) else [("1", given)]
        if len(entries) > self.most:
            raise self.fault("many", T(f"{self.most}件までです。", f"At most {self.most} are allowed."))
        if any(not isinstance(name, str) for name, _ in entries):
            raise self.fault("name", T("名前は文字列で指定してください。", "A name is a text."))
        found: list[tuple[str, str | None]] = []
        faults: list[Fault] = []
        for place, (name, brought) in enumerate(entries, 1):
            typed = isinstance(brought, Mapping) and brought.keys() == {"#", "is"}
            n, answer = (_place(brought, place), brought["is"]) if typed else (place, brought)
            if len(name) > _LONGEST_NAME:
                faults.append(Fault(f"{self.id}.{n}.name", "long", too_long(_LONGEST_NAME)))
            try:
                found.append((name, None if answer in (None, "") else self.choice.read(answer, on)))
            except Faults as wrong:
                faults += [fault.having(field=f"{self.id}.{n}.is") for fault in wrong.faults]
        if faults:
            raise Faults(*faults)
        return tuple(found) if any(answer is not None for _, answer in found) else None

    def say(self, value: Any) -> T:
        said = [(name, _NOT_KNOWN if answer is None else self.choice.say(answer)) for name, answer in value]
        return join(
            [text if row_number(name) else T(f"{name}: {text.ja}", f"{name}: {text.en}") for name, text in said]
        )

    def to_json(self, value: Any) -> Any:
        return {name: answer or UNSURE for name, answer in value}

    @property
    def schema(self) -> dict[str, Any]:
        answer = self.choice.schema
        return {"anyOf": [{"type": "object", "additionalProperties": answer, "maxProperties": self.most}, answer]}


class Rows(Fact, kw_only=True):
    """A table of other facts, such as a log of messages. Blank rows are left out; at most `most` rows.

    500 are nine payments a week for a year: more than anybody types, and what a page lays out without a halt. A longer
    record is pasted as text (`Pasted`).
    """

    columns: tuple[Fact, ...]
    most: int = 500

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(
            f.having(suffix=f"1.{c.id}" + (f".{f.suffix}" if f.suffix else "")) for c in self.columns for f in c.fields
        )

    def fold(self, typed: Mapping[str, str]) -> Any:
        """Rows keep their typed number under `#`, so that a fault names the row the reader sees."""
        rows = []
        for n, row in _numbered(typed).items():
            folded = {c.id: cell for c in self.columns if c.id in row and (cell := c.fold(row[c.id])) is not None}
            rows.append({"#": n, **folded})
        return rows or None

    def read(self, given: Any, on: date) -> tuple[Mapping[str, Any], ...] | None:
        if not isinstance(given, list | tuple) or not all(isinstance(row, Mapping) for row in given):
            raise self.fault("shape", T("行の一覧で入力してください。", "Enter a list of rows."))
        if len(given) > self.most:
            raise self.fault("many", T(f"{self.most:,}行までです。", f"At most {self.most:,} rows are allowed."))
        known, faults = {column.id: column for column in self.columns}, list[Fault]()
        rows = [self._row(_place(row, n), row, known, on, faults) for n, row in enumerate(given, 1)]
        if faults:
            raise Faults(*faults)
        return tuple(row for row in rows if row) or None

    def _row(
        self, n: int, row: Mapping[str, Any], known: Mapping[str, Fact], on: date, faults: list[Fault]
    ) -> dict[str, Any]:
        """The cells of a row; what is wrong with it goes to `faults`."""
        cells: dict[str, Any] = {}
        for key, given in row.items():
            if key == "#" or (key in known and given is None):
                continue
            if key not in known:
                faults.append(Fault(f"{self.id}.{n}.{quote(key)}", "column", _no_column(key, known)))
                continue
            try:
                if (value := known[key].read(given, on)) is not None:
                    cells[key] = value
            except Faults as wrong:
                faults += [fault.having(field=f"{self.id}.{n}.{fault.field}") for fault in wrong.faults]
        return cells

    def say(self, value: Any) -> T:
        return T(f"{len(value):,}行", f"{len(value):,} rows")

    def to_json(self, value: Any) -> Any:
        known = {column.id: column for column in self.columns}
        return [{id: known[id].to_json(cell) for id, cell in row.items()} for row in value]

    @property
    def schema(self) -> dict[str, Any]:
        row = {"type": "object", "properties": {c.id: c.schema for c in self.columns}}
        return {"type": ["array", "null"], "items": row, "maxItems": self.most}


def _place(row: Mapping[str, Any], n: int) -> int:
    """The number that a row of a form brings with it; else its place in the list."""
    brought = row.get("#")
    return brought if type(brought) is int and 0 < brought <= MOST_ROWS else n


def _no_column(key: Any, known: Mapping[str, Fact]) -> T:
    shown, allowed = quote(key), ", ".join(known)
    return T(
        f"「{shown}」という列はありません。使える列: {allowed}", f"There is no column “{shown}”; allowed: {allowed}."
    )
