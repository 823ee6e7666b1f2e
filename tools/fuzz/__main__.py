"""`make fuzz MINUTES=10 SEED=7`: hostile input for some minutes; exit status 1 where a law was broken.

`SEED=7 CASE=12` tries one case again.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from itertools import chain, islice

from .run import Fuzz

#: Failures that are shown before a run ends early.
_MOST = 10


def main() -> int:
    minutes = float(os.environ.get("MINUTES") or 1)
    seed = os.environ.get("SEED") or str(time.time_ns() % 10**9)
    fuzz, ends, found = Fuzz(seed), time.monotonic() + 60 * minutes, 0
    if case := os.environ.get("CASE"):
        broken = fuzz.one(int(case))
        print(broken.shown(seed) if broken else f"case {case} of seed {seed} breaks no law")
        return int(broken is not None)
    print(f"seed {seed}, {minutes:g} min", flush=True)
    with suppress(KeyboardInterrupt):  # Ctrl-C ends it early, with what it has
        tried = fuzz.run(lambda _: time.monotonic() < ends)
        for broken in chain(islice(tried, _MOST), fuzz.asked_again(elsewhere=200)):
            found += 1
            print(broken.shown(seed), flush=True)
    print(f"{fuzz.count:,} cases, {found} broken laws. The slowest answers (200 ms on a quiet core is the law):")
    for seconds, number, id in reversed(fuzz.slowest):
        print(f"  {1000 * seconds:6.0f} ms  case {number}  {id}")
    return min(found, 1)


if __name__ == "__main__":
    sys.exit(main())
