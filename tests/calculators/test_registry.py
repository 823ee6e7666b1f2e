"""Calculators are found by name alone, also from a zip, and answering loads no more than it needs."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from calculators.registry import UnknownCalculator, find, ids

#: Costly in the page: 3 ms per dataclass, 60 ms for fractions, 150 ms for urllib.
TOO_DEAR = (
    "dataclasses", "fractions", "decimal", "calendar", "zoneinfo", "statistics", "urllib.parse", "asyncio",
    "inspect", "traceback", "pkgutil", "difflib", "html", "typing_extensions", "logging",
)  # fmt: skip
PROGRAM = """
import sys
before = set(sys.modules)
from calculators.answer import answer
import json
request = {"calculator": "lancers-rank", "lang": "ja", "today": "2026-11-21", "day": "", "fields": {"identity": "yes"}}
found = json.loads(answer(json.dumps(request)))
print(json.dumps([found.get("say"), found.get("failure"), sorted(set(sys.modules) - before)]))
"""


def test_every_calculator_is_found_by_its_id() -> None:
    assert "lancers-rank" in ids()
    for id in ids():
        assert find(id).id == id


@pytest.mark.parametrize(
    "id", ["", "lancers", "lancers-nothing", "views-html", "runtime-publish", "lancers-rank.x", "Ä-ö"]
)
def test_anything_else_is_not_there(id: str) -> None:
    with pytest.raises(UnknownCalculator):
        find(id)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    path = tmp_path_factory.mktemp("bundle") / "rules.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for package in ("rules_py", "calculators"):
            for file in (root / package).rglob("*.py"):
                if not {"site", "runtime", "web"} & set(file.relative_to(root).parts[:2]):
                    archive.write(file, file.relative_to(root))
    return path


def run(bundle: Path, program: str) -> str:
    command = [sys.executable, "-S", "-E", "-c", f"import sys; sys.path.insert(0, {str(bundle)!r})\n{program}"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=bundle.parent)
    return done.stdout


def test_answers_and_finds_from_a_zip(bundle: Path) -> None:
    assert json.loads(
        run(bundle, "import json; from calculators.registry import ids; print(json.dumps(ids()))")
    ) == list(ids())
    say, failure, _ = json.loads(run(bundle, PROGRAM))
    assert failure is None
    assert say


def test_an_answer_loads_one_calculator_and_nothing_dear(bundle: Path) -> None:
    *_, loaded = json.loads(run(bundle, PROGRAM))
    assert not set(TOO_DEAR) & set(loaded)
    assert "calculators.lancers.limited_task" not in loaded
    assert "calculators.views.working" not in loaded, "charts are for formulas"
    assert "rules_py.core.publish" not in loaded, "JSON export is not for the page"
