"""What the publishing page says of hosts: without headers, in frames, with odd types, with a page for everything."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.structure.files import Files
from mkdocs.structure.nav import get_navigation
from playwright.sync_api import Browser, Page

from calculators.site import policy
from tests.browser.conftest import PREFIX, Serve, Visit
from tests.browser.engine import PAGE, ask, load, manifest
from tests.browser.offline import until
from tools.static_server import Answer, StaticServer

HANDLER = """() => {
  document.body.insertAdjacentHTML("beforeend", '<img src="data:," onerror="window.ran = true">');
  return new Promise((resolve) => setTimeout(() => resolve(window.ran === true), 300));
}"""
DRESSED = "getComputedStyle(document.querySelector('.kj-footer')).borderTopStyle === 'solid'"


def test_a_script_with_the_type_of_a_text_is_named(visit: Visit, serve: Serve, built_site: Path) -> None:
    def plain(path: str, answer: Answer) -> Answer | None:
        wrong = {**answer.headers, "Content-Type": "text/plain", "X-Content-Type-Options": "nosniff"}
        return replace(answer, headers=wrong) if path.endswith(".mjs") else None

    with serve(hook=plain) as server:
        page = visit(PAGE, server=server)
        load(page, built_site)
        error = ask(page)["error"]
        assert (error["code"], error["file"]) == ("wrong-type", "pyodide.mjs")
        visit.forgive(page)


@pytest.mark.parametrize("headers", [True, False])
def test_only_headers_keep_it_out_of_frames(browser: Browser, serve: Serve, tmp_path: Path, headers: bool) -> None:
    with serve(use_headers_file=headers) as server, StaticServer(tmp_path) as stranger, browser.new_page() as page:
        (tmp_path / "index.html").write_text(f'<!doctype html><iframe src="{server.url}{PAGE}"></iframe>', "utf-8")
        page.goto(stranger.url)
        assert page.frames[1].locator("article h1").count() == (0 if headers else 1)
        look = "() => { try { return frames[0].document.title } catch (error) { return error.name } }"
        assert page.evaluate(look) == "SecurityError", "shown or not, it is closed to the stranger"


def test_where_every_address_has_a_page_the_site_works(visit: Visit, serve: Serve, built_site: Path) -> None:
    home = (built_site / "index.html").read_bytes()

    def catch_all(path: str, answer: Answer) -> Answer | None:
        return Answer(200, {"Content-Type": "text/html; charset=utf-8"}, home) if answer.status == 404 else None

    with serve(hook=catch_all) as server:
        page = visit("upwork/", server=server)
        assert visit.forgive(page) == []
        page.goto(f"{server.url}upwork/no/where/")
        assert page.locator(".kj-home h1").is_visible()
        assert page.evaluate(DRESSED) is False, "the home page at a strange depth has no looks"
        visit.forgive(page)


def test_the_404_page_is_whole_at_every_depth(visit: Visit, serve: Serve) -> None:
    with serve(use_headers_file=False) as server:
        page = visit(server=server)
        for path in ("nowhere", "upwork/no/where/at/all/"):
            page.goto(server.url + path)
            whole_404(page, server)
            assert page.url == server.url + path
        assert len(visit.forgive(page)) == 4  # status and message of the two pages, and of nothing else
        assert not page.evaluate(HANDLER), "the policy in the page holds without headers"
        assert visit.forgive(page)


def test_without_an_address_the_404_page_finds_the_site(
    visit: Visit, root: Path, built_site: Path, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    shutil.copytree(built_site, site)
    shutil.copy(page_404(root, built_site, tmp_path / "bare"), site)
    for prefix in ("/", PREFIX, "/a/b/"):
        with StaticServer(site, prefix=prefix, use_headers_file=False) as server:
            page = visit(server=server)
            page.goto(f"{server.url}upwork/no/where/at/all/")
            until(page, f"Boolean(window.document$) && {DRESSED}")
            whole_404(page, server)
            assert page.evaluate("__md_scope.href") == server.url
            visit.forgive(page)  # it had to try


def whole_404(page: Page, server: StaticServer) -> None:
    """It is in the site's own dress, and leads home."""
    assert page.locator("h1").inner_text() == "ページが見つかりません"
    assert page.evaluate(DRESSED)
    homes = page.locator("article a").evaluate_all("all => all.map((a) => a.href)")
    assert homes == [server.url, f"{server.url}en/"]


def page_404(root: Path, built_site: Path, folder: Path) -> Path:
    """The 404 page as a build without SITE_URL makes it."""
    config = load_config(str(root / "mkdocs.yml"), site_url="", site_dir=str(folder))
    config.nav = None
    config.extra["kijun_web"] = f"assets/kijun/{manifest(built_site)['web']['base'].rstrip('/')}"
    nothing = Files([])
    context = get_context(get_navigation(nothing, config), nothing, config, base_url="/")
    folder.mkdir()
    file = folder / "404.html"
    file.write_text(config.theme.get_env().get_template("404.html").render(context), "utf-8")
    policy.apply(folder)
    return file
