"""What a formula works out: a headline, lines with their reasons, tables, pictures, and what stays open."""

from __future__ import annotations

from collections.abc import Mapping

from .quantity import Quantity
from .record import Record
from .source import Source
from .text import Lang, T


class Line(Record):
    """One amount with how it came about. `id` is stable; `main` marks the answer among the parts."""

    id: str
    label: T
    value: Quantity | T
    how: T | None = None
    sources: tuple[Source, ...] = ()
    main: bool = False

    @property
    def text(self) -> T:
        return self.value.text if isinstance(self.value, Quantity) else self.value


class Table(Record):
    """Rows for people. Cells are texts; a cell may be a reader's own words, so it is data wherever it is shown."""

    id: str
    title: T
    columns: tuple[T, ...]
    rows: tuple[tuple[T | Quantity | str, ...], ...]


class Series(Record):
    """One line or row of bars: exact integers over `Plot.ticks`; `None` leaves a hole."""

    label: T
    values: tuple[int | None, ...]


class Plot(Record):
    """A picture where looking beats reading. `says` is its text equivalent. `kind`: line, step, bars or days.

    `scale` divides every value before display (100 for cents); `bound` draws a line to compare with.
    The axis begins at zero, or at `base` where what matters is far from it (a rating between 4 and 5).
    """

    id: str
    title: T
    kind: str
    ticks: tuple[T | str, ...]
    series: tuple[Series, ...]
    says: T
    bound: int | None = None
    scale: int = 1
    base: int | None = None


class Letter(Record):
    """A text to copy and send, in one language: lines as they are. It may hold the reader's own words."""

    id: str
    title: T
    text: str
    lang: Lang


class Working(Record):
    """The outcome of a formula. `missing` names the facts without which it cannot go on; `code` is a stable result id."""

    code: str
    says: T
    lines: tuple[Line, ...] = ()
    tables: tuple[Table, ...] = ()
    plots: tuple[Plot, ...] = ()
    notes: tuple[T, ...] = ()
    next: tuple[T, ...] = ()
    missing: tuple[str, ...] = ()
    files: Mapping[str, str] = {}
    letters: tuple[Letter, ...] = ()
