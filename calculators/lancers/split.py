"""A bundle taken as one order or as several."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers.facts import COMPLETION_PROJECT
from rules_py.lancers.fee_facts import PAID_ON
from rules_py.lancers.split import BUNDLE, ITEMS, RECORD_NOW, SPLIT

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="lancers-split",
    rule=SPLIT,
    title=T("まとめて受けるか、分けて受けるか", "One order or several"),
    groups=(
        Group(T("まとまった仕事", "The bundle"), (ITEMS, BUNDLE)),
        Group(T("いまの実績", "Your record"), (RECORD_NOW, COMPLETION_PROJECT)),
        Group(T("時期", "When"), (PAID_ON,)),
    ),
    example=Example(
        date(2020, 7, 1),
        {
            "items": "5",
            "bundle": "15万",
            "record_now": "3",
            "completion_project.of": "3",
            "completion_project.part": "3",
        },
        T(
            "記事5本で15万円。2020年の段階制の手数料では、分けると手数料が増えました。",
            "Five articles for ¥150,000: under the tiers of 2020, splitting raised the fee.",
        ),
    ),
)
