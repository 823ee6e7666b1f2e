"""Find a WebKit that can be driven, or get one: `python -m tools.webkit` prints its driver and its browser.

That of GTK, the only one to be had outside macOS: WebKitWebDriver, the MiniBrowser that comes with it, and a display,
for which Xvfb does.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from tools import browsers

ADVICE = (
    "No WebKit that can be driven was found, and none could be fetched.\n"
    "  Debian and Ubuntu have one: `apt-get install webkit2gtk-driver xvfb`."
)


class WebKit(NamedTuple):
    """Where its parts are."""

    driver: str
    browser: str
    display: str


def find(environ: Mapping[str, str] = os.environ, libraries: Path = Path("/usr/lib")) -> WebKit | None:
    """All three parts, or None where one is missing."""
    driver, display = (shutil.which(name, path=environ.get("PATH")) for name in ("WebKitWebDriver", "Xvfb"))
    browser = max(map(str, libraries.glob("*/webkit2gtk-4.*/MiniBrowser")), default=None)
    return WebKit(driver, browser, display) if driver and browser and display else None


def ensure() -> WebKit:
    """All three parts, fetched if need be. Raises NoBrowserError."""
    ways = browsers.from_apt(os.environ, os.geteuid() == 0, "webkit2gtk-driver", "xvfb")
    return browsers.fetched(find, ways, {"DEBIAN_FRONTEND": "noninteractive"}, ADVICE)


if __name__ == "__main__":
    sys.exit(browsers.tell(ensure))
