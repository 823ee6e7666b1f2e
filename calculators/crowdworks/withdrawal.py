"""When a reward arrives, less which transfer fee, and until when it can be withdrawn."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.crowdworks import withdrawal as d
from rules_py.crowdworks.withdrawal import WITHDRAWAL

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="crowdworks-withdrawal",
    rule=WITHDRAWAL,
    title=T("出金の日と手数料", "Withdrawal: days and fees"),
    groups=(
        Group(T("受け取り方", "How you are paid"), (d.BANK, d.METHOD)),
        Group(T("報酬", "Rewards"), (d.BALANCE, d.CONFIRMED_ON)),
    ),
    example=Example(
        date(2026, 11, 21),
        {"bank": "rakuten", "method": "on_demand", "balance": "18500", "confirmed_on": "2026-07-02"},
        T(
            "楽天銀行で受け取り、いちばん古い報酬が7月2日に確定した場合。",
            "Paid to Rakuten Bank; the oldest reward was confirmed on 2 July.",
        ),
    ),
)
