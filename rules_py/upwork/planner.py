"""The Connects planner: a day-by-day ledger of what comes in, what is spent, what expires and what has to be bought.

A forecast never counts disputed returns, and counts the sure ones only with the reader's own guess of the delay,
because none is published. Where sources leave a day open (a cycle from the 28th) the later one is used.
"""

from __future__ import annotations

from datetime import date

from ..core.day import say_day, shift_months
from ..core.edition import Absence, Edition, edition
from ..core.finding import Case
from ..core.quantity import Quantity, usd
from ..core.rule import Formula
from ..core.terms import Term
from ..core.text import T
from ..core.working import Working
from .cycle import OLD_LAST, renewals
from .facts import BALANCE, CYCLE_DAY, MONTHLY_TEN, PLAN, connects, given, whole
from .ledger import Day, Habits, Lots, gone_on, run
from .next_grant import T2024, T2025
from .planner_facts import (
    BADGE_PRICE,
    BOOST_EACH,
    BUYING,
    CANCELLED,
    COST_EACH,
    HIRE_RATE,
    LOTS,
    MONTHS_AHEAD,
    PACK,
    PROPOSALS_WEEK,
    RETURN_AFTER,
)
from .planner_sums import amounts, money
from .planner_view import expiry_table, ledger_csv, months_table, picture, purchases_table
from .sources import HELP_BALANCE, HELP_GET, HELP_RETURNED, HELP_SECTION, HELP_VIRTUAL, PLUS_STAFF, ROLLOUT_2019

# fmt: off
_LIFE = Term(T("Connectsの寿命", "Life of a Connect"), T("発行から1年", "one year from the day of issue"), (ROLLOUT_2019, HELP_SECTION))
_ORDER = Term(T("使われる順番", "Order of spending"), T("受け取った順", "in the order received"), (HELP_BALANCE,))
_LEAST = Term(T("1回に買える最少の数", "Smallest purchase"), connects(10), (ROLLOUT_2019,))
_EACH = Term(T("1 Connectの価格", "Price of a Connect"), usd(15), (ROLLOUT_2019,))
P2024 = T2024.amend(life=_LIFE, order=_ORDER, least=_LEAST, each=_EACH)
P2025 = T2025.amend(life=_LIFE, order=_ORDER, least=_LEAST, each=_EACH)
VERSIONS = (
    edition("2024-02", "2024-02", P2024, sources=(PLUS_STAFF, HELP_VIRTUAL, HELP_SECTION), observed=True),
    edition("2025-10", "2025-10", P2025, sources=(HELP_GET, HELP_BALANCE, HELP_RETURNED, HELP_SECTION), observed=True, why=T("Basicの毎月10は人による", "Basic's ten a month depends on the person")),
)


def _work(case: Case, edition: Edition) -> Working:
    missing = tuple(f.id for f in (PROPOSALS_WEEK, COST_EACH) if f.id not in case.facts)
    if missing:
        return Working("missing", T("週の応募数と、1件に使うConnectsを入れると、見通しが出ます。", "Enter proposals a week and Connects per proposal to see the plan."), missing=missing)
    start = case.on.toordinal()
    days = shift_months(case.on, whole(case, MONTHS_AHEAD) or 12).toordinal() - start
    lots, opening = _opening(case), 0
    opening = lots.held
    grant = monthly(case, edition)
    grants = _grants(case, days, grant or 0)
    ledger = run(start, days, lots, grants, _habits(case, edition))
    return _report(case, edition, opening, ledger, grant)


def _opening(case: Case) -> Lots:
    """What is held now: the lots named, and the rest of the balance as if it came today."""
    lots, named = Lots(), 0
    today = case.on.toordinal()
    for row in case.facts.get(LOTS.id) or ():
        if "number" in row:
            n, issued = row["number"].n, row["issued"].toordinal() if "issued" in row else today
            named += n if gone_on(issued) > today else 0
            if gone_on(issued) > today:
                lots.add(gone_on(issued), n)
    rest = (whole(case, BALANCE) or 0) - named
    if rest > 0:
        lots.add(gone_on(today), rest)
    return lots


def monthly(case: Case, edition: Edition) -> int | None:
    """Connects a month by plan; `None` where the answers do not settle it, so that none are counted."""
    plan = given(case, PLAN)
    if plan is None:
        return None
    if plan == "basic" and edition.terms.has("who"):
        ten = given(case, MONTHLY_TEN)
        return None if ten is None else edition.terms.quantity("basic").n * (ten == "yes")
    return edition.terms.quantity(plan).n


