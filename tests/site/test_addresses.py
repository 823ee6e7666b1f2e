"""Where things are: nothing from elsewhere, nothing tied to a root, and maps for machines that are true."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

if TYPE_CHECKING:
    from conftest import PageFile

SITE_URL = "http://127.0.0.1:9/kijun/"  # tests/conftest.py
XML = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def file_of(site: Path, address: str) -> Path:
    """The file that an address of the site stands for."""
    assert address.startswith(SITE_URL), address
    path = unquote(urlsplit(address).path.removeprefix("/kijun/"))
    return site / (f"{path}index.html" if path == "" or path.endswith("/") else path)


def is_404(page: PageFile) -> bool:
    """The one kind of page that a host shows at any depth, so its addresses begin at the server's root."""
    return page.path.endswith("404.html")


def is_offline(page: PageFile) -> bool:
    """Shown by the service worker for a page that it has not kept."""
    return page.path.endswith("offline/index.html")


def stands_in(page: PageFile) -> bool:
    """Made from no guide, but shown where one was asked for that is not there."""
    return is_404(page) or is_offline(page)


def test_every_address_of_the_site_leads_to_a_file(built_site: Path, pages: list[PageFile]) -> None:
    faults = []
    for page in pages:
        base = SITE_URL + page.path
        for el in page.elements:
            for value in filter(None, (el.get("href"), el.get("src"))):
                address = urljoin(base, value)
                if address.startswith("http") and not address.startswith(SITE_URL):
                    if el.tag != "a" or address.startswith("http://127.0.0.1"):
                        faults.append(f"{page.path}: <{el.tag}> {value}")
                elif address.startswith(SITE_URL) and not file_of(built_site, address).is_file():
                    faults.append(f"{page.path}: nothing at {value}")
                if value.startswith("/") and not is_404(page):
                    faults.append(f"{page.path}: {value} does not move with the site")
    assert not faults, "\n".join(faults)


def test_styles_and_scripts_fetch_nothing_from_elsewhere(built_site: Path) -> None:
    outside = re.compile(r"""(?:url\(\s*["']?|(?:@import|\bfrom|\bimport\(|fetch\()\s*["'])(?:https?:)?//[^)"'\s]+""")
    faults = [
        f"{path.relative_to(built_site)}: {found.group()}"
        for pattern in ("*.css", "*.js", "*.mjs")
        for path in built_site.rglob(pattern)
        for found in outside.finditer(path.read_text("utf-8"))
        if "mermaid"
        not in found.group()  # Material would fetch it for a diagram; the policy forbids it, no page has one
    ]
    assert not faults, "\n".join(faults)


def test_sitemaps_list_every_page_with_its_other_language(built_site: Path, pages: list[PageFile]) -> None:
    listed = set()
    for file in ("sitemap.xml", "en/sitemap.xml"):
        for url in ElementTree.parse(built_site / file).getroot().findall("s:url", XML):
            here = url.findtext("s:loc", "", XML)
            others = {el.get("hreflang"): el.get("href", "") for el in url.findall("x:link", XML)}
            assert set(others) == {"ja", "en"}
            assert here in others.values()
            assert all(file_of(built_site, other).is_file() for other in others.values())
            listed.add(file_of(built_site, here).relative_to(built_site).as_posix())
    assert listed == {page.path for page in pages if not stands_in(page)}


def test_hreflang_is_mutual(pages: list[PageFile]) -> None:
    said = {}
    for page in pages:
        links = [el for el in page.all("link") if el.get("hreflang")]
        said[page.path] = {el.get("hreflang"): el.get("href") for el in links}
        assert all(el.get("rel").split() == ["alternate"] for el in links)
        assert len(links) == (0 if stands_in(page) else 3), page.path
    for path, found in said.items():
        if found:
            assert found == said[f"en/{path.removeprefix('en/')}"]
            assert found["x-default"] == found["ja"]


def test_robots_name_both_sitemaps(built_site: Path) -> None:
    text = (built_site / "robots.txt").read_text("utf-8")
    assert "Allow: /" in text
    assert f"Sitemap: {SITE_URL}sitemap.xml" in text
    assert f"Sitemap: {SITE_URL}en/sitemap.xml" in text


def test_language_link_and_offer_lead_to_the_same_page(pages: list[PageFile]) -> None:
    for page in pages:
        other = page.path.removeprefix("en/") if page.lang == "en" else f"en/{page.path}"
        expected = SITE_URL + ("en/" if page.lang == "ja" else "") if stands_in(page) else SITE_URL + other
        links = [el for el in page.all("a") if el.get("hreflang")]
        assert len(links) == (1 if is_offline(page) else 2), page.path
        for link in links:
            assert urljoin(SITE_URL + page.path, link.get("href")) == expected.removesuffix("index.html"), page.path


def test_the_offline_page_is_found_by_nobody_but_the_service_worker(built_site: Path, pages: list[PageFile]) -> None:
    for page in pages:
        robots = [el.get("content") for el in page.all("meta") if el.get("name") == "robots"]
        assert robots == (["noindex"] if is_offline(page) else []), page.path
        assert not [el for el in page.all("a") if "offline/" in el.get("href")], page.path
    for index in built_site.rglob("search_index.json"):
        assert not [doc for doc in json.loads(index.read_text("utf-8"))["docs"] if doc["location"].startswith("offline")]
