"""Whether a Job Success Score can exist yet."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork import talent_facts as t
from rules_py.upwork.jss_ready import JSS_READY

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-jss-ready",
    rule=JSS_READY,
    title=T("Job Success Scoreが出る条件", "Enough for a Job Success Score?"),
    groups=(Group(T("契約と顧客", "Contracts and clients"), (t.CONTRACTS_24, t.CLIENTS_24, t.CLIENTS_ALL)),),
    example=Example(
        date(2026, 11, 21),
        {"contracts_24": "2", "clients_24": "1", "clients_all": "2"},
        T(
            "過去24か月は1人の顧客から2件、それより前にもう1人いた人。",
            "Two contracts with one client in 24 months, and another client before that.",
        ),
    ),
)
