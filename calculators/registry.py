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

    found = []
    for platform in pkgutil.iter_modules(calculators.__path__, "calculators."):
        if platform.ispkg and platform.name.rpartition(".")[2] not in _OTHERS:
            folder = import_module(platform.name)
            for module in pkgutil.iter_modules(folder.__path__):
                if not module.name.startswith("_") and not module.ispkg:
                    found.append(f"{platform.name}.{module.name}".removeprefix("calculators."))
    return tuple(sorted(id.replace(".", "-").replace("_", "-") for id in found))
