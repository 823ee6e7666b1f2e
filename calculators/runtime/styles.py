"""The page's styles as one file: each file more is one more trip before the first paint."""

from __future__ import annotations

import re
from collections.abc import Mapping

# What comes later may overrule what came before.
ORDER = (
    "tokens.css",
    "kijun.css",
    "header.css",
    "frame.css",
    "calculator.css",
    "questions.css",
    "result.css",
    "pictures.css",
    "tables.css",
    "print.css",
)
NAME = "kijun.css"

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_AROUND = re.compile(r" ?([{};,]) ?")


def one_style(files: Mapping[str, bytes]) -> bytes:
    """The files of ORDER behind one another, without comments and needless blanks.

    It expects no `/*` and no `{`, `}`, `;` or `,` beside a blank inside quotes. Raises `ValueError` for a style
    that ORDER does not know, so that a new one is not forgotten, and for one that is missing.
    """
    if set(files) != set(ORDER):
        raise ValueError(f"styles.ORDER and calculators/web differ in {sorted(set(files) ^ set(ORDER))}")
    text = "".join(files[name].decode() for name in ORDER)
    return _AROUND.sub(r"\1", _SPACE.sub(" ", _COMMENT.sub("", text))).replace(";}", "}").strip().encode()
