"""How far the ratings are from the bar, and what the next low one would cost."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.crowdworks import facts as f
from rules_py.crowdworks.rating import RATING

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="crowdworks-rating",
    rule=RATING,
    title=T("評価の計算", "Ratings: how many fives"),
    groups=(
        Group(T("いまの平均から計算する", "From your averages"), (f.OVERALL, f.COMMUNICATION)),
        Group(T("評価を1件ずつ入れて計算する", "From the ratings one by one"), (f.RATED,)),
        Group(T("次の評価を試す", "Try the next rating"), (f.TRIED_RATING,)),
    ),
    example=Example(
        date(2026, 11, 21),
        {"overall.mean": "4.76", "overall.of": "32", "communication.mean": "4.9", "communication.of": "32"},
        T(
            "評価32件、総合評価4.76の場合。表示は4.8でも、元の平均は届いていません。",
            "Thirty-two ratings with an overall 4.76: it may show as 4.8, while the average itself falls short.",
        ),
    ),
)
