"""How the published weights of the score work; not the score."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork.jss_weights import JOBS, JSS_WEIGHTS

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-jss-weights",
    rule=JSS_WEIGHTS,
    title=T("スコアの重みを見る(スコアの計算ではありません)", "See the weights (this is not your score)"),
    groups=(Group(T("仕事", "Jobs"), (JOBS,)),),
    example=Example(
        date(2026, 11, 21),
        {
            "jobs.1.earned": "1,200",
            "jobs.1.paid_months": "7",
            "jobs.1.result": "good",
            "jobs.2.earned": "300",
            "jobs.2.paid_months": "1",
            "jobs.2.result": "good",
            "jobs.3.earned": "80",
            "jobs.3.paid_months": "1",
            "jobs.3.result": "bad",
        },
        T(
            "長くて大きい仕事、中くらいの仕事、うまくいかなかった小さい仕事が1件ずつ。",
            "A long large job, a medium one, and a small one that went badly.",
        ),
    ),
)
