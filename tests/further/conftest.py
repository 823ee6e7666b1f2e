"""Further browsers: what `make test-more` tries besides Chromium.

One that cannot be had on this machine skips its tests, and the last lines of the run say so with what to do.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.further.bidi import Firefox
from tests.further.driven import Driven
from tests.further.webdriver import Safari
from tools import firefox as firefoxes
from tools import webkit as webkits


@pytest.fixture(scope="session")
def firefox_path() -> str:
    path = firefoxes.find()
    if path is None:
        pytest.skip(firefoxes.ADVICE)
    return path


@pytest.fixture(scope="session")
def firefox(firefox_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    with Firefox(firefox_path, tmp_path_factory.mktemp("firefox")) as firefox:
        yield firefox


@pytest.fixture
def safari() -> Iterator[Safari]:
    parts = webkits.find()
    if parts is None:
        pytest.skip(webkits.ADVICE)
    with Safari(parts) as safari:
        yield safari


@pytest.fixture(params=["Firefox", "WebKit"])
def window(request: pytest.FixtureRequest) -> Iterator[Driven]:
    """A new window, once in each browser. In Firefox it must have had no troubles in the end."""
    if request.param == "WebKit":
        yield request.getfixturevalue("safari")
        return
    window = request.getfixturevalue("firefox").window()
    yield window
    troubles = window.troubles
    window.close()
    assert not troubles, troubles
