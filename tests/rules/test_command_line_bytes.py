"""The command line on any bytes: 0 or 2, one line per fault, nothing raw on the terminal, JSON that stays JSON."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from datetime import date
from pathlib import Path

import pytest

from rules_py import __main__ as command_line

RANK = ("check", "lancers.rank", "--on", "2024-03-01", "--lang", "en")
Result = tuple[int, str, str]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Runner:
    return Runner(monkeypatch)


class Runner:
    """Runs the command in this process, with bytes for what goes in and comes out."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.patch = monkeypatch

    def __call__(self, *arguments: str, given: bytes = b"", encoding: str = "utf-8") -> Result:
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="") for _ in range(2))
        with self.patch.context() as patch:
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            try:
                status: object = command_line.main(list(arguments))
            except SystemExit as end:
                status = end.code
        assert isinstance(status, int)
        return status, _written(out), _written(err)

    def faults(self, *arguments: str, given: bytes = b"") -> list[str]:
        """The lines of a refusal."""
        status, out, err = self(*arguments, given=given)
        assert (status, out) == (2, "") and visible(err)
        return err.splitlines()


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode(stream.encoding)


def visible(text: str) -> bool:
    """Whether nothing in a text moves a cursor or hides."""
    return all(sign.isprintable() or sign in "\n\t\u3000" for sign in text)


def process(root: Path, *arguments: str, shell: str, given: bytes = b"{}", unbuffered: str = "") -> Result:
    """A process of its own, with what a shell would redirect."""
    command = ["sh", "-c", shell, sys.executable, "-m", "rules_py", *arguments]
    environ = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONUNBUFFERED": unbuffered}
    ended = subprocess.run(command, cwd=root, env=environ, input=given, capture_output=True, timeout=60, check=False)
    return ended.returncode, ended.stdout.decode(), ended.stderr.decode()


@pytest.mark.parametrize(
    ("given", "begins"),
    [
        (b"[" * 100_000, "--facts: this JSON is nested too deeply"),
        (b'{"a":' * 100_000, "--facts: this JSON is nested too deeply"),
        (b'{"identity": "yes", "phone": "no", "identity": "no"}', "--facts: “identity” is given twice"),
        (b'{"completion": {"part": 1, "part": 2}}', "--facts: “part” is given twice"),
        (b'{"a\\u001b[31m\\n": 1, "a\\u001b[31m\\n": 1}', "--facts: “a\\x1b[31m\\n” is given twice"),
        (b'{"intro_chars": NaN}', "--facts: not JSON: JSON has no NaN"),
        (b'{"intro_chars": -Infinity}', "--facts: not JSON: JSON has no -Infinity"),
        (b'{"intro_chars": ' + b"9" * 5000 + b"}", "intro_chars: “99999"),
        (b'{"intro_chars": -' + b"9" * 5000 + b"}", "intro_chars: “-9999"),
        (b'{"intro_chars": 1e999}', "intro_chars: “inf” is not a number"),
        (b'{"\\ud800": 1}', "\\ud800: there is no fact “\\ud800”"),
        (b'{"identity": "\\u001b[2J\\r\\n\\u202e\\u0085"}', "identity: “\\x1b[2J\\r\\n\\u202e\\x85” is not an option"),
        (b'{"no\\nsuch: fact": 1}', "no\\nsuch: fact: there is no fact"),
        (b'{"completion": {"\\u2028": 1}}', "completion: “\\u2028” is not allowed"),
        (b"\xff\xfe\x00", "--facts: not JSON"),
        (b'{"identity": "\xe9"}', "--facts: not JSON"),
        (b'"' + b"x" * 100_000, "--facts: not JSON"),
        (b" " * 10_000_001, "--facts: the file is too large"),
    ],
    ids=lambda value: repr(value[:24]) if isinstance(value, bytes) else "",
)
def test_hostile_facts_are_a_line_that_names_them(run: Runner, given: bytes, begins: str) -> None:
    (line,) = run.faults(*RANK, "--facts", "-", given=given)
    assert line.startswith(begins)


