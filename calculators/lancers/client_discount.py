"""Whether a client gets the continuing-use discount next month."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers.client_discount import CLIENT_DISCOUNT, PAYMENTS

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="lancers-client-discount",
    rule=CLIENT_DISCOUNT,
    title=T("クライアントの継続利用割引", "Continuing-use discount of clients"),
    groups=(Group(T("支払い", "Payments"), (PAYMENTS,)),),
    example=Example(
        date(2026, 10, 31),
        {
            "payments.1.day": "2026-10-06",
            "payments.1.amount": "18万",
            "payments.2.day": "2026-10-31",
            "payments.2.amount": "12万",
        },
        T(
            "10月の支払いが2回。2回目は月末で、時刻が分かりません。",
            "Two payments in October; the second on the last day, at an hour not known.",
        ),
    ),
)
