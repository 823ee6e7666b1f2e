"""`python -m tools.bench [--rounds N]`: measure, write build/bench.json, print the table."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from statistics import median, quantiles
from typing import Any

from calculators.runtime.paths import ROOT, pyodide_version
from tools.bench import browser, speed
from tools.bench.prepare import prepare

TITLES = {
    "kijun": "this page",
    "stock": "stock loadPyodide(), in a worker",
    "pyscript": "PyScript 0.7.31",
    "exec": "as markdown-exec's pyodide block",
    "floor": "floor: compile the wasm, no Python",
}
TARGETS = {"cold": (0.40, 0.25), "later": (0.35, 0.20)}


def report(waits: dict[str, browser.Times], sent: dict[str, int], keys: list[float]) -> dict[str, Any]:
    """Medians, ratios against stock, and the times of single inputs."""
    medians = {
        condition: {name: round(median(times)) for name, times in by_name.items()}
        for condition, by_name in waits.items()
    }
    cuts = quantiles(keys, n=20)
    return {
        "pyodide": pyodide_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors",
        "median_ms": medians,
        "ratio_to_stock": {
            condition: {name: round(ms / by_name["stock"], 3) for name, ms in by_name.items()}
            for condition, by_name in medians.items()
        },
        "bytes_after_the_touch": sent,
        "input_to_painted_ms": {"p50": round(median(keys), 1), "p95": round(cuts[18], 1), "inputs": len(keys)},
        "every_ms": {c: {n: [round(t) for t in ts] for n, ts in by.items()} for c, by in waits.items()},
    }


def table(found: dict[str, Any]) -> str:
    """The report for a terminal."""
    conditions = list(found["median_ms"])
    lines = ["", "first touch to first verdict, median ms (ratio to stock); bytes sent after the touch, cold", ""]
    lines.append(f"{'':36}" + "".join(f"{c:>16}" for c in conditions) + f"{'bytes':>12}")
    for name, title in TITLES.items():
        cells = "".join(
            f"{found['median_ms'][c][name]:>8} ({found['ratio_to_stock'][c][name]:.2f}) " for c in conditions
        )
        lines.append(f"{title:36}{cells}{found['bytes_after_the_touch'][name]:>12,}")
    typed = found["input_to_painted_ms"]
    lines += ["", f"input to painted verdict: p50 {typed['p50']} ms, p95 {typed['p95']} ms ({typed['inputs']} inputs)"]
    lines += ["", "evaluations per second in CPython, each with all it explains"]
    lines += [f"{name:52}{count:>10,.0f}" for name, count in found["evaluations_per_second"].items()]
    lines.append("")
    for condition, (most, aim) in TARGETS.items():
        ratio = found["ratio_to_stock"][condition]["kijun"]
        verdict = "reached the aim" if ratio <= aim else "within the limit" if ratio <= most else "TOO SLOW"
        lines.append(f"{condition}: {ratio:.2f} of stock; at most {most:.2f}, aiming at {aim:.2f}: {verdict}")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools.bench")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--inputs", type=int, default=80)
    given = parser.parse_args()
    print("Building the site and the pages it is measured against ...", flush=True)
    site = prepare()
    print(f"Measuring, {given.rounds} rounds; leave the machine alone meanwhile ...", flush=True)
    waits, sent = browser.waits(site, given.rounds)
    found = report(waits, sent, browser.typing(site, given.inputs))
    found["evaluations_per_second"] = {n: round(v) for n, v in (speed.ours() | speed.others()).items()}
    (ROOT / "build/bench.json").write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    print(table(found))
    print("\nbuild/bench.json holds every figure.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
