"""After a first result the site works without a network, and follows the site when that changes."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.conftest import PREFIX, Serve, Visit, at_rest
from tests.browser.engine import PAGE, ask, load, manifest
from tools.static_server import StaticServer

KEPT = """async () => {
  const cache = await caches.open("kijun");
  return (await cache.keys()).map((request) => new URL(request.url).pathname);
}"""


def settle(page: Page, *wanted: str) -> None:
    """Wait until the service worker holds an entry with each of these in its path."""
    until = time.monotonic() + 30
    while True:
        kept = page.evaluate(KEPT)
        missing = [part for part in wanted if not any(part in path for path in kept)]
        if not missing:
            return
        assert time.monotonic() < until, f"not kept: {missing}, but {kept}"
        page.wait_for_timeout(100)


def until(page: Page, condition: str) -> None:
    """Wait for a promise of true: Playwright's own wait takes the promise itself for true."""
    end = time.monotonic() + 30
    while not page.evaluate(condition):
        assert time.monotonic() < end, condition
        page.wait_for_timeout(100)


def test_no_service_worker_before_the_first_result(visit: Visit) -> None:
    page = visit(PAGE)
    at_rest(page)
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0


def test_the_next_visit_works_offline(visit: Visit, serve: Serve, built_site: Path) -> None:
    with serve() as server:
        page = visit(PAGE, server=server)
        load(page, built_site)
        assert "html" in ask(page)["answer"]
        settle(page, "pyodide.asm.wasm", "python_stdlib.bin", "/rules/", "worker.js", PREFIX + PAGE)
        page.goto(server.url + "about/")
        settle(page, "/about/")
        page.context.set_offline(True)
        server.stop()
        server.log.clear()
        for path in ("about/", PAGE):
            page.goto(server.url + path)
            assert page.locator("h1").count() == 1
        load(page, built_site)
        assert "html" in ask(page)["answer"]
        # the browser may look for a newer service worker over a connection that was open
        assert not [path for path, _, _ in server.log if path != "sw.js"]
        visit.forgive(page)  # what was never loaded cannot be found


def test_a_later_visit_fetches_no_runtime(visit: Visit, serve: Serve, built_site: Path) -> None:
    with serve() as server:
        page = visit(PAGE, server=server)
        load(page, built_site)
        ask(page)
        settle(page, "pyodide.asm.wasm", "worker.js")
        server.log.clear()
        page.reload()
        load(page, built_site)
        assert "html" in ask(page)["answer"]
        assert not [path for path, _, _ in server.log if "/rt/" in path or "/rules/" in path]


def test_a_new_release_replaces_what_was_kept(visit: Visit, built_site: Path, tmp_path: Path) -> None:
    """New rules, same runtime: the runtime stays, the old rules go. And the kill switch works."""
    site = tmp_path / "site"
    shutil.copytree(built_site, site)
    told = manifest(site)
    base = site / "assets/kijun"
    with StaticServer(site, prefix=PREFIX) as server:
        page = visit(PAGE, server=server)
        load(page, site)
        ask(page)
        settle(page, "pyodide.asm.wasm", "/rules/")

        old, new = told["rules"]["file"], "rules/0123456789ab.bin"
        (base / old).rename(base / new)
        _release(site, {**told, "rules": {**told["rules"], "file": new}}, "first")
        _update(page)
        kept = page.evaluate(KEPT)
        assert [path for path in kept if "/rules/" in path] == [f"{PREFIX}assets/kijun/{new}"]
        assert [path for path in kept if path.endswith("pyodide.asm.wasm")]

        _release(site, {**told, "sw": False}, "second")
        page.evaluate("navigator.serviceWorker.ready.then((all) => all.update())")
        until(page, "navigator.serviceWorker.getRegistrations().then((all) => all.length === 0)")
        assert page.evaluate("caches.keys()") == []
        visit.forgive(page)


def _release(site: Path, told: dict[str, object], version: str) -> None:
    (site / "assets/kijun/manifest.json").write_text(json.dumps(told), "utf-8")
    worker = site / "sw.js"
    worker.write_text(worker.read_text("utf-8") + f"// {version}\n", "utf-8")


def _update(page: Page) -> None:
    """Let the new service worker take over: it waits until no page is open that the old one serves."""
    page.evaluate("navigator.serviceWorker.ready.then((all) => all.update())")
    until(page, "navigator.serviceWorker.ready.then((all) => Boolean(all.waiting))")
    address = page.url
    page.goto("about:blank")
    page.wait_for_timeout(1_000)
    page.goto(address)
    until(page, "navigator.serviceWorker.ready.then((all) => !all.waiting && all.active.state === 'activated')")
