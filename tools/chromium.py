"""Find a Chromium that starts, or get one: `python -m tools.chromium` prints its path.

Order: CHROME_PATH, one that is installed, one that Playwright fetched before; and only `ensure` goes
on to let Playwright fetch one into .playwright/, or apt-get where we are root. A test that needs a
browser calls `find` (through a fixture) and fails when there is none: no test skips itself.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tools import browsers

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


def starts(path: str) -> bool:
    """Whether it is a Chromium or Chrome that runs."""
    return browsers.starts(path, b"Chrom")


def candidates(environ: Mapping[str, str], home: Path) -> Iterator[str]:
    """Paths worth trying, likeliest first; Playwright's own are named by revision, newest first."""
    yield from browsers.on_path(NAMES, environ)
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
    """The path of a Chromium that starts, or None. `browsers.NoBrowserError` if CHROME_PATH names none."""
    found = browsers.named("CHROME_PATH", environ, check)
    return found or next(filter(check, candidates(environ, home or Path.home())), None)


def ways(environ: Mapping[str, str], root: bool) -> Iterator[browsers.Way]:
    """How to get one."""
    playwright = [sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"]
    yield "Fetching Chromium with Playwright into .playwright/ ...", [playwright]
    yield from browsers.from_apt(environ, root, "chromium")


def ensure() -> str:
    """The path of a Chromium that starts, fetched if need be. Raises NoBrowserError."""
    own = {"PLAYWRIGHT_BROWSERS_PATH": str(FETCHED), "DEBIAN_FRONTEND": "noninteractive"}
    return browsers.fetched(find, ways(os.environ, os.geteuid() == 0), own, ADVICE)


if __name__ == "__main__":
    sys.exit(browsers.tell(ensure))
