"""A text in both languages. Neither may be missing: a page, label or error that exists in one language is a defect."""

from __future__ import annotations

from typing import Literal, get_args

from .record import Record

Lang = Literal["ja", "en"]
LANGS: tuple[Lang, ...] = get_args(Lang)
#: What Japanese keyboards give for digits and the signs of numbers, days and times.
_ASCII = str.maketrans(
    "０１２３４５６７８９．。，、％￥－−‐‑–—＋／・：　＄",
    "0123456789..,,%¥------+//: $",
)


def fold(text: str) -> str:
    """Figures as typed on a Japanese keyboard, in ASCII. For what is read as a number, a day or a time, never for words."""
    return text if text.isascii() else text.translate(_ASCII)


def printable(text: str) -> str:
    """Text on one line in which everything can be seen.

    What would break the line, move a cursor, turn the direction of writing or cannot be encoded is spelled out:
    `\\n`, `\\x1b`, `\\u202e`, `\\ud800`.
    """
    return "".join(sign if sign.isprintable() or sign == "\u3000" else ascii(sign)[1:-1] for sign in text)


class T(Record):
    """One text, Japanese first. `of(lang)` picks; `fill(...)` replaces `{name}` places in both."""

    ja: str
    en: str

    def check(self) -> None:
        if not (self.ja.strip() and self.en.strip()):
            raise ValueError(f"a text needs both languages: {self.ja!r} / {self.en!r}")

    def of(self, lang: Lang) -> str:
        return self.ja if lang == "ja" else self.en

    def fill(self, **values: object) -> T:
        """Texts among the values are taken in the matching language; anything else by `str`."""
        return T(*(getattr(self, lang).format(**_in(lang, values)) for lang in LANGS))


def _in(lang: Lang, values: dict[str, object]) -> dict[str, object]:
    return {name: value.of(lang) if isinstance(value, T) else value for name, value in values.items()}


def join(parts: list[T], ja: str = "、", en: str = ", ") -> T:
    """Several texts as one enumeration."""
    return T(ja.join(p.ja for p in parts), en.join(p.en for p in parts))
