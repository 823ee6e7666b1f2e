"""Twelve-month earnings, and what falls out when."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork.earnings_window import EARNINGS_WINDOW, PAYMENTS

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-earnings-window",
    rule=EARNINGS_WINDOW,
    title=T("12か月の収入と、外れる日", "12-month earnings, and what falls out"),
    groups=(Group(T("受け取った報酬", "Payments"), (PAYMENTS,)),),
    example=Example(
        date(2026, 11, 21),
        {
            "payments.1.paid_on": "2025-12-10",
            "payments.1.amount": "700",
            "payments.2.paid_on": "2026-03-02",
            "payments.2.amount": "450",
            "payments.3.paid_on": "2026-08-15",
            "payments.3.amount": "320",
        },
        T(
            "いまは1,000ドルを超えていても、12月に700ドルが外れる人。",
            "Above $1,000 now, with $700 that falls out in December.",
        ),
    ),
)
