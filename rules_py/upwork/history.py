"""The Connects history, pasted: what was spent, returned and granted, per job and per month, and what one hire cost.

Nothing leaves the page. The list of labels is open: rows with others are kept with their sign, counted apart and shown.
"""

from __future__ import annotations

from datetime import date

from ..core.day import say_day
from ..core.edition import Absence, Edition, edition
from ..core.facts import Amount, Lever, Pasted
from ..core.finding import Case
from ..core.quantity import USD, of, usd
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Working
from .facts import BALANCE, CLIENTS, connects, cost_in_usd, whole
from .history_tables import (
    by_job,
    by_month,
    history_csv,
    jobs_csv,
    jobs_table,
    labels_table,
    months_table,
    months_view,
    rest_table,
)
from .history_text import BACK, GIVEN, OTHER, SPENT, Row, read
from .sources import HELP_BALANCE, MIKIWORLD, ROLLOUT_2019

# fmt: off
HISTORY = Pasted(
    id="history", label=T("Connectsの履歴", "Connects history"),
    ask=T("Connectsの履歴のページを選択してコピーし、ここに貼り付けてください。", "Select and copy the Connects history page, and paste it here."),
    find=T("「View Connects History」で開くページです。一度に見られるのは7日・30日・90日までなので、続けて貼り足しても構いません。貼った内容はどこにも送られません。", "The page behind “View Connects History”. It shows 7, 30 or 90 days at a time; you may paste several after each other. Nothing you paste is sent anywhere."),
    lever=Lever.FIXED,
)


def _count(id: str, ja: str, en: str) -> Amount:
    return Amount(id=id, label=T(f"{ja}の数", f"Number of {en}"), ask=T(f"この期間に、{ja}は何件ありましたか。", f"How many {en} came of these?"), find=T("わからなければ空欄のままで構いません。", "Leave blank if you don't know."), lever=Lever.FIXED, unit=CLIENTS.having(id=id, ja="{n}件", en="{n}", many="{n}"), hi=1_000_000)


REPLIES, INTERVIEWS, HIRES = _count("replies", "返信", "replies"), _count("interviews", "面接", "interviews"), _count("hires", "採用", "hires")
H2019 = terms(
    each=Term(T("1 Connectの価格", "Price of a Connect"), usd(15), (ROLLOUT_2019,)),
    window=Term(T("見られる期間", "Shown by the page"), T("過去7日・30日・90日", "the past 7, 30 or 90 days"), (HELP_BALANCE,)),
    export=Term(T("書き出し", "Export"), T("見つかった資料には書かれていない", "none is described in anything we read")),
)
VERSIONS = (edition("2019-05", "2019-05", H2019, sources=(ROLLOUT_2019, HELP_BALANCE, MIKIWORLD), seen="2025-10"),)


