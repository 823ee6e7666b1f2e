"""Which further browsers `make test-more` takes, and what it says where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools.test_chromium import program
from tools import browsers, firefox, webkit


@pytest.fixture(autouse=True)
def nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """No browser but those that a test makes."""
    monkeypatch.setattr(firefox, "MAC", ())


def test_a_firefox_that_starts_is_found(tmp_path: Path) -> None:
    program(tmp_path / "firefox-esr", "echo install the firefox snap >&2; exit 1")
    stock = program(tmp_path / "firefox", "echo Mozilla Firefox 150.0")
    assert firefox.find({"PATH": str(tmp_path)}) == stock


def test_the_firefox_named_is_taken_and_not_replaced(tmp_path: Path) -> None:
    program(tmp_path / "bin/firefox", "echo Mozilla Firefox 150.0")
    own = program(tmp_path / "own", "echo Mozilla Firefox 151.0")
    environ = {"PATH": str(tmp_path / "bin"), "FIREFOX_PATH": own}
    assert firefox.find(environ) == own
    with pytest.raises(browsers.NoBrowserError, match="/nowhere/firefox"):
        firefox.find({**environ, "FIREFOX_PATH": "/nowhere/firefox"})


def test_a_webkit_is_a_driver_a_browser_and_a_display(tmp_path: Path) -> None:
    environ = {"PATH": str(tmp_path / "bin")}
    parts = [tmp_path / "bin/WebKitWebDriver", tmp_path / "lib/x86/webkit2gtk-4.1/MiniBrowser", tmp_path / "bin/Xvfb"]
    for part in parts:
        assert webkit.find(environ, tmp_path / "lib") is None
        program(part, "true")
    assert webkit.find(environ, tmp_path / "lib") == tuple(map(str, parts))


@pytest.mark.parametrize("tool", [firefox, webkit])
def test_none_at_all_ends_in_advice(tool: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tool, "find", lambda: None)
    monkeypatch.setattr(browsers, "from_apt", lambda *_: iter(()))
    with pytest.raises(browsers.NoBrowserError, match="apt-get install"):
        tool.ensure()  # type: ignore[attr-defined]
