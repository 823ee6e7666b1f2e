"""What goes in and out at a terminal: facts as JSON from a file or a pipe; lines and JSON to whatever takes them.

Everything printed goes through `say` or `dump`: one line stays one line, nothing invisible gets out, and an encoding
that lacks a sign gets an escape instead of an error.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import time
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from io import FileIO, TextIOWrapper
from typing import Any, TextIO

from .core.facts import Fault, Faults
from .core.facts.base import quote
from .core.text import T, printable

#: More than any facts need; ends the reading of a device that never ends.
_MOST_BYTES = 10_000_000
#: How long a named pipe may have no writer.
_PATIENCE = 3.0


def facts_from(path: str) -> dict[str, Any]:
    """The JSON object in a file, or on standard input for `-`. Raises `Faults` of `--facts`, whatever is there."""
    try:
        data = _read(path)
    except (OSError, ValueError) as error:  # a path may hold what no file's name can
        why = (error.strerror if isinstance(error, OSError) else None) or quote(str(error), 200)
        raise _bad(T(f"ファイルを開けません: {why}", f"cannot open the file: {why}")) from None
    if len(data) > _MOST_BYTES:
        raise _bad(T("ファイルが大きすぎます。", "the file is too large."))
    try:
        found = json.loads(data, object_pairs_hook=_once, parse_constant=_no_number, parse_int=_integer)
    except RecursionError:
        raise _bad(T("JSON の入れ子が深すぎます。", "this JSON is nested too deeply.")) from None
    except Faults:
        raise
    except ValueError as error:  # of encoding and of syntax
        why = quote(str(error), 200)
        raise _bad(T(f"JSON として読めません: {why}", f"not JSON: {why}")) from None
    if not isinstance(found, dict):
        raise _bad(T('{"項目": 値} の形の JSON にしてください。', 'give a JSON object like {"identity": "yes"}.'))
    return found


def _bad(text: T) -> Faults:
    return Faults(Fault("--facts", "file", text))


def _read(path: str) -> bytes:
    """What is there, up to a byte more than is taken."""
    if path == "-":
        if sys.stdin is None:
            raise OSError(None, "standard input is closed")
        return bytes(sys.stdin.buffer.read(_MOST_BYTES + 1))
    with open(path, "rb", buffering=0, opener=_without_waiting) as file:
        found = _first(file)
        while len(found) <= _MOST_BYTES and (more := file.read(1 << 20)):
            found += more
        return found


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _first(file: FileIO) -> bytes:
    """The first bytes of a pipe, once somebody writes to it; nothing for a file, which has no writer to wait for."""
    found: bytes | None = b""
    if stat.S_ISFIFO(os.fstat(file.fileno()).st_mode):
        ends = time.monotonic() + _PATIENCE
        while (found := file.read(1 << 16)) == b"":  # `None` is a writer who has written nothing yet
            if time.monotonic() > ends:
                raise OSError(None, "nobody writes to this pipe")
            time.sleep(0.02)
    if hasattr(os, "O_NONBLOCK"):
        os.set_blocking(file.fileno(), True)
    return found or b""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object, in which a name may stand once: of two values nobody knows which was meant."""
    found = dict(pairs)
    if len(found) < len(pairs):
        often = Counter(name for name, _ in pairs)
        twice = quote(next(name for name in often if often[name] > 1))
        raise _bad(T(f"「{twice}」が2回あります。1回にしてください。", f"“{twice}” is given twice; give it once."))
    return found


def _integer(digits: str) -> int | str:
    """An integer. More digits than Python would take stay a text, which a fact then refuses by its name."""
    return int(digits) if len(digits) < 100 else digits


def _no_number(name: str) -> Any:
    raise ValueError(f"JSON has no {name}")


def say(cells: Iterable[str], stream: TextIO | None) -> None:
    """Print cells as one line, whatever they hold."""
    if stream is not None:
        print("\t".join(printable(cell) for cell in cells), file=stream)


def dump(value: Any, stream: TextIO | None) -> None:
    """Print a value as JSON that stays JSON in any encoding. What cannot be seen is escaped as JSON escapes it."""
    if stream is None:
        return
    text = json.dumps(value, ensure_ascii=False, indent=2)
    if not _survives(text, stream.encoding or "utf-8"):
        text = json.dumps(value, indent=2)
    for line in text.split("\n"):
        shown = line if line.isprintable() else "".join(s if s.isprintable() else json.dumps(s)[1:-1] for s in line)
        print(shown, file=stream)


def _survives(text: str, encoding: str) -> bool:
    """Whether a text comes back from an encoding as it was: in Shift JIS a yen sign becomes a backslash."""
    try:
        return text.encode(encoding).decode(encoding) == text
    except UnicodeError:
        return False


def ready(stream: TextIO | None) -> None:
    """Let a stream take any sign: those its encoding lacks are spelled out."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")


def flush() -> None:
    """Write out what was printed. Raises `OSError` where nobody takes it: a full disk, a closed pipe or no output."""
    if sys.stdout is None:
        raise OSError(None, "standard output is closed")
    sys.stdout.flush()


def give_up(stream: TextIO | None) -> None:
    """Send what is left in a stream that failed nowhere, so that Python does not fail on it again at its end."""
    if stream is None:
        return
    with suppress(OSError, ValueError):  # a stream that is no file
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