def _work(case: Case, edition: Edition) -> Working:
    pasted = case.facts.get(HISTORY.id)
    if pasted is None:
        return Working("missing", T("履歴を貼り付けると、使った数と戻った数が出ます。", "Paste your history to see what was spent and what came back."), missing=(HISTORY.id,))
    rows, rest = read(pasted)
    if not rows:
        return Working("unreadable", T("履歴の行が見つかりませんでした。日付・内容・増減の数がそろうようにコピーしてください。", "No rows were found. Copy the page so that date, text and signed number are included."), tables=rest_table(rest))
    sums = dict.fromkeys((SPENT, BACK, GIVEN, OTHER), 0)
    for row in rows:
        sums[row.kind] += row.amount
    net, jobs, months = -sums[SPENT] - sums[BACK], by_job(rows), by_month(rows)
    each = edition.terms.quantity("each")
    lines = [*_sums(rows, sums, net), Line("usd", T("応募などに使った値打ち", "Worth of what was spent"), cost_in_usd(net, each), T(f"差し引き × {each.text.ja}(無料でもらった分も含む)", f"net × {each.text.en}, free ones included"), (ROLLOUT_2019,)), *_each(case, net, each.n * 100 // each.d), *_balance(case, rows)]
    code = "gaps" if any(line.id == "gap" for line in lines) else "read"
    unknown = sum(row.kind == OTHER for row in rows)
    return Working(
        code, _says(rows, net, rest), tuple(lines),
        (months_table(months), jobs_table(jobs), labels_table(rows), *rest_table(rest)),
        (months_view(months),), _notes(rows, unknown, rest),
        files={"connects-history.csv": history_csv(rows, rest), "connects-by-job.csv": jobs_csv(jobs)},
    )


def _says(rows: list[Row], net: int, rest: list[tuple[int, str]]) -> T:
    said = T(f"{len(rows):,}件を読み、差し引き{net:,} Connectsを使っています。", f"Read {len(rows):,} rows: {connects(net).text.en} spent, net.")
    if not rest:
        return said
    return T(f"{said.ja}読めなかった行が{len(rest):,}行あります。", f"{said.en} {len(rest):,} lines could not be read.")


def _sums(rows: list[Row], sums: dict[str, int], net: int) -> list[Line]:
    days = [row.day for row in rows if row.day]
    lines = []
    if days:
        first, last = say_day(min(days)), say_day(max(days))
        lines.append(Line("span", T("期間", "Period"), T(f"{first.ja}〜{last.ja}", f"{first.en} to {last.en}")))
    lines += [
        Line("rows", T("読んだ件数", "Rows read"), T(f"{len(rows):,}件", f"{len(rows):,}")),
        Line("spent", T("使った", "Spent"), connects(-sums[SPENT])),
        Line("returned", T("戻った", "Returned"), connects(sums[BACK])),
        Line("net", T("差し引き", "Net"), connects(net), T("使った - 戻った", "spent - returned"), main=True),
        Line("granted", T("付与された", "Granted"), connects(sums[GIVEN])),
    ]
    if any(row.kind == OTHER for row in rows):
        lines.append(Line("unknown", T("知らない項目の合計", "Rows with other labels"), connects(sums[OTHER]), T("増減のまま。使った分にも付与にも入れていません", "as signed; in none of the sums above")))
    return lines


def _each(case: Case, net: int, cents: int) -> list[Line]:
    """Cost per reply, interview and hire, for those that the reader counted."""
    lines = []
    for fact in (REPLIES, INTERVIEWS, HIRES):
        n = whole(case, fact)
        if n:
            label = {"replies": T("返信1件あたり", "Per reply"), "interviews": T("面接1件あたり", "Per interview"), "hires": T("採用1件あたり", "Per hire")}[fact.id]
            lines.append(Line(f"per_{fact.id}", label, of(USD, net * cents, 100 * n), T(f"{net:,} Connects ÷ {n:,}", f"{connects(net).text.en} ÷ {n:,}")))
    return lines


def _balance(case: Case, rows: list[Row]) -> list[Line]:
    """What must have been there before the first row, and whether the rows can be complete."""
    by_day: dict[date, int] = {}
    for row in rows:
        if row.day is None:
            return []
        by_day[row.day] = by_day.get(row.day, 0) + row.amount
    running, low, when = 0, 0, None
    for day in sorted(by_day):
        running += by_day[day]
        if running < low:
            low, when = running, day
    now = whole(case, BALANCE)
    if now is None:
        return [Line("before", T("最初の行より前に最低でも持っていた数", "Held before the first row, at least"), connects(-low))]
    before = now - running
    lines = [Line("before", T("最初の行より前に持っていた数", "Held before the first row"), connects(before), T("いまの残高 - この履歴の増減", "balance now - all rows"))]
    if before + low < 0 and (when or before < 0):
        text = say_day(when or min(by_day))
        lines.append(Line("gap", T("抜けている行", "Missing rows"), T(f"{text.ja}の残高がマイナスになります。抜けている行があるか、いまの残高が違います。", f"The balance would be negative on {text.en}: rows are missing, or the balance now is another.")))
    return lines


def _notes(rows: list[Row], unknown: int, rest: list[tuple[int, str]]) -> tuple[T, ...]:
    notes = []
    if unknown:
        notes.append(T(f"見たことのない項目が{unknown:,}件あります。消さずに残し、下の表とCSVに出しています。", f"{unknown:,} rows have labels we have not seen. They are kept, in the table below and in the CSV."))
    if rest:
        notes.append(T("読めなかった行も、下の表とCSVにそのまま残しています。", "Lines that could not be read are kept as they are, in the table below and in the CSV."))
    if any(row.day is None for row in rows):
        notes.append(T("日付の分からない行があるので、残高の確認はしていません。", "Some rows have no date, so the balance was not checked."))
    if any(row.label and row.label.starts.startswith("refunded connects for") for row in rows):
        notes.append(T("「Connects Award」の返却があります。面接や採用で戻るという説の、実例かもしれません。実際の行なので、戻った分に数えています。", "There are “Connects Award” refunds, perhaps what the disputed claim about hires goes back to. They are real rows, so they count as returned."))
    notes.append(T("Upworkを自動で読み取る道具は規約で禁じられているとされます。ここでは、あなたが貼り付けた文字だけを使います。", "Tools that read Upwork automatically are reported to be forbidden. This uses only what you paste."))
    return tuple(notes)


HISTORY_CHECK = Formula(
    id="upwork.history",
    title=T("Connectsの履歴を集計する", "Add up your Connects history"),
    intro=T("履歴を貼り付けると、使った数・戻った数・1件あたりの費用が出ます", "paste the history to see what was spent, what came back and what one hire cost"),
    versions=VERSIONS,
    asks=(HISTORY, BALANCE, REPLIES, INTERVIEWS, HIRES),
    work=_work,
    before=Absence.EARLIER,
)
