"""Every page, both languages: quiet, at home on its own origin, whole without JavaScript."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Visit

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


def test_narrow_pages_fit_and_targets_are_large_enough(paths: list[str], visit: Visit) -> None:
    faults = []
    page = visit(width=360, height=740)
    for path in paths:
        page.goto(visit.server.url + path)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            faults.append(f"{path}: wider than 360 px: {page.evaluate(TOO_WIDE)}")
        faults += [f"{path}: {fault}" for fault in page.evaluate(SMALL_TARGETS)]
    assert not faults, "\n".join(faults)


def test_every_page_is_whole_without_javascript(paths: list[str], visit: Visit) -> None:
    page = visit(js=False)
    for path in paths:
        page.goto(visit.server.url + path)
        assert page.locator("main h1").first.is_visible(), path
        assert page.locator("[data-kijun-language]").is_visible(), path
        assert page.locator("[data-kijun-offer]").is_hidden(), path
        dead = page.locator("button:visible").evaluate_all("all => all.map((el) => el.outerHTML)")
        assert not dead, f"{path}: {dead}"


@pytest.mark.parametrize("path", ["", "about/", "lancers/ranks/"])
def test_language_link_leads_to_the_same_page(path: str, visit: Visit) -> None:
    page = visit(path)
    page.click("[data-kijun-language]")
    page.wait_for_url(f"**/en/{path}")
    assert page.locator("html").get_attribute("lang") == "en"
    page.click("[data-kijun-language]")
    page.wait_for_url(f"{visit.server.url}{path}")
    assert page.locator("html").get_attribute("lang") == "ja"
