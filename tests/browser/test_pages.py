"""Every page: quiet, at home on its own origin, whole without JavaScript. One language of each, in turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.test_axe import in_turn

if TYPE_CHECKING:
    from conftest import Visit

NOT_WHOLE = """
() => {
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((el) =>
    el.checkVisibility({ visibilityProperty: true }) && el.getBoundingClientRect().height > 0);
  return [
    ...(seen("main h1").length ? [] : ["no headline"]),
    ...(seen("[data-kijun-language]").length === 1 ? [] : ["no link to the other language"]),
    ...seen("[data-kijun-offer], button").map((el) => `without scripts this is dead: ${el.outerHTML}`),
  ];
}
"""


def test_every_page_is_whole_without_javascript(paths: list[str], visit: Visit) -> None:
    faults = []
    page = visit(js=False)
    for path in in_turn(paths):
        page.goto(visit.server.url + path)
        faults += [f"{path}: {fault}" for fault in page.evaluate(NOT_WHOLE)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("path", ["", "about/", "lancers/ranks/"])
def test_language_link_leads_to_the_same_page(path: str, visit: Visit) -> None:
    page = visit(path)
    page.click("[data-kijun-language]")
    page.wait_for_url(f"**/en/{path}")
    assert page.locator("html").get_attribute("lang") == "en"
    page.click("[data-kijun-language]")
    page.wait_for_url(f"{visit.server.url}{path}")
    assert page.locator("html").get_attribute("lang") == "ja"
