"""Every page, both languages: accessible, quiet, at home on its own origin, whole without JavaScript."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Visit

AXE = "node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
RUN_AXE = """
async (runOnly) => {
  const { violations } = await axe.run({ runOnly, resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.replace(/\\s+/g, " ")}`));
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
() => [...document.querySelectorAll("main *, footer *")]
  .filter((el) => el.getBoundingClientRect().right > innerWidth + 0.5 && !el.closest(".md-typeset__scrollwrap, pre"))
  .map((el) => el.outerHTML.slice(0, 120))
"""


def pages(site: Path) -> list[str]:
    """The path of every page below the site's root, "" for the home page."""
    found = [path.relative_to(site).as_posix() for path in site.rglob("*.html")]
    return sorted(path.removesuffix("index.html") for path in found)


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_every_page_passes_axe(built_site: Path, root: Path, visit: Visit, lang: str) -> None:
    source = (root / AXE).read_text("utf-8")
    faults = []
    for path in pages(built_site):
        if path.startswith("en/") != (lang == "en"):
            continue
        page = visit(path)
        page.evaluate(source)
        # Colours are all that the second scheme changes.
        for scheme, rules in (("light", TAGS), ("dark", {"type": "rule", "values": ["color-contrast"]})):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            for width in (1280, 390):
                page.set_viewport_size({"width": width, "height": 900})
                found = page.evaluate(RUN_AXE, rules)
                faults += [f"{path or 'home'} {scheme} {width}: {fault}" for fault in found]
        page.close()
    assert not faults, "\n".join(faults)


def test_narrow_pages_fit_and_targets_are_large_enough(built_site: Path, visit: Visit) -> None:
    faults = []
    for path in pages(built_site):
        page = visit(path, width=360, height=740)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            faults.append(f"{path}: wider than 360 px: {page.evaluate(TOO_WIDE)}")
        faults += [f"{path}: {fault}" for fault in page.evaluate(SMALL_TARGETS)]
        page.close()
    assert not faults, "\n".join(faults)


def test_every_page_is_whole_without_javascript(built_site: Path, visit: Visit) -> None:
    for path in pages(built_site):
        page = visit(path, js=False)
        assert page.locator("main h1").is_visible(), path
        assert page.locator("[data-kijun-language]").is_visible(), path
        assert page.locator("[data-kijun-offer]").is_hidden(), path
        dead = [button for button in page.locator("button").all() if button.is_visible()]
        assert not dead, f"{path}: {[button.evaluate('el => el.outerHTML') for button in dead]}"
        page.close()


def test_language_link_leads_to_the_same_page(built_site: Path, visit: Visit) -> None:
    for path in pages(built_site):
        if path.startswith("en/") or path.endswith("404.html"):
            continue
        page = visit(path)
        page.click("[data-kijun-language]")
        page.wait_for_url(f"**/en/{path}")
        assert page.locator("html").get_attribute("lang") == "en"
        page.click("[data-kijun-language]")
        page.wait_for_url(f"{visit.server.url}{path}")
        assert page.locator("html").get_attribute("lang") == "ja"
        page.close()
