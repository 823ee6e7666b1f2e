"""Comments leave the published scripts, and nothing else does."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from calculators.runtime.node import NODE
from calculators.runtime.scripts import without_comments

SOURCE = """// Of the file.
//
// More.

/** @typedef {string} Name */
/**
 * Of the function.
 * @param {Name} name
 */
export function greet(name) {
  // Of the line.
  /** @type {any} */ let all;
  const url = `https://example.org/${name}`; // after code
  return /** @type {any} */ (url.replace(/\\/\\//, "/"));
}
"""


def test_only_comments_go() -> None:
    assert without_comments(SOURCE) == (
        "export function greet(name) {\n"
        "let all;\n"
        "const url = `https://example.org/${name}`;\n"
        'return (url.replace(/\\/\\//, "/"));\n'
        "}\n"
    )


@pytest.mark.parametrize("line", ["const a = `one\ntwo`;", 'const a = "x // y";', 'f("/* x */");'])
def test_what_could_fool_it_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"too clever|inside quotes"):
        without_comments(line + "\n")


def test_published_scripts_are_still_scripts(published: Path) -> None:
    for path in [*published.glob("assets/kijun/web/*/*.js"), published / "sw.js"]:
        subprocess.run([str(NODE), "--check", "--input-type=module"], input=path.read_bytes(), check=True)
