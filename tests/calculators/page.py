"""Reads HTML for tests: elements with their attributes, and what would break a page or its policy."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"br", "hr", "img", "input"}


class Page(HTMLParser):
    """`elements` are (tag, attributes, text inside so far); raises `AssertionError` on tags that do not match."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str], list[str]]] = []
        self._open: list[int] = []
        self.feed(html)
        self.close()
        assert not self._open, [self.elements[n][0] for n in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice: {names}"
        self.elements.append((tag, {name: value or "" for name, value in attrs}, []))
        if tag not in VOID:
            self._open.append(len(self.elements) - 1)

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"</{tag}> closes nothing"
        assert self.elements[self._open.pop()][0] == tag, f"</{tag}> closes another"

    def handle_data(self, data: str) -> None:
        for n in self._open:
            self.elements[n][2].append(data)

    def all(self, *tags: str) -> list[tuple[str, dict[str, str], str]]:
        return [(tag, attributes, "".join(text)) for tag, attributes, text in self.elements if tag in tags]

    @property
    def text(self) -> str:
        return "".join(text for _, _, texts in self.elements[:1] for text in texts)


def sound(html: str) -> Page:
    """The page in some HTML, which has unique ids, resolved references, and nothing the policy forbids."""
    page = Page(html)
    ids = [attributes["id"] for _, attributes, _ in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids)), f"ids twice: {sorted({id for id in ids if ids.count(id) > 1})}"
    for tag, attributes, _ in page.elements:
        assert "style" not in attributes and tag not in {"style", "script"}, tag
        assert not [name for name in attributes if name.startswith("on")], attributes
        for name in ("aria-describedby", "aria-labelledby", "for"):
            for reference in attributes.get(name, "").split():
                assert reference in ids, f"<{tag} {name}={reference}> points nowhere"
        assert not attributes.get("href", "").lower().startswith("javascript"), attributes
    return page
