"""What people type and paste, and what they do not: numbers, days, nonsense, markup, control signs, endless texts."""

from __future__ import annotations

from datetime import date
from random import Random

from rules_py.core.day import EARLIEST, LATEST
from rules_py.core.facts import Field
from rules_py.core.quantity import Unit

#: Stands in every hostile text. An element or attribute of this name in an answer is a reader's word that got through.
MARK = "zq"
HOSTILE = (
    f"<{MARK} on{MARK}=1>",
    f"</pre></td><{MARK}>",
    f"\"><{MARK} {MARK}='",
    f"' on{MARK}='1",
    f"&lt;{MARK}&gt;&#60;{MARK}>",
    f"<!--<{MARK}-->",
    f"<![CDATA[<{MARK}>]]>",
    f"javascript:{MARK}()",
    f"{{{{ {MARK} }}}} {{0}} {{day}} %s",
    f"[{MARK}](javascript:{MARK})",
    f"`<{MARK}>` | **{MARK}**",
    f"=cmd|{MARK}",
)
ODD = (
    "\x00", "\x1b[31m", "\r\n", "\u202e", "\u2066", "\u2028", "\ufeff", "\ud800", "\udfff\ud800", "\U0010ffff",
    "\x7f\x85", "²", "٣", "½", "Ⅳ", "十", "1e5", "0x10", "1_000", "NaN", "inf", "-0", "--1", "+-1", ".5", "5.", "1.2.3",
    "1,,2", "9" * 30, "true", "null", "[]", "{}", "\\", "'", '"', "﷽", "e\u0301" * 9, "👨\u200d👩\u200d👧", " ",
    "\u3000", "\t", "\n",
)  # fmt: skip
WORDS = ("ロゴ", "記事作成", "山田様", "Web design", "O'Brien & Co.", "client 1", "ｶﾅ", "ß", "Ünïcödé", "x", "はい")
_FULL = str.maketrans("0123456789-/.,%¥", "０１２３４５６７８９－／．，％￥")


def any_text(r: Random, long: bool = True) -> str:
    """A text that no question expects."""
    kind = r.randrange(10)
    if kind < 3:
        return r.choice(HOSTILE)
    if kind < 5:
        return r.choice(ODD)
    if kind < 6:
        return r.choice(WORDS) + r.choice(HOSTILE) + r.choice(ODD)
    if kind < 7 and long:
        return r.choice((*HOSTILE, *ODD, "9", "あ", "a ", " -1")) * r.choice((30, 200, 20_000))
    if kind < 8:
        return "".join(chr(r.choice((r.randrange(128), r.randrange(0x110000)))) for _ in range(r.randrange(40)))
    return r.choice(WORDS)


def any_day(r: Random) -> date:
    """A day from 1900 to 9999, mostly near now or near an end."""
    first, last = date(1900, 1, 1).toordinal(), date.max.toordinal()
    near = r.choice((date(2026, 11, 21), EARLIEST, LATEST, date(1970, 1, 1), date(2024, 2, 29), date.max)).toordinal()
    day = near + r.randrange(-400, 400) if r.random() < 0.7 else r.randint(first, last)
    return date.fromordinal(min(max(day, first), last))


def written(r: Random, day: date) -> str:
    """A day in one of the ways people write it, right or nearly."""
    y, m, d = day.year, day.month, day.day
    ways = (
        f"{y}-{m:02}-{d:02}",
        f"{y}-{m}-{d}",
        f"{y}/{m}/{d:02}",
        f"{y}.{m}.{d}",
        f"{y}年{m}月{d}日",
        f"{y} 年 {m} 月 {d} 日",
    )
    others = (
        f"{d}/{m}/{y}",
        f"{m}-{d}",
        f"{y}-{m}",
        f"{y}{m:02}{d:02}",
        f"{y}-13-{d}",
        f"{y}-02-30",
        f"令和8年{m}月{d}日",
    )
    text = r.choice(others if r.random() < 0.1 else ways)
    return text.translate(_FULL) if r.random() < 0.2 else text


def number(r: Random, unit: Unit | None, lo: int, hi: int) -> str:
    """A number as people type it, mostly within bounds, with the unit's words or without."""
    places = unit.places if unit else 0
    n = r.choice((lo, hi, r.randint(lo, hi), r.randint(lo, min(hi, lo + 40)), hi + 1, lo - 1))
    text = f"{n}" + (f".{r.randrange(10**places):0{places}}" if places and r.random() < 0.4 else "")
    shape = r.randrange(6)
    if shape == 0 and n >= 10_000:
        text = r.choice((f"{n // 10_000}万{n % 10_000}", f"{n / 10_000}万", f"{n:,}"))
    elif shape == 1 and unit:
        text = r.choice((unit.ja, unit.en, unit.many)).format(n=text)
    elif shape == 2:
        text = f" {text} "
    return text.translate(_FULL) if r.random() < 0.2 else text


def answer_to(r: Random, field: Field, lo: int, hi: int) -> str:
    """What a reader might put into a field of a form: mostly an answer."""
    if r.random() < 0.15:
        return any_text(r)
    if field.kind == "choice":
        return r.choice((*(id for id, _ in field.options), "unknown"))
    if field.kind == "number":
        return number(r, field.unit, lo, hi)
    if field.kind == "date":
        return written(r, any_day(r))
    if field.kind == "tick":
        return "1"
    if field.kind == "long":
        return pasted(r)
    clock = f"{r.randrange(30)}:{r.randrange(70)}", f"{r.randrange(24)}時{r.randrange(60)}分"
    return r.choice((r.choice(WORDS), r.choice(HOSTILE), *clock))


_TITLES = ("Applied to job", "Job cancelled", "Connects bid for boosted proposal", "Monthly Connects renewal", "謎")


def pasted(r: Random, rows: int = 0) -> str:
    """A copy of a history page: rows of date, text and signed number in one of its shapes, with noise in between."""
    shape, lines = r.randrange(4), list[str]()
    for _ in range(rows or r.choice((0, 1, 3, 30))):
        day = any_day(r)
        when = r.choice((f"{day:%b} {day.day}, {day.year}", f"{day.day} {day:%B} {day.year}", written(r, day)))
        title = f"{r.choice(_TITLES)} {r.choice((*WORDS, *HOSTILE, str(r.randrange(99))))}"
        amount = r.choice(("-", "+", "−", "－", "")) + r.choice((str(r.randrange(90)), "1,200", "²", "1" * 9))
        between = ("\n", "\t", " ", r.choice(("\n", "\t", "\r\n", "  ")))[shape]
        lines.append(between.join((when, title, amount + r.choice(("", " Connects")))))
        if r.random() < 0.1:
            lines.append(any_text(r, long=False))
    return "\n".join(lines)
