"""The nomination fee of certified lancers, 2015 to 2017."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers import nomination as n

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="lancers-nomination",
    rule=n.NOMINATION,
    title=T("認定ランサーの指名料(2015〜2017年)", "Nomination fee of certified lancers, 2015 to 2017"),
    groups=(
        Group(T("発注", "The order"), (n.ORDER_TOTAL, n.ORDERED_ON, n.FIXED_PROJECT, n.CERTIFIED_THEN, n.AFTER_14)),
    ),
    example=Example(
        date(2016, 4, 15),
        {"order_total": "30000", "ordered_on": "2016-04-15", "fixed_project": "yes", "certified_then": "yes"},
        T(
            "2016年4月に、認定ランサーが30,000円の仕事を受けました。",
            "In April 2016 a certified lancer took an order of ¥30,000.",
        ),
    ),
)
