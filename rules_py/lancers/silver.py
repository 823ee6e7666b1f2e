"""Silver: highly rated and active, by rates over the past year."""

from __future__ import annotations

from ..core.criterion import AtLeast, all_of, disputed
from ..core.edition import edition
from ..core.quantity import pct, stars
from ..core.rule import Rule
from ..core.text import T
from .facts import COMPLETION, COMPLETION_PROJECT, RATING, REPLY, SATISFIED
from .sources import LUV, NAMBLO, NINE_EI, NOTICE_RATING, OYAKUDACHI

#: Fewer replies than this have no rate, and must not block (inferred: people reached silver after one job).
FEWEST_REPLIES = 5
REPLIES_80 = AtLeast(REPLY, pct(80), only_from=FEWEST_REPLIES)

L1 = edition(
    "L1",
    "2018-08",
    all_of(
        completion=AtLeast(COMPLETION_PROJECT, pct(90)),
        rating=AtLeast(RATING, stars("4.8")),
        reply=REPLIES_80,
    ),
    sources=(NAMBLO, NINE_EI, OYAKUDACHI),
)

L3_OPEN = L1.amend(
    "L3a",
    "2022-02",
    sources=(NOTICE_RATING,),
    why=T(
        "評価が「満足・残念」の2択に(条件が同じ日に変わったことは推定)",
        "Ratings became satisfied or unsatisfied (that the rank changed with them is inferred)",
    ),
    rating=None,
    completion=disputed(NAMBLO.says(AtLeast(COMPLETION_PROJECT, pct(90))), LUV.says(AtLeast(COMPLETION, pct(90)))),
    satisfied=AtLeast(SATISFIED, pct(95)),
    reply=disputed(NAMBLO.says(REPLIES_80), LUV.says(None)),
)

L3 = L3_OPEN.amend(
    "L3",
    "2024-01-01",
    sources=(LUV,),
    observed=True,
    seen="2024-01",
    why=T("返信率が条件から外れ、完了率は「仕事」全体に", "No reply rate any more; completion covers all jobs"),
    completion=AtLeast(COMPLETION, pct(90)),
    reply=None,
)

SILVER = Rule(
    id="lancers.silver",
    title=T("シルバー", "Silver"),
    intro=T("評価が高く、活動している", "highly rated and active"),
    versions=(L1, L3_OPEN, L3),
)
