"""Where the page's script says what a button did. The notice nearest to the button speaks."""

from __future__ import annotations

from .html import Html, el


def notice() -> Html:
    """An empty place, read out when it is filled."""
    return el("p", {"class": "kj-notice", "role": "status", "data-notice": True})
