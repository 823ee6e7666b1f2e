"""Which Python the set-up takes, on machines that it has never seen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools import pythons


def program(path: Path, script: str = "exit 0") -> Path:
    """An executable shell script at `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def test_the_running_python_is_the_first_candidate(tmp_path: Path) -> None:
    found = pythons.find(tmp_path, {"PATH": ""}, check=lambda path: path)
    assert found == (sys.executable, "python3")


def test_a_shim_that_does_not_run_is_passed_over_for_the_newest_of_pyenv(tmp_path: Path) -> None:
    shim = program(tmp_path / "shims" / "python3.13", "exit 127")
    for version in ("3.13.2", "3.13.10", "3.12.9"):
        minor = version.rsplit(".", 1)[0]
        program(tmp_path / ".pyenv" / "versions" / version / "bin" / f"python{minor}")

    def check(path: str) -> str | None:
        return path if str(tmp_path) in path and path != str(shim) else None

    found = pythons.find(tmp_path, {"PATH": str(shim.parent)}, check)
    newest = tmp_path / ".pyenv/versions/3.13.10/bin/python3.13"
    assert found == (str(newest), "pyenv")


def test_pyenv_and_uv_may_live_where_their_variables_say(tmp_path: Path) -> None:
    program(tmp_path / "p" / "versions" / "3.13.1" / "bin" / "python3.13")
    program(tmp_path / "u" / "cpython-3.13.5-linux-x86_64-gnu" / "bin" / "python3.13")
    environ = {
        "PATH": "",
        "PYENV_ROOT": str(tmp_path / "p"),
        "UV_PYTHON_INSTALL_DIR": str(tmp_path / "u"),
    }
    hows = [how for _, how in pythons.candidates(tmp_path / "nobody", environ)]
    assert hows == ["python3", "pyenv", "uv"]


def test_nothing_found_is_none(tmp_path: Path) -> None:
    assert pythons.find(tmp_path, {"PATH": ""}, check=lambda _: None) is None


@pytest.mark.parametrize(
    ("script", "good"),
    [
        ("echo 3.13 /somewhere/python3.13", True),
        ("echo 3.12 /somewhere/python3.12", False),
        ("echo 3.130 /somewhere/python", False),
        ("echo 3.13 /somewhere/python3.13; exit 1", False),
        ("true", False),
    ],
)
def test_a_python_is_asked_for_its_version(tmp_path: Path, script: str, good: bool) -> None:
    path = program(tmp_path / "python3.13", script)
    assert pythons.works(str(path)) == ("/somewhere/python3.13" if good else None)


def test_this_python_works_and_a_missing_one_does_not(tmp_path: Path) -> None:
    real = pythons.works(sys.executable)
    assert real is not None
    assert Path(real).samefile(sys.executable)
    assert pythons.works(str(tmp_path / "none")) is None


def test_uv_is_used_when_there_is_no_313(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = tmp_path / "log"
    uv = f'echo "$@" >> {log}; [ "$2" = find ] && echo {sys.executable}; exit 0'
    program(tmp_path / "bin" / "uv", uv)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/bin:/usr/bin")
    said: list[str] = []
    found = pythons.fetch(tmp_path, said.append)
    assert found.how == "fetched by uv"
    assert log.read_text().splitlines() == ["python install 3.13", "python find --no-project 3.13"]
    assert said == ["Fetching Python 3.13 with uv ..."]


def test_a_uv_that_fails_ends_in_advice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path / "bin" / "uv", "exit 2")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/bin:/usr/bin")
    with pytest.raises(pythons.Failure, match="fetch Python") as failure:
        pythons.fetch(tmp_path, lambda _: None)
    assert pythons.ADVICE in str(failure.value)


@pytest.mark.parametrize("name", ["__init__", "bootstrap", "progress", "pythons"])
def test_the_set_up_is_readable_by_python_38(root: Path, name: str) -> None:
    """Old grammar: the machine's python3 reads these files before 3.13 is found."""
    check = "import ast, sys; ast.parse(open(sys.argv[1]).read(), feature_version=(3, 8))"
    path = root / "tools" / f"{name}.py"
    subprocess.run([sys.executable, "-c", check, str(path)], check=True)
