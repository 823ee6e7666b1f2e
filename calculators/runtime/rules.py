"""The rules as bytecode: `rules_py`, and `calculators` without what only the build needs."""

from __future__ import annotations

import marshal
from hashlib import sha256

from calculators.runtime.archive import bytecode, packed, short_hash
from calculators.runtime.imports import check_imports, imported, kept, sources
from calculators.runtime.paths import BUILD, HERE, build_folder, check_python

type Compiled = tuple[bytes, list[tuple[int, str]]]
"""A module's bytecode, and what it imports at which line."""


def rules_archive() -> bytes:
    """The archive the worker puts on `sys.path`. Same sources, same bytes, on every machine.

    What did not change since the last build is not compiled again. Raises `RuntimeBuildError` when a
    module imports what the trimmed library does not hold.
    """
    check_python()
    compiled = _compiled({name: path.read_bytes() for name, path in sources().items()})
    check_imports({name: imports for name, (_, imports) in compiled.items()}, set(kept()))
    files = {f"{name}c": code for name, (code, _) in compiled.items()}
    key = short_hash(*(part for name in sorted(files) for part in (name.encode(), files[name])))
    path = BUILD / "rules" / key
    if path.is_file():
        return path.read_bytes()
    archive = packed(files)
    (build_folder() / "rules").mkdir(exist_ok=True)
    for old in path.parent.iterdir():
        old.unlink()
    path.write_bytes(archive)
    return archive


def _compiled(found: dict[str, bytes]) -> dict[str, Compiled]:
    """Compile modules, remembering them on disk: MkDocs forgets this module between rebuilds."""
    memory = BUILD / "rules.compiled"
    maker = (HERE / "archive.py").read_bytes() + (HERE / "imports.py").read_bytes()
    known: dict[bytes, Compiled] = {}
    if memory.is_file():
        try:
            known = marshal.loads(memory.read_bytes())
        except (EOFError, TypeError, ValueError):
            known = {}  # an interrupted build
    keys = {name: sha256(b"\0".join((maker, name.encode(), found[name]))).digest() for name in found}
    if not known.keys() >= set(keys.values()):
        for name, source in found.items():
            if keys[name] not in known:
                known[keys[name]] = (bytecode(source, name), list(imported(source.decode())))
        known = {key: known[key] for key in keys.values()}
        build_folder()
        memory.write_bytes(marshal.dumps(known))
    return {name: known[key] for name, key in keys.items()}
