"""Which browser the tests take."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import browsers, chromium


def program(path: Path, script: str) -> str:
    """An executable shell script at `path`, as text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


@pytest.fixture(autouse=True)
def nothing_else(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No browser but those that a test makes."""
    monkeypatch.setattr(chromium, "MAC", ())
    monkeypatch.setattr(chromium, "FETCHED", tmp_path / "fetched")


def test_a_stub_is_passed_over_for_a_browser_that_starts(tmp_path: Path) -> None:
    program(tmp_path / "bin/chromium-browser", "echo requires the chromium snap >&2; exit 1")
    chrome = program(tmp_path / "bin/google-chrome", "echo Google Chrome 150.0")
    assert chromium.find({"PATH": str(tmp_path / "bin")}, tmp_path) == chrome


def test_the_one_named_is_taken_before_those_installed(tmp_path: Path) -> None:
    program(tmp_path / "bin/chromium", "echo Chromium 150.0")
    own = program(tmp_path / "own/chrome", "echo Chromium 151.0")
    assert chromium.find({"PATH": str(tmp_path / "bin"), "CHROME_PATH": own}, tmp_path) == own


def test_one_named_that_does_not_start_is_an_error_and_not_replaced(tmp_path: Path) -> None:
    program(tmp_path / "bin/chromium", "echo Chromium 150.0")
    environ = {"PATH": str(tmp_path / "bin"), "CHROME_PATH": "/nowhere/chrome"}
    with pytest.raises(browsers.NoBrowserError, match="/nowhere/chrome"):
        chromium.find(environ, tmp_path)


def test_playwrights_newest_is_found(tmp_path: Path) -> None:
    for revision in ("1180", "1200"):
        chrome = tmp_path / f".cache/ms-playwright/chromium-{revision}/chrome-linux64/chrome"
        program(chrome, "echo Chromium 150.0")
    assert chromium.find({"PATH": ""}, tmp_path) == str(chrome)
    shell = tmp_path / ".cache/ms-playwright/chromium_headless_shell-1180/chrome-headless-shell-linux64"
    path = program(shell / "chrome-headless-shell", "echo Google Chrome for Testing 150.0")
    assert chromium.find({"PATH": ""}, tmp_path) == path


def test_nothing_is_none(tmp_path: Path) -> None:
    assert chromium.find({"PATH": ""}, tmp_path) is None


def test_apt_is_only_for_root(tmp_path: Path) -> None:
    program(tmp_path / "apt-get", "true")
    environ = {"PATH": str(tmp_path)}
    assert [len(commands) for _, commands in chromium.ways(environ, root=True)] == [1, 2, 2]
    assert [len(commands) for _, commands in chromium.ways(environ, root=False)] == [1]
    assert [len(commands) for _, commands in chromium.ways({"PATH": ""}, root=True)] == [1]


def test_no_browser_at_all_fails_with_advice(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(chromium, "find", lambda: None)
    monkeypatch.setattr(chromium, "ways", lambda *_: iter(()))
    assert browsers.tell(chromium.ensure) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "CHROME_PATH=" in said.err


def test_the_real_one_is_found(chromium_path: str) -> None:
    assert chromium.starts(chromium_path)
