"""The runtime folder: Pyodide's own files, our standard library, licences, and a table of them all.

Built once per version and per change of what goes in; the folder's name is the hash of its files.
"""

from __future__ import annotations

import json
import shutil
from hashlib import sha256
from pathlib import Path

from calculators.runtime.archive import packed, short_hash
from calculators.runtime.manifest import File, Runtime
from calculators.runtime.paths import HERE, PYODIDE, building, check_python, lock_info, pyodide_version, write_whole
from calculators.runtime.stdlib import library

STOCK = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm")
LIBRARY = "python_stdlib.bin"  # a gzipped zip; named so that no host touches its encoding
NOTICE = """\
This folder is published by Kijun. It holds, unchanged from the npm package pyodide {version}:
{stock}.
They are under the Mozilla Public License 2.0 (MPL-2.0.txt); their source is at
https://github.com/pyodide/pyodide/tree/{version}.

{library} is a part of the standard library of Python {python}, compiled, under the licence of Python
(Python-3.13.txt), with Pyodide's own modules (MPL-2.0) and with stand-ins by Kijun (MIT).
"""


def _inputs() -> str:
    """A fingerprint of everything the folder depends on, cheap enough to take at every start."""
    digest = sha256(pyodide_version().encode())
    for name in (*STOCK, "python_stdlib.zip"):
        stat = (PYODIDE / name).stat()
        digest.update(f"{name} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    own = [*HERE.glob("*.py"), *HERE.glob("*.txt"), *(HERE / "licences").iterdir()]
    for path in sorted([*own, *(HERE / "lean").rglob("*.py")]):
        digest.update(str(path.relative_to(HERE)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def vendored() -> tuple[Path, Runtime]:
    """The runtime folder below `build/runtime` and its table, built if anything changed.

    Raises `RuntimeBuildError` when Pyodide is missing or the Python is not the runtime's.
    """
    python = check_python()
    inputs = _inputs()
    with building() as build:
        state = build / "state.json"
        if state.is_file():
            known = json.loads(state.read_text("utf-8"))
            table: Runtime = known["table"]
            if known["inputs"] == inputs and (build / table["base"]).is_dir():
                return build / table["base"], table
        table = _build(build, python)
        write_whole(state, json.dumps({"inputs": inputs, "table": table}, indent=1).encode())
        return build / table["base"], table


def _build(build: Path, python: str) -> Runtime:
    contents = {name: (PYODIDE / name).read_bytes() for name in STOCK}
    contents[LIBRARY] = packed(library())
    digest = short_hash(*(part for n in sorted(contents) for part in (n.encode(), contents[n])))
    files = [
        File(name=name, bytes=len(contents[name]), sha256=sha256(contents[name]).hexdigest())
        for name in (*STOCK, LIBRARY)
    ]
    for licence in (HERE / "licences").iterdir():
        contents[licence.name] = licence.read_bytes()
    notice = NOTICE.format(version=pyodide_version(), stock=", ".join(STOCK), library=LIBRARY, python=python)
    contents["NOTICE.txt"] = notice.encode()
    folder = build / "rt" / digest
    for old in (build / "rt").glob("*"):
        if old != folder:
            shutil.rmtree(old)
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in contents.items():
        write_whole(folder / name, data)
    return Runtime(
        base=f"rt/{digest}/",
        files=files,
        python=python,
        pyodide=pyodide_version(),
        lock=lock_info(),
    )
