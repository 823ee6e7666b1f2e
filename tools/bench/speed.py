"""Evaluations per second in CPython: our `check`, OpenFisca's country template, JsonLogic."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import rules_py
from tools.bench.prepare import BUILD

HERE = Path(__file__).parent
SECONDS = 2.0
RULE, DAY = "lancers.regular", "2024-01-20"
FACTS: dict[str, object] = {
    "display_name": "yes",
    "picture": "yes",
    "intro_chars": 420,
    "skill": "yes",
    "experience": "yes",
    "identity": "yes",
    "confidentiality": "yes",
    "phone": "yes",
    "last_login": "2024-01-19",
}


def per_second(once: Callable[[], object]) -> float:
    """How often a call fits into a second; the best of three tries."""
    once()
    best = 0.0
    for _ in range(3):
        count, begin = 0, time.perf_counter()
        while (spent := time.perf_counter() - begin) < SECONDS / 3:
            once()
            count += 1
        best = max(best, count / spent)
    return best


def ours() -> dict[str, float]:
    """With the explanation in full, as the page shows it; and the whole ladder of five ranks."""
    return {
        f"rules_py.check, {RULE}": per_second(lambda: rules_py.check(RULE, FACTS, on=DAY, lang="en")),
        "rules_py.check, lancers.rank": per_second(lambda: rules_py.check("lancers.rank", FACTS, on=DAY, lang="en")),
    }


def others() -> dict[str, float]:
    """The same in an environment of their own under `build/bench`; empty, with a word, if it cannot be made."""
    python = BUILD / "venv/bin/python"
    stamp = BUILD / "venv/requirements"
    wanted = (HERE / "requirements.txt").read_text("utf-8")
    if not stamp.is_file() or stamp.read_text("utf-8") != wanted:
        print("Installing OpenFisca and JsonLogic into build/bench/venv ...", flush=True)
        try:
            subprocess.run([sys.executable, "-m", "venv", "--clear", str(BUILD / "venv")], check=True)
            pip = [str(python), "-m", "pip", "install", "--quiet", "-r", str(HERE / "requirements.txt")]
            subprocess.run(pip, check=True)
        except subprocess.CalledProcessError as error:
            print(f"kijun: not measured, pip failed with {error.returncode}", file=sys.stderr)
            return {}
        stamp.write_text(wanted, "utf-8")
    done = subprocess.run(
        [str(python), str(HERE / "speed_others.py"), json.dumps(FACTS), str(SECONDS)],
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found
