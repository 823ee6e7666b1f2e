"""The site to be measured, and beside it the pages it is measured against, in `build/bench/site`."""

from __future__ import annotations

import gzip
import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from calculators.runtime.paths import PYODIDE, ROOT

BUILD = ROOT / "build" / "bench"
SITE = BUILD / "site"
HERE = Path(__file__).parent
PYSCRIPT = ROOT / "tools/audit/node_modules/@pyscript/core/dist"
STOCK = (
    "pyodide.mjs",
    "pyodide.js",
    "pyodide.asm.js",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "pyodide-lock.json",
)
RIVALS = ("stock", "pyscript", "exec", "floor")
PAGE = "<!doctype html>\n<meta charset=utf-8><title>{name}</title>\n<script type=module src={name}.js></script>\n"


def prepare() -> Path:
    """Build the site and the other pages anew; the folder to serve."""
    shutil.rmtree(SITE, ignore_errors=True)
    environ = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "-d", str(SITE)]
    subprocess.run(command, cwd=ROOT, env=environ, check=True)
    rivals = SITE / "bench"
    shutil.copytree(HERE / "pages", rivals)
    (rivals / "pyodide").mkdir()
    for name in STOCK:
        shutil.copy(PYODIDE / name, rivals / "pyodide")
    if not PYSCRIPT.is_dir():
        raise SystemExit("kijun: PyScript is missing: start the benchmark with `make bench`.")
    shutil.copytree(PYSCRIPT, rivals / "pyscript", ignore=shutil.ignore_patterns("*.map"))
    for name in RIVALS:
        (rivals / f"{name}.html").write_text(PAGE.format(name=name), "utf-8")
    _rules(rivals / "rules.zip")
    return SITE


def _rules(path: Path) -> None:
    """Our rules as an ordinary zip. Bytecode already, so the others do not even have to compile them."""
    manifest = json.loads((SITE / "assets/kijun/manifest.json").read_text("utf-8"))
    stored = gzip.decompress((SITE / "assets/kijun" / manifest["rules"]["file"]).read_bytes())
    with (
        zipfile.ZipFile(io.BytesIO(stored)) as given,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made,
    ):
        for name in given.namelist():
            made.writestr(name, given.read(name))
