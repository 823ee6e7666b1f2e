"""The palette, computed from tokens.css: text 4.5:1 on every ground it stands on, edges of controls 3:1."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

GROUNDS = ["paper", "sheet", "well"]
TEXTS = ["ink", "ink-soft", "accent", "accent-strong", "met", "short", "open"]
ON_WASHES = [("met", "met-wash"), ("short", "short-wash"), ("open", "open-wash"), ("accent", "accent-wash")]


def palette(root: Path, scheme: str) -> dict[str, str]:
    css = (root / "calculators/web/tokens.css").read_text("utf-8")
    block = css.split(f'[data-md-color-scheme="{scheme}"] {{', 1)[1].split("}", 1)[0]
    return dict(re.findall(r"--kj-([a-z-]+): (#[0-9a-f]{6});", block))


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_contrast(root: Path, scheme: str) -> None:
    colours = palette(root, scheme)
    pairs = [(text, ground, 4.5) for text, ground in product(TEXTS, GROUNDS)]
    pairs += [(text, wash, 4.5) for text, wash in ON_WASHES] + [("ink", wash, 4.5) for _, wash in ON_WASHES]
    pairs += [("ink-soft", wash, 4.5) for _, wash in ON_WASHES]
    pairs += [("on-accent", "accent", 4.5), ("on-accent", "accent-strong", 4.5)]
    pairs += [("edge", ground, 3.0) for ground in GROUNDS]
    found = {f"{text} on {ground}": (contrast(colours[text], colours[ground]), least) for text, ground, least in pairs}
    assert not {pair: ratio for pair, (ratio, least) in found.items() if ratio < least}
