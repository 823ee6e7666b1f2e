"""Find a Python 3.13 on this machine, or have uv bring one.

The page runs Python 3.13 (Pyodide 0.29), and bytecode is only good for the minor that wrote it; so
the project is built by 3.13 and nothing else. Runs on any Python from 3.8, standard library alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Callable, Iterator, NamedTuple

WANTED = "3.13"
NAME = "python3.13"
PROBE = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2], sys.executable)"


class Failure(Exception):
    """Set-up cannot go on; the text says what is wrong and what to do."""


class Found(NamedTuple):
    """A working Python 3.13 and how we came by it (for the line that is printed)."""

    path: str
    how: str


def answer(command: list[str], timeout: float = 30) -> str | None:
    """What a command prints, stripped; None if it is missing, fails, hangs or prints nothing."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=timeout, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    text = done.stdout.decode(errors="replace").strip()
    return text if done.returncode == 0 and text else None


def works(path: str) -> str | None:
    """The real path of a Python 3.13 that can make environments, or None.

    It is asked rather than trusted by name: a pyenv shim called python3.13 exists even where that
    version is not selected, and Debian ships Pythons without ensurepip.
    """
    said = answer([path, "-c", PROBE])
    version, _, executable = (said or "").partition(" ")
    return executable if version == WANTED else None


def candidates(home: Path, environ: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Where a 3.13 may be, likeliest first: (path, how to say it)."""
    yield sys.executable, "python3"
    on_path = shutil.which(NAME, path=environ.get("PATH"))
    if on_path:
        yield on_path, NAME + " on the PATH"
    pyenv = Path(environ.get("PYENV_ROOT") or home / ".pyenv")
    for path in newest(pyenv / "versions", "3.13.*"):
        yield path, "pyenv"
    data = Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    uv = Path(environ.get("UV_PYTHON_INSTALL_DIR") or data / "uv" / "python")
    for path in newest(uv, "cpython-3.13.*"):
        yield path, "uv"


def newest(folder: Path, pattern: str) -> list[str]:
    """Interpreters under `folder/pattern/bin`, the highest patch number first."""

    def patch(path: Path) -> int:
        digits = path.parents[1].name.split("3.13.", 1)[-1].split("-", 1)[0].split("+", 1)[0]
        return int(digits) if digits.isdigit() else -1  # a release candidate comes last

    found = folder.glob(pattern + "/bin/" + NAME)
    return [str(path) for path in sorted(found, key=patch, reverse=True)]


def find(home: Path, environ: dict[str, str], check: Callable[[str], str | None] = works) -> Found | None:
    """The first candidate that is really a working 3.13, or None."""
    for path, how in candidates(home, environ):
        real = check(path)
        if real:
            return Found(real, how)
    return None


def fetch(cache: Path, say: Callable[[str], None]) -> Found:
    """Have uv install a Python 3.13 (into uv's own folder, shared with other projects).

    Uses the uv on the PATH, or else installs uv into a scratch environment under `cache`.
    Raises Failure with what to do when either step does not work.
    """
    uv = shutil.which("uv")
    if not uv:
        say("No Python 3.13 here; fetching uv, which can bring one ...")
        scratch = cache / "uv"
        run([sys.executable, "-m", "venv", "--clear", str(scratch)], "make an environment for uv")
        uv = str(scratch / "bin" / "uv")
        run([str(scratch / "bin" / "python"), "-m", "pip", "install", "-q", "uv"], "install uv")
    say("Fetching Python 3.13 with uv ...")
    run([uv, "python", "install", "3.13"], "fetch Python 3.13 with uv")
    path = answer([uv, "python", "find", "--no-project", "3.13"])
    real = works(path) if path else None
    if not real:
        raise Failure("uv says it installed Python 3.13, but it does not run.\n" + ADVICE)
    return Found(real, "fetched by uv")


ADVICE = (
    "Install Python 3.13 yourself, then run the same command again: from your system's packages\n"
    "(on Debian and Ubuntu also python3.13-venv), with `pyenv install 3.13`, or from python.org."
)


def run(command: list[str], what: str) -> None:
    """Run one step, its output on the terminal; Failure if it does not succeed."""
    try:
        done = subprocess.run(command, env=dict(os.environ), check=False)
    except OSError as error:
        raise Failure(f"Could not {what}: {error}\n{ADVICE}") from error
    if done.returncode:
        raise Failure(f"Could not {what} (see above).\n{ADVICE}")
