"""Runs Lighthouse on the built site behind a gzip server, prints a table, and exits with 1 when a score is too low.

    python -m tools.audit                 home, a guide, a calculator's page, as a phone and as a desktop
    python -m tools.audit lancers/ranks/  other pages, as paths below the site's root

Performance is the median of three runs, for one run on a shared machine says little. "power" is Lighthouse's measure
of the machine at that moment: it takes the processor for four times as fast as a phone's, which holds from about 1500;
on a busy or small machine (under 1000) the phone's performance comes out too low. The last reports stay in
build/audit/, to be opened in a browser.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from tools import chromium
from tools.static_server import StaticServer

ROOT = Path(__file__).resolve().parents[2]
LIGHTHOUSE = Path(__file__).parent / "node_modules/lighthouse/cli/index.js"
REPORTS = ROOT / "build/audit"
PAGES = ["", "lancers/tips/", "lancers/ranks/"]
RUNS = 3
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
# The least that each category must reach; whatever Lighthouse adds must be perfect.
LEAST = {"phone": {"performance": 95}, "desktop": {}}

type Scores = dict[str, int]


def build(site: Path, url: str) -> None:
    """Build both languages for `url`. Raises CalledProcessError."""
    environ = {**os.environ, "SITE_URL": url, "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", str(site)]
    subprocess.run(command, cwd=ROOT, env=environ, check=True)


def lighthouse(url: str, device: str, report: Path) -> dict[str, Any]:
    """One run; what Lighthouse reports. Raises RuntimeError with its words when it fails."""
    command = ["lighthouse", url, "--output=json", "--output=html", f"--output-path={report}", "--quiet"]
    command += [f"--chrome-flags={FLAGS}", "--no-enable-error-reporting"]
    command += ["--preset=desktop"] if device == "desktop" else []
    node = [sys.executable, "-m", "tools.nodejs", "node", str(LIGHTHOUSE), *command[1:]]
    done = subprocess.run(node, cwd=ROOT, capture_output=True, text=True, check=False)
    written = report.with_suffix(".report.json")
    if done.returncode or not written.exists():
        raise RuntimeError(f"Lighthouse failed on {url}:\n{done.stdout}{done.stderr}")
    found: dict[str, Any] = json.loads(written.read_text("utf-8"))
    return found


def scores(report: dict[str, Any]) -> Scores:
    """Points of 100 by category; a category that could not be judged is left out."""
    return {
        name: round(category["score"] * 100)
        for name, category in report["categories"].items()
        if category["score"] is not None
    }


def failed(report: dict[str, Any]) -> list[str]:
    """The audits that cost points, with what they found."""
    counted = {
        ref["id"] for category in report["categories"].values() for ref in category["auditRefs"] if ref["weight"]
    }
    found = [audit for audit in report["audits"].values() if audit["id"] in counted and (audit["score"] or 0) < 0.9]
    return [
        f"{audit['id']}: {audit.get('displayValue', audit['title'])}" for audit in found if audit["score"] is not None
    ]


def judge(url: str, path: str, device: str) -> bool:
    """Audit one page on one device and print its line; whether it reached what it must."""
    name = f"{(path or 'home').strip('/').replace('/', '-')}-{device}"
    reports = [lighthouse(url + path, device, REPORTS / name) for _ in range(RUNS)]
    found = scores(reports[-1])
    found["performance"] = round(median(scores(report)["performance"] for report in reports))
    low = [category for category, score in found.items() if score < LEAST[device].get(category, 100)]
    cells = "".join(f"{score:>6}{'!' if category in low else ' '}" for category, score in found.items())
    power = round(median(report["environment"]["benchmarkIndex"] for report in reports))
    print(f"{path or '/':<28}{device:<9}{cells}{power:>7}", flush=True)
    for line in failed(reports[-1]) if low else []:
        print(f"    {line}")
    return not low


def main(pages: list[str]) -> int:
    """Audit the pages; 0 when every score is high enough."""
    if not LIGHTHOUSE.exists():
        print("kijun: Lighthouse is not installed; `make audit` does that.", file=sys.stderr)
        return 2
    os.environ["CHROME_PATH"] = chromium.ensure()
    REPORTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        with StaticServer(site, prefix="/kijun/") as server:
            build(site, server.url)
            print(f"{'page':<28}{'device':<9}   perf   a11y   best    seo  agent   power")
            good = [judge(server.url, path, device) for path in pages for device in LEAST]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or PAGES))
