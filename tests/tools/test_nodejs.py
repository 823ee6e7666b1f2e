"""Node and its locked tools, by the Node that the Python environment brings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools import nodejs


@pytest.mark.parametrize("command", nodejs.PACKAGES)
def test_every_tool_is_installed(root: Path, command: str) -> None:
    assert nodejs.script(command, root).is_file()


def test_a_missing_tool_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make setup"):
        nodejs.script("tsc", tmp_path)


def test_the_status_is_that_of_node() -> None:
    assert nodejs.main(["node", "-e", "process.exit(7)"]) == 7
    assert nodejs.main([]) == 2


@pytest.mark.parametrize("folder", [".", "tools/audit"])
def test_the_lock_names_packages_by_integrity_and_not_by_address(root: Path, folder: str) -> None:
    lock = json.loads((root / folder / "package-lock.json").read_text())
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert packages
    assert [name for name, entry in packages.items() if "resolved" in entry] == []
    assert [name for name, entry in packages.items() if "integrity" not in entry] == []


@pytest.mark.parametrize("tool", ["@biomejs/cli-darwin-arm64", "@typescript/typescript-darwin-arm64"])
def test_the_lock_serves_machines_other_than_the_one_it_was_made_on(root: Path, tool: str) -> None:
    lock = json.loads((root / "package-lock.json").read_text())
    assert f"node_modules/{tool}" in lock["packages"]


def test_the_python_lock_has_hashes_and_no_addresses(root: Path) -> None:
    text = (root / "requirements.lock").read_text()
    pins = [line for line in text.splitlines() if line[:1].isalnum()]
    assert pins
    assert text.count("--hash=sha256:") >= len(pins)
    assert "://" not in text
    assert all("==" in pin for pin in pins)
