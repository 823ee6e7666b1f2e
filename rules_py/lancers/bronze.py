"""Bronze: hired at least once. Counted when the order is received; competitions and tasks never count."""

from __future__ import annotations

from ..core.criterion import AtLeast, all_of, any_of
from ..core.edition import edition, either
from ..core.quantity import ORDERS, of
from ..core.rule import Rule
from ..core.text import T
from .facts import OTHER_ORDERS, PROJECT_ORDERS
from .sources import LUV, NAMBLO, NINE_EI, OYAKUDACHI

ONE = of(ORDERS, 1)

L1 = edition(
    "L1",
    "2018-08",
    all_of(order=AtLeast(PROJECT_ORDERS, ONE)),
    sources=(NAMBLO, NINE_EI, OYAKUDACHI),
    until="2022-01-31",
)

L3 = L1.amend(
    "L3",
    "2024-01-01",
    sources=(LUV,),
    observed=True,
    seen="2024-01",
    why=T("時間報酬・月額報酬・パッケージも数えるように", "Hourly, monthly and package orders count too"),
    order=any_of(project=AtLeast(PROJECT_ORDERS, ONE), other=AtLeast(OTHER_ORDERS, ONE)),
)

BRONZE = Rule(
    id="lancers.bronze",
    title=T("ブロンズ", "Bronze"),
    intro=T("受注したことがある", "has been hired at least once"),
    versions=(L1, L3),
    doubts=(
        either(
            "2022-02-01",
            "2023-12-31",
            ("L1", "L3"),
            T(
                "数える仕事の種類がいつ増えたか、記録がありません。",
                "No source records when more work types began to count.",
            ),
        ),
    ),
)
