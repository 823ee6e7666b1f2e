"""What a client pays on top of the amount billed."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork import client_fee as c

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-client-fee",
    rule=c.CLIENT_FEE,
    title=T("クライアントが払う手数料", "What the client pays on top"),
    groups=(Group(T("請求", "The bill"), (c.BILLED, c.NEW_CONTRACT, c.US_BANK)),),
    example=Example(
        date(2026, 11, 21),
        {"billed": "300", "new_contract": "yes", "us_bank": "no"},
        T("300ドルの新しい契約の最初の支払い。", "The first payment of a new contract, $300."),
    ),
)
