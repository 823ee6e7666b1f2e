"""Imports run one way, and what the page loads of the rules stays cheap."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(file for package in ("rules_py", "calculators") for file in (ROOT / package).rglob("*.py"))
#: Each costs the page more than all the rules together: 3 ms per dataclass, 60 ms fractions, 150 ms urllib.parse.
COSTLY = ["asyncio", "calendar", "dataclasses", "decimal", "fractions", "statistics", "urllib", "zoneinfo"]


def name_of(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(file: Path) -> Iterator[str]:
    """Every module a file imports, as a full name, wherever in the file; relative imports are resolved."""
    module = name_of(file).split(".")
    package = module if file.name == "__init__.py" else module[:-1]
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            full = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{full}.{alias.name}" for alias in node.names)


def layer(module: str) -> str:
    """core, platform:<name>, rules, calculators, runtime or site; `outside` for what is not ours."""
    parts = module.split(".")
    if parts[0] == "rules_py":
        folder = parts[1] if len(parts) > 1 else ""
        if folder == "core":
            return "core"
        return f"platform:{folder}" if (ROOT / "rules_py" / folder).is_dir() and folder else "rules"
    if parts[0] == "calculators":
        return parts[1] if len(parts) > 1 and parts[1] in ("runtime", "site") else "calculators"
    return "outside"


#: What each layer may import of ours, besides itself. A platform knows no other platform.
MAY = {
    "core": set(),
    "platform": {"core"},
    "rules": {"core"},  # the registry finds the platforms by looking, not by name
    "calculators": {"core", "platform", "rules"},
    "runtime": {"core", "platform", "rules", "calculators"},
    "site": {"core", "platform", "rules", "calculators", "runtime"},
}


@pytest.mark.parametrize("file", [pytest.param(file, id=name_of(file)) for file in FILES])
def test_imports_run_one_way(file: Path) -> None:
    mine = layer(name_of(file))
    for module in imports(file):
        theirs = layer(module)
        if theirs not in ("outside", mine):
            assert theirs.split(":")[0] in MAY[mine.split(":")[0]], f"{mine} imports {module}"
            assert not (mine.startswith("platform") and theirs.startswith("platform")), "platforms stand apart"


@pytest.mark.parametrize("file", [pytest.param(f, id=name_of(f)) for f in FILES if layer(name_of(f)) != "site"])
def test_the_rules_need_only_the_standard_library(file: Path) -> None:
    if not name_of(file).startswith("rules_py"):
        return
    outside = {module.split(".")[0] for module in imports(file)} - {"rules_py"}
    assert outside <= sys.stdlib_module_names


CHECK = """
import json, sys
sys.path.insert(0, {root!r})
before = set(sys.modules)
import rules_py
{then}
print(json.dumps(sorted(set(sys.modules) - before)))
"""


@pytest.mark.parametrize(
    "then",
    [
        "import rules_py.lancers.rank",
        "from rules_py.result import check_rule; import rules_py.lancers.rank as found; "
        "check_rule(found.RANK, {'identity': 'no', 'completion': '95%'}, '2024-03-01', 'en').to_dict()",
        "import rules_py.registry; rules_py.rules()",
    ],
    ids=["one rule", "a check", "every rule"],
)
def test_nothing_costly_is_imported(then: str) -> None:
    code = CHECK.format(root=str(ROOT), then=then)
    ended = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in json.loads(ended.stdout)}
    assert not loaded & set(COSTLY)
    assert "rules_py" in loaded
