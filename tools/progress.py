"""pip's output as a counted line of progress, and its errors as advice. Python 3.8 and later."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tools.pythons import Failure

# "Collecting name==1.0 (from ...)" off an index, "Processing /a/disk/name-1.0-py3-none-any.whl".
STEP = re.compile(
    r"^\s*(?:Collecting |Requirement already satisfied: |Processing (?:\S*/)?)"
    r"([A-Za-z0-9][A-Za-z0-9._]*(?:-[A-Za-z][A-Za-z0-9._]*)*)"
)
INSTALLING = "Installing collected packages"

OFFLINE = re.compile(
    r"NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError"
    r"|No matching distribution found|Temporary failure in name resolution"
)
HASH = re.compile(r"DO NOT MATCH THE HASHES", re.IGNORECASE)


def reading(line: str) -> str | None:
    """The package that a line of pip's output begins to fetch, or None for any other line."""
    match = STEP.match(line)
    return match.group(1) if match else None


def advice(output: str) -> str:
    """What to do about pip's failure, from what it printed."""
    if HASH.search(output):
        return (
            "A downloaded file is not the one that requirements.lock names: your index or mirror\n"
            "serves something else under that name. Nothing was installed. Try another mirror."
        )
    if OFFLINE.search(output):
        return (
            "The package index could not be reached, or lacks a package. Check the network; pip uses\n"
            "your own settings (`pip config list`). Then run the same command again."
        )
    return "pip could not install the packages of requirements.lock (see above)."


def pip(command: list[str], count: int, cwd: Path) -> None:
    """Run pip, showing `Packages 12/78 name`; the end of its own output only if it fails.

    command: the whole pip call. count: how many packages the lock names (some may be for other
    systems). Raises Failure with what to do.
    """
    show = Line(sys.stdout.isatty())
    kept: list[str] = []
    seen: set[str] = set()
    child = subprocess.Popen(
        command,
        cwd=cwd,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    assert child.stdout is not None
    try:
        for line in child.stdout:
            kept.append(line)
            name = reading(line)
            if name and name not in seen:
                seen.add(name)
                show.now(f"Packages {len(seen)}/{count}  {name}", len(seen) % 20 == 1)
            elif line.startswith(INSTALLING):
                show.now(f"Packages: unpacking {len(seen)} ...", True)
    finally:
        child.stdout.close()
        show.end()
        status = child.wait()
    if status:
        sys.stderr.writelines(kept[-25:])
        raise Failure(advice("".join(kept)))


class Line:
    """One line that is rewritten on a terminal; through a pipe, only its milestones are printed."""

    def __init__(self, terminal: bool) -> None:
        self.terminal = terminal
        self.wrote = False

    def now(self, text: str, milestone: bool) -> None:
        """Show `text`; through a pipe only if it is a milestone."""
        if self.terminal:
            print("\r\x1b[K" + text, end="", flush=True)
            self.wrote = True
        elif milestone:
            print(text, flush=True)

    def end(self) -> None:
        """Leave the cursor below the line."""
        if self.wrote:
            print(flush=True)