def _grants(case: Case, days: int, amount: int) -> dict[int, int]:
    start_day = whole(case, CYCLE_DAY)
    if not amount or start_day is None:
        return {}
    last = case.on.toordinal() + days
    coming = renewals(case.on, start_day, OLD_LAST, days // 28 + 2)
    return {when.toordinal(): amount for when in coming if when.toordinal() < last}


def _habits(case: Case, edition: Edition) -> Habits:
    share: Quantity | None = case.facts.get(CANCELLED.id)
    least, pack = edition.terms.quantity("least").n, whole(case, PACK)
    buys = given(case, BUYING) == "yes"
    return Habits(
        weekly=whole(case, PROPOSALS_WEEK) or 0, cost=whole(case, COST_EACH) or 0, boost=whole(case, BOOST_EACH) or 0,
        badge=whole(case, BADGE_PRICE) or 0,
        cancelled=(share.n, 100 * share.d) if share is not None else (0, 1),
        return_after=whole(case, RETURN_AFTER) if share is not None else None,
        pack=max(pack or least, least) if buys else None,
    )


def _report(case: Case, edition: Edition, opening: int, ledger: list[Day], grant: int | None) -> Working:
    dry = next((day for day in ledger if day.unsent), None)
    first_buy = next((day for day in ledger if day.bought), None)
    bought, sent = sum(d.bought for d in ledger), sum(d.sent for d in ledger)
    code = "dry" if dry else "buys" if bought else "lasts"
    lines = [*amounts(ledger, opening), *money(case, edition, ledger, bought, sent)]
    tables = [months_table(ledger), *([purchases_table(ledger, edition.terms.quantity("each"))] if bought else []), *expiry_table(ledger)]
    return Working(
        code, _says(dry, first_buy, bought, ledger), tuple(lines), tuple(tables), (picture(ledger),),
        _notes(case, grant), _next(case, dry, ledger), _unknown(case, grant), {"connects-ledger.csv": ledger_csv(ledger)},
    )


def _says(dry: Day | None, buy: Day | None, bought: int, ledger: list[Day]) -> T:
    last = say_day(date.fromordinal(ledger[-1].ordinal))
    if dry:
        when = say_day(date.fromordinal(dry.ordinal))
        return T(f"{when.ja}に足りなくなります。", f"They run out on {when.en}.")
    if buy:
        when = say_day(date.fromordinal(buy.ordinal))
        return T(f"{when.ja}に最初の購入が要ります。{last.ja}までに合計{bought:,} Connectsです。", f"The first purchase is due on {when.en}; {connects(bought).text.en} in all until {last.en}.")
    return T(f"{last.ja}まで、買わずに足ります。", f"They last until {last.en} without buying any.")


def _next(case: Case, dry: Day | None, ledger: list[Day]) -> tuple[T, ...]:
    steps = []
    if dry and given(case, BUYING) != "yes":
        steps.append(T("「足りなくなったら買う」にすると、いつ、いくつ買うかが出ます。", "Choose “I buy” to see when and how many to buy."))
    if sum(day.expired for day in ledger):
        steps.append(T("期限が切れる前に使えば、その分の購入を減らせます。", "Use them before they expire and buy fewer."))
    return tuple(steps)


def _unknown(case: Case, grant: int | None) -> tuple[str, ...]:
    asked = [] if BALANCE.id in case.facts or LOTS.id in case.facts else [BALANCE.id]
    if grant is None:
        asked += [PLAN.id if PLAN.id not in case.facts else MONTHLY_TEN.id]
    if CYCLE_DAY.id not in case.facts and grant != 0:
        asked.append(CYCLE_DAY.id)
    return tuple(asked)


def _notes(case: Case, grant: int | None) -> tuple[T, ...]:
    notes = []
    if grant is None:
        notes.append(T("毎月の付与が決まらないので、0として計算しています。", "Your monthly grant is not known, so none is counted."))
    elif grant and CYCLE_DAY.id not in case.facts:
        notes.append(T("請求サイクルの日がわからないので、毎月の付与を数えていません。", "The day of your cycle is not known, so no monthly grants are counted."))
    if LOTS.id not in case.facts and BALANCE.id in case.facts:
        notes.append(T("手持ちがいつ受け取ったものか分からないので、きょう受け取ったものとして計算しています。実際は、これより早く期限が切れることがあります。", "When you received what you hold is not known; it is treated as received today, and may expire earlier."))
    if CANCELLED.id in case.facts and RETURN_AFTER.id not in case.facts:
        notes.append(T("取り消された案件の分は、何日で戻るかが公表されていないため、残高に数えていません。", "Returns from cancelled jobs are not counted, since how long they take is not published."))
    notes += [
        T("面接や採用で戻るという説は、情報源が一致しないため数えません。戻ったConnectsは元の期限のままと仮定しています。", "Returns for interviews or hires are disputed and never counted. Returned Connects are assumed to keep their expiry."),
        T("発行から1年たつ日には、もうないものとして計算しています。28日に始まるサイクルは、遅いほうの日を使います。", "On the anniversary of their issue Connects count as gone. A cycle from the 28th uses the later of its two days."),
    ]
    return tuple(notes)


PLANNER = Formula(
    id="upwork.planner",
    title=T("Connectsプランナー", "Connects planner"),
    intro=T("残高の見通し、足りなくなる日、期限切れ、買う時期と費用", "the balance ahead, the day it runs dry, what expires, what to buy and what it costs"),
    versions=VERSIONS,
    asks=(BALANCE, LOTS, PLAN, MONTHLY_TEN, CYCLE_DAY, PROPOSALS_WEEK, COST_EACH, BOOST_EACH, BADGE_PRICE, CANCELLED, RETURN_AFTER, BUYING, PACK, HIRE_RATE, MONTHS_AHEAD),
    only={"monthly_ten": ("2025-10",)},
    work=_work,
    before=Absence.EARLIER,
)
