"""Reply rate: replies sent within 24 hours over replies sent, in the past year, from five replies on.

From counts, or from a log of messages. With a log it also tells which replies were late, and when they leave the year.
"""

from __future__ import annotations

from ..core.day import Span
from ..core.edition import Absence, Edition, edition
from ..core.facts import Share
from ..core.finding import Case
from ..core.quantity import HOURS, REPLIES, Quantity, of, pct
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.truth import Truth
from ..core.working import Line, Working
from .bars import bars_text
from .facts import REPLY
from .messages import YEAR, Log, read_log
from .reply_log import REPLY_LOG, back, by_received, plot, share, table
from .sources import (
    HAZUKI,
    HELP_CERTIFIED,
    KANOPOM,
    LANCERS_EXPERT,
    MASHIRO,
    NOTICE_REPLY,
    SASAOU,
    SOUKEN_2024,
    SOUKEN_REPLY,
)

DEFINITION = edition(
    "R1",
    "2015-02-25",
    terms(
        goal=Term(T("目標", "Goal"), pct(80), (NOTICE_REPLY,)),
        hours=Term(T("間に合う時間", "In time"), of(HOURS, 24), (NOTICE_REPLY, HAZUKI)),
        fewest=Term(T("率が出る返信の数", "Replies before there is a rate"), of(REPLIES, 5), (LANCERS_EXPERT, HAZUKI)),
        window=Term(T("対象の期間", "Period"), T("過去1年", "the past year"), (LANCERS_EXPERT, HAZUKI)),
        share=Term(
            T("計算", "How it is worked out"),
            T("24時間以内に送った返信 ÷ 送った返信", "replies sent within 24 hours ÷ replies sent"),
            (NOTICE_REPLY, LANCERS_EXPERT, HAZUKI, SOUKEN_REPLY, MASHIRO),
        ),
    ),
    sources=(NOTICE_REPLY, LANCERS_EXPERT, HAZUKI, SOUKEN_REPLY, MASHIRO, SOUKEN_2024, SASAOU, KANOPOM, HELP_CERTIFIED),
    seen="2024-02",
    why=T(
        "計算のしかたが一部変わった(何が変わったかは確認できない)",
        "The definition partly changed (what changed could not be seen)",
    ),
)

_TWO_READINGS = T(
    "公式のお知らせなどは「送った返信」を分母にしています。認定基準のヘルプは「受け取ったメッセージ」で説明していて、一致しません。ここでは前者で計算します。",
    "The notice and others divide by replies sent; the help page on the certified criteria speaks of messages received. The former is used here.",
)
_UNANSWERED = T("返信していないメッセージは、分母にも分子にも入りません。", "A message never answered counts nowhere.")
_NEW_MESSAGE = T(
    "相手の発言で終わったやりとりに、24時間を過ぎてから書くと遅い返信になります。間があいたら「新規メッセージを作成」から送ると避けられます(2016年ごろの報告)。",
    "Writing after 24 hours in a thread that the client ended counts as a late reply. After a pause, send a new message instead (reported about 2016).",
)
_NO_REFUSAL = T(
    "一斉に送られてくる関係のない誘いに、遅れて断りを返す必要はありません。返さなければ率は動きません。",
    "There is no need to send a late refusal to an irrelevant mass offer: unanswered, it does not move the rate.",
)
_PROMPT = T(
    "メッセージは1日2回など、決まった時間に確かめる。", "Check messages at fixed times, twice a day for example."
)
_FIRST_OR_LAST = T(
    "続けて届いたメッセージのどれから24時間を数えるか、時刻がないとき間に合ったかが分からない返信は、幅で示しています。",
    "Where it is not known from which of several messages the 24 hours run, or a time is missing, a range is shown.",
)


def _work(case: Case, edition: Edition) -> Working:
    if REPLY_LOG.id in case.facts:
        return _from_log(case, edition, read_log(case.facts[REPLY_LOG.id]))
    if REPLY.id not in case.facts:
        return Working(
            "missing",
            T("返信の件数か、メッセージの記録を入れると計算します。", "Enter counts of replies, or a log of messages."),
            missing=(REPLY.id,),
        )
    given = case.facts[REPLY.id]
    return _rated(case, edition, given, given)


