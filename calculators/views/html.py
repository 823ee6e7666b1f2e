"""Building HTML and SVG that is always escaped.

`el("p", {"class": "note"}, "1 < 2")` gives `<p class="note">1 &lt; 2</p>`. Text is escaped on its way in; the only thing
taken as it is, is what this module built. There is no way to pass raw markup, so a reader's words stay words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ATTRIBUTE = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\n": "&#10;"})
_VOID = frozenset(("br", "hr", "img", "input"))


class Html(str):
    """Markup built here. Adding a plain string to it gives a plain string again, which will be escaped."""

    __slots__ = ()


type Child = Html | str | int | None | Iterable[Child]
type Attributes = Mapping[str, str | int | bool | None]

NOTHING = Html("")


def el(tag: str, attributes: Attributes | None = None, *children: Child) -> Html:
    """An element. `True` gives a bare attribute, `False` and `None` none; children may nest lists.

    Raises `ValueError` for what the content security policy forbids: `style` and event handlers.
    """
    written = _attributes(attributes) if attributes else ""
    if tag in _VOID:
        return Html(f"<{tag}{written}>")
    return Html(f"<{tag}{written}>{join(children)}</{tag}>")


def join(children: Child, between: str = "") -> Html:
    """Several children in a row."""
    parts: list[str] = []
    _collect(children, parts)
    return Html(between.translate(_TEXT).join(parts))


def _collect(child: Child, parts: list[str]) -> None:
    if isinstance(child, Html):
        parts.append(child)
    elif isinstance(child, str):
        parts.append(child.translate(_TEXT))
    elif isinstance(child, int):
        parts.append(str(child))
    elif child is not None:
        for inner in child:
            _collect(inner, parts)


def _attributes(attributes: Attributes) -> str:
    written = ""
    for name, value in attributes.items():
        if name == "style" or name.startswith("on"):
            raise ValueError(f"the content security policy forbids the attribute {name}")
        if value is True:
            written += f" {name}"
        elif value is not False and value is not None:
            written += f' {name}="{str(value).translate(_ATTRIBUTE)}"'
    return written


def link(url: str, *children: Child) -> Html:
    """A link to another site or a place on the page. Other schemes, `javascript:` above all, give plain text."""
    if not url.startswith(("https://", "http://", "#")):
        return el("span", None, *children)
    return el("a", {"href": url, "rel": None if url[0] == "#" else "noopener"}, *children)


def hidden(*children: Child) -> Html:
    """Words for screen readers, where sighted readers see a picture."""
    return el("span", {"class": "kj-unseen"}, *children)
