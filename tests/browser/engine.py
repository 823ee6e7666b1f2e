"""Drive the page's engine by itself, as the calculator does: from a page of the built site."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

PAGE = "lancers/ranks/"
REQUEST = json.dumps(
    {
        "calculator": "lancers-rank",
        "lang": "ja",
        "today": "2026-11-21",
        "day": "",
        "fields": {"completion.part": "9", "completion.of": "10", "identity": "yes"},
        "press": False,
    }
)
LOAD = """async ([url, patience]) => {
  const { engine } = await import(url);
  window.kijun = engine();
  kijun.limits.start = patience;
  window.stages = [];
  kijun.subscribe(({ stage, error }) => stages.push(error ? error.code : stage));
}"""
# A promise that never settles must fail the test, not hang it.
ASK = """([text, wait]) => Promise.race([
  kijun.ask(text).then((answer) => ({ answer: JSON.parse(answer) }), (error) => ({ error })),
  new Promise((resolve) => setTimeout(resolve, wait, { error: { code: "never settled" } })),
])"""


def manifest(site: Path) -> dict[str, Any]:
    """What the site says its runtime is made of."""
    found: dict[str, Any] = json.loads((site / "assets/kijun/manifest.json").read_text("utf-8"))
    return found


def load(page: Page, site: Path, patience: int = 20_000) -> None:
    """Take the page's engine in hand; `patience` is how long a start may be silent, in milliseconds."""
    url = page.evaluate("document.querySelector('script[type=module][src*=\"/web/\"]').src")
    assert "/web/" in url, manifest(site)["web"]
    page.evaluate(LOAD, [url.rpartition("/")[0] + "/engine.js", patience])


def ask(page: Page, wait: int = 60_000) -> dict[str, Any]:
    """One question: `{"answer": ...}` or `{"error": {"code", "file", "detail"}}`."""
    found: dict[str, Any] = page.evaluate(ASK, [REQUEST, wait])
    return found
