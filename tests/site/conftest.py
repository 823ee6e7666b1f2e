"""The built pages, parsed once."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Element:
    """A start tag with its attributes, the text directly inside, and the tags around it."""

    def __init__(self, tag: str, attributes: dict[str, str], around: list[Element]) -> None:
        self.tag = tag
        self.attributes = attributes
        self.around = around
        self.text = ""

    def get(self, name: str, default: str = "") -> str:
        return self.attributes.get(name, default)

    @property
    def lang(self) -> str:
        """The language of its text: its own `lang` or the nearest around it."""
        return next((el.get("lang") for el in [self, *reversed(self.around)] if "lang" in el.attributes), "")


class PageFile(HTMLParser):
    """One built page: `path` below the site's root, `text`, and its elements in order."""

    def __init__(self, site: Path, file: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.site = site
        self.file = file
        self.path = file.relative_to(site).as_posix()
        self.text = file.read_text("utf-8")
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(self.text)
        self.close()

    @property
    def lang(self) -> str:
        """The language that its place in the tree promises."""
        return "en" if self.path.startswith("en/") else "ja"

    def all(self, *tags: str) -> list[Element]:
        return [el for el in self.elements if el.tag in tags]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, list(self._open))
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if any(el.tag == tag for el in self._open):
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._open:
            self._open[-1].text += data


@pytest.fixture(scope="session")
def pages(built_site: Path) -> list[PageFile]:
    """Every page of both languages."""
    found = [PageFile(built_site, file) for file in sorted(built_site.rglob("*.html"))]
    assert len(found) >= 10
    return found
