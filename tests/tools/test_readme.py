"""What the README shows does run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest


def blocks(root: Path, language: str) -> list[str]:
    """The README's fenced blocks of one language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", (root / "README.md").read_text(), re.M | re.S)


def test_the_python_example_runs(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = blocks(root, "python")
    exec(compile(example, "README.md", "exec"), {})
    said = capsys.readouterr().out
    assert "lancers.silver" in said


def test_the_commands_run(root: Path, tmp_path: Path) -> None:
    lines = [line[2:] for block in blocks(root, "console") for line in block.splitlines() if line[:2] == "$ "]
    commands = [line for line in lines if not line.startswith("make ")]
    assert len(commands) == 4
    environ = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    script = "\n".join(["set -eu", *commands])
    ran = subprocess.run(["sh", "-c", script], cwd=tmp_path, env=environ, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert "Silver" in ran.stdout


def test_every_make_target_that_the_readme_names_exists(root: Path) -> None:
    named = set(re.findall(r"make ([a-z-]+)`", (root / "README.md").read_text()))
    targets = set(re.findall(r"^([a-z-]+):", (root / "Makefile").read_text(), re.M))
    assert named
    assert named <= targets
