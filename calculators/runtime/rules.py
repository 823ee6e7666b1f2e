"""The rules as bytecode: `rules_py`, and `calculators` without what only the build needs."""

from __future__ import annotations

import marshal
from hashlib import sha256
from pathlib import Path

from calculators.runtime.archive import bytecode, packed, short_hash
from calculators.runtime.imports import check_imports, imported, kept, sources
from calculators.runtime.paths import HERE, building, check_python, write_whole

type Compiled = tuple[bytes, list[tuple[int, str]]]
"""A module's bytecode, and what it imports at which line."""


def rules_archive() -> bytes:
    """The archive the worker puts on `sys.path`. Same sources, same bytes, on every machine.

    What did not change since the last build is not compiled again. Raises `RuntimeBuildError` when a
    module imports what the trimmed library does not hold.
    """
    check_python()
    with building() as build:
        compiled = _compiled(build, {name: path.read_bytes() for name, path in sources().items()})
        check_imports({name: found for name, (_, found) in compiled.items()}, set(kept()))
        files = {f"{name}c": code for name, (code, _) in compiled.items()}
        key = short_hash(*(part for name in sorted(files) for part in (name.encode(), files[name])))
        last = build / "rules.bin"  # the key, then the archive
        if last.is_file() and last.read_bytes()[: len(key)] == key.encode():
            return last.read_bytes()[len(key) :]
        archive = packed(files)
        write_whole(last, key.encode() + archive)
        return archive


def _compiled(build: Path, found: dict[str, bytes]) -> dict[str, Compiled]:
    """Compile modules, remembering them on disk: MkDocs forgets this module between rebuilds."""
    memory = build / "rules.compiled"
    maker = (HERE / "archive.py").read_bytes() + (HERE / "imports.py").read_bytes()
    known: dict[bytes, Compiled] = marshal.loads(memory.read_bytes()) if memory.is_file() else {}
    keys = {name: sha256(b"\0".join((maker, name.encode(), found[name]))).digest() for name in found}
    if not known.keys() >= set(keys.values()):
        for name, source in found.items():
            if keys[name] not in known:
                known[keys[name]] = (bytecode(source, name), list(imported(source.decode())))
        known = {key: known[key] for key in keys.values()}
        write_whole(memory, marshal.dumps(known))
    return {name: known[key] for name, key in keys.items()}
