"""axe-core finds nothing at WCAG 2.2 AA and best practice: every page, both languages, both schemes, both widths.

Each page is looked at twice, once wide and light, once narrow and dark: what depends on the scheme does not depend
on the width. The pages named in THOROUGH are looked at in all four ways, to hold that against the facts.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

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
WAYS = [("light", 1280), ("dark", 390), ("light", 390), ("dark", 1280)]
PARTS = 8  # so that two workers can share the pages
THOROUGH = {"", "en/", "lancers/ranks/", "404.html"}


def faults(page: Page, path: str) -> list[str]:
    found = []
    for scheme, width in WAYS[: 4 if path in THOROUGH else 2]:
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.set_viewport_size({"width": width, "height": 900})
        found += [f"{path or 'home'} {scheme} {width}: {fault}" for fault in page.evaluate(RUN)]
    return found


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_passes(paths: list[str], root: Path, visit: Visit, part: int) -> None:
    source = (root / AXE).read_text("utf-8")
    found = []
    for path in paths[part::PARTS]:
        page = visit(path)
        page.evaluate(source)
        found += faults(page, path)
        page.context.close()
    assert not found, "\n".join(found)
