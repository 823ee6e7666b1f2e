"""The reply rate from counts or from a log of messages."""

from __future__ import annotations

from datetime import date

from rules_py.core.text import T
from rules_py.lancers.facts import REPLY
from rules_py.lancers.reply import REPLY_RATE
from rules_py.lancers.reply_log import REPLY_LOG

from ..calculator import Calculator, Example, Group

#: Three threads over a year: late replies after a pause, one at exactly 24 hours, one message never answered.
_LOG = (
    ("client", "2026-01-12", "10:00", "A"),
    ("me", "2026-01-13", "10:00", "A"),
    ("client", "2026-01-13", "11:30", "A"),
    ("me", "2026-01-19", "9:00", "A"),
    ("client", "2026-02-02", "15:00", "A"),
    ("me", "2026-02-05", "8:20", "A"),
    ("client", "2026-05-20", "20:00", "B"),
    ("me", "2026-05-21", "7:40", "B"),
    ("client", "2026-06-02", "8:00", "B"),
    ("me", "2026-06-02", "8:30", "B"),
    ("client", "2026-07-01", "9:15", "B"),
    ("me", "2026-07-01", "12:00", "B"),
    ("client", "2026-08-15", "13:00", "C"),
    ("client", "2026-09-08", "18:00", "B"),
    ("me", "2026-09-08", "21:10", "B"),
    ("client", "2026-10-03", "18:00", "B"),
    ("me", "2026-10-04", "9:10", "B"),
)

CALCULATOR = Calculator(
    id="lancers-reply",
    rule=REPLY_RATE,
    title=T("返信率の計算", "Reply rate"),
    groups=(
        Group(T("件数で計算する", "From counts"), (REPLY,)),
        Group(
            T("メッセージの記録から計算する", "From a log of messages"),
            (REPLY_LOG,),
            T("記録を入れると、件数より優先されます。", "A log takes the place of the counts."),
        ),
    ),
    example=Example(
        date(2026, 11, 21),
        {
            f"reply_log.{n}.{column}": value
            for n, row in enumerate(_LOG, 1)
            for column, value in zip(("who", "day", "time", "thread"), row, strict=True)
        },
        T(
            "やりとりが3つ。間があいてから書いた返信が2通、返していないメッセージが1通あります。",
            "Three threads: two replies after a pause, and one message never answered.",
        ),
    ),
)
