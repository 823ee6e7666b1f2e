"""What each macro gives: HTML from `calculators.views`, as one block that Markdown leaves alone."""

from __future__ import annotations

from collections.abc import Callable

Macro = Callable[..., str]


def macros(lang: str) -> dict[str, Macro]:
    """The macros of one language, by the name that guides use."""
    return {}
