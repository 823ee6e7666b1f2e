"""From a log of messages to the replies in it, and whether each came within 24 hours.

A reply is a message of one's own in a thread whose last word was the client's. A new message starts a thread of its own
and is none. Time runs from the client's last message; where counting from an earlier unanswered one would turn a timely
reply into a late one, the outcome is unknown, because no source says which message counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

from ..core.day import Window
from ..core.record import Record
from ..core.text import T
from ..core.truth import Truth, every

YEAR = Window(months=12)
_DAY = 24 * 60


class Reply(Record):
    """A reply found in a log: its row (from 1), its day, its thread, and whether it was in time."""

    row: int
    day: date
    thread: str
    timely: Truth
    waited: T

    @property
    def leaves(self) -> date:
        """The first day on which it no longer counts."""
        return leaves(self.day)


class Received(Record):
    """A client's message: its day, and whether an answer came within 24 hours (`None`: none came)."""

    day: date
    answered: Truth | None


class Log(Record):
    """What a log holds: one's replies and the client's messages, each in order of time."""

    replies: tuple[Reply, ...]
    received: tuple[Received, ...]
    unread: tuple[int, ...]  # rows without a day or a writer, which cannot be placed


@cache  # a log has many messages, but few days
def leaves(day: date) -> date:
    """The first day whose one-year window no longer holds a day."""
    found = day + timedelta(days=365)
    while YEAR.first(found) <= day:
        found += timedelta(days=1)
    return found


def read_log(rows: Sequence[Mapping[str, Any]]) -> Log:
    """The replies in rows of `who`, `day`, `time`, `thread`, `new`. Rows of one day without times keep their order."""
    placed = [(n, row) for n, row in enumerate(rows, 1) if "day" in row and "who" in row]
    unread = tuple(n for n, row in enumerate(rows, 1) if "day" not in row or "who" not in row)
    untimed = {row["day"] for _, row in placed if "time" not in row}
    placed.sort(key=lambda item: (item[1]["day"], 0 if item[1]["day"] in untimed else item[1]["time"], item[0]))
    waiting: dict[str, list[Mapping[str, Any]]] = {}
    replies: list[Reply] = []
    received: list[Received] = []
    for n, row in placed:
        thread = str(row.get("thread", ""))
        if row["who"] == "client":
            waiting.setdefault(thread, []).append(row)
        elif row.get("new") != "yes" and (asked := waiting.pop(thread, None)):
            replies.append(_reply(n, row, thread, asked))
            received += [Received(message["day"], _within(message, row)) for message in asked]
    received += [Received(message["day"], None) for left in waiting.values() for message in left]
    return Log(tuple(replies), tuple(sorted(received, key=lambda message: message.day)), unread)


def _reply(n: int, row: Mapping[str, Any], thread: str, asked: Sequence[Mapping[str, Any]]) -> Reply:
    last, first = _within(asked[-1], row), _within(asked[0], row)
    timely = Truth.NO if last is Truth.NO else every((last, Truth.UNKNOWN if first is Truth.NO else first))
    return Reply(n, row["day"], thread, timely, _waited(asked[-1], row))


def _within(asked: Mapping[str, Any], row: Mapping[str, Any]) -> Truth:
    days = (row["day"] - asked["day"]).days
    if "time" in asked and "time" in row:
        return Truth.of(days * _DAY + row["time"] - asked["time"] <= _DAY)
    return Truth.YES if days == 0 else Truth.NO if days > 1 else Truth.UNKNOWN


def _waited(asked: Mapping[str, Any], row: Mapping[str, Any]) -> T:
    days = (row["day"] - asked["day"]).days
    if "time" not in asked or "time" not in row:
        return T(f"{days}日後", f"{days} day{'s' * (days != 1)} later") if days else T("同じ日", "same day")
    hours, minutes = divmod(max(0, days * _DAY + row["time"] - asked["time"]), 60)
    return T(f"{hours}時間{minutes}分後", f"{hours} h {minutes} min later")
