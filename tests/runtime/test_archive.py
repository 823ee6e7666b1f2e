"""Bytecode and archives: the same input gives the same bytes, and only docstrings are lost."""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from types import CodeType

import pytest

from calculators import registry
from calculators.runtime import paths, rules
from calculators.runtime.archive import _lines_only, bytecode, packed, short_hash
from calculators.runtime.paths import ROOT

SOURCE = b'''"""Of the module."""
from __future__ import annotations


class Thing:
    """Of the class."""


def double(number: int) -> int:
    """Of the function."""
    assert number > 0, "kept"
    return number * 2
'''


def test_docstrings_go_and_assertions_stay() -> None:
    code = bytecode(SOURCE, "thing.py")
    assert code[4:8] == b"\x01\0\0\0"  # unchecked hash: no source is looked for
    names: dict[str, object] = {}
    exec(marshal.loads(code[16:]), names)
    double = names["double"]
    assert callable(double) and double(2) == 4
    assert (names.get("__doc__"), double.__doc__, names["Thing"].__doc__) == (None, None, None)
    assert b"kept" in code


def test_tracebacks_keep_their_lines() -> None:
    """The line of every instruction, as the compiler that leaves out columns itself has it."""
    source = Path(registry.__file__).read_bytes() + b"\nx = [\n" + b"1,\n" * 300 + b"f(),\n]\n"
    whole = compile(source, "x.py", "exec", dont_inherit=True, optimize=0)
    bare = _lines_only(whole)
    todo = [(whole, bare)]
    while todo:
        left, right = todo.pop()
        assert list(left.co_lines()) == list(right.co_lines())
        assert {columns for *_, columns, _ in right.co_positions()} <= {None}
        inner = [[c for c in code.co_consts if isinstance(c, CodeType)] for code in (left, right)]
        todo += zip(*inner, strict=True)


def test_archives_do_not_depend_on_order_or_time() -> None:
    files = {"b.pyc": b"2", "a.pyc": b"1"}
    assert packed(files) == packed(dict(reversed(files.items())))


def test_the_rules_archive_is_the_same_from_another_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """From two fresh processes with other hash seeds, and from this one, which has much in memory."""
    program = (
        "from hashlib import sha256\n"
        "from pathlib import Path\n"
        "import sys\n"
        "from calculators.runtime import paths, rules\n"
        "paths.BUILD = Path(sys.argv[1])\n"
        "print(sha256(rules.rules_archive()).hexdigest())\n"
    )
    found = set()
    for seed in ("1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        done = subprocess.run(
            [sys.executable, "-c", program, str(folder)],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        found.add(done.stdout.strip())
    monkeypatch.setattr(paths, "BUILD", tmp_path)
    found.add(sha256(rules.rules_archive()).hexdigest())
    assert len(found) == 1


def test_hashes_keep_parts_apart() -> None:
    assert short_hash(b"ab", b"c") != short_hash(b"a", b"bc")
    assert len(short_hash()) == 12
