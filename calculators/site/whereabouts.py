"""Which guide holds which calculator, found by reading the guides, so that no list has to be kept by hand."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from calculators import across, registry
from calculators.views.html import Html, el, join
from rules_py.core.text import Lang
from rules_py.registry import platforms

DOCS = Path(__file__).parents[2] / "docs"
_MACRO = re.compile(r'^\{\{ calculator\("([a-z0-9-]+)"\) \}\}', re.MULTILINE)


@cache
def pages(lang: Lang) -> dict[str, str]:
    """Guide by calculator id, as a path below the language's root without its suffix: `lancers/ranks`.

    A calculator that stands in a guide and on a contributor page belongs to the guide.
    """
    root = DOCS / lang
    files = sorted(root.rglob("*.md"), key=lambda file: ("contributing" in file.parts, file))
    found: dict[str, str] = {}
    for file in files:
        for id in _MACRO.findall(file.read_text(encoding="utf-8")):
            found.setdefault(id, file.relative_to(root).with_suffix("").as_posix().removesuffix("/index"))
    return found


def index(lang: Lang) -> Html:
    """Every calculator that stands in a guide, by platform, linked to its place. For a page at the language's root."""
    where = pages(lang)
    sections = []
    for platform, name in {"across": across.NAME, **platforms()}.items():
        ids = [id for id in registry.ids() if id.startswith(f"{platform}-") and id in where]
        items = [
            el("li", None, el("a", {"href": f"../{where[id]}/#{id}"}, registry.find(id).title.of(lang))) for id in ids
        ]
        if items:
            sections += [el("h2", {"id": platform}, name.of(lang)), el("ul", {"class": "kj-index"}, items)]
    return join(*sections)
