"""Certified client: a mark for clients, checked daily on the last half year. Clients keep a reply rate; lancers do not."""

from __future__ import annotations

from ..core.criterion import AtLeast, AtMost, Is, all_of
from ..core.edition import Absence, edition, either
from ..core.facts import Amount, Rate, yes_no
from ..core.quantity import YEN, Unit, pct, yen
from ..core.rule import Rule
from ..core.text import T
from .sources import COMMITTEE_2021, HELP_CERTIFIED_CLIENT, HELP_ORDER_RATE

_HALF = T("過去半年で数えます。", "Counted over the last half year.")
_PEOPLE = Unit("people_done", "{n}人", "{n} person", "{n} people", strip=r"人$|people$|person$")
_JOBS = Unit("client_jobs", "{n}件", "{n} job", "{n} jobs", strip=r"件$|jobs?$")

VERIFIED = yes_no(
    "client_verified", T("認証済み", "Verified"), T("認証済みのクライアントですか。", "Is the client verified?")
)
NOT_OVERDUE = yes_no(
    "not_overdue",
    T("支払いの遅れがない", "No overdue payment"),
    T("支払いの遅れはありませんか。", "Is no payment overdue?"),
)
DONE_TOTAL = Amount(
    id="client_total",
    label=T("完了した依頼の総額", "Completed total"),
    ask=T("完了した依頼の総額はいくらですか。", "What do the completed orders come to?"),
    find=_HALF,
    unit=YEN,
)
ORDER_RATE = Rate(
    id="order_rate",
    label=T("発注率", "Order rate"),
    ask=T("発注率はどのくらいですか。", "What is the order rate?"),
    find=T(
        "発注した人数のうち、完了した人数です。だれにも発注していなければ1人中0人になります。表示は端数切り捨てです。",
        "People completed of people ordered; with nobody ordered from it is 0 of 1. The display cuts fractions.",
    ),
    part=T("完了した人数", "completed"),
    whole=T("発注した人数", "ordered"),
    good=_PEOPLE,
)
UNFAIR = Rate(
    id="unfair",
    label=T("「適正でない価格」とされた仕事", "Jobs flagged “not a fair price”"),
    ask=T(
        "「適正でない価格」と報告された仕事の割合はどのくらいですか。",
        "What share of jobs was flagged “not a fair price”?",
    ),
    find=_HALF,
    part=T("報告された仕事", "flagged"),
    whole=T("仕事の合計", "all jobs"),
    good=_JOBS,
)
CLIENT_SATISFIED = Rate(
    id="client_satisfied",
    label=T("満足の割合", "Satisfied share"),
    ask=T(
        "ランサーからの評価のうち、「満足」の割合はどのくらいですか。",
        "Of the ratings from lancers, what share is “satisfied”?",
    ),
    find=_HALF,
    part=T("満足", "satisfied"),
    whole=T("評価の合計", "all ratings"),
    good=_JOBS,
)
CLIENT_REPLY = Rate(
    id="client_reply",
    label=T("返信率", "Reply rate"),
    ask=T("クライアントの返信率はどのくらいですか。", "What is the client's reply rate?"),
    find=_HALF,
    part=T("24時間以内の返信", "within 24 hours"),
    whole=T("返信の合計", "all replies"),
    good=_JOBS,
)

CC = edition(
    "CC",
    None,
    all_of(
        verified=Is(VERIFIED),
        paid=Is(NOT_OVERDUE),
        total=AtLeast(DONE_TOTAL, yen(300_000)),
        order_rate=AtLeast(ORDER_RATE, pct(70)).cite(HELP_CERTIFIED_CLIENT, HELP_ORDER_RATE),
        unfair=AtMost(UNFAIR, pct(5)),
        satisfied=AtLeast(CLIENT_SATISFIED, pct(95)),
        reply=AtLeast(CLIENT_REPLY, pct(80)),
    ),
    sources=(HELP_CERTIFIED_CLIENT, COMMITTEE_2021),
)

CERTIFIED_CLIENT = Rule(
    id="lancers.certified-client",
    title=T("認定クライアント", "Certified client"),
    intro=T(
        "過去半年の実績で毎日判定されるクライアントのしるし", "a mark for clients, checked daily on the last half year"
    ),
    versions=(CC,),
    doubts=(
        either(
            "2022-02-01",
            None,
            ("CC",),
            T(
                "ヘルプに日付がありません。「満足の割合」を使っているので、2022年2月以後のものと推定しています。",
                "The help page carries no date; it uses the satisfied share, so it is taken to be from February 2022 or later.",
            ),
        ),
    ),
    before=Absence.UNRECORDED,
)
