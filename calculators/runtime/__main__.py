"""`python -m calculators.runtime`: build the bundle and say what it weighs."""

from __future__ import annotations

import gzip
import sys

from calculators.runtime.paths import RuntimeBuildError
from calculators.runtime.rules import rules_archive
from calculators.runtime.vendor import vendored

PACKED = (".bin",)  # already compressed: a host sends them as they are


def weights() -> dict[str, tuple[int, int]]:
    """Bytes on disk and bytes over the wire from a host that compresses with gzip, by file."""
    folder, table = vendored()
    found = {}
    for file in table["files"]:
        data = (folder / file["name"]).read_bytes()
        wire = data if file["name"].endswith(PACKED) else gzip.compress(data, 9)
        found[file["name"]] = (len(data), len(wire))
    rules = rules_archive()
    return found | {"rules": (len(rules), len(rules))}


def main() -> int:
    """Print the table; 1 with the reason when the bundle cannot be built."""
    try:
        table = weights()
    except RuntimeBuildError as error:
        print(f"kijun: {error}", file=sys.stderr)
        return 1
    for name, (size, wire) in table.items():
        print(f"{name:22}{size:>12,}{wire:>12,}")
    total = [sum(column) for column in zip(*table.values(), strict=True)]
    print(f"{'together':22}{total[0]:>12,}{total[1]:>12,}   (bytes; as files, and with gzip)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
