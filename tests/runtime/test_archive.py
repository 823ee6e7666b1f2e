"""Bytecode and archives: the same input gives the same bytes, and only docstrings are lost."""

from __future__ import annotations

import marshal
import subprocess
import sys

from calculators.runtime.archive import bytecode, packed, short_hash
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


def test_archives_do_not_depend_on_order_or_time() -> None:
    files = {"b.pyc": b"2", "a.pyc": b"1"}
    assert packed(files) == packed(dict(reversed(files.items())))


def test_the_rules_archive_is_the_same_from_another_process() -> None:
    program = (
        "import sys; from hashlib import sha256\n"
        "from calculators.runtime import rules\n"
        "from pathlib import Path\n"
        "import tempfile\n"
        "with tempfile.TemporaryDirectory() as folder:\n"
        "    rules.BUILD = Path(folder)\n"
        "    rules.build_folder = lambda: rules.BUILD\n"
        "    print(sha256(rules.rules_archive()).hexdigest())\n"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_hashes_keep_parts_apart() -> None:
    assert short_hash(b"ab", b"c") != short_hash(b"a", b"bc")
    assert len(short_hash()) == 12
