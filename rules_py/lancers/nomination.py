"""Nomination fee and compensation service, 2015-10-07 14:00 to 2017-12-31 23:59: what an order to a certified lancer added.

The hour of the start matters on one day only, so it is asked there. Whether the client's 2% was charged after November
2015 is not known: the announced free period ended, yet an article of about April 2016 still found it free.
"""

from __future__ import annotations

from ..core.day import day
from ..core.edition import Edition, edition
from ..core.facts import Amount, Lever, When, yes_no
from ..core.finding import Case
from ..core.quantity import PERCENT, YEN, of, pct, yen
from ..core.rule import Formula
from ..core.terms import Rounding, Term, percent_of, terms
from ..core.text import T
from ..core.working import Line, Working
from .sources import LANCERS_EXPERT, MUUMEMO, NOTICE_NOMINATION, NOTICE_NOMINATION_CLIENT

FREE_UNTIL = day("2015-11-30")
FIRST_DAY = day("2015-10-07")

ORDERED_ON = When(
    id="ordered_on",
    label=T("発注日", "Order day"),
    ask=T("いつ発注されましたか。", "On which day was the order placed?"),
    lever=Lever.FIXED,
)
AFTER_14 = yes_no(
    "after_14",
    T("14時以後の発注", "Ordered at 14:00 or later"),
    T("2015年10月7日の発注なら、14時以後でしたか。", "If ordered on 7 October 2015: at 14:00 or later?"),
    lever=Lever.FIXED,
)
FIXED_PROJECT = yes_no(
    "fixed_project",
    T("固定報酬のプロジェクト", "Fixed-price project"),
    T("固定報酬のプロジェクト方式でしたか。", "Was it a project with a fixed price?"),
    T("時間報酬は対象外でした。", "Hourly work was excluded."),
    Lever.FIXED,
)
CERTIFIED_THEN = yes_no(
    "certified_then",
    T("認定ランサーへの発注", "Order to a certified lancer"),
    T("そのとき認定ランサーでしたか。", "Were you a certified lancer at the time?"),
    lever=Lever.FIXED,
)
ORDER_TOTAL = Amount(
    id="order_total",
    label=T("総依頼額", "Total order amount"),
    ask=T("総依頼額はいくらでしたか。", "What was the total order amount?"),
    lever=Lever.FIXED,
    unit=YEN,
)

SERVICE = edition(
    "N",
    "2015-10-07",
    terms(
        rate=Term(T("指名料の率", "Nomination fee rate"), of(PERCENT, 3, 10), (LANCERS_EXPERT,)),
        floor=Term(T("指名料の最低額", "Smallest nomination fee"), yen(50), (LANCERS_EXPERT, MUUMEMO)),
        client=Term(T("クライアントの負担", "Paid by the client"), pct(2), (NOTICE_NOMINATION, LANCERS_EXPERT)),
    ),
    sources=(NOTICE_NOMINATION, NOTICE_NOMINATION_CLIENT, LANCERS_EXPERT),
    until="2017-12-31",
)


def _work(case: Case, edition: Edition) -> Working:
    refused = _not_covered(case)
    if refused:
        return refused
    missing = tuple(f.id for f in (ORDER_TOTAL, FIXED_PROJECT, CERTIFIED_THEN) if f.id not in case.facts)
    if ORDER_TOTAL.id not in case.facts:
        return Working(
            "missing",
            T("総依頼額を入れると、指名料が出ます。", "Enter the total order amount to see the fee."),
            missing=missing,
        )
    total = ORDER_TOTAL.measure(case.facts[ORDER_TOTAL.id]).n
    rate, floor = edition.terms.quantity("rate"), edition.terms.quantity("floor")
    low, high = (percent_of(total, rate, how) for how in (Rounding.DOWN, Rounding.UP))
    fee, most = max(low, floor.n), max(high, floor.n)
    amount = yen(fee).text if fee == most else T(f"{fee:,}〜{most:,}円", f"¥{fee:,} to ¥{most:,}")
    how = T(
        f"総依頼額の{rate.text.ja}と{floor.text.ja}の大きいほう",
        f"the larger of {rate.text.en} of the total and {floor.text.en}",
    )
    lines = (
        Line(
            "fee",
            T("受け取る指名料", "Nomination fee you get"),
            yen(fee) if fee == most else amount,
            how,
            (LANCERS_EXPERT,),
            main=True,
        ),
        _client_line(case, edition, total),
    )
    notes = (
        ()
        if fee == most
        else (
            T(
                "1円未満の扱いは公表されていないため、幅で示しています。",
                "How fractions of a yen were treated is not published, so a range is shown.",
            ),
        )
    )
    return Working(
        "fee",
        T(f"指名料は{amount.ja}です。", f"The nomination fee is {amount.en}."),
        lines,
        notes=notes,
        missing=missing,
    )


def _not_covered(case: Case) -> Working | None:
    for fact, why in ((FIXED_PROJECT, _NOT_FIXED), (CERTIFIED_THEN, _NOT_CERTIFIED)):
        if case.facts.get(fact.id) == "no":
            return Working("excluded", why)
    if case.facts.get(ORDERED_ON.id, case.on) == FIRST_DAY and case.facts.get(AFTER_14.id) != "yes":
        known = AFTER_14.id in case.facts
        return Working(
            "excluded" if known else "missing",
            _TOO_EARLY if known else _WHICH_HOUR,
            missing=() if known else (AFTER_14.id,),
        )
    return None


_NOT_FIXED = T(
    "時間報酬などは対象外だったため、指名料はありません。",
    "Only fixed-price projects were covered, so there is no nomination fee.",
)
_NOT_CERTIFIED = T(
    "認定ランサーへの発注ではないため、指名料はありません。",
    "The order was not to a certified lancer, so there is no nomination fee.",
)
_TOO_EARLY = T(
    "制度は2015年10月7日14時に始まったため、その前の発注は対象外です。",
    "The service began at 14:00 on 7 October 2015; earlier orders are not covered.",
)
_WHICH_HOUR = T(
    "この日は14時に制度が始まりました。14時以後の発注かどうかを選んでください。",
    "The service began at 14:00 that day. Say whether the order came at 14:00 or later.",
)


def _client_line(case: Case, edition: Edition, total: int) -> Line:
    rate = edition.terms.quantity("client")
    sources = (NOTICE_NOMINATION, LANCERS_EXPERT)
    label = T("クライアントの追加負担", "Added cost to the client")
    if case.facts.get(ORDERED_ON.id, case.on) <= FREE_UNTIL:
        return Line(
            "client", label, yen(0), T("2015年11月末までは無料", "free until the end of November 2015"), sources
        )
    most = percent_of(total, rate, Rounding.UP)
    open_ = T(
        f"0円か、最大{most:,}円(徴収されたか不明)", f"¥0, or up to ¥{most:,} (whether it was charged is not known)"
    )
    return Line("client", label, open_, T(f"総依頼額の{rate.text.ja}", f"{rate.text.en} of the total"), sources)


NOMINATION = Formula(
    id="lancers.nomination",
    title=T("認定ランサーの指名料", "Nomination fee of certified lancers"),
    versions=(SERVICE,),
    asks=(ORDERED_ON, AFTER_14, FIXED_PROJECT, CERTIFIED_THEN, ORDER_TOTAL),
    work=_work,
    dated_by="ordered_on",
)
