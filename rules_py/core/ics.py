"""Days as an iCalendar file (RFC 5545), so that a phone can remind its owner. Whole days only; nothing reads a clock."""

from __future__ import annotations

from datetime import date

from .day import ONE_DAY
from .text import T

_LONGEST = 75  # octets in a line; longer ones are folded


def calendar(name: str, *events: tuple[date, T]) -> str:
    """A calendar of whole-day events. `name` makes their ids: the same event twice replaces itself.

    A file is downloaded without its page's language, so a summary holds both.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kijun//Kijun//JA"]
    for number, (when, what) in enumerate(events, 1):
        lines += [
            "BEGIN:VEVENT",
            f"UID:{name}-{number}-{when:%Y%m%d}@kijun",
            f"DTSTAMP:{when:%Y%m%d}T000000Z",
            f"DTSTART;VALUE=DATE:{when:%Y%m%d}",
            f"DTEND;VALUE=DATE:{when + ONE_DAY:%Y%m%d}",
            "SUMMARY:" + _escaped(f"{what.ja} / {what.en}"),
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(_folded(line) + "\r\n" for line in lines)


def _escaped(text: str) -> str:
    for sign in "\\;,":
        text = text.replace(sign, "\\" + sign)
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    """A line in pieces of at most 75 octets, never inside a character; each further piece begins with a space."""
    pieces, piece, size = [], "", 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > _LONGEST:
            pieces.append(piece)
            piece, size = " ", 1
        piece += sign
        size += octets
    return "\r\n".join([*pieces, piece])
