"""Where the runtime comes from and goes to, and which Python it needs.

The version of Pyodide stands in `package.json` and nowhere else; npm checks the package against the
hash in `package-lock.json` when it installs it.
"""

from __future__ import annotations

import fcntl
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
PYODIDE = ROOT / "node_modules" / "pyodide"
BUILD = ROOT / "build" / "runtime"


class RuntimeBuildError(Exception):
    """The bundle cannot be built; the text says why and what to do."""


@cache
def pyodide_version() -> str:
    """The pinned version, such as "0.29.5", after a check that this very version is installed."""
    pinned = json.loads((ROOT / "package.json").read_text("utf-8"))["devDependencies"]["pyodide"]
    try:
        found = json.loads((PYODIDE / "package.json").read_text("utf-8"))["version"]
    except FileNotFoundError:
        raise RuntimeBuildError("Pyodide is not installed: run `make setup`.") from None
    if found != pinned:
        raise RuntimeBuildError(
            f"package.json asks for Pyodide {pinned}, node_modules holds {found}: run `make setup`."
        )
    return str(found)


@cache
def lock_info() -> dict[str, str]:
    """What Pyodide's own lock file says of itself: its Python and ABI. Passed on, with no packages."""
    pyodide_version()
    info = json.loads((PYODIDE / "pyodide-lock.json").read_text("utf-8"))["info"]
    return {str(name): str(value) for name, value in info.items()}


def check_python(running: tuple[int, int] = sys.version_info[:2]) -> str:
    """The minor version of the runtime's Python, such as "3.13".

    Bytecode is only good for the minor version that wrote it, so anything else is refused here.
    """
    major, minor = lock_info()["python"].split(".")[:2]
    if running != (int(major), int(minor)):
        raise RuntimeBuildError(
            f"Pyodide {pyodide_version()} is Python {major}.{minor}, and this is Python "
            f"{running[0]}.{running[1]}. Its bytecode would not load: run `make setup`, which makes "
            f"an environment with Python {major}.{minor}."
        )
    return f"{major}.{minor}"


def build_folder() -> Path:
    """`build/runtime`, made if need be, and told to Node as CommonJS: `pyodide.asm.js` is that there."""
    BUILD.mkdir(parents=True, exist_ok=True)
    kind = BUILD / "package.json"
    if not kind.is_file():
        write_whole(kind, b'{"type": "commonjs"}\n')
    return BUILD


@contextmanager
def building() -> Iterator[Path]:
    """`build_folder`, for one process at a time: tests and `mkdocs serve` build side by side."""
    folder = build_folder()
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield folder


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that nobody ever reads half of it."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.write_bytes(data)
    part.replace(path)
