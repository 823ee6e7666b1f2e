"""A log of messages as a fact, and what the replies in it show: which were late, when they leave, how the rate moves."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from datetime import date
from itertools import accumulate

from ..core.day import Span, say_day, shift_months
from ..core.edition import Edition
from ..core.facts import Choice, Clock, Lever, Option, Rows, Share, When, Words, yes_no
from ..core.quantity import pct
from ..core.text import T
from ..core.truth import Truth
from ..core.working import Line, Plot, Series, Table
from .facts import REPLY
from .messages import Log, Reply
from .sources import HELP_CERTIFIED

WHO = Choice(
    id="who",
    label=T("書いた人", "Who wrote"),
    ask=T("どちらが書きましたか。", "Who wrote it?"),
    options=(Option("client", T("相手", "client")), Option("me", T("自分", "me"))),
)
REPLY_LOG = Rows(
    id="reply_log",
    label=T("メッセージの記録", "Message log"),
    ask=T("メッセージのやりとりを、1通ずつ入れてください。", "Enter the messages, one per row."),
    find=T(
        "分かるものだけで構いません。時刻は、24時間を過ぎたかどうか迷うときに入れてください。",
        "Only what you know. Enter the time where it is not clear whether 24 hours had passed.",
    ),
    columns=(
        WHO,
        When(id="day", label=T("日付", "Day"), ask=T("いつですか。", "When?")),
        Clock(id="time", label=T("時刻(9:30など)", "Time (such as 9:30)"), ask=T("何時ですか。", "At what time?")),
        Words(id="thread", label=T("やりとりの名前", "Thread"), ask=T("どのやりとりですか。", "Which thread?")),
        yes_no(
            "new",
            T("「新規メッセージ」で送った", "Sent as a new message"),
            T("「新規メッセージを作成」から送りましたか。", "Sent by “create a new message”?"),
            lever=Lever.FIXED,
        ),
    ),
    most=300,  # nine controls a row, where other tables have one to five
)


def share(replies: Sequence[Reply], good: tuple[Truth, ...]) -> Share:
    return Share(part=sum(reply.timely in good for reply in replies), of=len(replies))


class Ahead:
    """What is left of some replies on a later day: one pass over them, then any day for the price of a search."""

    def __init__(self, counted: Sequence[Reply]) -> None:
        ordered = sorted(counted, key=lambda reply: reply.leaves)
        self.days = [reply.leaves for reply in ordered]
        in_time = [reply.timely is Truth.YES for reply in ordered]
        self.good = [*reversed(list(accumulate(reversed(in_time), initial=0)))]  # among those from the n-th on

    def on(self, day: date) -> Share:
        """The replies that still count on a day, and how many of them surely came in time."""
        gone = bisect(self.days, day)
        return Share(part=self.good[gone], of=len(self.days) - gone)


def by_received(log: Log, window: Span) -> tuple[Line, ...]:
    """The same log by the help page's words: messages received, answered within 24 hours."""
    received = [message for message in log.received if message.day in window]
    if not received:
        return ()
    good = sum(message.answered is Truth.YES for message in received)
    how = T(
        f"受け取った{len(received)}件のうち、確かに24時間以内に返したのは{good}件",
        f"surely answered within 24 hours: {good} of {len(received)} received",
    )
    label = T("受け取ったメッセージで数えた場合(別の読み方)", "By messages received (the other reading)")
    return (Line("by_received", label, pct(100 * good, len(received)), how, (HELP_CERTIFIED,)),)


def back(counted: Sequence[Reply], edition: Edition) -> tuple[Line, ...]:
    """The day on which waiting alone brings the rate back: late replies leave the year one by one."""
    goal, fewest = edition.terms.quantity("goal"), edition.terms.quantity("fewest").n
    now = REPLY.measure(share(counted, (Truth.YES,)))
    if now is None or now >= goal or len(counted) < fewest:
        return ()
    label = T("待つだけで戻る日", "Back by waiting alone")
    ahead = Ahead(counted)
    for day in dict.fromkeys(ahead.days):
        after = ahead.on(day)
        if after.of is not None and after.of < fewest:
            how = T("残る返信が少なくなり、率が出なくなる", "too few replies are left for a rate")
            return (Line("back", label, say_day(day), how),)
        if (measured := REPLY.measure(after)) is not None and measured >= goal:
            how = T(
                f"新しい返信がなければ{after.of}件中{after.part}件",
                f"{after.part} of {after.of}, if you send nothing new",
            )
            return (Line("back", label, say_day(day), how),)
    return ()


_OUTCOMES = {
    Truth.YES: T("24時間以内", "in time"),
    Truth.NO: T("遅い", "late"),
    Truth.UNKNOWN: T("分からない", "not known"),
}


def _named(reply: Reply) -> str:
    """A reply by its row, day and thread, as the reader gave them."""
    return f"{reply.row}. {reply.day.isoformat()} {reply.thread}".rstrip()


def table(counted: Sequence[Reply]) -> tuple[Table, ...]:
    if not counted:
        return ()
    late_first = sorted(counted, key=lambda reply: reply.timely is Truth.YES)
    rows = tuple((_named(r), r.waited, _OUTCOMES[r.timely], r.leaves.isoformat()) for r in late_first)
    columns = (
        T("返信", "Reply"),
        T("返信まで", "Waited"),
        T("判定", "Counts as"),
        T("対象から外れる日", "Leaves the year on"),
    )
    return (Table("replies", T("数えた返信(遅いものが先)", "Replies counted, late ones first"), columns, rows),)


def plot(counted: Sequence[Reply], on: date, edition: Edition) -> tuple[Plot, ...]:
    """The rate over the next year if nothing new is sent, as old replies leave the window month by month."""
    fewest, goal = edition.terms.quantity("fewest").n, edition.terms.quantity("goal").n
    if len(counted) < fewest:
        return ()
    days = [shift_months(on, months) for months in range(13)]
    ahead = Ahead(counted)
    left = [ahead.on(day) for day in days]
    values = [100 * (rate.part or 0) // rate.of if rate.of and rate.of >= fewest else None for rate in left]
    shown = [value for value in values if value is not None]
    last = days[len(shown) - 1] if None in values else days[-1]
    says = T(
        f"新しい返信をしなければ、いまの{shown[0]}%から、{say_day(last).ja}には{shown[-1]}%になります。",
        f"If you send nothing new, today's {shown[0]}% becomes {shown[-1]}% by {say_day(last).en}.",
    )
    ticks = tuple(f"{day.year % 100}/{day.month}" for day in days)
    series = (Series(REPLY.label, tuple(values)),)
    return (
        Plot(
            "window",
            T("期間が動くと返信率はどうなるか", "The rate as the year moves on"),
            "step",
            ticks,
            series,
            says,
            bound=goal,
        ),
    )
