"""Find a Chromium that starts, or get one: `python -m tools.chromium` prints its path.

Order: CHROME_PATH, one that is installed, one that Playwright fetched before; and only `ensure` goes
on to let Playwright fetch one into .playwright/, or apt-get where we are root. A test that needs a
browser calls `find` (through a fixture) and fails when there is none: no test skips itself.

Before all others comes the headless shell, the same engine without a browser's windows around it: a new
window costs a third of what it costs in the whole browser.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tools import browsers

ROOT = Path(__file__).resolve().parent.parent
FETCHED = ROOT / ".playwright"
SHELL = "chromium-headless-shell"  # to Playwright and to Debian alike
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
ADVICE = (
    "The browser tests need a Chromium or Chrome; none was found, and none could be fetched. Either\n"
    "  install one (Debian: `apt-get install chromium`; macOS: `brew install --cask chromium`), or\n"
    "  say where yours is: `make test CHROME_PATH=/path/to/chrome`."
)


def starts(path: str) -> bool:
    """Whether it is a Chromium or Chrome that runs."""
    return browsers.starts(path, b"Chrom")


def candidates(environ: Mapping[str, str], home: Path) -> Iterator[str]:
    """Paths worth trying, likeliest first; Playwright's own are named by revision, newest first."""
    yield from browsers.on_path(NAMES, environ)
    yield from MAC
    for cache in (FETCHED, home / ".cache/ms-playwright", home / "Library/Caches/ms-playwright"):
        shells = cache.glob("chromium_headless_shell-*/chrome-*/*headless*shell")
        whole = [*cache.glob("chromium-*/chrome-linux*/chrome")]
        whole += cache.glob("chromium-*/chrome-mac*/*.app/Contents/MacOS/*")
        yield from [*sorted(map(str, shells), reverse=True), *sorted(map(str, whole), reverse=True)]


def find(
    environ: Mapping[str, str] = os.environ,
    home: Path | None = None,
    check: Callable[[str], bool] = starts,
) -> str | None:
    """The path of a Chromium that starts, or None. `browsers.NoBrowserError` if CHROME_PATH names none."""
    found = browsers.named("CHROME_PATH", environ, check)
    return found or next(filter(check, candidates(environ, home or Path.home())), None)


def ways(environ: Mapping[str, str], root: bool) -> Iterator[browsers.Way]:
    """How to get one."""
    playwright = [sys.executable, "-m", "playwright", "install", SHELL]
    yield "Fetching Chromium with Playwright into .playwright/ ...", [playwright]
    yield from browsers.from_apt(environ, root, SHELL)
    yield from browsers.from_apt(environ, root, "chromium")  # where Debian or Ubuntu is too old for the shell


def ensure() -> str:
    """The path of a Chromium that starts, fetched if need be. Raises NoBrowserError."""
    own = {"PLAYWRIGHT_BROWSERS_PATH": str(FETCHED), "DEBIAN_FRONTEND": "noninteractive"}
    return browsers.fetched(find, ways(os.environ, os.geteuid() == 0), own, ADVICE)


if __name__ == "__main__":
    sys.exit(browsers.tell(ensure))
