"""Ending a contract: what happens to it, the deposit, the pay and the ratings, and the days that matter.

By the FAQ a terminated contract is cancelled as a whole; being paid for a part goes through a changed amount before
that. Who ignores a request for a week gets 1 on every item.
"""

from __future__ import annotations

from datetime import date, timedelta

from ..core.day import say_day
from ..core.edition import Absence, Edition, edition
from ..core.facts import Choice, Lever, Option, When
from ..core.finding import Case
from ..core.ics import calendar
from ..core.quantity import DAYS, of
from ..core.rule import Formula
from ..core.terms import Term, Terms, terms
from ..core.text import T
from ..core.working import Line, Table, Working
from . import outcomes as o
from .sources import (
    BOTTI,
    FAQ_CARD,
    FAQ_CHARGED,
    FAQ_CLIENT_GONE,
    FAQ_COMPETITION_END,
    FAQ_ESCROW,
    FAQ_HOURLY_FLOW,
    FAQ_PROHIBITED,
    FAQ_PROMPT,
    FAQ_RATING,
    FORTY_CANCEL,
    GETAGRIP,
    KAMOME_AUTO,
    MAMA_KURASHI,
    PAYOUT_2021,
    PROMPT_2020,
    QA_AGREE,
    QA_TERMS,
    THREE_KIDS,
    WATASHINO,
)


def _choice(id: str, label: T, ask: T, **options: T) -> Choice:
    found = tuple(Option(key, said) for key, said in options.items())
    return Choice(id=id, label=label, ask=ask, lever=Lever.FIXED, options=found)


def _when(id: str, label: T, ask: T) -> When:
    return When(id=id, label=label, ask=ask, lever=Lever.FIXED)


JOB_TYPE = _choice(
    "job_type",
    T("仕事の形式", "Type of job"),
    T("どの形式の仕事ですか。", "What type of job is it?"),
    fixed=T("プロジェクト(固定報酬制)", "Project, fixed price"),
    hourly=T("プロジェクト(時間単価制)", "Project, hourly"),
    competition=T("コンペ", "Competition"),
    task=T("タスク", "Task"),
)
STATE = _choice(
    "state",
    T("いまの段階", "Where it stands"),
    T("いま、どの段階ですか。", "How far has it come?"),
    talking=T("契約前(応募・相談中)", "Before the contract"),
    contracted=T("契約済み、仮払い前", "Contracted, no deposit yet"),
    working=T("仮払い済み、作業中", "Deposit in, working"),
    delivered=T("納品済み、検収待ち", "Delivered, not accepted yet"),
    accepted=T("検収済み", "Accepted"),
)
ASKED_BY = _choice(
    "asked_by",
    T("終了リクエストを送った人", "Who sent the termination request"),
    T("契約途中終了リクエストは、どちらが送りましたか。", "Who sent the termination request?"),
    nobody=T("まだ誰も送っていない", "Nobody yet"),
    me=T("自分(ワーカー)", "I did (worker)"),
    client=T("クライアント", "The client"),
)
ANSWERED = _choice(
    "answered",
    T("相手の返事", "The answer"),
    T("受け取った側は、どう返事をしましたか。", "How did the receiver answer?"),
    agreed=T("同意した", "Agreed"),
    refused=T("断った", "Refused"),
    silent=T("まだ返事がない", "No answer yet"),
)
ASKED_ON = _when(
    "asked_on",
    T("リクエストの日", "Day of the request"),
    T("リクエストはいつ送られましたか。", "When was the request sent?"),
)
PAYMENT = _choice(
    "payment",
    T("クライアントの支払い方法", "How the client pays"),
    T("クライアントの支払い方法は何ですか。", "How does the client pay?"),
    card=T("クレジットカード", "Credit card"),
    other=T("銀行振込・請求書払い", "Bank transfer or invoice"),
)
DEPOSIT_ON = _when(
    "deposit_on", T("仮払いの日", "Day of the deposit"), T("仮払いはいつでしたか。", "When was the deposit made?")
)
DELIVERED_ON = _when(
    "delivered_on", T("納品の日", "Day of delivery"), T("いつ納品しましたか。", "When did you deliver?")
)

