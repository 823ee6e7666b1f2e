"""The table of what happens when a file does not come as it should, and the ways to break one."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import replace

from calculators.site.broken import table
from tests.conftest import THOROUGH
from tools.static_server import Answer


def missing(_: Answer) -> Answer:
    return Answer(404, {"Content-Type": "text/html"}, b"<!doctype html><title>404</title>")


def page(_: Answer) -> Answer:
    return Answer(200, {"Content-Type": "text/html; charset=utf-8"}, b"<!doctype html><title>Home</title>")


def truncated(answer: Answer) -> Answer:
    packed = answer.headers.get("Content-Encoding") == "gzip"
    whole = gzip.decompress(answer.body) if packed else answer.body
    half = whole[: len(whole) // 2]
    return replace(answer, body=gzip.compress(half) if packed else half)


def mistyped(answer: Answer) -> Answer:
    return replace(answer, headers={**answer.headers, "Content-Type": "text/plain"})


def silent(answer: Answer) -> Answer:
    return replace(answer, hang_after=len(answer.body) // 3)


def blocked(answer: Answer) -> Answer:
    return replace(answer, drop=True)


BREAK: dict[str, Callable[[Answer], Answer]] = {
    fault.__name__: fault for fault in (missing, page, truncated, mistyped, silent, blocked)
}


def sample() -> list[tuple[str, str]]:
    """The cells to try: all where KIJUN_THOROUGH is set, or else, of files that fail alike, one for each fault."""
    cells = list(table())
    if THOROUGH:
        return cells
    kinds: dict[tuple[str, ...], list[str]] = {}
    for file in dict.fromkeys(file for file, _ in cells):
        kinds.setdefault(tuple(table()[file, fault] for fault in BREAK), []).append(file)
    return [cell for files in kinds.values() for cell in zip(files, BREAK, strict=False)]


#: Answers every question at once, so that a page whose own scripts are tried need not start Python.
PUPPET = """
  window.Worker = class {
    constructor(_, how) { void how.type; } // only a browser that knows module workers looks
    terminate() {}
    postMessage({ id }) {
      const ask = [...document.querySelectorAll("[data-fact]")].map(({ dataset }) => dataset.fact);
      const text = JSON.stringify({ html: "", say: "VERDICT", errors: [], ask, markdown: "", files: {} });
      const data = id === undefined ? { type: "ready", ms: {} } : { type: "answer", id, text };
      queueMicrotask(() => this.onmessage({ data }));
    }
  };
"""


class Saboteur:
    """A hook for the server: while `file` is set, it comes in the broken way."""

    def __init__(self, file: str | None = None, fault: str = "missing") -> None:
        self.file, self.fault = file, fault

    def __call__(self, path: str, answer: Answer) -> Answer | None:
        ours = "assets/kijun/" in path or path == "sw.js"
        hit = self.file is not None and ours and is_file(path, self.file)
        return BREAK[self.fault](answer) if hit else None


def is_file(path: str, file: str) -> bool:
    """Whether a path is that file: by its name, or `rules` and `all` for a folder."""
    return file == "all" or f"/{path}".endswith(f"/{file}") or f"/{file}/" in path
