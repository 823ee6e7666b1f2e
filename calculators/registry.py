"""Finds calculators by id, importing only the one asked for: `lancers-rank` is `calculators.lancers.rank`.

There is no list to keep. A calculator is a file in its platform's folder, and its name is its id.
"""

from __future__ import annotations

import re
from importlib import import_module

from .calculator import Calculator

_ID = re.compile(r"([a-z][a-z0-9]*)-([a-z0-9]+(?:-[a-z0-9]+)*)")
#: Folders of this package that hold no calculators.
_OTHERS = ("runtime", "site", "views", "web")


class UnknownCalculator(LookupError):
    """No calculator has this id."""


def find(id: str) -> Calculator:
    """The calculator with an id. Raises `UnknownCalculator`."""
    match = _ID.fullmatch(id) if len(id) < 80 else None
    if match is None or match[1] in _OTHERS:
        raise UnknownCalculator(id[:80])
    name = f"calculators.{match[1]}.{match[2].replace('-', '_')}"
    try:
        found = import_module(name).CALCULATOR
    except ModuleNotFoundError as missing:
        if missing.name and name.startswith(missing.name):
            raise UnknownCalculator(id) from None
        raise
    if not isinstance(found, Calculator) or found.id != id:
        raise TypeError(f"{name}.CALCULATOR is not the calculator {id}")
    return found


def ids() -> tuple[str, ...]:
    """Every calculator there is, by id. Reads the package's folders, so it works from a zip as well."""
    import pkgutil  # noqa: PLC0415 - not needed to answer, and 10 ms in the page

    import calculators  # noqa: PLC0415

    platforms = [m.name for m in pkgutil.iter_modules(calculators.__path__) if m.ispkg and m.name not in _OTHERS]
    found = [
        f"{platform}-{module.name.replace('_', '-')}"
        for platform in platforms
        for module in pkgutil.iter_modules(import_module(f"calculators.{platform}").__path__)
        if not module.ispkg and not module.name.startswith("_")
    ]
    return tuple(sorted(found))
