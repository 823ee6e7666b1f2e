"""`mkdocs serve` on the first free port from 8000: what `make serve` runs after set-up.

This process becomes mkdocs (exec) instead of starting it, so that Ctrl-C, a closed terminal or a
kill reach the server itself and nothing can be left behind.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOST = "127.0.0.1"
FIRST = 8000
TRIES = 50


class NoPortError(Exception):
    """The site cannot be served on the port asked for or near it; the text says what to do."""


def is_free(port: int) -> bool:
    """Whether a server can listen on this port of the loopback address now."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        # As mkdocs's own server: a port whose last connections are only dying off counts as free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def wanted(text: str) -> int:
    """The port asked for (empty: 8000). NoPortError unless it is a whole number from 1 to 65535."""
    port = int(text or FIRST) if (text or "0").isdecimal() else 0
    if not 1 <= port < 65536:
        raise NoPortError(f"PORT must be a number from 1 to 65535, not {text!r}")
    return port


def choose(first: int = FIRST, free: Callable[[int], bool] = is_free) -> int:
    """The first free port of first, first + 1, ...; NoPortError if none of TRIES is free."""
    for port in range(first, min(first + TRIES, 65536)):
        if free(port):
            return port
    raise NoPortError(f"no free port from {first} on; name another with `make serve PORT=...`")


def command() -> list[str]:
    """The mkdocs call for the port that can be had; says which when it is not the one asked for."""
    first = wanted(os.environ.get("PORT", ""))
    port = choose(first)
    if port != first:
        print(f"Port {first} is taken; using {port}.")
    print(f"Kijun will be at http://{HOST}:{port}/ (English: /en/). Ctrl-C stops it.", flush=True)
    return [sys.executable, "-m", "mkdocs", "serve", "-a", f"{HOST}:{port}"]


if __name__ == "__main__":
    try:
        program = command()
    except NoPortError as error:
        sys.exit(f"kijun: {error}")
    os.chdir(ROOT)
    os.environ["NO_MKDOCS_2_WARNING"] = "1"  # Material's notice of its own end, at every start
    os.execv(program[0], program)
