"""When the next free Connects come, with a calendar file."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.upwork import facts as f
from rules_py.upwork.next_grant import NEXT_GRANT, UPGRADE_ON

from ..calculator import Calculator, Example, Group

CALCULATOR = Calculator(
    id="upwork-next-grant",
    rule=NEXT_GRANT,
    title=T("次にConnectsが付与される日", "When do the next Connects come?"),
    groups=(
        Group(T("会員プラン", "Membership"), (f.PLAN, f.MONTHLY_TEN, f.CYCLE_DAY)),
        Group(
            T("Plusに変えるとき", "If you upgrade"),
            (UPGRADE_ON,),
            T("予定がなければ空欄のままで。", "Leave blank if you do not plan to."),
        ),
    ),
    example=Example(
        date(2026, 11, 21),
        {"plan": "basic", "monthly_ten": "yes", "cycle_day": "28"},
        T(
            "Basicで、サイクルが28日に始まる人。ヘルプの版によって日が変わります。",
            "On Basic with a cycle from the 28th, where copies of the help page differ.",
        ),
    ),
)
