"""The forms with every kind of question, and one window for all tests of this folder: each mounts a form of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Visit
from tests.browser.tables.bench import LOAD
from tests.calculators.conftest import everything, sums
from tools.static_server import StaticServer

__all__ = ["everything", "sums"]  # fixtures


@pytest.fixture(scope="session")
def opened(browser: Browser, server: StaticServer) -> Iterator[tuple[Visit, Page]]:
    visit = Visit(browser, server)
    page = visit("en/about/")
    page.evaluate(LOAD)
    yield visit, page
    visit.close()


@pytest.fixture
def bench(opened: tuple[Visit, Page]) -> Iterator[Page]:
    """The page of bench.py. What went wrong on it fails the test in which it did."""
    visit, page = opened
    yield page
    assert not visit.forgive(page)
