"""Later releases of a built site: what a deploy puts on the host in place of the one before.

with serve() as server:
    page = visit(PAGE, server=server)
    server.root = release(built_site, tmp_path / "next", rules=True)  # deployed
    server.root = built_site  # rolled back
"""

from __future__ import annotations

import gzip
import json
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from calculators.runtime.archive import short_hash

type Change = Callable[[bytes], bytes]


def release(before: Path, into: Path, *, rules: bool = False, runtime: bool = False, sw: bool = True) -> Path:
    """Write the release after `before` into the folder `into`, and return it.

    Every script changes, and so the folder of scripts has a new name, which pages, headers, the manifest and the
    service worker follow. With `rules` or `runtime` these are new as well, and work like the old ones. `sw` false is
    the switch that takes the service worker away. Nothing of the release before is left, as on a host.
    """
    shutil.copytree(before, into)
    base = into / "assets/kijun"
    old = (base / "manifest.json").read_bytes()
    told: dict[str, Any] = {**json.loads(old), "sw": sw}
    if runtime:
        _move(base, told["runtime"], dict.fromkeys(("pyodide.mjs", "pyodide.asm.js"), _longer))
    if rules:
        _rewrite(base / told["rules"]["file"], _packed_later)
        data = (base / told["rules"]["file"]).read_bytes()
        name = f"rules/{short_hash(data)}.bin"
        (base / told["rules"]["file"]).rename(base / name)
        told["rules"] = {"file": name, "bytes": len(data), "sha256": sha256(data).hexdigest()}
    web = told["web"]["base"]
    brief = {**told["runtime"], "files": [{"name": f["name"], "bytes": f["bytes"]} for f in told["runtime"]["files"]]}
    bundle = {"runtime": brief, "rules": {key: told["rules"][key] for key in ("file", "bytes")}, "dev": False}
    (base / web / "bundle.js").write_text(f"export default {json.dumps(bundle, separators=(',', ':'))};\n", "utf-8")
    _move(base, told["web"], {file["name"]: _longer for file in told["web"]["files"] if file["name"].endswith(".js")})
    text = json.dumps(told, separators=(",", ":")).encode()
    (base / "manifest.json").write_bytes(text)
    names = {web: told["web"]["base"], sha256(old).hexdigest()[:12]: sha256(text).hexdigest()[:12]}
    for path in [*into.rglob("*.html"), into / "_headers", into / "sw.js"]:
        page = path.read_text("utf-8")
        for was, now in names.items():
            page = page.replace(was, now)
        path.write_text(page, "utf-8")
    return into


def _move(base: Path, part: dict[str, Any], changed: dict[str, Change]) -> None:
    """Change files of a folder that is named by its contents, and name it anew; `part` is its place in the manifest."""
    for name, change in changed.items():
        _rewrite(base / part["base"] / name, change)
    contents = {file["name"]: (base / part["base"] / file["name"]).read_bytes() for file in part["files"]}
    kind = part["base"].partition("/")[0]
    name = f"{kind}/{short_hash(*contents.values())}/"
    (base / part["base"]).rename(base / name)
    part["base"] = name
    part["files"] = [
        {"name": name, "bytes": len(data), "sha256": sha256(data).hexdigest()} for name, data in contents.items()
    ]


def _rewrite(path: Path, change: Change) -> None:
    path.write_bytes(change(path.read_bytes()))


def _longer(script: bytes) -> bytes:
    return script + b"// later\n"


def _packed_later(archive: bytes) -> bytes:
    """The same contents in other bytes: gzip says when it was packed."""
    return gzip.compress(gzip.decompress(archive), 9, mtime=int.from_bytes(archive[4:8], "little") + 1)
