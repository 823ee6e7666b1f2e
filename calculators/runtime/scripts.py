"""The page's scripts without their comments: a third of their bytes are types and reasons."""

from __future__ import annotations

import re

_BLOCK = re.compile(r"^[ \t]*/\*(?:(?!\*/).)*\*/[ \t]*\n", re.DOTALL | re.MULTILINE)
_CAST = re.compile(r"/\*\* @type [^*]*\*/ ")
_LINE = re.compile(r"(^| )[ \t]*//(?: .*)?$", re.MULTILINE)
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)


def without_comments(source: str) -> str:
    """The same program, line by line, without comments and indentation.

    It knows the few forms that biome's formatter leaves: blocks on lines of their own, `// ` after a
    space, casts. Not a parser, so it refuses what could fool it. Raises `ValueError` for a template
    literal over several lines, and for `// ` or `/*` inside quotes.
    """
    text = _INDENT.sub("", _LINE.sub("", _CAST.sub("", _BLOCK.sub("", source))))
    text = re.sub(r"\n+", "\n", text).lstrip("\n")
    for line in text.splitlines():
        if line.count("`") % 2 or "/*" in line:
            raise ValueError(f"too clever a line to take comments from: {line}")
    for line in _BLOCK.sub("", source).splitlines():
        code = _LINE.sub("", line)
        if code != line and any(code.count(quote) % 2 for quote in '"`'):
            raise ValueError(f"a comment inside quotes: {line}")
    return text