V1 = edition(
    "V1",
    "2016-11-20",
    terms(
        escrow=Term(T("仮払い", "Deposit"), T("作業の前に仮払いが要る。仮払い前に作業を頼むのは禁止", "due before work starts; asking for work before it is prohibited"), (FAQ_ESCROW, FAQ_PROHIBITED)),
        silence=Term(T("返事がないときの自動終了", "Ends by itself without an answer after"), of(DAYS, 7), (MAMA_KURASHI, THREE_KIDS, KAMOME_AUTO)),
        refund=Term(T("途中で終わったときの仮払い", "Deposit of a terminated contract"), T("全額がクライアントに返る", "back to the client in full"), (FAQ_CLIENT_GONE,)),
        part=Term(T("一部の支払い", "Pay for a part"), T("終了ではなく、条件変更リクエストで金額を変えて検収", "change the amount first, then acceptance; not by termination"), (FORTY_CANCEL, QA_TERMS, FAQ_CARD)),
        part_disputed=Term(T("一部の支払い(食い違い)", "Pay for a part, disputed"), T("終了しても一部を請求できる場合があると書く記事がある", "one article: a part may still be owed after termination"), (WATASHINO,)),
        rating_disputed=Term(T("終了と評価(食い違い)", "Rating after an ending, disputed"), T("途中で降りると自動で低い評価になると書く記事と、ならないと書く記事がある", "one article: dropping out brings a bad rating by itself; another: it does not"), (GETAGRIP, FORTY_CANCEL)),
        automatic=Term(T("無視した側に付く評価", "Rating of the side that ignored it"), T("全項目1", "1 on every item"), (KAMOME_AUTO,)),
        alone=Term(T("納品がないとき", "Without a delivery"), T("支払われない。クライアントが1人で取り消すことはできない", "nothing is paid out; the client cannot cancel alone"), (BOTTI,)),
        acceptance=Term(T("検収の目安", "Acceptance, as a guideline"), of(DAYS, 7), (FAQ_CLIENT_GONE, FAQ_PROMPT)),
        prompt=Term(T("連絡催促", "Contact prompt"), T("2020年4月23日から。2営業日以内に判断。契約の前後は使えない", "since 23 April 2020; decided within 2 business days; not before or after the contract"), (FAQ_PROMPT, PROMPT_2020)),
        card=Term(T("カードの与信枠の有効期間", "Card authorisation lasts"), of(DAYS, 50), (FAQ_CARD, FAQ_CHARGED, QA_AGREE)),
        onsite=Term(T("サイト内の返金", "On-site refund"), T("次の仮払いに使うか、口座に送る(振込手数料はクライアント)。期限の日数は確認できていない", "used for the next deposit or sent to a bank (fee on the client); its deadline in days is not known"), (FAQ_CHARGED, PAYOUT_2021)),
        rating=Term(T("評価できる期間", "Time to rate"), T("検収から1か月", "one month from acceptance"), (FAQ_RATING,)),
        hourly=Term(T("時間単価制の1週間", "A week of hourly work"), T("修正は翌週月曜まで、確認は火曜0時〜木曜24時、確定は金曜", "corrections until Monday, review Tuesday 0:00 to Thursday 24:00, fixed on Friday"), (FAQ_HOURLY_FLOW,)),
        competition=Term(T("コンペの早期終了", "Ending a competition early"), T("提案が1件以上あれば、翌日24時に締め切れる。返金の決まりは確認できていない", "with at least one proposal it can close at 24:00 the next day; the refund rules are not known"), (FAQ_COMPETITION_END,)),
    ),
    sources=(FAQ_PROMPT, FAQ_CLIENT_GONE, MAMA_KURASHI, KAMOME_AUTO),
    observed=True,
    seen="2026-02",
)  # fmt: skip


def _work(case: Case, edition: Edition) -> Working:
    kind, state = case.facts.get(JOB_TYPE.id), case.facts.get(STATE.id)
    if kind is None:
        return Working("missing", _ASK, missing=(JOB_TYPE.id,))
    special = {"hourly": o.HOURLY, "competition": o.COMPETITION, "task": o.TASK}.get(kind)
    if special is None and state is None:
        return Working("missing", _ASK_STATE, missing=(STATE.id,))
    days = _days(case, edition.terms) if special is None else []
    missing: tuple[str, ...] = ()
    found = special
    if found is None:
        found, missing = _fixed(case, edition.terms)
    if found is None:
        return Working("missing", _ASK_REQUEST, tables=_timeline(days), missing=missing)
    notes = () if special else (_CANCELLED_WHOLE, _RATED)
    return Working(
        found.code,
        _dated(found.says, case, edition.terms),
        _lines(found, case, edition.terms),
        _timeline(days),
        notes=notes,
        next=found.next,
        missing=missing,
        files={"crowdworks-contract.ics": calendar("crowdworks-contract", *days)} if days else {},
    )


_ASK = T(
    "仕事の形式を選ぶと、終え方とその結果が出ます。", "Choose the type of job to see how it ends and what follows."
)
_ASK_STATE = T("いまの段階を選んでください。", "Say how far the contract has come.")
_ASK_REQUEST = T(
    "リクエストの日と返事を入れると、どうなるかが出ます。",
    "Enter the day of the request and the answer to see what follows.",
)
_CANCELLED_WHOLE = T(
    "終了した契約の報酬は支払われないのが公式の説明です。一部を請求できる場合があると書く記事もあります(争いがある点)。",
    "Officially nothing is paid for a terminated contract. One article says that a part may still be owed (disputed).",
)
_RATED = T(
    "途中で終わること自体で低い評価が自動で付くと書く記事もありますが、公式の説明では、1週間無視した側だけです。",
    "One article says that dropping out brings a bad rating by itself; officially only the side that ignores a request for a week gets one.",
)


