"""Reads a built page for what a strict content security policy forbids, and for its inline scripts."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from urllib.parse import urlsplit

# A script with another type is data and never runs, so the policy does not look at it.
EXECUTABLE = {"", "module", "text/javascript", "application/javascript", "importmap", "speculationrules"}
# What a browser fetches by itself. Links that a reader follows may lead anywhere.
FETCHED = {
    "script": ("src",),
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "track": ("src",),
    "iframe": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "input": ("src",),
    "use": ("href", "xlink:href"),
    "image": ("href", "xlink:href"),
    "form": ("action",),
}
# <link> fetches only for these relations; canonical and alternate are addresses for machines.
FETCHING_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch",
                  "manifest", "apple-touch-icon"}  # fmt: skip


class PageAudit(HTMLParser):
    """After `feed`: `hashes` of the inline scripts, as in a policy, and `faults`, one sentence each."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.hashes: set[str] = set()
        self.faults: list[str] = []
        self._script: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line = self.getpos()[0]
        values = {name: value or "" for name, value in attrs}
        for name, value in values.items():
            if name.startswith("on"):
                self.faults.append(f"line {line}: <{tag} {name}=...> is an inline handler")
            if name == "style":
                self.faults.append(f"line {line}: <{tag} style={value!r}> is an inline style")
            if name == "href" and value.strip().lower().startswith("javascript:"):
                self.faults.append(f"line {line}: <{tag}> links to a script")
        if tag == "style":
            self.faults.append(f"line {line}: <style> holds inline styles")
        for name in self._fetched(tag, values):
            if _is_external(values[name]):
                self.faults.append(f"line {line}: <{tag} {name}={values[name]!r}> leaves the origin")
        if tag == "script" and "src" not in values and values.get("type", "") in EXECUTABLE:
            self._script = []

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self._script.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._script is not None:
            digest = sha256("".join(self._script).encode()).digest()
            self.hashes.add(f"'sha256-{b64encode(digest).decode()}'")
            self._script = None

    @staticmethod
    def _fetched(tag: str, values: dict[str, str]) -> list[str]:
        if tag == "link":
            fetches = FETCHING_LINKS & set(values.get("rel", "").lower().split())
            return ["href"] if fetches and "href" in values else []
        return [name for name in FETCHED.get(tag, ()) if name in values]


def _is_external(value: str) -> bool:
    return any(urlsplit(part.strip()).netloc for part in value.split(","))
