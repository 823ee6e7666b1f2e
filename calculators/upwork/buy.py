"""What Connects cost, and whether the balance or the card pays."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork import buy as b

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-buy",
    rule=b.BUY,
    title=T("Connectsを買う", "Buying Connects"),
    groups=(
        Group(T("購入", "The purchase"), (b.NUMBER,)),
        Group(T("支払い", "Payment"), (b.AVAILABLE, b.BILLING)),
    ),
    example=Example(
        date(2026, 11, 21),
        {"buy_number": "80", "available": "7.50", "billing": "yes"},
        T(
            "80 Connectsを買いたいが、残高が7.50ドルしかない場合。",
            "Eighty Connects wanted, with only $7.50 in the balance.",
        ),
    ),
)
