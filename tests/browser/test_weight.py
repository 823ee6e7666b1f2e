"""How much a page weighs over the wire, gzipped: everything a first visit fetches, until nothing more comes."""

from __future__ import annotations

from tests.browser.conftest import Serve, Visit, at_rest

LIMIT = 80_000  # without a calculator
PYTHON = ("/rt/", "/rules/", "worker.js")


def weigh(serve: Serve, visit: Visit, path: str) -> tuple[int, list[str]]:
    with serve() as server:
        page = visit(path, server=server)
        page.mouse.wheel(0, 2000)
        at_rest(page)
        page.close()
        return sum(sent for _, _, sent in server.log), [path for path, _, _ in server.log]


def test_pages_without_a_calculator_are_light(serve: Serve, visit: Visit) -> None:
    weights = {path: weigh(serve, visit, path)[0] for path in ("", "en/", "about/", "en/publishing/")}
    assert max(weights.values()) <= LIMIT, weights


def test_no_page_fetches_python_untouched(serve: Serve, visit: Visit) -> None:
    for path in ("", "lancers/ranks/"):
        _, fetched = weigh(serve, visit, path)
        assert not [name for name in fetched if any(part in f"/{name}" for part in PYTHON)]
        assert not [name for name in fetched if "search" in name], "nobody has turned to the search yet"
