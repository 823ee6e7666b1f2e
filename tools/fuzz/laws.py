"""What must hold of every answer, whatever was asked. A law gives a sentence where it is broken, else nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

from .requests import Request
from .texts import MARK

Answer = dict[str, Any]

_VOID = frozenset(("br", "hr", "img", "input"))
_JAPANESE = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff]+")
#: Words that no sentence of English does without, and no name of a product or page here has.
_ENGLISH = re.compile(r"\b(?:is|are|was|were|your|which|where|whether|because|cannot|does|has|have|been|must|than)\b")


class Reader(HTMLParser):
    """Collects what a page would show: names of elements and attributes, and texts outside other languages."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.names: set[str] = set()
        self.texts: list[str] = []
        self.faults: list[str] = []
        self._open: list[tuple[str, bool]] = []  # element, and whether it is in another language or a name
        self.feed(html)
        self.close()
        self.faults += [f"<{tag}> stays open" for tag, _ in self._open]

    @property
    def _foreign(self) -> bool:
        return any(foreign for _, foreign in self._open)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.names |= {tag, *given}
        if len(given) < len(attrs):
            self.faults.append(f"<{tag}> has an attribute twice")
        if not self._foreign:
            self.texts += [value or "" for name, value in attrs if name in {"aria-label", "title", "alt"}]
        if tag not in _VOID:
            self._open.append((tag, "lang" in given or tag == "a"))  # a link is called what its page is called

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop()[0] != tag:
            self.faults.append(f"</{tag}> closes another element")

    def handle_data(self, data: str) -> None:
        if not self._foreign:
            self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        self.faults.append("a comment")


def is_an_answer(asked: Request, found: Answer) -> str | None:
    """An answer has its parts, and no question of a form ends in a defect."""
    if failure := found.get("failure"):
        return f"failure {failure['code']}: {failure['detail']}"
    missing = {"html", "say", "errors", "ask", "markdown", "files"} - found.keys()
    return f"lacks {', '.join(sorted(missing))}" if missing else None


def words_stay_words(asked: Request, found: Answer) -> str | None:
    """No word of the reader becomes an element, an attribute, or markup in the copied text."""
    page = Reader(found["html"])
    if strange := sorted(name for name in page.names if MARK in name):
        return f"the reader's {strange[0]} became markup"
    if page.faults:
        return page.faults[0]
    if re.search(rf"(?<!\\)<{MARK}|(?<!\\)\[{MARK}\]\(", found["markdown"]):
        return "the reader's words became Markdown"
    return None


def one_language(asked: Request, found: Answer) -> str | None:
    """English answers hold no Japanese and Japanese answers no English sentence, but for what the reader typed."""
    typed = json.dumps([asked["day"], *asked["fields"].items()], ensure_ascii=False)
    shown = [*Reader(found["html"]).texts, found["say"], *(error["message"] for error in found["errors"])]
    foreign = _JAPANESE if asked["lang"] == "en" else _ENGLISH
    for text in shown:
        for match in foreign.finditer(text):
            if match[0] not in typed:
                return f"“{match[0]}” in an answer in {asked['lang']}: {text[:90]!r}"
    return None


def faults_name_fields(asked: Request, found: Answer) -> str | None:
    """Every error belongs to a field that was sent, or to the other half of its pair, and says something."""
    heads = {"day", *(name.partition(".")[0] for name in asked["fields"])}
    for error in found["errors"]:
        if error["field"].partition(".")[0] not in heads:
            return f"an error of {error['field']!r}, which was not asked"
        if not error["message"].replace("\u3000", "").isprintable() or len(error["message"]) > 600:
            return f"the message {error['message'][:90]!r} cannot be shown"
    return None


LAWS: tuple[Callable[[Request, Answer], str | None], ...] = (
    is_an_answer,
    words_stay_words,
    one_language,
    faults_name_fields,
)


def broken_law(asked: Request, text: str) -> str | None:
    """The first law that an answer breaks, by name and with what is wrong."""
    found = json.loads(text)
    for law in LAWS:
        if wrong := law(asked, found):
            return f"{law.__name__}: {wrong}"
    return None
