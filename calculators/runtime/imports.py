"""Which modules the page's code imports, read from its source; and the check that the bundle has them."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from calculators.runtime.paths import HERE, ROOT, RuntimeBuildError

PACKAGES = ("rules_py", "calculators")
NOT_IN_THE_PAGE = ("site", "runtime", "web")  # below calculators/
KEEP = HERE / "keep.txt"


def sources() -> dict[str, Path]:
    """Every module the page can import, as archive name (`rules_py/core/day.py`) to file."""
    found = {}
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            inner = path.relative_to(ROOT).parts
            if inner[0] == "calculators" and inner[1] in NOT_IN_THE_PAGE:
                continue
            found["/".join(inner)] = path
    return found


def imported(source: str) -> Iterator[tuple[int, str]]:
    """(line, top-level module or dotted name) of every absolute import, also those inside functions.

    Imports under `if TYPE_CHECKING:` never run and do not count.
    """
    todo: list[ast.AST] = [ast.parse(source)]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            todo += node.orelse
            continue
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.lineno, node.module
        todo += ast.iter_child_nodes(node)


def kept() -> dict[str, str]:
    """The committed list: module to a remark, from `keep.txt`."""
    lines = KEEP.read_text("utf-8").splitlines()
    pairs = (line.partition("#") for line in lines if line.strip() and not line.startswith("#"))
    return {name.strip(): remark.strip() for name, _, remark in pairs}


def check_imports(imports: Mapping[str, list[tuple[int, str]]], available: set[str]) -> None:
    """Fail with every import of the page's code that the trimmed library could not answer.

    `imports` is what `imported` found in each module. `__main__.py` is a command line's door and is
    not looked at.
    """
    faults = [
        f"  {name}:{line} imports {module}"
        for name, found in imports.items()
        for line, module in found
        if not name.endswith("__main__.py")
        and module.partition(".")[0] not in (*PACKAGES, "__future__")
        and module not in available
    ]
    if faults:
        raise RuntimeBuildError(
            "The page's Python has a trimmed standard library, and it does not hold these:\n"
            + "\n".join(faults)
            + "\nDo without, or run `python -m calculators.runtime.measure` to take them in (each"
            " module costs start-up time: see docs, architecture)."
        )
