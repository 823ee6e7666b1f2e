"""Two messages to a client, filled in with the reader's words: declining direct dealing, and asking for separate orders.

The wording is ours. What it relies on: dealing outside Lancers is prohibited, and finished contracts make the record.
"""

from __future__ import annotations

from ..core.edition import Absence, Edition, edition
from ..core.facts import Choice, Lever, Option, Words
from ..core.finding import Case
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Letter, Working
from .sources import (
    COMMITTEE_DIRECT,
    CW_DIRECT,
    HELP_MEETING,
    HELP_OUTSIDE,
    NAMBLO,
    OMAKE,
    TAROT,
)
from .split import ITEMS

PURPOSE = Choice(
    id="message_for",
    label=T("何の文面か", "What the message is for"),
    ask=T("何を伝えますか。", "What do you want to say?"),
    find=T("空欄なら、両方の文面を作ります。", "Left blank, both messages are written."),
    options=(
        Option("decline", T("直接取引を断る", "decline direct dealing")),
        Option("split", T("分けて頼んでもらう", "ask for separate orders")),
    ),
    lever=Lever.NOW,
)
CLIENT_NAME = Words(
    id="client_name",
    label=T("相手の名前", "Client's name"),
    ask=T("相手の名前は何ですか。", "What is the client's name?"),
    lever=Lever.NOW,
)
WORK = Words(
    id="work_name",
    label=T("仕事の内容", "The work"),
    ask=T("どんな仕事ですか。", "What is the work?"),
    find=T("「ブログ記事」のように、短く。", "In a few words of Japanese, such as the name of a kind of article."),
    lever=Lever.NOW,
)

RULES = edition(
    "M1",
    "2016-04-06",
    terms(
        dealing=Term(
            T("ランサーズの外での取引", "Dealing outside Lancers"),
            T("禁止(誘うことも、応じることも)", "prohibited, and so are inviting and accepting"),
            (COMMITTEE_DIRECT, TAROT, OMAKE),
        ),
        before=Term(
            T("仮払いの前", "Before escrow"),
            T("連絡先の交換・外部のツール・面会はできない", "no contact data, no outside tools, no meeting"),
            (HELP_OUTSIDE, HELP_MEETING),
        ),
        after=Term(
            T("仮払いの後", "After escrow"),
            T(
                "必要なら、外部のチャット・メール・電話・面会もできる",
                "outside chat, mail, phone and meeting where needed",
            ),
            (HELP_OUTSIDE, HELP_MEETING),
        ),
        pay=Term(
            T("ランサーズの外での支払い", "Paying outside Lancers"), T("いつでも禁止", "never allowed"), (HELP_OUTSIDE,)
        ),
        penalty=Term(
            T("違反したとき", "If broken"),
            T("利用停止・退会、違約金や損害賠償", "suspension or removal; a penalty or damages"),
            (COMMITTEE_DIRECT, TAROT, OMAKE),
        ),
    ),
    sources=(NAMBLO, COMMITTEE_DIRECT, HELP_OUTSIDE, HELP_MEETING, TAROT, OMAKE, CW_DIRECT),
    observed=True,
    seen="2021-01",
)

_DECLINE = """{name}様

ご提案くださり、ありがとうございます。
申し訳ありませんが、ランサーズの規約により、サイトの外でお仕事をお受けすることができません。
お手数をおかけしますが、{work}は、ランサーズから依頼をお送りいただけないでしょうか。
届きしだい、すぐに取りかかります。
どうぞよろしくお願いいたします。"""
_SPLIT = """{name}様

このたびは{work}を{items}件まとめてご依頼くださり、ありがとうございます。
一つ、ご相談してもよろしいでしょうか。
もし差し支えなければ、納品とお支払いを1件ごとにしていただけると、たいへん助かります。
ランサーズでは、終えた契約の数が私の実績として表示されるためです。
難しいようでしたら、はじめのお話のとおり、まとめてお受けいたします。
どうぞよろしくお願いいたします。"""
_TITLES = {
    "decline": T("直接取引を断る文面", "To decline direct dealing"),
    "split": T("分けて頼んでもらう文面", "To ask for separate orders"),
}
_GLOSS = {
    "decline": T(
        "断る理由は、決まりそのものです。相手を責める必要はありません。",
        "The first says: thank you for the offer; by the terms of Lancers I cannot take work outside the site; could you send the work as a request on Lancers? I will begin as soon as it arrives.",
    ),
    "split": T(
        "分けてよいかどうか、公式の文章は見つかっていません。断られても困らない書き方にしています。",
        "Asking for separate orders, it says: thank you for ordering so many at once; could delivery and payment go one at a time, since each finished contract counts in my record on Lancers? If that is difficult, I will gladly take them together. No official text allows or forbids this.",
    ),
}


def letter(purpose: str, name: str | None, work: str | None, items: int | None) -> Letter:
    """A message with what is known filled in; what is not stays between 【 and 】 for the reader to replace."""
    pattern = _DECLINE if purpose == "decline" else _SPLIT
    text = pattern.format(name=name or "【相手の名前】", work=work or "【仕事の内容】", items=items or "【数】")
    return Letter(purpose, _TITLES[purpose], text, "ja")


def _work(case: Case, edition: Edition) -> Working:
    chosen = case.facts.get(PURPOSE.id)
    name, work = case.facts.get(CLIENT_NAME.id), case.facts.get(WORK.id)
    items = case.facts[ITEMS.id].n if ITEMS.id in case.facts else None
    purposes = (chosen,) if chosen else tuple(_TITLES)
    letters = tuple(letter(purpose, name, work, items) for purpose in purposes)
    open_ = any("【" in each.text for each in letters)
    says = (
        T("文面ができました。【 】を書きかえて使ってください。", "The message is ready; replace what stands in 【 】.")
        if open_
        else T("文面ができました。", "The message is ready.")
    )
    asked = (CLIENT_NAME, WORK, *((ITEMS,) if "split" in purposes else ()))
    missing = tuple(fact.id for fact in asked if fact.id not in case.facts)
    return Working(
        "open" if open_ else "ready", says, notes=tuple(_GLOSS[p] for p in purposes), missing=missing, letters=letters
    )


MESSAGE = Formula(
    id="lancers.message",
    title=T("クライアントへの文面", "Messages to a client"),
    intro=T("直接取引を断る、分けて頼んでもらう", "declining direct dealing, asking for separate orders"),
    versions=(RULES,),
    asks=(PURPOSE, CLIENT_NAME, WORK, ITEMS),
    work=_work,
    before=Absence.UNRECORDED,
)
