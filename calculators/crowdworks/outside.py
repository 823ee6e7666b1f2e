"""Whether dealing or talking outside the service is allowed, and the contractual penalty."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.crowdworks import facts as f
from rules_py.crowdworks.outside import OUTSIDE

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="crowdworks-outside",
    rule=OUTSIDE,
    title=T("サイトの外での取引の確認", "Dealing outside: what is allowed"),
    groups=(
        Group(T("状況", "The situation"), (f.DEED, f.PARTNER, f.LEFT_ON, f.CONSENT)),
        Group(T("金額", "The amount"), (f.DEAL,)),
    ),
    example=Example(
        date(2026, 11, 21),
        {"deed": "contract", "partner": "met", "consent": "no", "deal": "30万"},
        T(
            "サイトで知り合ったクライアントから、30万円の仕事を直接契約しようと誘われた場合。",
            "A client met on the site proposes a direct contract over ¥300,000.",
        ),
    ),
)
