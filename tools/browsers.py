"""What finding one browser has in common with finding another."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping

type Way = tuple[str, list[list[str]]]
"""How to get a browser: what to tell meanwhile, and the commands."""


class NoBrowserError(Exception):
    """There is no such browser that starts; the text says what to do."""


def starts(path: str, name: bytes) -> bool:
    """Whether it runs at all and is what it is called: Ubuntu's chromium-browser may only ask for a snap."""
    try:
        done = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and name in done.stdout


def named(variable: str, environ: Mapping[str, str], check: Callable[[str], bool]) -> str | None:
    """The path that an environment variable gives, or None. NoBrowserError if nothing there starts."""
    path = environ.get(variable)
    if path and not check(path):
        raise NoBrowserError(f"{variable} is {path!r}, and that is none that starts.")
    return path or None


def on_path(names: tuple[str, ...], environ: Mapping[str, str]) -> Iterator[str]:
    """Where programs of these names are, as far as they are."""
    return filter(None, (shutil.which(name, path=environ.get("PATH")) for name in names))


def from_apt(environ: Mapping[str, str], root: bool, *packages: str) -> Iterator[Way]:
    """apt-get, where there is one and we may."""
    if root and shutil.which("apt-get", path=environ.get("PATH")):
        update = ["apt-get", "update", "-q"]
        install = ["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages]
        yield f"Installing Debian's {' and '.join(packages)} with apt-get ...", [update, install]


def fetched[Found](find: Callable[[], Found | None], ways: Iterator[Way], own: Mapping[str, str], advice: str) -> Found:
    """What `find` finds, at once or after one of the ways. Raises NoBrowserError with the advice."""
    found = find()
    for text, commands in ways if found is None else ():
        print(text, file=sys.stderr, flush=True)
        for command in commands:
            # stdout belongs to the path; what these print is progress
            subprocess.run(command, env={**os.environ, **own}, stdout=sys.stderr, check=False)
        if (found := find()) is not None:
            break
    if found is None:
        raise NoBrowserError(advice)
    return found


def tell(ensure: Callable[[], object]) -> int:
    """Print what there is, and return 0; 1 with advice when there is nothing."""
    try:
        print(ensure())
    except NoBrowserError as error:
        print(f"kijun: {error}", file=sys.stderr)
        return 1
    return 0
