"""Building HTML and SVG that is always escaped.

`el("p", {"class": "note"}, "1 < 2")` gives `<p class="note">1 &lt; 2</p>`. Text is escaped on its way in; only what
this module built is taken as it is. There is no way to pass raw markup, so a reader's words stay words.
A result has some thousand nodes and is built anew at every keystroke, hence strings and few calls instead of a tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_NEEDS = re.compile("[&<>\"'\n]").search
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ATTRIBUTE = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\n": "&#10;"})
_VOID = frozenset(("br", "hr", "img", "input"))
_allowed: set[str] = set()


class Html(str):
    """Markup built here. Adding a plain string to it gives a plain string again, which will be escaped."""

    __slots__ = ()


type Child = Html | str | int | Iterable[Child] | None
type Attributes = Mapping[str, object]  # str, int, bool or None

NOTHING = Html("")


def el(tag: str, attributes: Attributes | None = None, *children: Child) -> Html:
    """An element. `True` gives a bare attribute, `False` and `None` none; children may nest lists.

    Raises `ValueError` for what the content security policy forbids: `style` and event handlers.
    """
    parts = ["<", tag]
    if attributes:
        for name, value in attributes.items():
            if name not in _allowed:
                _allow(name)
            if value is True:
                parts += (" ", name)
            elif value is not False and value is not None:
                text = value if isinstance(value, str) else str(value)
                parts += (" ", name, '="', text.translate(_ATTRIBUTE) if _NEEDS(text) else text, '"')
    parts.append(">")
    if tag not in _VOID:
        _collect(children, parts)
        parts += ("</", tag, ">")
    return Html("".join(parts))


def join(*children: Child) -> Html:
    """Several children in a row."""
    parts: list[str] = []
    _collect(children, parts)
    return Html("".join(parts))


def _collect(children: Iterable[Child], parts: list[str]) -> None:
    for child in children:
        kind = type(child)
        if kind is Html:
            parts.append(child)  # type: ignore[arg-type]
        elif isinstance(child, str):
            parts.append(child.translate(_TEXT) if _NEEDS(child) else child)
        elif kind is int:
            parts.append(str(child))
        elif child is not None:
            _collect(child, parts)  # type: ignore[arg-type]


def _allow(name: str) -> None:
    """Note an attribute's name as harmless, or raise."""
    if name == "style" or name.startswith("on"):
        raise ValueError(f"the content security policy forbids the attribute {name}")
    _allowed.add(name)


def link(url: str, *children: Child) -> Html:
    """A link to another site or a place on the page. Other schemes, `javascript:` above all, give plain text."""
    if not url.startswith(("https://", "http://", "#")):
        return el("span", None, children)
    return el("a", {"href": url, "rel": None if url[0] == "#" else "noopener"}, children)
