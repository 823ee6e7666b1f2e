"""Taking money out: the transfer fee, the day it arrives, and the last day on which a reward can still be taken out."""

from __future__ import annotations

from datetime import date, timedelta

from ..core.day import day, days_in_month, say_day, shift_months
from ..core.edition import Absence, Edition, edition
from ..core.facts import Amount, Choice, Lever, Option, When
from ..core.finding import Case
from ..core.ics import calendar
from ..core.quantity import DAYS, YEN, of, yen
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Working
from .sources import (
    FAQ_POSTPAID,
    FAQ_SCREENING,
    FUNASAAN,
    IFBUSY,
    KOTUKOTU,
    MO48,
    PAYOUT_2021,
    QUICK_2019,
    TECHO_WITHDRAWAL,
)

#: Rewards confirmed before the deadline was introduced count from that day.
DEADLINE_SINCE = day("2017-07-11")
CLOSES = 15

BANK = Choice(
    id="bank",
    label=T("振込先の銀行", "Bank"),
    ask=T("どの銀行で受け取りますか。", "Which bank is the money sent to?"),
    lever=Lever.NOW,
    options=(Option("rakuten", T("楽天銀行", "Rakuten Bank")), Option("other", T("そのほかの銀行", "Another bank"))),
)
METHOD = Choice(
    id="method",
    label=T("出金方式", "Withdrawal method"),
    ask=T("どの出金方式を選んでいますか。", "Which withdrawal method have you chosen?"),
    find=T("初めは「随時出金方式」です。", "It starts as “on demand”."),
    lever=Lever.NOW,
    options=(
        Option("on_demand", T("随時出金方式", "On demand")),
        Option("from_50000", T("5万円以上で出金", "50,000 yen or more")),
        Option("carry_over", T("キャリーオーバー方式", "Carry over")),
        Option("quick", T("クイック出金", "Quick withdrawal")),
    ),
)
BALANCE = Amount(
    id="balance",
    label=T("確定した報酬の合計", "Confirmed rewards"),
    ask=T("まだ出金していない、確定した報酬はいくらですか。", "How much in confirmed rewards is not withdrawn yet?"),
    lever=Lever.EARN,
    unit=YEN,
)
CONFIRMED_ON = When(
    id="confirmed_on",
    label=T("報酬が確定した日", "Day the reward was confirmed"),
    ask=T("その報酬はいつ確定しましたか。", "When was the reward confirmed?"),
    find=T("いちばん古い報酬の日を入れると、失う前の期限が分かります。", "The oldest reward's day tells the earliest deadline."),
    lever=Lever.FIXED,
)  # fmt: skip

V1 = edition(
    "V1",
    "2017-07-11",
    terms(
        rakuten=Term(T("振込手数料(楽天銀行)", "Transfer fee, Rakuten Bank"), yen(100), (FUNASAAN, KOTUKOTU)),
        other=Term(T("振込手数料(そのほかの銀行)", "Transfer fee, other banks"), yen(500), (FUNASAAN,)),
        least=Term(T("随時出金方式の最低額", "Least amount, on demand"), yen(1_000), (FAQ_POSTPAID, FUNASAAN)),
        threshold=Term(T("「5万円以上」方式の最低額", "Least amount, larger method"), yen(50_000), (FAQ_POSTPAID, FUNASAAN)),
        quick=Term(T("クイック出金の最低額(2019年1月)", "Least amount, quick (January 2019)"), yen(520), (QUICK_2019,)),
        quick_days=Term(
            T("クイック出金の速さ", "Speed of quick withdrawal"),
            T("1〜3営業日(2019年の記事)/ 4営業日以内(のちのFAQ)", "1 to 3 business days (article of 2019) / within 4 (later FAQ)"),
            (QUICK_2019, FAQ_POSTPAID),
        ),
        quick_now=Term(
            T("クイック出金の今", "Quick withdrawal today"),
            T("2020年2月に変更、2021年7月に停止。再開と今の手数料は確認できていない", "changed in February 2020, suspended in July 2021; whether it is back, and its fee, is not known"),
            (TECHO_WITHDRAWAL, IFBUSY),
        ),
        calendar=Term(
            T("締め日と支払日", "Closing and payment"),
            T("15日締めは月末払い、月末締めは翌月15日払い", "closed on the 15th, paid at month end; closed at month end, paid on the next 15th"),
            (FUNASAAN, MO48, PAYOUT_2021),
        ),
        deadline=Term(T("出金できる期間(報酬の確定から)", "Time to withdraw, from confirmation"), of(DAYS, 180), (TECHO_WITHDRAWAL, MO48)),
        postpaid=Term(
            T("後払いのクライアントの報酬", "Rewards from clients who pay later"),
            T("早くて翌々月15日", "the 15th of the month after next at the earliest"),
            (FAQ_POSTPAID,),
        ),
        screening=Term(T("審査", "Screening"), T("締め日のあとに審査がある", "payouts are screened after each closing day"), (FAQ_SCREENING,)),
    ),
    sources=(FUNASAAN, FAQ_POSTPAID, MO48, TECHO_WITHDRAWAL, PAYOUT_2021),
    observed=True,
    seen="2021-04",
)  # fmt: skip


def closing(on: date) -> date:
    """The first closing day on or after a day: the 15th or the last of the month."""
    return date(on.year, on.month, CLOSES) if on.day <= CLOSES else _month_end(on)


def paid(closed: date) -> date:
    """The payment day of a closing day."""
    if closed.day == CLOSES:
        return _month_end(closed)
    return shift_months(date(closed.year, closed.month, CLOSES), 1)


