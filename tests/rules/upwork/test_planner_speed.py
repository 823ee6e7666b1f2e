"""Three years with 2,000 proposals and 10,000 rows of history stay quick. In CPU time, with room for a busy machine."""

from __future__ import annotations

import time

import rules_py


def test_three_years_of_planning() -> None:
    facts = {
        "balance": 60,
        "plan": "basic",
        "monthly_ten": "yes",
        "cycle_day": 23,
        "proposals_week": 13,
        "cost_each": 14,
        "boost_each": 3,
        "badge_price": 7,
        "cancelled": 12,
        "return_after": 20,
        "buying": "yes",
        "pack": 80,
        "hire_rate": 5,
        "months_ahead": 36,
    }
    rules_py.check("upwork.planner", facts, on="2026-11-21")
    begin = time.process_time()
    found = rules_py.check("upwork.planner", facts, on="2026-11-21").to_dict()["outcome"]
    assert time.process_time() - begin < 0.2  # 15 ms on a quiet machine; the page needs about four times as long
    assert (
        int(next(line["text"] for line in found["lines"] if line["id"] == "sent").removesuffix("件").replace(",", ""))
        >= 2000
    )


def test_ten_thousand_rows_of_history() -> None:
    text = "\n".join(f"Nov {n % 28 + 1}, 2025\nApplied to job Number {n % 3000}\n-{n % 27}" for n in range(10_000))
    begin = time.process_time()
    found = rules_py.check("upwork.history", {"history": text}, on="2026-11-21", lang="en").to_dict()["outcome"]
    assert time.process_time() - begin < 1.5
    assert "10,000 rows" in found["says"]
