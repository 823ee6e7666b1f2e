"""What the bundle weighs, what it holds, and what it refuses."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from calculators import registry
from calculators.runtime import imports, paths
from calculators.runtime.__main__ import weights
from calculators.runtime.imports import check_imports, imported, kept, sources
from calculators.runtime.node import Bundled
from calculators.runtime.paths import RuntimeBuildError, check_python

ON_THE_WIRE = 4_500_000  # a first visit to a calculator, with gzip
RULES = 600_000  # all platforms; fetched again when a rule changes
SCRIPTS = 21_000  # all of the page's own JavaScript, file by file, of which no page loads everything
FORBIDDEN = {
    "asyncio", "calendar", "dataclasses", "decimal", "fractions", "inspect", "socket", "ssl", "statistics", "urllib",
    "zoneinfo",
}  # fmt: skip


def test_a_first_visit_stays_within_its_bytes() -> None:
    table = weights()
    assert sum(wire for _, wire in table.values()) <= ON_THE_WIRE
    assert table["rules"][1] <= RULES


def test_the_pages_scripts_stay_small(published: Path) -> None:
    """All that a calculator's page can load, worker included; service worker and offline page are not of it."""
    scripts = [path for path in published.glob("assets/kijun/web/*/*.js") if path.name != "kept.js"]
    packed = {path.name: len(gzip.compress(path.read_bytes(), 9)) for path in scripts}
    assert sum(packed.values()) <= SCRIPTS, packed


def test_an_answer_imports_nothing_costly() -> None:
    program = f"""
import json, sys
before = set(sys.modules)
from calculators.answer import answer
for id in {registry.ids()!r}:
    answer(json.dumps({{"calculator": id, "lang": "ja", "today": "2026-11-21", "press": True}}))
print(json.dumps(sorted(set(sys.modules) - before)))
"""
    done = subprocess.run(
        [sys.executable, "-S", "-c", program], cwd=paths.ROOT, capture_output=True, text=True, check=True
    )
    assert not FORBIDDEN & set(json.loads(done.stdout))


def test_everything_kept_is_of_use(bundled: Bundled) -> None:
    """No module of the list is there for a reason that went away: what is listed can be imported."""
    names = sorted(name for name in kept() if not name.startswith("_full_"))
    program = f"import importlib\nfor name in {names!r}:\n    importlib.import_module(name)\n'all'"
    assert bundled.run(program) == "all"


def test_a_trimmed_module_fails_the_build_with_its_place() -> None:
    with pytest.raises(RuntimeBuildError, match=r"rules_py/x\.py:3 imports fractions") as found:
        check_imports({"rules_py/x.py": [(1, "re"), (3, "fractions")]}, set(kept()))
    assert "calculators.runtime.measure" in str(found.value)


def test_imports_are_found_wherever_they_are() -> None:
    source = "if TYPE_CHECKING:\n    import a\nelse:\n    import b\ndef f():\n    from c.d import e\nfrom . import g"
    assert sorted(name for _, name in imported(source)) == ["b", "c.d"]


def test_the_archive_leaves_out_what_only_the_build_needs() -> None:
    names = set(sources())
    assert {"rules_py/__init__.py", "calculators/answer.py"} <= names
    assert not [name for name in names if name.startswith(tuple(f"calculators/{f}/" for f in imports.NOT_IN_THE_PAGE))]


def test_another_python_is_refused_by_name() -> None:
    assert check_python((3, 13)) == "3.13"
    with pytest.raises(RuntimeBuildError, match=r"is Python 3\.13, and this is Python 3\.12.*make setup"):
        check_python((3, 12))


def test_another_pyodide_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for version, message in (("9.9.9", "node_modules holds 9.9.9: run `make setup`"), (None, "is not installed")):
        folder = tmp_path / str(version)
        folder.mkdir()
        if version:
            (folder / "package.json").write_text(json.dumps({"version": version}))
        monkeypatch.setattr(paths, "PYODIDE", folder)
        paths.pyodide_version.cache_clear()
        with pytest.raises(RuntimeBuildError, match=message):
            paths.pyodide_version()
    paths.pyodide_version.cache_clear()