def _month_end(on: date) -> date:
    return date(on.year, on.month, days_in_month(on.year, on.month))


def _work(case: Case, edition: Edition) -> Working:
    facts, found = case.facts, edition.terms
    method, lines = facts.get(METHOD.id, "on_demand"), []
    fee = found.quantity(facts[BANK.id]) if BANK.id in facts else None
    balance = facts[BALANCE.id].n if BALANCE.id in facts else None
    if fee:
        lines.append(Line("fee", T("振込手数料", "Transfer fee"), fee, T("1回の振込ごと", "per transfer"), (FUNASAAN,)))
    if fee and balance is not None:
        lines.append(
            Line("net", T("振り込まれる額", "Sent to your bank"), yen(max(0, balance - fee.n)), None, (FUNASAAN,))
        )
    least = {"on_demand": "least", "from_50000": "threshold", "quick": "quick"}.get(method)
    code, says = "waits", _CARRY
    files: dict[str, str] = {}
    if least:
        bar = found.quantity(least)
        code, says = _arrival(method, balance, bar.n, bar.text, case.on)
        lines.append(
            Line("least", T("この方式の最低額", "Least amount of this method"), bar, None, found.term(least).sources)
        )
    if code == "paid":
        closes = closing(case.on)
        lines += [
            Line("closes", T("次の締め日", "Next closing day"), say_day(closes), None, (FUNASAAN, MO48)),
            Line("arrives", T("支払日", "Payment day"), say_day(paid(closes)), _HOLIDAY, (PAYOUT_2021,), main=True),
        ]
    notes = [_POSTPAID, _SCREENED] + ([_QUICK] if method == "quick" else [])
    if CONFIRMED_ON.id in facts:
        limit = found.quantity("deadline").n
        last = max(facts[CONFIRMED_ON.id], DEADLINE_SINCE) + timedelta(days=limit)
        left = (last - case.on).days
        gone = T("すでに過ぎています", "already past") if left < 0 else T(f"あと{left}日", f"{left} days left")
        how = T(f"確定から{limit}日。{gone.ja}", f"{limit} days from confirmation; {gone.en}")
        lines.append(
            Line(
                "deadline",
                T("出金できる最後の日", "Last day to withdraw"),
                say_day(last),
                how,
                (TECHO_WITHDRAWAL, MO48),
            )
        )
        files["crowdworks-withdrawal.ics"] = calendar("crowdworks-withdrawal", (last, _LAST_DAY))
        notes.append(_COUNTING)
    missing = tuple(fact.id for fact in (BANK, BALANCE, METHOD, CONFIRMED_ON) if fact.id not in facts)
    return Working(code, says, tuple(lines), notes=tuple(notes), next=_NEXT, missing=missing, files=files)  # fmt: skip


def _arrival(method: str, balance: int | None, least: int, text: T, on: date) -> tuple[str, T]:
    """Whether and when the money goes out, as a result id and a sentence."""
    if method == "quick":
        return "quick", T(
            "クイック出金が今使えるかは確認できていません。",
            "Whether quick withdrawal is available today is not known.",
        )
    if balance is not None and balance < least:
        return "below", T(
            f"{text.ja}に満たないため、次回に持ち越されます。", f"Below {text.en}, so it is carried over."
        )
    pays = say_day(paid(closing(on)))
    if balance is None:
        return "paid", T(
            f"{text.ja}以上あれば、{pays.ja}に支払われます。", f"If it is {text.en} or more, it is paid on {pays.en}."
        )
    return "paid", T(f"{pays.ja}に支払われます。", f"It is paid on {pays.en}.")


_CARRY = T(
    "キャリーオーバー方式では、方式を変えるまで支払われません。",
    "With “carry over” nothing is paid until you change the method.",
)
_HOLIDAY = T("休日にあたるときの扱いは年ごとのお知らせで", "for holidays see each year's notice")
_POSTPAID = T(
    "後払いのクライアントの報酬は、早くて翌々月15日の支払いです。",
    "Rewards from clients who pay later are paid on the 15th of the month after next at the earliest.",
)
_SCREENED = T(
    "締め日のあとに審査があり、支払いが止まることや、資料を求められることがあります。",
    "Payouts are screened after each closing day and may be stopped, or more data asked for.",
)
_QUICK = T(
    "速さは、2019年の記事では1〜3営業日、のちのFAQでは4営業日以内です。2020年2月に変わり、2021年7月に止まりました。今の手数料は確認できていません。",
    "An article of 2019 says 1 to 3 business days, a later FAQ within 4. It changed in February 2020 and stopped in July 2021; today's fee is not known.",
)
_COUNTING = T(
    "期限の日そのものに出金できるかは書かれていません。1日早めに動くと安全です。",
    "Whether the last day itself still counts is not stated; a day earlier is safe.",
)
_NEXT = (
    T("楽天銀行の口座にすると、振込手数料が下がる。", "A Rakuten Bank account lowers the transfer fee."),
    T("「5万円以上」方式にすると、振込の回数が減る。", "The larger method means fewer transfers."),
)
_LAST_DAY = T("クラウドワークスの報酬を出金できる最後の日", "Last day to withdraw a CrowdWorks reward")

WITHDRAWAL = Formula(
    id="crowdworks.withdrawal",
    title=T("出金", "Withdrawal"),
    versions=(V1,),
    asks=(BANK, METHOD, BALANCE, CONFIRMED_ON),
    work=_work,
    before=Absence.UNRECORDED,
)
