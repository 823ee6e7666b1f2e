"""What a build leaves below the site, and that a second build is quick and tidy."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from calculators.runtime import publish as module
from calculators.runtime import rules, vendor
from calculators.runtime.paths import RuntimeBuildError
from calculators.runtime.publish import publish, web_hash


def manifest(site: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((site / "assets/kijun/manifest.json").read_text("utf-8"))
    return found


def test_every_file_is_there_and_is_what_was_hashed(published: Path) -> None:
    base = published / "assets/kijun"
    told = manifest(published)
    runtime, web, rules = told["runtime"], told["web"], told["rules"]
    listed = [{**file, "file": part["base"] + file["name"]} for part in (runtime, web) for file in part["files"]]
    for file in [*listed, rules]:
        data = (base / file["file"]).read_bytes()
        assert (len(data), sha256(data).hexdigest()) == (file["bytes"], file["sha256"])
    for name in ("MPL-2.0.txt", "Python-3.13.txt", "NOTICE.txt"):
        assert (base / runtime["base"] / name).stat().st_size > 200
    names = {path.relative_to(base / web["base"]).as_posix() for path in (base / web["base"]).rglob("*.*")}
    assert {"engine.js", "worker.js", "bundle.js"} < names == {file["name"] for file in web["files"]}
    assert not list(base.rglob("sw.js")) and not list(base.rglob("*.d.ts"))


def test_the_service_worker_changes_with_the_manifest(published: Path) -> None:
    text = (published / "sw.js").read_text("utf-8")
    assert "__VERSION__" not in text
    digest = sha256((published / "assets/kijun/manifest.json").read_bytes()).hexdigest()
    assert digest[:12] in text


def test_while_serving_there_is_no_service_worker(tmp_path: Path) -> None:
    (tmp_path / "sw.js").write_text("left by a build")
    assert publish(tmp_path, dev=True).web_base == f"assets/kijun/web/{web_hash()}"
    assert not (tmp_path / "sw.js").exists()
    assert (manifest(tmp_path)["dev"], manifest(tmp_path)["sw"]) == (True, False)


def test_a_second_build_makes_nothing_again_and_clears_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(tmp_path, dev=False)
    base = tmp_path / "assets/kijun"
    for old in ("rt/000000000000/a", "web/000000000000/b", "rules/000000000000.bin"):
        (base / old).parent.mkdir(exist_ok=True)
        (base / old).write_text("old")
    written = {path: path.stat().st_mtime_ns for path in base.glob("*/*/*")}
    for function in (rules, "bytecode"), (rules, "packed"), (vendor, "_build"):
        monkeypatch.setattr(*function, lambda *_: pytest.fail("this was made before"))
    publish(tmp_path, dev=False)
    assert [path for path in base.glob("*/*/*") if path.stat().st_mtime_ns != written[path]] == []
    assert {len(list((base / kind).iterdir())) for kind in ("rt", "web", "rules")} == {1}


def test_damage_is_repaired_and_a_changed_runtime_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(tmp_path, dev=False)
    wasm = next((tmp_path / "assets/kijun/rt").glob("*/pyodide.asm.wasm"))
    whole = wasm.read_bytes()
    wasm.write_bytes(whole[:1000])
    publish(tmp_path, dev=False)
    assert wasm.read_bytes() == whole
    folder, table = module.vendored()
    other = tmp_path / folder.name
    other.mkdir()
    for path in folder.iterdir():
        (other / path.name).write_bytes(path.read_bytes())
    (other / "pyodide.mjs").write_text("tampered")
    monkeypatch.setattr(module, "vendored", lambda: (other, table))
    with pytest.raises(RuntimeBuildError, match=r"pyodide\.mjs changed since it was built"):
        publish(tmp_path, dev=False)
