"""The shape of what the page is told: which files there are, where, and how big."""

from __future__ import annotations

from typing import TypedDict


class File(TypedDict):
    name: str
    bytes: int
    sha256: str


class Runtime(TypedDict):
    """The runtime folder; `lock` is what Pyodide's lock file says of itself, needed to start it."""

    base: str
    files: list[File]
    python: str
    pyodide: str
    lock: dict[str, str]


class Rules(TypedDict):
    file: str
    bytes: int
    sha256: str


class Web(TypedDict):
    """The page's scripts and its style."""

    base: str
    files: list[File]


class Bundle(TypedDict):
    runtime: Runtime
    rules: Rules


class Manifest(Bundle):
    """`dev`: under `mkdocs serve`. `sw`: false takes the service worker away from every reader."""

    web: Web
    dev: bool
    sw: bool