def _fixed(case: Case, found: Terms) -> tuple[o.Outcome | None, tuple[str, ...]]:
    """The outcome of a fixed-price contract, and what is still needed to tell it."""
    facts, state = case.facts, case.facts[STATE.id]
    settled = {"talking": o.NO_CONTRACT, "accepted": o.ACCEPTED}.get(state)
    if settled:
        return settled, ()
    asked, answer = facts.get(ASKED_BY.id), facts.get(ANSWERED.id)
    if asked in (None, "nobody"):
        calm = {"contracted": o.BEFORE_DEPOSIT, "working": o.RUNNING, "delivered": o.DELIVERED}[state]
        return calm, () if asked else (ASKED_BY.id,)
    if answer == "agreed":
        return o.AGREED, ()
    if answer == "refused":
        return o.REFUSED, ()
    if answer is None or ASKED_ON.id not in facts:
        return None, tuple(fact.id for fact in (ANSWERED, ASKED_ON) if fact.id not in facts)
    over = case.on >= _ends(case, found)
    if asked == "client":
        return (o.SILENT_ME if over else o.WAITING_ME), ()
    return (o.SILENT_CLIENT if over else o.WAITING_CLIENT), ()


def _dated(says: T, case: Case, found: Terms) -> T:
    """A headline with the day of the automatic ending, where it names one."""
    if "{day}" not in says.ja:
        return says
    return says.fill(day=say_day(_ends(case, found)))


def _ends(case: Case, found: Terms) -> date:
    """The day on which an unanswered request ends the contract."""
    asked: date = case.facts[ASKED_ON.id]
    return asked + timedelta(days=found.quantity("silence").n)


def _lines(found: o.Outcome, case: Case, given: Terms) -> tuple[Line, ...]:
    unpaid = case.facts.get(STATE.id) == "contracted"
    lines = [
        Line("contract", T("契約", "Contract"), found.contract, None, found.sources, main=True),
        Line("deposit", T("仮払い", "Deposit"), o.BEFORE_DEPOSIT.deposit if unpaid else found.deposit),
        Line("pay", T("報酬", "Pay"), found.pay),
        Line("rating", T("評価", "Ratings"), found.rating),
        Line("completion", T("納品完了率", "Completion rate"), found.completion),
    ]
    ended = found.code.startswith("ended")
    if ended and case.facts.get(PAYMENT.id) == "card" and DEPOSIT_ON.id in case.facts:
        valid = given.quantity("card")
        open_ = (case.on - case.facts[DEPOSIT_ON.id]).days <= valid.n
        value = T("与信枠が解放され、請求されない", "the authorisation is released, nothing is charged")
        if not open_:
            value = T("すでに請求済みのため、サイト内の返金になる", "charged by now, so it becomes an on-site refund")
        how = T(f"与信枠は仮払いから{valid.text.ja}まで", f"an authorisation lasts {valid.text.en}")
        lines.insert(
            2, Line("card", T("クライアントのカード", "The client's card"), value, how, (FAQ_CARD, FAQ_CHARGED))
        )
    return tuple(lines)  # fmt: skip


def _days(case: Case, found: Terms) -> list[tuple[date, T]]:
    """The days that matter, in order."""
    facts, days = case.facts, []
    if DEPOSIT_ON.id in facts:
        days.append((facts[DEPOSIT_ON.id], T("仮払い", "Deposit")))
        if facts.get(PAYMENT.id) == "card":
            last = facts[DEPOSIT_ON.id] + timedelta(days=found.quantity("card").n)
            days.append(
                (last, T("カードの与信枠の最終日(過ぎると請求)", "Card authorisation ends, then it is charged"))
            )
    if DELIVERED_ON.id in facts:
        days.append((facts[DELIVERED_ON.id], T("納品", "Delivery")))
        due = facts[DELIVERED_ON.id] + timedelta(days=found.quantity("acceptance").n)
        days.append((due, T("検収の目安。過ぎたら事務局へ", "Acceptance due; after it, ask the secretariat")))
    if ASKED_ON.id in facts and facts.get(ASKED_BY.id) != "nobody":
        days.append((facts[ASKED_ON.id], T("終了リクエスト", "Termination request")))
        if facts.get(ANSWERED.id) in (None, "silent"):
            end = _ends(case, found)
            days.append(
                (
                    end,
                    T(
                        "返事がなければ自動終了(無視した側に評価1)",
                        "Ends by itself without an answer, 1 for the silent side",
                    ),
                )
            )
    return sorted(days, key=lambda day: day[0])  # fmt: skip


def _timeline(days: list[tuple[date, T]]) -> tuple[Table, ...]:
    if not days:
        return ()
    columns = (T("日", "Day"), T("できごと", "What happens"))
    return (
        Table("days", T("大事な日", "The days that matter"), columns, tuple((say_day(d), what) for d, what in days)),
    )


ENDING = Formula(
    id="crowdworks.ending",
    title=T("契約の終了", "Ending a contract"),
    versions=(V1,),
    asks=(JOB_TYPE, STATE, ASKED_BY, ANSWERED, ASKED_ON, PAYMENT, DEPOSIT_ON, DELIVERED_ON),
    work=_work,
    before=Absence.UNRECORDED,
)
