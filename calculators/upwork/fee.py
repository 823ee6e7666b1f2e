"""Upwork's fee on a payment, and what one keeps."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork import fee as u

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-fee",
    rule=u.FEE,
    title=T("Upworkの手数料と手取り", "Upwork's fee and what you keep"),
    groups=(
        Group(T("報酬", "The payment"), (u.PAYMENT, u.CONTRACT_KIND)),
        Group(T("契約", "The contract"), (u.CONTRACT_ON, u.RATE_SHOWN, u.BILLED_BEFORE, u.AT_FIVE)),
    ),
    example=Example(
        date(2026, 11, 21),
        {"payment": "450", "contract_kind": "market", "contract_on": "2026-10-01", "rate_shown": "12"},
        T("2026年10月からの契約で、画面に12%と出た場合。", "A contract of October 2026 whose offer shows 12%."),
    ),
)
