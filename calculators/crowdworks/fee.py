"""What the system fee leaves of a contract, and the contract it takes to receive an amount."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.crowdworks import fee_facts as f
from rules_py.crowdworks.fee import FEE

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="crowdworks-fee",
    rule=FEE,
    title=T("システム利用料の計算", "System fee"),
    groups=(
        Group(T("契約からいくら残るか", "What a contract leaves you"), (f.CONTRACT, f.BASIS)),
        Group(T("いくらの契約が必要か", "The contract it takes"), (f.WANTED,)),
        Group(T("分けて受け取る場合", "Paid in parts"), (f.HOW_PAID, f.PARTS)),
    ),
    example=Example(
        date(2026, 11, 21),
        {
            "contract": "15万",
            "basis": "included",
            "wanted": "100000",
            "how_paid": "fixed",
            "parts.1.amount": "80000",
            "parts.2.amount": "70000",
        },
        T(
            "税込み15万円の契約を、8万円と7万円のマイルストーンに分けた場合。",
            "A contract of ¥150,000 with tax, in milestones of ¥80,000 and ¥70,000.",
        ),
    ),
)
