"""When do the next free Connects come, and how many? From the first day of the billing cycle, with a calendar file.

Two copies of the help page give different last days for a cycle (27 and 28), and no source dates the change. So a
cycle that starts on the 28th has two possible grant days, in every edition; all others have one.
"""

from __future__ import annotations

from datetime import date, timedelta

from ..core.day import say_day
from ..core.edition import Absence, Edition, edition, either
from ..core.facts import Lever, When
from ..core.finding import Case
from ..core.quantity import usd
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Table, Working
from .cycle import NEW_LAST, OLD_LAST, renewals
from .facts import CYCLE_DAY, MONTHLY_TEN, PLAN, connects, given, moment, whole
from .sources import (
    HELP_GET,
    HELP_SECTION,
    HELP_USE,
    HELP_VIRTUAL,
    HUB_USE,
    MEMBERSHIP_BILLING,
    MIKIWORLD,
    MORE_2020,
    PLUS_STAFF,
    ROLLOUT_2019,
    SKILLLINKUP,
)

# fmt: off
UPGRADE_ON = When(
    id="upgrade_on",
    label=T("Plusに変える日", "Day you upgrade to Plus"),
    ask=T("Plusに変えるなら、いつですか。", "If you are moving to Plus: on which day?"),
    find=T("変える予定がなければ空欄のままにしてください。", "Leave blank if you are not."),
    lever=Lever.NOW, future=True,
)
MONTHS = 12
UNSURE = range(OLD_LAST + 1, NEW_LAST + 1)
_BASIC, _PLUS = T("Basicの毎月の付与", "Basic, each month"), T("Plusの毎月の付与", "Plus, each month")
_FREE, _PRICE = T("Plusの付与のうち無料の分", "of the Plus grant, the free part"), T("Plusの月額", "Plus, price a month")
_OLD, _NEW = T("サイクルに使える最後の日(古い版)", "last day a cycle can start on (older copy)"), T("サイクルに使える最後の日(新しい版)", "last day a cycle can start on (newer copy)")

T2019 = terms(
    basic=Term(_BASIC, connects(0), (ROLLOUT_2019,)),
    plus=Term(_PLUS, connects(70), (ROLLOUT_2019,)),
    free=Term(_FREE, connects(0), (ROLLOUT_2019,)),
    price=Term(_PRICE, usd(1499), (ROLLOUT_2019,)),
    last_old=Term(_OLD, T("27日(28〜31日は翌月1日)", "the 27th (28 to 31 become the 1st of the next month)"), (MEMBERSHIP_BILLING,)),
    last_new=Term(_NEW, T("28日(29〜31日は翌月1日)", "the 28th (29 to 31 become the 1st of the next month)"), (MEMBERSHIP_BILLING,)),
)
T2020 = T2019.amend(
    basic=Term(_BASIC, connects(10), (MORE_2020, HELP_USE)),
    plus=Term(_PLUS, connects(80), (MORE_2020,)),
    free=Term(_FREE, connects(10), (MORE_2020,)),
)
T2021 = T2020.amend(plus=Term(_PLUS, connects(70), (HELP_USE, HELP_VIRTUAL)))
T2024 = T2020.amend(
    plus=Term(_PLUS, connects(100), (PLUS_STAFF, HUB_USE, MIKIWORLD)),
    price=Term(_PRICE, T("14.99ドルか19.99ドル(変わった日は不明)", "$14.99 or $19.99 (the day of the change is not known)"), (SKILLLINKUP,)),
)
T2025 = T2024.amend(
    basic=Term(_BASIC, connects(10), (HELP_GET,), T("登録時の案内による。受け取っていない人もいる", "depends on the offer at sign-up; some get none")),
    price=Term(_PRICE, usd(1999), (SKILLLINKUP,)),
    who=Term(T("Basicで受け取る人", "who on Basic gets them"), T("登録時の案内による。Connectsの購入かPlus加入のあとからの人もいる", "depends on the sign-up offer; for some only after buying Connects or joining Plus"), (HELP_GET,)),
)
VERSIONS = (
    edition("2019-05", "2019-05", T2019, sources=(ROLLOUT_2019, MEMBERSHIP_BILLING), why=T("Basicの無料分がなくなった", "Basic's free Connects ended")),
    edition("2020-12", "2020-12", T2020, sources=(MORE_2020, MEMBERSHIP_BILLING), why=T("Basicに毎月10が戻った", "ten a month for Basic")),
    edition("2021-help", None, T2021, sources=(HELP_USE, HELP_VIRTUAL, MEMBERSHIP_BILLING), why=T("ヘルプの記述(無料の10を含めて70)", "as the help pages have it (70 with the free 10 inside)")),
    edition("2024-02", "2024-02", T2024, sources=(PLUS_STAFF, HUB_USE, MIKIWORLD, HELP_SECTION, MEMBERSHIP_BILLING), observed=True, why=T("Plusが100に", "Plus gives 100")),
    edition("2025-10", "2025-10", T2025, sources=(HELP_GET, HUB_USE, HELP_SECTION, MEMBERSHIP_BILLING), observed=True, why=T("Basicの毎月10は人による", "Basic's ten a month depends on the person")),
)


