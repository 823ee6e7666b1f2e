"""The service worker by itself: never worse than the network, nothing damaged kept, whole releases only."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import PREFIX, Serve, Visit
from tests.browser.engine import manifest
from tests.browser.offline import ENABLE, TAKEN_OVER, enable, fetch, kept, settle, until
from tests.browser.releases import release
from tools.static_server import Answer

type Change = Callable[[Answer], Answer]

HTML = {"Content-Type": "text/html; charset=utf-8"}
# What is put before the service worker's own code.
CACHES_THAT_FAIL = {
    "missing": 'Object.defineProperty(self, "caches", { value: undefined });',
    "blocked": 'Object.defineProperty(self, "caches", { get() { throw new Error("blocked"); } });',
    "throws": """for (const { prototype } of [Cache, CacheStorage])
      for (const name of ["match", "open", "has", "put", "keys", "delete"])
        if (name in prototype) prototype[name] = () => { throw new Error("broken"); };""",
    "unreadable": """CacheStorage.prototype.match = async () =>
      new Response(new ReadableStream({ start: (body) => body.error(new Error("bad sector")) }));""",
    "silent": """addEventListener("activate", () => {
      CacheStorage.prototype.match = () => new Promise(() => {});
    });""",
}
TIMES = """async (urls) => {
  const times = [];
  for (const url of urls) {
    const began = performance.now();
    await (await fetch(url)).text();
    times.push(performance.now() - began);
  }
  return times;
}"""
PUT = "(url) => caches.open('kijun').then((cache) => cache.put(url, new Response('damaged')))"


def web(site: Path) -> str:
    """The folder of scripts, as a path below the site."""
    return f"assets/kijun/{manifest(site)['web']['base']}"


def broken(answers: dict[str, Change]) -> Callable[[str, Answer], Answer | None]:
    """A hook that changes the answers to paths with one of these ends, for as long as they are in the table."""

    def hook(path: str, answer: Answer) -> Answer | None:
        found = next((change for end, change in answers.items() if path.endswith(end)), None)
        return found(answer) if found else None

    return hook


def dropped(answer: Answer) -> Answer:
    return replace(answer, drop=True)


def unavailable(answer: Answer) -> Answer:
    return Answer(503, HTML, b"<!doctype html><title>later</title>")


def page_instead(answer: Answer) -> Answer:
    return Answer(200, HTML, b"<!doctype html><title>Home</title>")


def silent(answer: Answer) -> Answer:
    return replace(answer, hang_after=0)


def cut_off(answer: Answer) -> Answer:
    return replace(answer, cut_after=len(answer.body) // 2)


def half(answer: Answer) -> Answer:
    return replace(answer, body=answer.body[: len(answer.body) // 2])


def mistyped(answer: Answer) -> Answer:
    return replace(answer, headers={**answer.headers, "Content-Type": "text/plain"})


def swapped(answer: Answer) -> Answer:
    return replace(answer, body=answer.body[:-1] + bytes([answer.body[-1] ^ 1]))


@pytest.mark.parametrize("how", CACHES_THAT_FAIL)
def test_whatever_its_cache_does_the_network_answers(visit: Visit, serve: Serve, built_site: Path, how: str) -> None:
    def hook(path: str, answer: Answer) -> Answer | None:
        return replace(answer, body=CACHES_THAT_FAIL[how].encode() + answer.body) if path == "sw.js" else None

    with serve(hook=hook, gzip=False) as server:
        page = visit("about/", server=server)
        enable(page)
        script = f"{web(built_site)}rows.js"
        read = "(urls) => Promise.all(urls.map((url) => fetch(url).then((response) => response.text())))"
        got = page.evaluate(read, [f"{PREFIX}upwork/fees/", PREFIX + script])
        assert got == [(built_site / path).read_text("utf-8") for path in ("upwork/fees/index.html", script)]
        times = page.evaluate(TIMES, [PREFIX + script] * 6)
        assert sum(times) < 6 * 3_000, "a cache that sleeps is waited for at each file"


def test_a_full_disk_is_no_trouble(visit: Visit, serve: Serve) -> None:
    with serve(gzip=False) as server:
        page = visit("about/", server=server)
        devtools = page.context.new_cdp_session(page)
        devtools.send("Storage.overrideQuotaForOrigin", {"origin": server.origin, "quotaSize": 1})
        enable(page)
        for path in ("upwork/fees/", "about/", "en/about/"):
            page.goto(server.url + path)
            assert page.locator("h1").is_visible()
        assert kept(page) == []


def test_where_there_is_little_room_what_says_so_is_kept_first(visit: Visit, serve: Serve) -> None:
    with serve() as server:
        page = visit("about/", server=server)
        devtools = page.context.new_cdp_session(page)
        devtools.send("Storage.overrideQuotaForOrigin", {"origin": server.origin, "quotaSize": 500_000})
        enable(page)
        settle(page, "/offline/", "/en/offline/")
        assert not [path for path in kept(page) if "/rt/" in path]


def test_what_could_not_be_kept_is_tried_again_after_the_next_result(visit: Visit, serve: Serve) -> None:
    trouble: dict[str, Change] = {"en/about/": unavailable}
    with serve(hook=broken(trouble), gzip=False) as server:
        page = visit("about/", server=server)
        enable(page)
        settle(page, "manifest.json")
        enable(page)
        trouble.clear()
        while "en/about/" not in kept(page):  # or this never ends
            page.evaluate(ENABLE)
            page.wait_for_timeout(50)


def test_what_is_damaged_reaches_the_page_but_is_not_kept(visit: Visit, serve: Serve, built_site: Path) -> None:
    told = manifest(built_site)
    runtime, rules = f"assets/kijun/{told['runtime']['base']}", f"assets/kijun/{told['rules']['file']}"
    material = next((built_site / "assets/javascripts").glob("bundle.*.min.js")).relative_to(built_site).as_posix()
    damage: dict[str, Change] = {
        f"{web(built_site)}rows.js": half,
        f"{web(built_site)}link.js": page_instead,
        f"{web(built_site)}form.js": mistyped,
        rules: swapped,
        f"{runtime}python_stdlib.bin": cut_off,
        "upwork/fees/": half,
        "upwork/": page_instead,
        material: page_instead,
    }
    with serve(hook=broken(damage), gzip=False) as server:
        page = visit("lancers/", server=server)
        enable(page)
        settle(page, "pyodide.asm.wasm")
        for path, change in damage.items():
            assert fetch(page, path)["status"] == (0 if change is cut_off else 200), path
        visit.forgive(page)
        assert not set(damage) & set(kept(page))
        assert "assets/kijun/manifest.json" not in kept(page), "a release with holes is not whole"

        paths = list(damage)
        damage.clear()
        for path in paths:
            assert fetch(page, path, cache="reload")["status"] == 200
        settle(page, *paths)


def test_of_what_is_kept_the_network_has_the_word_when_it_has_one(visit: Visit, serve: Serve, built_site: Path) -> None:
    trouble: dict[str, Change] = {}
    asked_each_time = {"Cache-Control": "no-cache"}  # or the browser's own cache would answer
    with serve(hook=broken(trouble), headers=asked_each_time, gzip=False) as server:
        page = visit("about/", server=server)
        enable(page)
        script = f"{web(built_site)}rows.js"
        settle(page, "/about/", "/en/about/", script)
        whole = fetch(page, "about/")
        for trouble["about/"] in (unavailable, dropped, cut_off):
            assert fetch(page, "about/") == whole
        trouble["about/"] = lambda _: Answer(404, HTML, b"gone")
        assert fetch(page, "about/") == {"status": 404, "text": "gone"}

        page.evaluate(PUT, f"{PREFIX}about/")
        trouble["about/"] = dropped
        assert fetch(page, "about/")["status"] == 0, "what cannot be a page is not given for one"

        trouble[script] = lambda answer: replace(answer, body=b"// new")
        assert fetch(page, script)["text"] != "// new", "what never changes comes from the cache"
        assert fetch(page, script, cache="reload")["text"] == "// new"
        assert fetch(page, f"{script}?1")["text"] == "// new"
        trouble[script] = dropped
        assert fetch(page, script, cache="reload")["text"] == (built_site / script).read_text("utf-8")

        trouble["en/about/"] = silent
        assert fetch(page, "en/about/")["status"] == 200
        visit.forgive(page)


def test_a_silent_manifest_holds_up_nothing(visit: Visit, serve: Serve, built_site: Path) -> None:
    trouble: dict[str, Change] = {"manifest.json": silent}
    with serve(hook=broken(trouble), gzip=False) as server:
        page = visit("about/", server=server)
        enable(page)
        assert fetch(page, "upwork/fees/")["status"] == 200
        trouble["manifest.json"] = lambda answer: replace(answer, body=b"null")
        page.goto(server.url + "upwork/")
        enable(page)
        assert folders(page) == set()
        trouble.clear()
        page.goto(server.url + "upwork/fees/")
        enable(page)
        settle(page, "/en/upwork/fees/")
        page.goto(server.url + "upwork/earning/")
        enable(page)
        settle(page, "/en/upwork/earning/", "pyodide.asm.wasm", "manifest.json")


def test_releases_come_and_go_whole(visit: Visit, serve: Serve, built_site: Path, tmp_path: Path) -> None:
    """Two in quick succession under an open tab, one page gone, back by one, and the switch that ends it."""
    second = release(built_site, tmp_path / "second", rules=True)
    third = release(second, tmp_path / "third", runtime=True)
    shutil.rmtree(third / "upwork/fees")
    with serve(gzip=False, use_headers_file=False) as server:  # and so everything may be stored for ten minutes
        page = visit("about/", server=server)
        enable(page)
        page.goto(server.url + "upwork/fees/")
        settle(page, "/upwork/fees/", "/en/about/", "manifest.json")

        server.root = second
        fresh = page.context.new_page()
        fresh.goto(server.url + "lancers/")
        settle(page, f"{web(second)}app.js", "/lancers/")  # the old service worker keeps what the new page brings
        deploy(page, second)
        server.root = third
        deploy(page, third)
        lazy = f"{web(built_site)}rows.js"
        assert not (third / lazy).exists()
        assert fetch(page, lazy, cache="no-cache")["status"] == 200, "an open tab still gets what it has yet to load"

        fresh.close()
        take_over(page)
        assert folders(page) == of(third)
        assert "upwork/fees/" not in kept(page)
        page.goto(server.url + "lancers/")

        server.root = second
        rules = f"assets/kijun/{manifest(second)['rules']['file']}"
        page.evaluate(PUT, PREFIX + rules)
        deploy(page, second)
        take_over(page)
        assert folders(page) == of(second)
        mended = fetch(page, rules, cache="no-cache")["text"]
        assert mended != "damaged", "each release looks once through what is there already"
        server.hook, whole = broken({"": dropped}), server.hook
        for path in ("about/", "en/about/", "lancers/"):
            page.goto(server.url + path)
            assert page.locator("h1").is_visible()
        assert web(second) in page.content()
        server.hook = whole

        server.root = release(third, tmp_path / "off", sw=False)
        page.evaluate("navigator.serviceWorker.ready.then((all) => all.update())")
        until(page, "navigator.serviceWorker.getRegistrations().then((all) => all.length === 0)")
        assert page.evaluate("caches.keys()") == []
        assert fetch(page, "upwork/")["status"] == 200
        assert page.evaluate("caches.keys()") == [], "nor does it come back while the tab is open"
        visit.forgive(page)


def deploy(page: Page, site: Path) -> None:
    """Have the browser find a release, and wait until all of it is kept beside the one in use."""
    page.evaluate("navigator.serviceWorker.ready.then((all) => all.update())")
    now = json.dumps(manifest(site)["web"]["base"])
    until(
        page,
        f"""caches.match("{PREFIX}assets/kijun/manifest.json")
      .then((found) => found?.json()).then((told) => told?.web.base === {now})""",
    )
    until(page, "navigator.serviceWorker.ready.then((all) => Boolean(all.waiting))")


def take_over(page: Page) -> None:
    """Leave the site, so that the service worker that waits is let in, and come back."""
    address = page.url
    for _ in range(50):
        page.goto("about:blank")
        page.wait_for_timeout(200)
        page.goto(address)
        if page.evaluate("navigator.serviceWorker.ready.then((all) => !all.waiting)"):
            break
    until(page, TAKEN_OVER)


def folders(page: Page) -> set[str]:
    """Of which folders of scripts and runtimes, and which rules, something is kept."""
    found = (re.match(r"assets/kijun/((?:rt|web)/\w+/|rules/.*)", path) for path in kept(page))
    return {match[1] for match in found if match}


def of(site: Path) -> set[str]:
    """The same of a release."""
    told = manifest(site)
    return {told["runtime"]["base"], told["web"]["base"], told["rules"]["file"]}
