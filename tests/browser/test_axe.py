"""axe-core finds nothing at WCAG 2.2 AA and best practice: every page, both languages, both schemes, both widths.
On a phone every page fits and every target is large enough.

A page in its two languages is one structure: one of them is looked at, in turn, the Japanese wide and light, the
English narrow and dark, for what depends on the scheme does not depend on the width. The pages in ALL_WAYS are looked
at in all four ways, to hold that against the facts; `make test-more` looks at every page so, in both languages.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import THOROUGH

if TYPE_CHECKING:
    from conftest import Visit
    from playwright.sync_api import Page

AXE = "node_modules/axe-core/axe.min.js"
RUN = """
async () => {
  const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
  const { violations } = await axe.run({ runOnly, resultTypes: ["violations"], preload: false });
  return violations.map(({ id, nodes }) => {
    const [{ html, failureSummary }] = nodes;
    return `${id} (${nodes.length} x): ${html.slice(0, 200)} ${failureSummary.replace(/\\s+/g, " ")}`;
  });
}
"""
# WCAG 2.5.8: 24 by 24 CSS pixels, unless the target stands in a line of text.
SMALL_TARGETS = """
() => [...document.querySelectorAll("a, button, input, select, summary, [role=button]")]
  .filter((el) => el.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
  .filter((el) => !el.closest("p, li, td, dd, dt, h1, h2, h3, h4") || el.matches("button, input, select, summary"))
  .map((el) => [el.outerHTML.slice(0, 120), el.getBoundingClientRect()])
  .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
  .map(([html, box]) => `${html} is ${box.width} x ${box.height}`)
"""
TOO_WIDE = """
() => document.documentElement.scrollWidth <= innerWidth ? [] : ["wider than the window",
  ...[...document.querySelectorAll("main *, footer *")]
    .filter((el) => el.getBoundingClientRect().right > innerWidth + 0.5 && !el.closest(".md-typeset__scrollwrap, pre"))
    .map((el) => el.outerHTML.slice(0, 120))]
"""
# The editions of one rule are set alike: the first two stand for all.
THIN = """
() => {
  for (const box of document.querySelectorAll("[data-editions]"))
    for (const edition of box.querySelectorAll(":scope > details:nth-of-type(n + 3)")) edition.remove();
}
"""
NARROW = 360
WAYS = [("light", 1280), ("dark", NARROW), ("light", NARROW), ("dark", 1280)]
PARTS = 6  # so that the workers can share the pages
ALL_WAYS = {"", "en/", "upwork/top-rated/", "404.html"}


def in_turn(paths: list[str]) -> list[str]:
    """Of each page one language, in turn."""
    pages = list(dict.fromkeys(path.removeprefix("en/") for path in paths))
    return [("en/" * (n % 2)) + page for n, page in enumerate(pages)]


def turn(page: Page, scheme: str, width: int) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.set_viewport_size({"width": width, "height": 900})
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")  # laid out


def faults(page: Page, path: str) -> Iterator[str]:
    """What axe finds on the page; and where it is narrow, what is cut or too small to touch."""
    language = int(path.startswith("en/"))
    for scheme, width in WAYS if THOROUGH or path in ALL_WAYS else WAYS[language : language + 1]:
        turn(page, scheme, width)
        found = page.evaluate(RUN)
        if width == NARROW:
            found += page.evaluate(TOO_WIDE) + page.evaluate(SMALL_TARGETS)
        yield from (f"{path or 'home'} {scheme} {width}: {fault}" for fault in found)


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_passes(paths: list[str], root: Path, visit: Visit, part: int) -> None:
    """In one window, because to open one costs as much as to look at a page."""
    source = (root / AXE).read_text("utf-8")
    page = visit()
    found: list[str] = []
    looked_at = paths if THOROUGH else sorted({*in_turn(paths), *ALL_WAYS} & {*paths})
    for path in looked_at[part::PARTS]:
        turn(page, *WAYS[0])
        page.goto(visit.server.url + path)
        page.evaluate(source)
        if not THOROUGH:
            page.evaluate(THIN)
        found += faults(page, path)
    assert not found, "\n".join(found)
