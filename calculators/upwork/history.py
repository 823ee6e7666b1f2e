"""The pasted Connects history, added up."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork import history as h
from rules_py.upwork.facts import BALANCE

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-history",
    rule=h.HISTORY_CHECK,
    title=T("Connectsの履歴を集計する", "Add up your Connects history"),
    groups=(
        Group(T("履歴", "History"), (h.HISTORY, BALANCE)),
        Group(T("成果", "What came of it"), (h.REPLIES, h.INTERVIEWS, h.HIRES)),
    ),
    example=Example(
        date(2026, 11, 21),
        {
            "history": "\n".join(
                f"{day}\n{text}\n{number}"
                for day, text, number in (
                    ("Nov 12, 2026", "Job cancelled Menu translation", "+9"),
                    ("Nov 11, 2026", "Monthly Connects renewal", "+10"),
                    ("Nov 4, 2026", "You've been outbid to boost your proposal Logo for a bakery", "+13"),
                    ("Nov 3, 2026", "Connects bid for boosted proposal. Logo for a bakery", "-13"),
                    ("Nov 3, 2026", "Applied to job Logo for a bakery", "-14"),
                    ("Nov 1, 2026", "Applied to job Menu translation", "-9"),
                    ("Nov 1, 2026", "A label nobody has seen yet", "-2"),
                )
            ),
            "balance": "35",
            "replies": "1",
        },
        T(
            "2件に応募し、1件は取り消され、ブーストは競り負けた11月。知らない項目も1つあります。",
            "A November with two proposals: one job cancelled, one boost outbid, and one label we do not know.",
        ),
    ),
)
