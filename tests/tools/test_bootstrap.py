"""The set-up: nothing twice, and failures that say what to do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tools import bootstrap, progress, pythons


def test_a_stamp_holds_until_a_file_or_the_place_changes(tmp_path: Path) -> None:
    lock, stamp = tmp_path / "lock", tmp_path / "stamp"
    lock.write_text("a==1")
    assert not bootstrap.fresh(stamp, bootstrap.digest([lock]))
    stamp.write_text(bootstrap.digest([lock]))
    assert bootstrap.fresh(stamp, bootstrap.digest([lock]))
    assert not bootstrap.fresh(stamp, bootstrap.digest([lock], "elsewhere"))
    lock.write_text("a==2")
    assert not bootstrap.fresh(stamp, bootstrap.digest([lock]))


def test_two_files_are_not_taken_for_their_sum(tmp_path: Path) -> None:
    first, second = tmp_path / "1", tmp_path / "2"
    first.write_text("ab")
    second.write_text("c")
    before = bootstrap.digest([first, second])
    first.write_text("a")
    second.write_text("bc")
    assert bootstrap.digest([first, second]) != before


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Collecting mkdocs==1.6.1 (from -r requirements.lock (line 3))", "mkdocs"),
        ("Collecting ruamel-yaml==0.19.1", "ruamel-yaml"),
        ("Processing /disk/files/attrs-26.1.0-py3-none-any.whl (from -r x)", "attrs"),
        ("Processing ./types_pyyaml-6.0.12.2026-py3-none-any.whl", "types_pyyaml"),
        ("Requirement already satisfied: pip in /x", "pip"),
        ("  Downloading mkdocs-1.6.1-py3-none-any.whl (3.9 MB)", None),
        ("Installing collected packages: a, b", None),
    ],
)
def test_a_line_of_pip_is_read(line: str, name: str | None) -> None:
    assert progress.reading(line) == name


@pytest.mark.parametrize(
    ("output", "word"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "mirror"),
        ("NewConnectionError: Failed to establish", "network"),
        ("ERROR: No matching distribution found for mkdocs==1.6.1", "network"),
        ("error: subprocess-exited-with-error", "see above"),
    ],
)
def test_a_failure_of_pip_says_what_to_do(output: str, word: str) -> None:
    assert word in progress.advice(output)


def fake_pip(status: int) -> list[str]:
    """A command that prints what pip would and ends with `status`."""
    lines = "Collecting a==1\\nCollecting b==2\\nCollecting a==1\\nInstalling collected packages: a, b"
    return [sys.executable, "-c", f"import sys; print('{lines}'); sys.exit({status})"]


def test_progress_through_a_pipe_is_a_few_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    progress.pip(fake_pip(0), 2, tmp_path)
    assert capsys.readouterr().out.splitlines() == ["Packages 1/2  a", "Packages: unpacking 2 ..."]


def test_pip_failing_shows_its_output_and_raises(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(pythons.Failure):
        progress.pip(fake_pip(1), 2, tmp_path)
    assert "Collecting b==2" in capsys.readouterr().err


def test_a_failure_is_told_and_is_status_1(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        raise pythons.Failure("no disk. Get one.")

    monkeypatch.setattr(bootstrap, "environment", fail)
    assert bootstrap.main([]) == 1
    assert "kijun: no disk. Get one." in capsys.readouterr().err
