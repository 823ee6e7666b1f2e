"""From an input that breaks a law to the smallest that still does: fewer fields, then shorter texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

#: Tries; a failure is shown after some seconds, small or not.
_MOST = 1_000


def smallest(value: Any, fails: Callable[[Any], bool]) -> Any:
    """A value made smaller, part by part, as long as `fails` says that it still fails."""
    left = _MOST

    def still(smaller: Any) -> bool:
        nonlocal left
        left -= 1
        return left > 0 and fails(smaller)

    changed = True
    while changed and left > 0:
        changed = False
        for smaller in _smaller(value):
            if still(smaller):
                value, changed = smaller, True
                break
    return value


def _smaller(value: Any) -> list[Any]:
    """Values a step smaller, the boldest steps first."""
    if isinstance(value, dict):
        keys = list(value)
        halves = [dict.fromkeys(part) for part in (keys[len(keys) // 2 :], keys[: len(keys) // 2]) if len(keys) > 3]
        dropped = [{k: value[k] for k in half} for half in halves]
        dropped += [{k: v for k, v in value.items() if k != key} for key in keys]
        return dropped + [{**value, key: smaller} for key in keys for smaller in _smaller(value[key])]
    if isinstance(value, list):
        parts = [value[len(value) // 2 :], value[: len(value) // 2]] if len(value) > 1 else [[]] if value else []
        return parts + [
            [*value[:n], smaller, *value[n + 1 :]] for n in range(len(value)) for smaller in _smaller(value[n])
        ]
    if isinstance(value, str) and value:
        half = len(value) // 2
        return [value[half:], value[:half]] if half else [""]
    return []