def _work(case: Case, edition: Edition) -> Working:
    upgrade = moment(case, UPGRADE_ON.id)
    day, plan = whole(case, CYCLE_DAY), given(case, PLAN)
    gets = given(case, MONTHLY_TEN)
    if upgrade is not None:
        return _upgraded(case, edition, upgrade)
    amount = _amount(edition, plan, gets)
    missing = tuple(f for f, known in ((CYCLE_DAY.id, day), (PLAN.id, plan)) if known is None)
    if plan == "basic" and amount is None:
        missing += (MONTHLY_TEN.id,)
    if amount == 0:
        return Working("none", T("毎月の無料Connectsはありません。必要な分は買うことになります。", "There is no free monthly grant for you; what you need has to be bought."), (_line(edition, plan, 0),), next=(T("Plusに変えると毎月付与されます。会員料金と比べてください。", "Plus has a monthly grant; compare its price."),))
    if day is None:
        return Working("missing", T("請求サイクルの最初の日を入れると、次の付与日が分かります。", "Enter the first day of your billing cycle to see the next grant."), () if amount is None else (_line(edition, plan, amount),), missing=missing)
    return _dated(case.on, day, amount, edition, plan, missing)


def _amount(edition: Edition, plan: str | None, gets: str | None) -> int | None:
    """Connects a month, where the answers settle it."""
    if plan is None:
        return None
    if plan == "basic" and edition.terms.has("who"):
        return None if gets is None else edition.terms.quantity("basic").n * (gets == "yes")
    return edition.terms.quantity(plan).n


def _line(edition: Edition, plan: str | None, amount: int) -> Line:
    return Line("amount", T("毎月の付与", "Each month"), connects(amount), None, edition.terms.term(plan or "basic").sources)


def grant_days(start_day: int, after: date, count: int = MONTHS) -> list[tuple[date, ...]]:
    """The coming grant days. Where the copies of the help page disagree: both days of each month that still lie ahead."""
    old, new = (renewals(after, start_day, last, count) for last in (OLD_LAST, NEW_LAST))
    if old == new:
        return [(when,) for when in new]
    if new[0] > old[0]:  # the newer reading's day has passed, the older one's is today
        return [(old[0],), *zip(new[:-1], old[1:], strict=True)]
    return list(zip(new, old, strict=True))


def _say(days: tuple[date, ...]) -> T:
    said = [say_day(day) for day in days]
    return T("か".join(t.ja for t in said), " or ".join(t.en for t in said))


def _dated(on: date, day: int, amount: int | None, edition: Edition, plan: str | None, missing: tuple[str, ...]) -> Working:
    coming = grant_days(day, on)
    first, doubt = _say(coming[0]), day in UNSURE
    much = connects(amount).text if amount is not None else T("Connects", "Connects")
    if doubt and len(coming[0]) == 1:
        first = T(f"{first.ja}か{_say(coming[1]).ja}", f"{first.en}, or {_say(coming[1]).en}")
    says = T(f"次の付与は{first.ja}、{much.ja}です。", f"Next: {much.en} on {first.en}.") if amount is not None else T(f"次の付与日は{first.ja}です。", f"The next grant day is {first.en}.")
    wait = (coming[0][0] - on).days
    lines = [Line("next", T("次の付与日", "Next grant"), first, T("今日です" if wait == 0 else f"あと{wait}日", "today" if wait == 0 else f"in {wait} day" + "s" * (wait != 1)), (HELP_GET, MEMBERSHIP_BILLING, MIKIWORLD), main=True)]
    if amount is not None:
        lines.append(_line(edition, plan, amount))
    rows = tuple((_say(days), *((connects(amount),) if amount is not None else ())) for days in coming)
    columns = (T("付与日", "Grant day"), *((T("数", "Connects"),) if amount is not None else ()))
    notes = [T("請求サイクルは協定世界時の0時(日本時間の9時)に始まります。", "A billing cycle begins at 00:00 UTC (9:00 in Japan).")]
    if doubt:
        notes.append(T("28日に始まるサイクルは、ヘルプの古い版では翌月1日、新しい版では28日に更新されます。いつ変わったかは分かりません。", "For a cycle that starts on the 28th, an older help text renews on the 1st and a newer one on the 28th; when it changed is not known."))
    elif day > NEW_LAST:
        notes += [T("29日から31日に始まるサイクルは、翌月の1日に更新されます。", "Cycles that start on the 29th to 31st renew on the 1st of the next month."), _FIRST]
    return Working("dated", says, tuple(lines), (Table("days", T("これからの付与日", "Coming grants"), columns, rows),), notes=tuple(notes), missing=missing, files={"connects.ics": calendar(coming, amount)})


