"""Hostile facts for `rules_py.check` and for the command line: any values, any bytes, any arguments, any encoding."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import tempfile
from datetime import date, datetime
from pathlib import Path
from random import Random
from typing import Any

import rules_py
from rules_py.__main__ import main
from rules_py.core.facts import Fact, Faults

from .requests import ROW_NAMES, anything, typed
from .texts import ODD, any_day, any_text, written

Case = dict[str, Any]


def case(r: Random) -> Case:
    """Arguments of `check`: mostly of the right shape."""
    rule = r.choice(rules_py.rules())
    facts: Any = {fact.id: _value(r) for fact in r.sample(rule.facts, r.randint(0, min(4, len(rule.facts))))}
    if r.random() < 0.3:
        facts[r.choice((*ROW_NAMES, *ODD, 1, None, True, ("a",), 1.5, 10**5000, any_text(r)))] = _value(r)
    on: Any = r.choice((written(r, any_day(r)), any_day(r), datetime(2024, 1, 1, 3), any_text(r), _value(r)))
    found = {"id": rule.id, "facts": facts, "on": on, "lang": r.choice(("ja", "en"))}
    if r.random() < 0.2:
        found[r.choice(sorted(found))] = r.choice((_value(r), [], {}, {1}, object, b"x", 10**5000, any_text(r)))
    return found


_NO_JSON = (
    10**5000, -(10**5000), b"bytes", date(2024, 1, 1), {1, 2}, {1: 2, "a": 3}, [{"#": 10**5000}], [{1: 2}], object
)  # fmt: skip


def _value(r: Random) -> Any:
    return r.choice(_NO_JSON) if r.random() < 0.2 else anything(r)


def _answered(r: Random, fact: Fact) -> Any:
    """What a form makes of what was typed, or anything."""
    if r.random() < 0.3:
        return anything(r)
    typed_in = {name.removeprefix(fact.id).removeprefix("."): text for name, text in typed(r, fact).items()}
    return fact.fold(typed_in)


def check_breaks(asked: Case) -> str | None:
    """What `check` promises: an answer that is JSON, or `Faults` in words that can be shown."""
    try:
        json.dumps(rules_py.check(**asked).to_dict())
    except Faults as faults:
        for fault in faults.faults:
            shown = f"{fault.field}{fault.text.ja}{fault.text.en}"
            if not shown.replace("\u3000", "").isprintable():
                return f"{shown[:90]!r} cannot be shown"
        return None
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:200]}"
    return None


def command(r: Random) -> Case:
    """Arguments and facts of a command, and the encoding of the terminal."""
    rule = r.choice(rules_py.rules())
    arguments = [
        "check",
        r.choice((rule.id, rule.id, any_text(r, long=False))),
        "--facts",
        r.choice(("-", "@", "@", "/nowhere\x1b", "")),
    ]
    if r.random() < 0.6:
        arguments += ["--on", r.choice((written(r, any_day(r)), any_text(r, long=False)))]
    arguments += [*r.choice(([], ["--json"])), "--lang", r.choice(("ja", "en"))]
    if r.random() < 0.1:
        arguments = r.choice(
            (["show", any_text(r, long=False)], ["list", any_text(r, long=False)], [any_text(r, long=False)])
        )
    facts = {fact.id: _answered(r, fact) for fact in r.sample(rule.facts, r.randint(0, min(3, len(rule.facts))))}
    data = json.dumps(facts, ensure_ascii=r.random() < 0.5).encode("utf-8", "surrogatepass")
    if r.random() < 0.3:
        data = _mangled(r, data)
    return {
        "arguments": arguments,
        "facts": data.hex(),
        "encoding": r.choice(("utf-8", "ascii", "cp1252", "shift_jis", "euc_jp", "iso2022_jp", "utf-16")),
    }


def _mangled(r: Random, data: bytes) -> bytes:
    """Bytes that are not quite JSON in UTF-8."""
    at = r.randrange(len(data) + 1)
    return r.choice((
        data[:at],
        data[:at] + bytes([r.randrange(256)]) + data[at:],
        b"\xef\xbb\xbf" + data,
        data.decode("utf-8", "replace").encode("utf-16"),
        r.choice((b"[", b'{"a":')) * 100_000,
        b'{"a":1,"a":2}',
        b'{"intro_chars":' + b"9" * 5000 + b"}",
        b"",
        bytes(r.randrange(256) for _ in range(20)),
    ))  # fmt: skip


def command_breaks(asked: Case) -> str | None:
    """What the command line promises: 0 with a result, or 2 with lines of words; nothing raw on either stream."""
    streams = [io.TextIOWrapper(io.BytesIO(), encoding=asked["encoding"]) for _ in range(2)]
    kept = sys.stdin, sys.stdout, sys.stderr
    handle, path = tempfile.mkstemp()
    try:
        data = bytes.fromhex(asked["facts"])
        os.write(handle, data)
        sys.stdin, (sys.stdout, sys.stderr) = io.TextIOWrapper(io.BytesIO(data)), streams
        status: object = main([path if part == "@" else part for part in asked["arguments"]])
    except SystemExit as end:
        status = end.code
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:200]}"
    finally:
        sys.stdin, sys.stdout, sys.stderr = kept
        os.close(handle)
        Path(path).unlink()
    out, err = (_text(stream) for stream in streams)
    if status not in (0, 2) or (status == 2) != bool(err) or (status == 2 and out):
        return f"status {status} with {len(out)} and {len(err)} characters"
    if not all(sign.isprintable() or sign in "\n\t\u3000" for sign in out + err):
        return f"raw signs: {out[:80]!r} {err[:80]!r}"
    if status == 0 and "--json" in asked["arguments"]:
        with contextlib.suppress(ValueError):
            json.loads(out)
            return None
        return "no JSON"
    return None


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    raw = stream.buffer
    assert isinstance(raw, io.BytesIO)
    return raw.getvalue().decode(stream.encoding).replace(os.linesep, "\n")
