"""Sources and what they say. Three dates that differ: in force since (an edition), stated, and last checked (a source)."""

from __future__ import annotations

from datetime import date
from enum import Enum

from .record import Record
from .text import T


class Kind(Enum):
    """Who speaks, most authoritative first."""

    OFFICIAL = "official"
    STAFF = "staff"
    PRESS = "press"
    BLOG = "blog"
    SEED = "seed"
    COMMUNITY = "community"
    OURS = "ours"

    @property
    def text(self) -> T:
        return _KINDS[self]


_KINDS = {
    Kind.OFFICIAL: T("公式", "official"),
    Kind.STAFF: T("運営スタッフの回答", "staff reply"),
    Kind.PRESS: T("報道", "press"),
    Kind.BLOG: T("個人の記事", "personal article"),
    Kind.SEED: T("個人の記事", "personal article"),
    Kind.COMMUNITY: T("利用者の投稿", "user post"),
    Kind.OURS: T("当サイトの解釈", "our reading"),
}


class Source(Record):
    """A page that states something. `stated` is the page's own date as far as known; `checked` is when we last read it."""

    id: str
    title: T
    url: str
    kind: Kind
    stated: T
    checked: date

    def __hash__(self) -> int:  # as in facts
        return hash(self.id)

    def check(self) -> None:
        if not self.url.startswith(("https://", "http://")):
            raise ValueError(f"source {self.id}: {self.url!r} is not a web address")

    def says(self, reading: object) -> Claim:
        """This source's own reading of a criterion: another criterion, or `None` for "does not ask for it"."""
        return Claim(self, reading)


class Claim(Record):
    """One reading of a disputed criterion, with who gives it."""

    source: Source
    reading: object