def _rated(case: Case, edition: Edition, low: Share, high: Share, more: tuple[Line, ...] = ()) -> Working:
    """The rate between two readings of the same replies, what raises it, and what it bears."""
    goal, fewest = edition.terms.quantity("goal"), edition.terms.quantity("fewest")
    notes = (_UNANSWERED, bars_text((REPLY.id,), case.on, T("返信率", "reply rate")), _TWO_READINGS)
    if low.of is not None and low.of < fewest.n:
        says = T(
            f"返信が{low.of}件なので、返信率はまだ出ません({fewest.text.ja}から)。",
            f"{REPLIES.say(str(low.of)).en} so far: there is no rate yet (from {fewest.text.en} on).",
        )
        return Working("no_rate", says, more, notes=notes, next=(_PROMPT,))
    worst, best = REPLY.measure(low), REPLY.measure(high)
    assert worst is not None and best is not None  # five replies or a shown percentage
    text = worst.text if low == high else T(f"{worst.text.ja}〜{best.text.ja}", f"{worst.text.en} to {best.text.en}")
    main = Line("rate", REPLY.label, worst if low == high else text, _how(low, high), edition.sources[:2], main=True)
    return Working(
        "rate" if low == high else "range",
        _headline(text, goal, worst >= goal, best >= goal),
        (main, *_margin(low, goal), *more),
        notes=notes,
        next=(_PROMPT, _NEW_MESSAGE, _NO_REFUSAL),
    )


def _headline(text: T, goal: Quantity, sure: bool, possible: bool) -> T:
    if sure:
        return T(
            f"返信率は{text.ja}で、{goal.text.ja}に届いています。", f"Reply rate {text.en}: {goal.text.en} is reached."
        )
    if possible:
        return T(
            f"返信率は{text.ja}です。{goal.text.ja}に届いているかは、分からない返信しだいです。",
            f"Reply rate {text.en}: whether {goal.text.en} is reached depends on the unclear replies.",
        )
    return T(f"返信率は{text.ja}で、{goal.text.ja}に足りません。", f"Reply rate {text.en}: below {goal.text.en}.")


def _how(low: Share, high: Share) -> T | None:
    if low.part is None:
        return None
    part = f"{low.part:,}" if low == high else f"{low.part:,}〜{high.part:,}"
    return T(f"送った返信{low.of:,}件のうち、24時間以内が{part}件", f"{part} of {low.of:,} replies within 24 hours")


def _margin(rate: Share, goal: Quantity) -> tuple[Line, ...]:
    """How many timely replies are missing, or how many late ones the rate still bears (at worst)."""
    measured = REPLY.measure(rate)
    if measured is not None and measured < goal:
        step = REPLY.lift(rate, goal)
        assert step is not None  # the goal is below 100%
        label = T(f"{goal.text.ja}に戻すには", f"To come back to {goal.text.en}")
        return (Line("needed", label, of(REPLIES, step.count) if rate.part is not None else step.text, step.text),)
    spare = REPLY.spare(rate, goal)
    if spare is None:
        return ()
    how = T("続けて遅れても、これ以内なら下回らない", "this many late ones in a row keep it at the goal")
    return (Line("spare", T("まだ受けられる遅れ", "Late replies you can bear"), of(REPLIES, spare), how),)


def _from_log(case: Case, edition: Edition, log: Log) -> Working:
    window = Span(YEAR.first(case.on), case.on)
    counted = [reply for reply in log.replies if reply.day in window]
    low, high = share(counted, (Truth.YES,)), share(counted, (Truth.YES, Truth.UNKNOWN))
    found = _rated(case, edition, low, high, (*by_received(log, window), *back(counted, edition)))
    notes = found.notes
    if any(reply.timely is Truth.UNKNOWN for reply in counted):
        notes = (_FIRST_OR_LAST, *notes)
    if log.unread:
        rows = ", ".join(str(n) for n in log.unread)
        notes = (
            T(
                f"{rows}行目は、日付か書いた人がないので数えていません。",
                f"Row {rows}: no day or writer, so not counted.",
            ),
            *notes,
        )
    return found.having(tables=table(counted), plots=plot(counted, case.on, edition), notes=notes)


REPLY_RATE = Formula(
    id="lancers.reply",
    title=T("24時間以内の返信率", "Reply rate within 24 hours"),
    intro=T(
        "送った返信のうち、24時間以内に送ったものの割合", "of the replies you sent, the share sent within 24 hours"
    ),
    versions=(DEFINITION,),
    asks=(REPLY, REPLY_LOG),
    work=_work,
    before=Absence.UNRECORDED,
)
