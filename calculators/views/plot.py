"""Pictures of numbers as SVG: lines, steps, bars, rows of days. The sentence beside each says the same in words."""

from __future__ import annotations

from collections.abc import Sequence

from rules_py.core.text import Lang, T
from rules_py.core.working import Plot, Series

from .html import NOTHING, Html, el

_WIDTH, _HEIGHT = 340, 170
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 8, 10, 24
_DAY, _WEEK = 20, 7
_LABELS = 6


def plot(drawn: Plot, id: str, lang: Lang) -> Html:
    """A figure: title, picture, its meaning as a sentence, and a legend where there are several series."""
    picture = _days(drawn, lang) if drawn.kind == "days" else _chart(drawn, lang)
    title, says = drawn.title.of(lang), drawn.says.of(lang)
    svg = el(
        "svg",
        {
            "class": f"kj-plot kj-plot--{drawn.kind}",
            "viewBox": f"0 0 {_WIDTH} {_high(drawn)}",
            "role": "img",
            "aria-labelledby": f"{id}-title",
            "aria-describedby": f"{id}-says",
        },
        picture,
    )
    names = [
        el("span", {"class": f"kj-key kj-key--{n % 4}"}, series.label.of(lang)) for n, series in enumerate(drawn.series)
    ]
    key = el("p", {"class": "kj-keys"}, names) if len(names) > 1 else NOTHING
    return el(
        "figure",
        {"class": "kj-figurebox"},
        el("p", {"class": "kj-figurebox__title", "id": f"{id}-title"}, title),
        svg,
        key,
        el("figcaption", {"id": f"{id}-says"}, says),
    )


def _high(drawn: Plot) -> int:
    if drawn.kind != "days":
        return _HEIGHT
    return _DAY * -(-len(drawn.ticks) // _WEEK) + 2


def _chart(drawn: Plot, lang: Lang) -> list[Html]:
    """Lines, steps or bars over ticks; the axis begins at zero, at the least value below it, or at the base."""
    values = [v for series in drawn.series for v in series.values if v is not None] or [0]
    if drawn.bound is not None:
        values.append(drawn.bound)
    low, high = min(0, *values), max(*values, 1) if len(values) > 1 else max(values[0], 1)
    low = low if drawn.base is None else drawn.base
    high = low + _rounded(high - low)
    wide, tall = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM

    def y(value: int) -> int:
        return _TOP + tall - tall * (value - low) // (high - low)

    parts: list[Html] = []
    for n in range(5):
        value = low + (high - low) * n // 4
        parts.append(
            el("line", {"class": "kj-plot__grid", "x1": _LEFT, "x2": _WIDTH - _RIGHT, "y1": y(value), "y2": y(value)})
        )
        parts.append(
            el("text", {"class": "kj-plot__y", "x": _LEFT - 5, "y": y(value) + 4}, _figure(value, drawn.scale))
        )
    count = max(len(drawn.ticks), 1)
    every = -(-count // _LABELS)
    for n, tick in enumerate(drawn.ticks):
        if n % every == 0:
            parts.append(
                el(
                    "text",
                    {"class": "kj-plot__x", "x": _x(n, count, wide), "y": _HEIGHT - 7},
                    tick.of(lang) if isinstance(tick, T) else tick,
                )
            )
    for n, series in enumerate(drawn.series):
        look = f"kj-plot__series kj-plot__series--{n % 4}"
        xs = [_x(k, count, wide) for k in range(len(series.values))]
        if drawn.kind == "bars":
            parts += _bars(
                series,
                xs,
                wide // count,
                n,
                len(drawn.series),
                look,
                y(0),
                [y(v) if v is not None else None for v in series.values],
            )
        else:
            parts.append(
                el(
                    "path",
                    {
                        "class": look,
                        "d": _path(xs, [y(v) if v is not None else None for v in series.values], drawn.kind == "step"),
                    },
                )
            )
    if drawn.bound is not None:
        parts.append(
            el(
                "line",
                {
                    "class": "kj-plot__bound",
                    "x1": _LEFT,
                    "x2": _WIDTH - _RIGHT,
                    "y1": y(drawn.bound),
                    "y2": y(drawn.bound),
                },
            )
        )
    return parts


def _x(n: int, count: int, wide: int) -> int:
    return _LEFT + wide * (2 * n + 1) // (2 * count)


def _bars(
    series: Series, xs: Sequence[int], room: int, nth: int, of: int, look: str, base: int, ys: Sequence[int | None]
) -> list[Html]:
    width = max(1, room * 3 // (4 * of))
    return [
        el(
            "rect",
            {
                "class": look,
                "x": x - width * of // 2 + width * nth,
                "y": min(top, base),
                "width": width,
                "height": abs(base - top),
            },
        )
        for x, top in zip(xs, ys, strict=True)
        if top is not None
    ]


def _path(xs: Sequence[int], ys: Sequence[int | None], step: bool) -> str:
    """The way through the points; a hole begins a new stroke."""
    said, pen = [], False
    for x, y in zip(xs, ys, strict=True):
        if y is None:
            pen = False
            continue
        said.append(f"H{x}V{y}" if pen and step else f"{'L' if pen else 'M'}{x} {y}")
        pen = True
    return "".join(said)


def _days(drawn: Plot, lang: Lang) -> list[Html]:
    """One square per tick, seven to a row; full where the first series has something there."""
    values = drawn.series[0].values if drawn.series else ()
    return [
        el(
            "rect",
            {
                "class": "kj-day kj-day--on" if value else "kj-day" if value == 0 else "kj-day kj-day--none",
                "x": n % _WEEK * _DAY + 1,
                "y": n // _WEEK * _DAY + 1,
                "width": _DAY - 3,
                "height": _DAY - 3,
                "rx": 3,
            },
            el("title", None, tick.of(lang) if isinstance(tick, T) else tick),
        )
        for n, (value, tick) in enumerate(zip(values, drawn.ticks, strict=True))
    ]


def _rounded(span: int) -> int:
    """The next 1, 2 or 5 times a power of ten, so that the grid has round figures."""
    power = 1
    while True:
        for lead in (1, 2, 4, 5, 8):
            if span <= lead * power:
                return lead * power
        power *= 10


def _figure(value: int, scale: int) -> str:
    whole, rest = divmod(abs(value), scale)
    sign = "-" if value < 0 else ""
    if scale == 1 and whole >= 10_000 and whole % 1_000 == 0:
        return f"{sign}{whole // 1000:,}k"
    return f"{sign}{whole:,}" + (f".{rest * 10 // scale}" if rest else "")
