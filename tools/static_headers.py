"""The `_headers` file of Netlify and Cloudflare Pages: which extra headers a path gets.

    /*
      Content-Security-Policy: default-src 'none'
    /assets/kijun/rt/*
      Cache-Control: public, max-age=31536000, immutable

All blocks whose pattern matches count, in order; `*` matches anything. `! Name` takes a header away
again.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

type Blocks = list[tuple[re.Pattern[str], list[tuple[str, str | None]]]]


def read_headers(file: Path) -> Blocks:
    """The blocks of a `_headers` file; none if the file is missing."""
    try:
        stamp = file.stat().st_mtime_ns
    except OSError:
        return []
    return _parsed(file, stamp)


@lru_cache(maxsize=8)
def _parsed(file: Path, _stamp: int) -> Blocks:
    blocks: Blocks = []
    for line in file.read_text("utf-8").splitlines():
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        if not line[0].isspace():
            pattern = ".*".join(re.escape(part) for part in text.split("*"))
            blocks.append((re.compile(pattern), []))
        elif text.startswith("!"):
            blocks[-1][1].append((text[1:].strip(), None))
        else:
            name, _, value = text.partition(":")
            blocks[-1][1].append((name.strip(), value.strip()))
    return blocks


def rules_for(blocks: Blocks, path: str) -> dict[str, str]:
    """The headers for a path that begins with "/"."""
    found: dict[str, str] = {}
    for pattern, headers in blocks:
        if pattern.fullmatch(path):
            for name, value in headers:
                found.pop(name, None)
                if value is not None:
                    found[name] = value
    return found
