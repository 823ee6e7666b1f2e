"""A ladder as a picture: stairs that climb to the right, with the reader's place on them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rules_py.core.judge import Standing
from rules_py.core.rule import Ladder
from rules_py.core.text import Lang, T

from . import words
from .html import Html, el

_WIDTH, _RISE, _FOOT = 340, 24, 34
_TOP = 22  # room for the marker over the highest step
#: Where a long Japanese name may break: between kanji and katakana.
_BREAK = re.compile(r"(?<=[一-龠])(?=[ァ-ヶ])|(?<= )")
_SAID = {"sure": words.SURE, "maybe": words.MAYBE, "far": words.NOT_YET}


def picture(ladder: Ladder, lang: Lang, prefix: str) -> Html:
    """The ladder as it is now, without a reader on it. Ranks that have ended are left out."""
    names = [ladder.ground, *(step.title for step in ladder.steps if step.stretches[-1].lists)]
    order = T(" → ".join(n.ja for n in names), " → ".join(n.en for n in names))
    return _stairs(names, ["plain"] * len(names), None, words.LADDER.fill(ladder=ladder.title), order, lang, prefix)


def standing(found: Standing, lang: Lang, prefix: str) -> Html:
    """The ladder of that day with where the reader surely stands, what is possible, and what is not reached."""
    ground = found.ladder.ground if found.rungs[0].in_force else found.ladder.outside
    names, looks, said = [ground], ["sure" if found.proven or not found.possible else "maybe"], []
    for number, rung in enumerate(found.live):
        title = rung.verdict.rule.title
        look = "sure" if number < found.proven else "maybe" if number < found.possible else "far"
        names.append(title)
        looks.append(look)
        said.append(_SAID[look].fill(rank=title))
    told = T("、".join(t.ja for t in said), "; ".join(t.en for t in said))
    title = words.LADDER.fill(ladder=found.ladder.title)
    certain = found.proven == found.possible
    pin = (found.proven, words.HERE if certain else words.AT_LEAST) if found.proven or certain else None
    return _stairs(names, looks, pin, title, told, lang, prefix)


def _stairs(
    names: Sequence[T], looks: Sequence[str], pin: tuple[int, T] | None, title: T, told: T, lang: Lang, prefix: str
) -> Html:
    """Draw one block per step. Below the first rank lies the ground, a block as low as can be."""
    count = len(names)
    width = _WIDTH / count
    height = _TOP + _RISE * count + _FOOT
    blocks: list[Html] = []
    for n, (name, look) in enumerate(zip(names, looks, strict=True)):
        x, top = round(n * width + 2), _TOP + _RISE * (count - 1 - n)
        box = {"x": x, "y": top, "width": round(width - 4), "height": _RISE * (n + 1), "rx": 3}
        blocks.append(el("rect", {**box, "class": f"kj-step kj-step--{look}"}))
        for k, line in enumerate(_lines(capital(name.of(lang)), width)):
            at = {"x": round(n * width + width / 2), "y": _TOP + _RISE * count + 15 + 14 * k}
            blocks.append(el("text", {**at, "class": f"kj-step__name kj-step__name--{look}"}, line))
    if pin:
        n, text = pin
        blocks += _marker(n, width, _TOP + _RISE * (count - 1 - n), text.of(lang))
    ids = {"title": f"{prefix}-ladder", "desc": f"{prefix}-ladder-says"}
    names_of = {"aria-labelledby": ids["title"], "aria-describedby": ids["desc"]}
    return el(
        "svg",
        {"class": "kj-ladder", "viewBox": f"0 0 {_WIDTH} {height}", "role": "img", **names_of},
        el("title", {"id": ids["title"]}, title.of(lang)),
        el("desc", {"id": ids["desc"]}, told.of(lang)),
        blocks,
    )


def _marker(n: int, width: float, top: int, text: str) -> list[Html]:
    """A pin over a step. Its words run to the left, over the lower steps; over the ground they run to the right."""
    middle = round(n * width + width / 2)
    pin = el("path", {"class": "kj-here", "d": f"M{middle} {top - 1}l-4 -6h8z"})
    side = (
        {"x": round(n * width + 3), "text-anchor": "start"}
        if n == 0
        else {"x": round((n + 1) * width - 3), "text-anchor": "end"}
    )
    return [pin, el("text", {**side, "y": top - 10, "class": "kj-here__text"}, text)]


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lines(name: str, width: float) -> list[str]:
    """A name on as many lines as its column needs, at most two."""
    if _ems(name) * 11.5 <= width:
        return [name]
    parts = [part.strip() for part in _BREAK.split(name) if part.strip()]
    if len(parts) < 2:
        return [name]
    return [parts[0], " ".join(parts[1:]) if name.isascii() else "".join(parts[1:])]


def _ems(text: str) -> float:
    return sum(1 if ord(character) > 0x2E7F else 0.56 for character in text)
