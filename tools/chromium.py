"""Find a Chromium that starts, or get one: `python -m tools.chromium` prints its path.

Order: CHROME_PATH, one that is installed, one that Playwright fetched before; and only `ensure` goes
on to let Playwright fetch one into .playwright/, or apt-get where we are root. A test that needs a
browser calls `find` (through a fixture) and fails when there is none: no test skips itself.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FETCHED = ROOT / ".playwright"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
ADVICE = (
    "The browser tests need a Chromium or Chrome; none was found, and none could be fetched. Either\n"
    "  install one (Debian: `apt-get install chromium`; macOS: `brew install --cask chromium`), or\n"
    "  say where yours is: `make test CHROME_PATH=/path/to/chrome`."
)


class NoBrowserError(Exception):
    """There is no usable Chromium; the text says what to do."""


def starts(path: str) -> bool:
    """Whether it runs at all: Ubuntu's chromium-browser may be a stub that only asks for a snap."""
    try:
        done = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and b"Chrom" in done.stdout


def candidates(environ: Mapping[str, str], home: Path) -> Iterator[str]:
    """Paths worth trying, likeliest first; Playwright's own are named by revision, newest first."""
    for name in NAMES:
        path = shutil.which(name, path=environ.get("PATH"))
        if path:
            yield path
    yield from MAC
    for cache in (FETCHED, home / ".cache/ms-playwright", home / "Library/Caches/ms-playwright"):
        found = [*cache.glob("chromium-*/chrome-linux*/chrome")]
        found += cache.glob("chromium-*/chrome-mac*/*.app/Contents/MacOS/*")
        yield from sorted(map(str, found), reverse=True)


def find(
    environ: Mapping[str, str] = os.environ,
    home: Path | None = None,
    check: Callable[[str], bool] = starts,
) -> str | None:
    """The path of a Chromium that starts, or None. NoBrowserError if CHROME_PATH names none."""
    named = environ.get("CHROME_PATH")
    if named:
        if not check(named):
            raise NoBrowserError(f"CHROME_PATH is {named!r}, which is no Chromium that starts.")
        return named
    return next(filter(check, candidates(environ, home or Path.home())), None)


def steps(environ: Mapping[str, str], root: bool) -> Iterator[tuple[str, list[list[str]]]]:
    """Ways to get one: (what to tell, commands)."""
    playwright = [sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"]
    yield "Fetching Chromium with Playwright into .playwright/ ...", [playwright]
    if root and shutil.which("apt-get", path=environ.get("PATH")):
        update = ["apt-get", "update", "-q"]
        install = ["apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium"]
        yield "Installing Debian's chromium with apt-get ...", [update, install]


def ensure() -> str:
    """The path of a Chromium that starts, fetched if need be. Raises NoBrowserError."""
    found = find()
    if found:
        return found
    own = {"PLAYWRIGHT_BROWSERS_PATH": str(FETCHED), "DEBIAN_FRONTEND": "noninteractive"}
    for text, commands in steps(os.environ, os.geteuid() == 0):
        print(text, file=sys.stderr, flush=True)
        for command in commands:
            # stdout belongs to the path; what these print is progress
            subprocess.run(command, env={**os.environ, **own}, stdout=sys.stderr, check=False)
        found = find()
        if found:
            return found
    raise NoBrowserError(ADVICE)


def main() -> int:
    """Print the path; 1 with advice when there is none."""
    try:
        print(ensure())
    except NoBrowserError as error:
        print(f"kijun: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