_FIRST = T("月末に始めた人の最初の更新が、すぐ次の1日なのか、その次の1日なのかは書かれていません。二度目からは毎月1日です。", "For a cycle begun at the end of a month, no text says whether the first renewal is the very next 1st or the one after. From the second on it is the 1st of each month.")


def _upgraded(case: Case, edition: Edition, upgrade: date) -> Working:
    """An upgrade moves the cycle to its own day; the paid part arrives in full, the free part by days elapsed."""
    total, free = edition.terms.quantity("plus").n, edition.terms.quantity("free").n
    paid, after = total - free, upgrade + timedelta(days=1)
    coming = grant_days(upgrade.day, after)
    late = upgrade.day > OLD_LAST
    if late:  # "the 1st of the next month" may be some days away or a month and some days: no text says
        coming = [tuple(sorted({*coming[0], *coming[1]})), *coming[2:]]
    paid_text = connects(paid).text
    first = T(f"{paid:,}〜{total:,} Connects", f"{paid:,} to {total:,} Connects") if free else paid_text
    lines = (
        Line("at_once", T("変えた日に届く数", "On the day you upgrade"), connects(paid) if not free else first, T("有料の分は全部、無料の分は過ぎた日数に応じて", "the paid part in full, the free part by the days elapsed"), (MEMBERSHIP_BILLING, PLUS_STAFF), main=True),
        Line("next", T("その次の付与日", "The grant after that"), _say(coming[0]), T("変えた日が新しいサイクルの日になります", "the day you upgrade becomes the cycle's day"), (MEMBERSHIP_BILLING,)),
        Line("amount", T("毎月の付与", "Each month"), connects(total), None, edition.terms.term("plus").sources),
        Line("price", T("月額", "Price a month"), edition.terms.term("price").text, None, edition.terms.term("price").sources),
    )
    says = T(f"{say_day(upgrade).ja}に{first.ja}が届き、次は{_say(coming[0]).ja}です。", f"{first.en} on {say_day(upgrade).en}, then {total:,} on {_say(coming[0]).en}.")
    notes = [T("無料の分の日割りの計算式は公表されていません。手持ちのConnectsはそのまま残ります。", "The formula for pro-rating the free part is not published. Connects you hold stay.")] if free else []
    if late:
        notes.append(_FIRST)
    return Working("upgraded", says, lines, notes=tuple(notes), files={"connects.ics": calendar(coming, total)})


def calendar(days: list[tuple[date, ...]], amount: int | None) -> str:
    """The grants as an iCalendar file (RFC 5545): whole-day events, both days where sources disagree."""
    title = "Upwork Connects" + (f" +{amount}" if amount else "")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kijun//Upwork Connects//EN", "CALSCALE:GREGORIAN"]
    for pair in days:
        for day in pair:
            stamp, after = f"{day:%Y%m%d}", f"{day + timedelta(days=1):%Y%m%d}"
            lines += ["BEGIN:VEVENT", f"UID:connects-{stamp}@kijun", f"DTSTAMP:{stamp}T000000Z", f"DTSTART;VALUE=DATE:{stamp}", f"DTEND;VALUE=DATE:{after}", "SUMMARY:" + title + (" (?)" if len(pair) > 1 else ""), "TRANSP:TRANSPARENT", "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


NEXT_GRANT = Formula(
    id="upwork.next-grant",
    title=T("次にConnectsが付与される日", "The next grant of Connects"),
    intro=T("請求サイクルの日から、これから1年の付与日を出します", "the grants of the coming year from the day of your billing cycle"),
    versions=VERSIONS,
    doubts=(
        either("2021-01-01", "2023-10-31", ("2020-12", "2021-help"), T("Plusの付与数は、発表では80、ヘルプでは無料分を含めて70でした。", "The announcement gives Plus 80; help pages of the time say 70 with the free ten inside.")),
        either("2023-11-01", None, ("2020-12", "2021-help", "2024-02"), T("この間のどこかでPlusが100になりました。", "Some day in this time Plus became 100.")),
    ),
    asks=(PLAN, MONTHLY_TEN, CYCLE_DAY, UPGRADE_ON),
    only={"monthly_ten": ("2025-10",)},
    work=_work,
    before=Absence.EARLIER,
)
