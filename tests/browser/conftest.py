"""What every browser test needs: the built site behind a server, a Chromium, and pages that are watched.

    def test_it(visit: Visit) -> None:
        page = visit("lancers/ranks/", scheme="dark", width=390)

`visit` gives a Playwright page whose console errors, failed or foreign requests and policy violations
are collected in `page.troubles`, and the test fails at its end if any is left. A test that breaks
something on purpose takes them with `visit.forgive(page)`.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright

from tools.static_server import Answer, StaticServer

PREFIX = "/kijun/"  # never the root: the site must work under any sub-path
BUILT_FOR = b"http://127.0.0.1:9"  # tests/conftest.py, SITE_URL
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WATCH_POLICY = """
addEventListener("securitypolicyviolation", (event) => {
  console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`);
});
"""

type Serve = Callable[..., AbstractContextManager[StaticServer]]


@pytest.fixture(scope="session")
def browser(chromium_path: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def serve(built_site: Path) -> Serve:
    """`with serve(hook=..., rate=...) as server`: the built site under a sub-path; options as StaticServer's."""

    def serve(**options: Any) -> StaticServer:
        hook = options.pop("hook", None)

        def with_own_address(path: str, answer: Answer) -> Answer | None:
            # Instant navigation takes the pages' addresses from the sitemap, which was built for another port.
            if path.endswith("sitemap.xml") and answer.status == 200:
                zipped = "Content-Encoding" in answer.headers
                text = gzip.decompress(answer.body) if zipped else answer.body
                text = text.replace(BUILT_FOR, server.origin.encode())
                answer.body = gzip.compress(text) if zipped else text
            return hook(path, answer) if hook else answer

        server = StaticServer(built_site, prefix=PREFIX, hook=with_own_address, **options)
        return server

    return serve


@pytest.fixture(scope="session")
def server(serve: Serve) -> Iterator[StaticServer]:
    with serve() as server:
        yield server


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
        self.troubles: dict[Page, list[str]] = {}
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
        server: StaticServer | None = None,
        **options: Any,
    ) -> Page:
        """A page in a context of its own, loaded. `locale` follows the path's language unless given."""
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
        context.add_init_script(WATCH_POLICY)
        page = context.new_page()
        self.watch(page, base)
        page.goto(base + path, wait_until="load")
        return page

    def watch(self, page: Page, base: str) -> None:
        """Collect what goes wrong on a page, and requests that leave the site."""
        found = self.troubles.setdefault(page, [])

        def on_console(message: ConsoleMessage) -> None:
            if message.type in {"error", "warning"}:
                found.append(f"console {message.type}: {message.text}")

        def on_request(request: Request) -> None:
            if not request.url.startswith((base, "data:", "blob:")):
                found.append(f"request leaves the site: {request.url}")

        page.on("console", on_console)
        page.on("pageerror", lambda error: found.append(f"exception: {error}"))
        page.context.on("request", on_request)
        page.on("response", lambda r: found.append(f"{r.status} {r.url}") if r.status >= 400 else None)

    def forgive(self, page: Page) -> list[str]:
        """The troubles so far, taken off the page's account."""
        found, self.troubles[page] = list(self.troubles[page]), self.troubles[page]
        self.troubles[page].clear()
        return found

    def close(self) -> None:
        """End all pages; fails if one had troubles that nobody forgave."""
        for context in self._contexts:
            context.close()
        left = {f"{page.url}: {trouble}": 0 for page, found in self.troubles.items() for trouble in found}
        assert not left, "\n".join(list(left)[:20])


@pytest.fixture
def visit(browser: Browser, server: StaticServer) -> Iterator[Visit]:
    visit = Visit(browser, server)
    yield visit
    visit.close()
