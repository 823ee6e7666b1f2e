"""`python -m calculators.runtime.measure`: which modules the page's standard library must hold.

Starts the whole compiled library on Node, with the stand-ins in their places, imports everything the
page's code imports, formats a traceback, and writes the names of what was read to `keep.txt`.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

from calculators.runtime.archive import bytecode, packed
from calculators.runtime.imports import KEEP, PACKAGES, imported, sources
from calculators.runtime.node import Bundled
from calculators.runtime.paths import PYODIDE, build_folder, lock_info
from calculators.runtime.stdlib import FULL, compiled, module_name, stand_ins
from calculators.runtime.vendor import LIBRARY, STOCK

HEADER = """\
# Modules of the standard library that the page's archive holds. Made by
#   python -m calculators.runtime.measure
# "interpreter": built in or frozen, so no archive holds it; listed because code may import it.
"""
READ = """
import importlib, json, sys
for name in {names!r}:
    importlib.import_module(name)
try:
    raise ValueError("a traceback, formatted")
except ValueError as error:
    import _full_inspect
    import _full_traceback
    _full_traceback.format_exception(error)
    _full_traceback.TracebackException.from_exception(error)
json.dumps({{
    name: ".zip/" in str(getattr(getattr(module, "__spec__", None), "origin", ""))
    for name, module in sorted(sys.modules.items())
}})
"""


def read() -> dict[str, bool]:
    """Modules loaded by start-up and the page's code, and whether each comes from the archive."""
    originals = compiled(PYODIDE / "python_stdlib.zip")
    lean = stand_ins()
    full = {f"{FULL}{name}": originals[name] for name in lean.keys() & originals.keys() if "/" not in name}
    names = [module_name(f"{name}c") for name in sources() if not name.endswith("__main__.py")]
    for path in sources().values():
        if path.name != "__main__.py":
            names += [m for _, m in imported(path.read_text("utf-8")) if m.split(".")[0] not in PACKAGES]
    with tempfile.TemporaryDirectory(dir=build_folder()) as temporary:
        folder = Path(temporary)
        for name in STOCK:
            shutil.copy(PYODIDE / name, folder)
        (folder / LIBRARY).write_bytes(packed(originals | full | lean))
        rules = folder / "rules.bin"
        rules.write_bytes(packed({f"{n}c": bytecode(p.read_bytes(), n) for n, p in sources().items()}))
        with Bundled(folder, rules, lock_info()) as python:
            found: dict[str, bool] = json.loads(python.run(READ.format(names=sorted(set(names)))))
    return found


def main() -> None:
    """Write `keep.txt` and say how long it is."""
    stand_in = {module_name(name) for name in stand_ins()}
    lines = []
    for name, archived in read().items():
        top = name.partition(".")[0]
        if top in (*PACKAGES, "__main__", "js", "pyodide_js") or name in stand_in:
            continue
        lines.append(name if archived else f"{name}  # interpreter")
    KEEP.write_text(HEADER + "\n".join(lines) + "\n", "utf-8")
    print(f"{KEEP.name}: {sum('#' not in line for line in lines)} modules")


if __name__ == "__main__":
    main()
