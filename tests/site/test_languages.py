"""The two languages are equal: same pages, same places on them, and each in its own words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import PageFile

JAPANESE = re.compile(r"[ぁ-ヿ一-鿿]")
SPOKEN = ("aria-label", "title", "alt", "placeholder")


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_sources_are_the_same_tree(root: Path) -> None:
    assert names(root / "docs/ja") == names(root / "docs/en")


def test_pages_are_the_same_tree(pages: list[PageFile]) -> None:
    japanese = {page.path for page in pages if page.lang == "ja"}
    english = {page.path.removeprefix("en/") for page in pages if page.lang == "en"}
    assert japanese == english


def test_html_lang(pages: list[PageFile]) -> None:
    for page in pages:
        assert page.all("html")[0].get("lang") == page.lang, page.path


def test_headings_have_the_same_anchors(pages: list[PageFile]) -> None:
    """So that the language link keeps the place. In Markdown: `## 条件 {#conditions}`."""
    anchors = {
        page.path: [el.get("id") for el in page.all("h2", "h3") if el.get("id")]
        for page in pages
        if not page.path.endswith("404.html")
    }
    different = {
        path: f"{here}\n  en: {anchors[f'en/{path}']}"
        for path, here in anchors.items()
        if not path.startswith("en/") and here != anchors[f"en/{path}"]
    }
    assert not different, "\n".join(f"{path}\n  ja: {found}" for path, found in different.items())


def menu(page: PageFile) -> list[str]:
    """Where the page's navigation leads, relative to its language's home page."""
    base = page.file.parent
    links = [el for el in page.all("a") if any("md-nav--primary" in up.get("class") for up in el.around)]
    found = [(base / el.get("href")).resolve().relative_to(page.site.resolve()).as_posix() for el in links]
    return [path.removeprefix("en").strip("./") for path in found]


def test_menus_lead_to_the_same_places(pages: list[PageFile]) -> None:
    menus = {page.path: menu(page) for page in pages if page.path in {"index.html", "en/index.html"}}
    assert menus["index.html"] == menus["en/index.html"]
    assert len(menus["index.html"]) >= 4


def test_english_frame_speaks_no_japanese(pages: list[PageFile]) -> None:
    """Labels and what surrounds the guide; in the guide's text Japanese terms may stand beside their translation."""
    faults = []
    for page in pages:
        if page.lang != "en" or page.path.endswith("404.html"):
            continue
        for el in page.elements:
            in_guide = any(up.tag == "article" for up in el.around)
            in_form = any(up.tag == "form" for up in el.around) or el.tag in {"button", "label"}
            texts = [el.get(name) for name in SPOKEN]
            if not in_guide or in_form:
                texts.append(el.text)
            faults += [
                f"{page.path}: <{el.tag}> {text!r}" for text in texts if JAPANESE.search(text) and el.lang == "en"
            ]
    assert not faults, "\n".join(faults)
