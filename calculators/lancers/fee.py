"""What is left after the system fee, and what to quote to receive an amount."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers import fee_facts as f
from rules_py.lancers.fee import FEE

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="lancers-fee",
    rule=FEE,
    title=T("システム手数料の計算", "System fee"),
    groups=(
        Group(T("契約からいくら受け取るか", "What a contract leaves you"), (f.PRICE, f.PRICE_IS, f.BASE)),
        Group(T("いくらで見積もればよいか", "What to quote"), (f.WANTED,)),
        Group(
            T("以前の契約", "Earlier contracts"),
            (f.PAID_ON, f.WORK_TYPE, f.TAX_DAY),
            T(
                "2022年9月までの仮払いは、手数料の段階が違います。",
                "Escrow payments up to September 2022 had another fee.",
            ),
        ),
    ),
    example=Example(
        date(2026, 11, 21),
        {"price": "5万5000", "price_is": "with_tax", "wanted": "50000"},
        T(
            "税込55,000円の契約と、税込50,000円を受け取りたい場合。手数料を掛ける金額はまだ確かめていません。",
            "A contract of ¥55,000 with tax, and the wish to receive ¥50,000; the base of the fee is not checked yet.",
        ),
    ),
)
