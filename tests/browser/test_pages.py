"""Every page, both languages: quiet, at home on its own origin, whole without JavaScript."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Visit


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
