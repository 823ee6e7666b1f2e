"""Find a Firefox that starts, or get one: `python -m tools.firefox` prints its path.

Order: FIREFOX_PATH, one that is installed; and only `ensure` goes on to apt-get, where we are root. A stock Firefox is
meant: Playwright's own build is not what readers have.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from itertools import chain

from tools import browsers

NAMES = ("firefox-esr", "firefox")
MAC = ("/Applications/Firefox.app/Contents/MacOS/firefox",)
ADVICE = (
    "No Firefox was found, and none could be fetched. Either\n"
    "  install one (Debian: `apt-get install firefox-esr`; macOS: `brew install --cask firefox`), or\n"
    "  say where yours is: `make test-more FIREFOX_PATH=/path/to/firefox`."
)


def starts(path: str) -> bool:
    """Whether it is a Firefox that runs."""
    return browsers.starts(path, b"Mozilla Firefox")


def find(environ: Mapping[str, str] = os.environ, check: Callable[[str], bool] = starts) -> str | None:
    """The path of a Firefox that starts, or None. NoBrowserError if FIREFOX_PATH names none."""
    found = browsers.named("FIREFOX_PATH", environ, check)
    return found or next(filter(check, chain(browsers.on_path(NAMES, environ), MAC)), None)


def ensure() -> str:
    """The path of a Firefox that starts, fetched if need be. Raises NoBrowserError."""
    ways = browsers.from_apt(os.environ, os.geteuid() == 0, "firefox-esr")
    return browsers.fetched(find, ways, {"DEBIAN_FRONTEND": "noninteractive"}, ADVICE)


if __name__ == "__main__":
    sys.exit(browsers.tell(ensure))
