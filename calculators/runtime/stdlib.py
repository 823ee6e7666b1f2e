"""The standard library of the page: compiled by pyodide-build, trimmed to `keep.txt`, made lean.

The stock archive holds source text, and compiling it in the browser is most of stock Pyodide's
start-up. Two more steps take the rest: modules nobody imports stay out (`keep.txt`, measured), and
`lean/` stands in for what Pyodide's bootstrap loads and the page never uses.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from calculators.runtime.archive import bytecode
from calculators.runtime.imports import kept
from calculators.runtime.paths import HERE, PYODIDE, RuntimeBuildError, check_python

LEAN = HERE / "lean"
FULL = "_full_"  # an original whose name a stand-in took, and which the stand-in loads when asked


def compiled(archive: Path) -> dict[str, bytes]:
    """Every module of a source archive as bytecode, by archive name (`json/decoder.pyc`).

    Runs `pyodide py-compile` under `python -OO`: it has no switch for docstrings, and the interpreter
    has. Of the standard library only assertions go with them, and none of those has an effect.
    """
    check_python()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "python_stdlib.zip"
        copy.write_bytes(archive.read_bytes())
        done = subprocess.run(
            [sys.executable, "-OO", "-m", "pyodide_cli", "py-compile", "--silent", str(copy)],
            # Hash-based instead of dated: the same bytes at every hour. Lines without columns: fewer.
            env=os.environ | {"SOURCE_DATE_EPOCH": "315532800", "PYTHONHASHSEED": "0", "PYTHONNODEBUGRANGES": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeBuildError(f"pyodide py-compile failed:\n{done.stdout}{done.stderr}")
        with zipfile.ZipFile(copy) as built:
            return {n: built.read(n) for n in built.namelist() if n.endswith(".pyc")}


def module_name(entry: str) -> str:
    """`json/__init__.pyc` is `json`, `json/decoder.pyc` is `json.decoder`."""
    return entry.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")


def stand_ins() -> dict[str, bytes]:
    """The files of `lean/`, compiled, by archive name."""
    paths = sorted(LEAN.rglob("*.py"))
    names = [path.relative_to(LEAN).as_posix() for path in paths]
    return {f"{n}c": bytecode(p.read_bytes(), f"lean/{n}") for n, p in zip(names, paths, strict=True)}


def library() -> dict[str, bytes]:
    """What goes into the page's `python_stdlib.zip`."""
    originals = compiled(PYODIDE / "python_stdlib.zip")
    lean = stand_ins()
    modules = kept()
    files = {name: data for name, data in originals.items() if module_name(name) in modules}
    for name in lean.keys() & originals.keys():
        if f"{FULL}{module_name(name)}" in modules:
            files[f"{FULL}{name}"] = originals[name]
    inside = {module_name(name) for name in files | lean}
    lost = [name for name, remark in modules.items() if not remark and name not in inside]
    if lost:
        raise RuntimeBuildError(
            f"keep.txt names modules that Pyodide no longer has: {', '.join(sorted(lost))}. "
            "Run `python -m calculators.runtime.measure`."
        )
    return files | lean
