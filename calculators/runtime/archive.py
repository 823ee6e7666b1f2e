"""Zip archives of bytecode whose bytes depend on nothing but their input."""

from __future__ import annotations

import ast
import gzip
import importlib.util
import io
import marshal
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from types import CodeType

UNCHECKED_HASH = (0b01).to_bytes(4, "little")  # PEP 552: nobody looks for the source again


def short_hash(*parts: bytes) -> str:
    """Twelve hex digits that name these bytes; lengths are hashed too, so parts cannot run together."""
    digest = sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return digest.hexdigest()[:12]


def bytecode(source: bytes, name: str) -> bytes:
    """The `.pyc` of a module without its docstrings; `name` is the path a traceback shows.

    Assertions stay (optimisation level 2 would drop them together with the docstrings).
    """
    tree = ast.parse(source, name)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and (
            ast.get_docstring(node, clean=False) is not None
        ):
            node.body = node.body[1:] or [ast.Pass(lineno=1, col_offset=0)]
    return pyc(compile(tree, name, "exec", dont_inherit=True, optimize=0))


def pyc(code: CodeType) -> bytes:
    """A `.pyc` file with an unchecked hash. The hash is left zero: nothing reads it."""
    return importlib.util.MAGIC_NUMBER + UNCHECKED_HASH + bytes(8) + marshal.dumps(_lines_only(code))


def _lines_only(code: CodeType) -> CodeType:
    """The same code, whose tracebacks name lines but no columns: a quarter of the bytes.

    What `-X no_debug_ranges` does, for a compiler that runs in this process. The table's form is
    described in CPython's `InternalDocs/code_objects.md`: 13 is "no columns", 15 is "no line".
    """
    table = bytearray()
    before = code.co_firstlineno
    for start, end, line in code.co_lines():
        for unit in range(start // 2, end // 2, 8):  # an entry spans at most eight instructions
            span = min(8, end // 2 - unit) - 1
            if line is None:
                table.append(0x80 | 15 << 3 | span)
            else:
                table.append(0x80 | 13 << 3 | span)
                table += _signed(line - before)
                before = line
    consts = tuple(_lines_only(c) if isinstance(c, CodeType) else c for c in code.co_consts)
    return code.replace(co_linetable=bytes(table), co_consts=consts)


def _signed(number: int) -> bytes:
    """A signed number in groups of six bits, lowest first; the seventh bit says that more follow."""
    rest = -number << 1 | 1 if number < 0 else number << 1
    groups = bytearray()
    while rest > 63:
        groups.append(64 | rest & 63)
        rest >>= 6
    groups.append(rest)
    return bytes(groups)


def packed(files: Mapping[str, bytes]) -> bytes:
    """A zip of these files, stored one after the other, then compressed as a whole by gzip.

    Measured on the trimmed standard library: 6 % smaller than deflating each file, and the browser
    inflates it once, outside Python, instead of Python doing so module by module. gzip also carries
    a checksum, so a damaged download is noticed before Python sees it.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name), files[name])  # dated 1980, on every machine
    return gzip.compress(buffer.getvalue(), 9, mtime=0)
