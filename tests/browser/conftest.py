"""What every browser test needs: the built site behind a server, a Chromium, and pages that are watched.

    def test_it(visit: Visit) -> None:
        page = visit("lancers/ranks/", scheme="dark", width=390)

`visit` gives a Playwright page whose console errors, failed or foreign requests and policy violations
are collected in `page.troubles`, and the test fails at its end if any is left. A test that breaks
something on purpose takes them with `visit.forgive(page)`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect, sync_playwright

from tests.conftest import PREFIX, Serve
from tools.static_server import StaticServer

__all__ = ["PREFIX", "Serve", "Visit", "at_rest"]

# A browser may keep only one list of features: the last. So Playwright's own is repeated, as far as it matters here.
# The two of the omnibox start a renderer for the suggestions of every window's address bar, and every context is a
# window: without them a visit costs half.
FEATURES_OFF = [
    *("WebUIOmniboxPopup", "WebUIOmniboxAimPopup"),
    *("AimEnabled", "NetworkTimeServiceQuerying", "OptimizationHints", "PreconnectToSearch", "MediaRouter"),
    *("AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades", "PaintHolding"),
]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(FEATURES_OFF)}",
    # Or V8 compiles all of Python at once, and again while it runs, for tests that end before that pays.
    "--js-flags=--liftoff-only --wasm-lazy-compilation",
]
WAIT = 30_000  # ms for whatever must come, on a machine that does much else; what comes sooner waits no longer
WATCH_POLICY = """
addEventListener("securitypolicyviolation", (event) => {
  console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`);
});
"""

expect.set_options(timeout=WAIT)  # Playwright's actions wait as long


def at_rest(page: Page) -> None:
    """Wait until a page has nothing to do and has fetched nothing for half a second: to say what it does *not* do."""
    page.evaluate("() => new Promise((resolve) => requestIdleCallback(() => resolve()))")
    page.wait_for_load_state("networkidle")


@pytest.fixture(scope="session")
def browser(chromium_path: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def paths(built_site: Path) -> list[str]:
    """The path of every page below the site's root, "" for the home page."""
    found = [path.relative_to(built_site).as_posix() for path in built_site.rglob("*.html")]
    return sorted(path.removesuffix("index.html") for path in found)


class Visit:
    """Opens pages of one server in one browser and remembers what went wrong on each."""

    def __init__(self, browser: Browser, server: StaticServer) -> None:
        self.browser = browser
        self.server = server
        self.troubles: dict[Page, list[tuple[str, str]]] = {}  # the page's address at the time, and what it was
        self._contexts: list[BrowserContext] = []

    def __call__(
        self,
        path: str = "",
        *,
        scheme: str = "light",
        width: int = 1280,
        height: int = 900,
        locale: str | None = None,
        js: bool = True,
        init: str = "",
        server: StaticServer | None = None,
        **options: Any,
    ) -> Page:
        """A page in a context of its own, loaded. `locale` follows the path's language unless given.

        `init` is a script that runs before every page's own.
        """
        base = (server or self.server).url
        context = self.browser.new_context(
            reduced_motion="reduce",  # or axe sees colours half way from one scheme to the other
            color_scheme=scheme,  # type: ignore[arg-type] - a Literal there, a parameter here
            viewport={"width": width, "height": height},
            locale=locale or ("en-GB" if path.startswith("en/") else "ja-JP"),
            java_script_enabled=js,
            **options,
        )
        self._contexts.append(context)
        if server:
            server.leaving.append(context.close)  # or what is still under way breaks off, which the browser reports
        context.add_init_script(WATCH_POLICY + init)
        page = context.new_page()
        self.watch(page, base)
        page.goto(base + path, wait_until="load")
        return page

    def watch(self, page: Page, base: str) -> None:
        """Collect what goes wrong on a page, and requests that leave the site."""
        troubles = self.troubles.setdefault(page, [])

        def found(trouble: str) -> None:
            troubles.append((page.url, trouble))

        def on_console(message: ConsoleMessage) -> None:
            if message.type in {"error", "warning"}:
                found(f"console {message.type}: {message.text}")

        def on_request(request: Request) -> None:
            if not request.url.startswith((base, "data:", "blob:")):
                found(f"request leaves the site: {request.url}")

        page.on("console", on_console)
        page.on("pageerror", lambda error: found(f"exception: {error}"))
        page.context.on("request", on_request)
        page.on("response", lambda r: found(f"{r.status} {r.url}") if r.status >= 400 else None)

    def forgive(self, page: Page) -> list[str]:
        """The troubles so far, taken off the page's account."""
        page.evaluate("0")  # an answer comes after what the page said before
        found = [trouble for _, trouble in self.troubles[page]]
        self.troubles[page].clear()
        return found

    def close(self) -> None:
        """End all pages; fails if one had troubles that nobody forgave."""
        for context in self._contexts:
            context.close()
        left = dict.fromkeys(f"{url}: {trouble}" for found in self.troubles.values() for url, trouble in found)
        assert not left, "\n".join(list(left)[:20])


@pytest.fixture
def visit(browser: Browser, server: StaticServer) -> Iterator[Visit]:
    visit = Visit(browser, server)
    yield visit
    visit.close()
