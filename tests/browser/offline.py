"""Drive the service worker by itself: it needs no Python, only a page."""

from __future__ import annotations

import time
from typing import Any

from playwright.sync_api import Page

from tests.browser.conftest import PREFIX

ENABLE = """async () => {
  const base = document.querySelector('script[type=module][src*="/web/"]').src.replace(/[^/]*$/, "");
  await (await import(`${base}offline.js`)).enable(new URL("../../", base).href);
}"""
KEPT = """async () => {
  const cache = await caches.open("kijun");
  return (await cache.keys()).map((request) => new URL(request.url).pathname);
}"""
TAKEN_OVER = """navigator.serviceWorker.ready.then(({ waiting, active }) =>
  !waiting && active.state === "activated" && Boolean(navigator.serviceWorker.controller))"""


def until(page: Page, condition: str) -> None:
    """Wait for a promise of true: Playwright's own wait takes the promise itself for true."""
    end = time.monotonic() + 30
    while not page.evaluate(condition):
        assert time.monotonic() < end, condition
        page.wait_for_timeout(50)


def enable(page: Page) -> None:
    """What the page does after its first result: the service worker takes it over and keeps it."""
    page.evaluate(ENABLE)
    until(page, TAKEN_OVER)


def kept(page: Page) -> list[str]:
    """The paths below the site of all that is kept."""
    found: list[str] = page.evaluate(KEPT)
    return sorted(path.removeprefix(PREFIX) for path in found)


def settle(page: Page, *wanted: str) -> None:
    """Wait until something with each of these in its path is kept."""
    end = time.monotonic() + 30
    while missing := [part for part in wanted if not any(part in PREFIX + path for path in kept(page))]:
        assert time.monotonic() < end, f"not kept: {missing}, but {kept(page)}"
        page.wait_for_timeout(50)


def fetch(page: Page, path: str, **options: Any) -> dict[str, Any]:
    """`{"status", "text"}` of what the page gets for a path below the site; status 0 when it gets nothing."""
    found: dict[str, Any] = page.evaluate(
        """([url, options]) => fetch(url, options)
          .then(async (response) => ({ status: response.status, text: await response.text() }))
          .catch((error) => ({ status: 0, text: String(error) }))""",
        [PREFIX + path, options],
    )
    return found
