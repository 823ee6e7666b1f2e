"""Tables, picture and files of a pasted history. Long tables show their greatest rows; the files hold everything."""

from __future__ import annotations

import re
from datetime import date

from ..core.day import say_month
from ..core.text import T
from ..core.working import Plot, Series, Table
from .history_text import BACK, GIVEN, OTHER, SPENT, Row

# fmt: off
_MOST = 30
_KINDS = (SPENT, BACK, GIVEN, OTHER)
_QUOTED = re.compile('[",\r\n]').search
Month = tuple[int, int]
Months = dict[Month | None, list[int]]
Job = tuple[str, int, int, int]


def by_month(rows: list[Row]) -> Months:
    """Sums by month and kind, newest first; undated rows last."""
    sums: dict[Month | None, list[int]] = {}
    for row in rows:
        key = (row.day.year, row.day.month) if row.day else None
        sums.setdefault(key, [0, 0, 0, 0])[_KINDS.index(row.kind)] += row.amount
    return dict(sorted(sums.items(), key=lambda item: item[0] or (0, 0), reverse=True))


def _name(month: Month | None) -> T:
    return say_month(date(*month, 1)) if month else T("日付なし", "no date")


def months_table(months: Months) -> Table:
    columns = (T("月", "Month"), T("使った", "Spent"), T("戻った", "Returned"), T("付与", "Granted"), T("そのほか", "Other"), T("増減", "Change"))
    cells = tuple((_name(month), f"{-s[0]:,}", f"{s[1]:,}", f"{s[2]:,}", f"{s[3]:+,}", f"{sum(s):+,}") for month, s in months.items())
    return Table("months", T("月ごと", "By month"), columns, cells)


def months_view(months: Months) -> Plot:
    found = [(month, sums) for month, sums in reversed(months.items()) if month]
    ticks = tuple(T(f"{month[0] % 100}/{month[1]:02}", f"{month[1]:02}/{month[0] % 100:02}") for month, _ in found)
    series = (Series(T("使った", "spent"), tuple(-s[0] for _, s in found)), Series(T("戻った・付与", "returned and granted"), tuple(s[1] + s[2] for _, s in found)))
    most = max(found, key=lambda item: -item[1][0], default=None)
    says = T("日付のある行がありません。", "No row has a date.")
    if most:
        month = _name(most[0])
        says = T(f"いちばん使ったのは{month.ja}の{-most[1][0]:,}です。", f"Most was spent in {month.en}: {-most[1][0]:,}.")
    return Plot("months", T("月ごとの使った数と入った数", "Spent and received by month"), "bars", ticks, series, says)


def by_job(rows: list[Row]) -> list[Job]:
    """Every job's title with what was spent, what came back and the rows, dearest first."""
    jobs: dict[str, list[int]] = {}
    for row in rows:
        if row.kind in {SPENT, BACK} and row.job:
            sums = jobs.setdefault(row.job, [0, 0, 0])
            sums[row.kind == BACK] += row.amount if row.kind == BACK else -row.amount
            sums[2] += 1
    return sorted(((job, s[0], s[1], s[2]) for job, s in jobs.items()), key=lambda found: (found[2] - found[1], found[0]))


def jobs_table(jobs: list[Job]) -> Table:
    title = T(f"案件ごと(多い順に{_MOST}件。全部はCSVに)", f"By job (the {_MOST} dearest; all in the CSV)") if len(jobs) > _MOST else T("案件ごと", "By job")
    cells = tuple((job, f"{spent:,}", f"{back:,}", f"{spent - back:,}") for job, spent, back, _ in jobs[:_MOST])
    return Table("jobs", title, (T("案件", "Job"), T("使った", "Spent"), T("戻った", "Returned"), T("差し引き", "Net")), cells)


def labels_table(rows: list[Row]) -> Table:
    """Every label with its rows; unknown ones by their text, the most frequent first."""
    sums: dict[tuple[bool, str], tuple[T, int, int]] = {}
    for row in rows:
        name = row.label.name if row.label else T(row.text[:80], row.text[:80])
        key = (row.label is None, name.en)
        _, count, total = sums.get(key, (name, 0, 0))
        sums[key] = (name, count + 1, total + row.amount)
    ranked = sorted(sums.items(), key=lambda item: (item[0][0], -item[1][1]))
    cells = tuple((name, T("知らない項目", "not known to us") if key[0] else T("既知", "known"), f"{count:,}", f"{total:+,}") for key, (name, count, total) in ranked[: 2 * _MOST])
    return Table("labels", T("項目ごと", "By label"), (T("項目", "Label"), T("種類", "Known?"), T("件数", "Rows"), T("増減", "Change")), cells)


def rest_table(rest: list[tuple[int, str]]) -> tuple[Table, ...]:
    if not rest:
        return ()
    title = T(f"読めなかった行({len(rest):,}行)", f"Lines not read ({len(rest):,})")
    return (Table("rest", title, (T("行", "Line"), T("内容", "Text")), tuple((f"{n:,}", text[:120]) for n, text in rest[:_MOST])),)


def _cell(text: str) -> str:
    """A CSV cell that no spreadsheet takes for a formula."""
    text = "'" + text if text[:1] in "=+-@\t" else text
    return '"' + text.replace('"', '""') + '"' if _QUOTED(text) else text


def history_csv(rows: list[Row], rest: list[tuple[int, str]]) -> str:
    lines = ["date,kind,label,job,connects"]
    for row in rows:
        label = row.label.name.en if row.label else ""
        lines.append(f"{row.day.isoformat() if row.day else ''},{row.kind},{_cell(label)},{_cell(row.job)},{row.amount}")
    lines += [f",not read,,{_cell(text)}," for _, text in rest]
    return "\r\n".join([*lines, ""])


def jobs_csv(jobs: list[Job]) -> str:
    lines = [f"{_cell(job)},{spent},{back},{spent - back},{count}" for job, spent, back, count in jobs]
    return "\r\n".join(["job,spent,returned,net,rows", *lines, ""])
