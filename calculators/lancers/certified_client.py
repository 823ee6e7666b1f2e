"""Whether a client meets the conditions of a certified client."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers import certified_client as c

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="lancers-certified-client",
    rule=c.CERTIFIED_CLIENT,
    title=T("認定クライアントの条件", "Certified client check"),
    groups=(
        Group(T("クライアントの状態", "The client"), (c.VERIFIED, c.NOT_OVERDUE)),
        Group(
            T("過去半年の実績", "The last half year"),
            (c.DONE_TOTAL, c.ORDER_RATE, c.UNFAIR, c.CLIENT_SATISFIED, c.CLIENT_REPLY),
        ),
    ),
    example=Example(
        date(2026, 11, 21),
        {
            "client_verified": "yes",
            "not_overdue": "yes",
            "client_total": "42万",
            "order_rate.of": "3",
            "order_rate.part": "2",
            "client_reply.percent": "92",
        },
        T(
            "3人に発注し、2人の仕事が完了したクライアント。",
            "A client who ordered from three people, two of whom finished.",
        ),
    ),
)
