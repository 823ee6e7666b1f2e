"""Writes runtime, rules, scripts and service worker below a site. Fast when nothing changed.

assets/kijun/rt/<hash>/        the runtime (see vendor.py)
assets/kijun/rules/<hash>.bin  the rules' bytecode
assets/kijun/web/<hash>/       the page's scripts and styles; bundle.js there names the other two
assets/kijun/manifest.json     the same names and every file's SHA-256, for `mkdocs serve` and the service worker
sw.js                          the service worker, whose scope is the whole site
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from pathlib import Path, PurePosixPath

from calculators.runtime.archive import short_hash
from calculators.runtime.manifest import Bundle, File, Manifest, Rules, Web
from calculators.runtime.paths import HERE, RuntimeBuildError
from calculators.runtime.rules import rules_archive
from calculators.runtime.scripts import without_comments
from calculators.runtime.styles import NAME as STYLE
from calculators.runtime.styles import one_style
from calculators.runtime.vendor import vendored
from rules_py.core.record import Record

WEB = HERE.parent / "web"
SERVICE_WORKER = "sw.js"


class Published(Record):
    """What was written: the folder of scripts, relative to the site's root, and the manifest."""

    web_base: str
    manifest: Manifest


def web_hash() -> str:
    """The name of the folder of scripts, known before pages are rendered.

    It moves with the rules too: `bundle.js` in that folder names them, so a page and the rules it
    was printed from stay together, and the first touch needs no request to learn what to load.
    """
    bundle, _ = _bundle()
    files = _web_files() | {"bundle.js": _bundle_js(bundle, dev=False)}
    return short_hash(*(part for name in sorted(files) for part in (name.encode(), files[name])))


def publish(site_dir: Path, dev: bool) -> Published:
    """Write all of it below `site_dir`, replacing what an earlier build left in `assets/kijun`.

    `dev` (under `mkdocs serve`): no service worker, and pages read the manifest before each run.
    Raises `RuntimeBuildError` as `vendored` and `rules_archive` do, or when a copy is damaged.
    """
    bundle, rules = _bundle()
    web = web_hash()
    scripts = _web_files() | {"bundle.js": _bundle_js(bundle, dev)}
    files = [File(name=name, bytes=len(data), sha256=_digest(data)) for name, data in sorted(scripts.items())]
    manifest = Manifest(**bundle, web=Web(base=f"web/{web}/", files=files), dev=dev, sw=not dev)
    text = json.dumps(manifest, separators=(",", ":")).encode()
    base = site_dir / "assets" / "kijun"
    folder, table = vendored()
    hashes = {file["name"]: file["sha256"] for file in table["files"]}
    _folder(base / table["base"], {p.name: p.read_bytes() for p in folder.iterdir()}, hashes)
    rules_name = PurePosixPath(bundle["rules"]["file"]).name
    _folder(base / "rules", {rules_name: rules}, {})
    _folder(base / "web" / web, scripts, {})
    for kind, current in (("rt", folder.name), ("web", web)):
        for other in (base / kind).iterdir():
            if other.name != current:
                shutil.rmtree(other)
    (base / "manifest.json").write_bytes(text)
    worker = site_dir / SERVICE_WORKER
    if dev:
        worker.unlink(missing_ok=True)
    else:
        source = without_comments((WEB / SERVICE_WORKER).read_text("utf-8"))
        worker.write_text(source.replace("__VERSION__", sha256(text).hexdigest()[:12]), "utf-8")
    return Published(web_base=f"assets/kijun/web/{web}", manifest=manifest)


def _bundle() -> tuple[Bundle, bytes]:
    """What to load, and the rules themselves."""
    _, runtime = vendored()
    rules = rules_archive()
    entry = Rules(file=f"rules/{short_hash(rules)}.bin", bytes=len(rules), sha256=_digest(rules))
    return Bundle(runtime=runtime, rules=entry), rules


def _bundle_js(bundle: Bundle, dev: bool) -> bytes:
    """The manifest as a script; without the hashes, which only publishing and the service worker check."""
    runtime, rules = bundle["runtime"], bundle["rules"]
    files = [{"name": file["name"], "bytes": file["bytes"]} for file in runtime["files"]]
    # `dev` is no part of the folder's name: only whoever serves knows it.
    told = {
        "runtime": {**runtime, "files": files},
        "rules": {"file": rules["file"], "bytes": rules["bytes"]},
        "dev": dev,
    }
    return f"export default {json.dumps(told, separators=(',', ':'))};\n".encode()


def _web_files() -> dict[str, bytes]:
    """The page's scripts, and its styles as one file; without the service worker and types for editors."""
    files: dict[str, bytes] = {}
    styles: dict[str, bytes] = {}
    for path in WEB.rglob("*"):
        if path.is_file() and path.name != SERVICE_WORKER and not path.name.endswith(".d.ts"):
            data = path.read_bytes()
            if path.suffix == ".js":
                data = without_comments(data.decode()).encode()
            (styles if path.suffix == ".css" else files)[path.relative_to(WEB).as_posix()] = data
    return files | {STYLE: one_style(styles)}


@lru_cache(maxsize=64)
def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def _folder(folder: Path, files: Mapping[str, bytes], hashes: Mapping[str, str]) -> None:
    """Make a folder hold these files and no others; what must have a hash is checked against it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        path = folder / name
        expected = hashes.get(name)
        if expected is not None and _digest(data) != expected:
            raise RuntimeBuildError(f"{name} changed since it was built: remove build/ and try again.")
        if not path.is_file() or path.stat().st_size != len(data) or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_file() and path.relative_to(folder).as_posix() not in files:
            path.unlink()