def test_every_fault_has_a_line_of_its_own(run: Runner) -> None:
    given = b'{"intro_chars": "a\\nb", "x\\ny": 1, "identity": "\\ud800", "last_login": "2150-01-01"}'
    assert [line.split(":")[0] for line in run.faults(*RANK, "--facts", "-", given=given)] == [
        "intro_chars",
        "x\\ny",
        "identity",
        "last_login",
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_a_mark_of_the_encoding_is_no_fault(run: Runner, encoding: str) -> None:
    status, out, err = run(*RANK, "--facts", "-", given='{"identity": "yes"}'.encode(encoding))
    assert (status, err) == (0, "") and "Regular" in out


def test_what_is_no_file(run: Runner, root: Path, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none", "", "a\nb\x1b[31m", "a\0b", "/dev/zero"):
        (line,) = run.faults(*RANK, "--facts", str(path))
        assert line.startswith("--facts: ")
    closed = process(root, *RANK, "--facts", "-", shell='exec "$0" "$@" <&-')
    assert closed == (2, "", "--facts: cannot open the file: standard input is closed\n")


def test_a_pipe_is_read_once_somebody_writes_and_not_waited_for_in_vain(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    def write() -> None:
        with pipe.open("wb", buffering=0) as file:
            file.write(b'{"identity"')
            time.sleep(0.1)
            file.write(b': "yes"}')

    writer = threading.Thread(target=write)
    writer.start()
    status, out, err = run(*RANK, "--facts", str(pipe))
    writer.join()
    assert (status, err) == (0, "") and "Regular" in out
    monkeypatch.setattr("rules_py.terminal._PATIENCE", 0.1)
    assert run.faults(*RANK, "--facts", str(pipe)) == ["--facts: cannot open the file: nobody writes to this pipe"]


def test_a_sign_that_an_encoding_turns_into_another_is_escaped_in_json(run: Runner) -> None:
    asked = ("check", "lancers.fee", "--facts", "-", "--on", "2026-11-21", "--lang", "en", "--json")
    given = b'{"price": 1200, "price_is": "pretax", "fee_base": "pretax"}'
    expected = run(*asked, given=given)
    for encoding in ("shift_jis", "euc_jp", "iso2022_jp"):  # where a yen sign may share the place of the backslash
        status, out, _ = run(*asked, given=given, encoding=encoding)
        assert (status, json.loads(out)) == (0, json.loads(expected[1]))


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "shift_jis", "utf-8", "utf-16"])
def test_any_terminal_gets_the_answer(run: Runner, encoding: str) -> None:
    hostile = b'{"top_20": {"\\ud800\\u001b[31m\\n\\u202e": "yes"}}'
    for lang in ("en", "ja"):
        asked = (*RANK[:4], "--lang", lang, "--facts", "-")
        status, out, err = run(*asked, given=hostile, encoding=encoding)
        assert (status, err) == (0, "") and visible(out) and "[\\ud800\\x1b[31m\\n\\u202e: " in out
        status, out, _ = run(*asked, "--json", given=hostile, encoding=encoding)
        assert status == 0 and json.loads(out)["facts"]["top_20"] == {"\ud800\x1b[31m\n\u202e": "yes"}
        assert visible(out)
        status, _, err = run(*asked, given=b"[]", encoding=encoding)
        assert status == 2 and len(err.splitlines()) == 1
    for arguments in (["list"], ["show", "lancers.rank"], ["show", "lancers.rank", "--schema"], ["--help"]):
        status, out, err = run(*arguments, encoding=encoding)
        assert (status, err) == (0, "") and out


def test_arguments_are_quoted_in_errors_too(run: Runner) -> None:
    for arguments in (["show", "a\x1b[31m\nb"], ["\x1b[31m"], ["list", "--x\x1b[31m\n"], ["list", "--lang", "\x1b"]):
        assert run.faults(*arguments)


def test_a_wrong_clock_is_named(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command_line, "date", _Clock)
    said = run.faults("check", "lancers.rank", "--facts", "-", "--lang", "en", given=b"{}")
    assert said == ["on: the date of this machine, 1970-01-01, looks wrong; give the day with --on."]
    assert run("check", "lancers.rank", "--facts", "-", "--on", "2024年3月1日", given=b"{}")[0] == 0


class _Clock(date):
    @classmethod
    def today(cls) -> _Clock:
        return cls(1970, 1, 1)


#: Nothing may be written to any file: what a full disk does, on every system.
FULL = 'ulimit -f 0; exec "$0" "$@" {to}{file}'


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_and_a_closed_output_are_one_line(root: Path, tmp_path: Path, unbuffered: str) -> None:
    for shell in (FULL.format(to=">", file=tmp_path / "out"), 'exec "$0" "$@" >&-'):
        for arguments in (("list",), (*RANK, "--facts", "-", "--json"), ("--help",)):
            status, out, err = process(root, *arguments, shell=shell, unbuffered=unbuffered)
            assert (status, out) == (2, "")
            assert err.startswith("output: ") and len(err.splitlines()) == 1
    for shell in (FULL.format(to="2>", file=tmp_path / "err"), 'exec "$0" "$@" 2>&-'):
        assert process(root, *RANK, "--facts", "-", shell=shell, given=b"[]", unbuffered=unbuffered) == (2, "", "")


def test_a_reader_who_has_seen_enough_ends_it_quietly(root: Path) -> None:
    shell = '{ "$0" "$@"; echo "$?" >&2; } | head -c 10'
    status, out, err = process(root, "show", "lancers.rank", "--json", shell=shell)
    assert (status, len(out), err) == (0, 10, "0\n")


def test_ctrl_c_ends_it_without_a_traceback(root: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    command = [sys.executable, "-m", "rules_py", *RANK, "--facts", str(pipe)]
    piped = subprocess.PIPE
    with subprocess.Popen(command, cwd=root, stdout=piped, stderr=piped) as running, pipe.open("wb"):  # once it reads
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=30)
    assert (out, err, running.returncode) == (b"", b"", -signal.SIGINT)
