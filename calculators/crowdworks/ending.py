"""What becomes of a contract, the deposit, the pay and the ratings when it ends."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.crowdworks import ending as e
from rules_py.crowdworks.ending import ENDING

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="crowdworks-ending",
    rule=ENDING,
    title=T("契約の終了でどうなるか", "If a contract ends"),
    groups=(
        Group(T("仕事", "The job"), (e.JOB_TYPE, e.STATE)),
        Group(T("終了リクエスト", "The termination request"), (e.ASKED_BY, e.ANSWERED, e.ASKED_ON)),
        Group(T("お金と日付", "Money and days"), (e.PAYMENT, e.DEPOSIT_ON, e.DELIVERED_ON)),
    ),
    example=Example(
        date(2026, 11, 21),
        {
            "job_type": "fixed",
            "state": "working",
            "asked_by": "client",
            "answered": "silent",
            "asked_on": "2026-11-17",
            "payment": "card",
            "deposit_on": "2026-10-20",
        },
        T(
            "クライアントから4日前に終了リクエストが届き、まだ返事をしていない場合。",
            "The client sent a termination request four days ago, and it has not been answered.",
        ),
    ),
)
