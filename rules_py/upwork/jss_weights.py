"""The published weights of the Job Success Score, shown as two illustrations. It is not the score, and cannot be.

Upwork keeps the formula secret. Published are a weight by earnings, a weight by length, and "successful minus negative
over all" in outline; how the two weights combine, and what counts as negative, is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..core.edition import Absence, Edition, edition
from ..core.facts import Amount, Choice, Lever, Option, Rows
from ..core.finding import Case
from ..core.quantity import PERCENT, USD, Quantity, Unit, of, usd
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Table, Working
from .planner_facts import MONTHS
from .sources import ETCETERA_JSS, HELP_JSS, HUB_JSS, JSS_2015, JSS_FACTORS

# fmt: off
WEIGHT = Unit("weight", "{n}", "{n}", "{n}", places=2)
JOBS = Rows(
    id="jobs", label=T("終わった仕事", "Finished jobs"),
    ask=T("過去24か月に評価をもらった仕事を入れてください。", "Enter the jobs with feedback of the past 24 months."),
    find=T("何が「悪い結果」になるかは公表されていません。自分の見方で選んでください。", "What counts as negative is not published; choose by your own view."),
    lever=Lever.FIXED,
    columns=(
        Amount(id="earned", label=T("報酬", "Earned"), ask=T("いくらでしたか。", "How much?"), unit=USD),
        Amount(id="paid_months", label=T("支払いのあった月", "Months with payment"), ask=T("何か月、支払いがありましたか。", "In how many months was it paid?"), unit=MONTHS, hi=1_000),
        Choice(id="result", label=T("結果", "Result"), ask=T("どうでしたか。", "How did it go?"), options=(Option("good", T("良い", "Good")), Option("plain", T("どちらでもない", "Neither")), Option("bad", T("悪い", "Bad")))),
    ),
)
_W = T("重み", "Weight")
J2025 = terms(
    small=Term(T("250ドルまでの仕事の重み", "Weight of a job up to $250"), of(WEIGHT, 1), (HUB_JSS,)),
    medium=Term(T("251〜1,000ドルの仕事の重み", "Weight of a job of $251 to $1,000"), of(WEIGHT, 5, 4), (HUB_JSS,)),
    large=Term(T("1,000ドルを超える仕事の重み", "Weight of a job over $1,000"), of(WEIGHT, 3, 2), (HUB_JSS,)),
    long=Term(T("長い仕事", "Long jobs"), T("支払いのある3か月ごとに1件分ふえる", "one more job for every three months with payment"), (HUB_JSS,)),
    most=Term(T("長さの重みの上限", "Most that length can weigh"), of(WEIGHT, 8), (HUB_JSS,)),
    outline=Term(T("公表されている考え方", "Published outline"), T("(成功 - 失敗) ÷ 全部", "(successful - negative) ÷ all"), (JSS_2015, HELP_JSS)),
    exact=Term(T("正確な式", "Exact formula"), T("公表されていない", "not published"), (JSS_2015, HELP_JSS)),
)
VERSIONS = (edition("2025", "2025", J2025, sources=(HUB_JSS, JSS_FACTORS, HELP_JSS, JSS_2015, ETCETERA_JSS), observed=True),)


def by_earnings(edition: Edition, cents: int) -> Quantity:
    """The weight a job has by what it earned."""
    id = "small" if cents <= 250_00 else "medium" if cents <= 1_000_00 else "large"
    return edition.terms.quantity(id)


def by_length(edition: Edition, months: int) -> Quantity:
    """The weight a job has by its months with payment: itself, and one more for every three, up to the most."""
    return min(of(WEIGHT, 1 + months // 3), edition.terms.quantity("most"))


def _work(case: Case, edition: Edition) -> Working:
    rows: list[Mapping[str, Any]] = [row for row in case.facts.get(JOBS.id) or () if "result" in row and "earned" in row]
    if not rows:
        return Working("missing", T("仕事の報酬・月数・結果を入れると、公表されている重みがどう効くかを見られます。スコアの計算ではありません。", "Enter jobs to see how the published weights work. This does not compute your score."), missing=(JOBS.id,), notes=_NOTES)
    paid = [row for row in rows if row["earned"].n > 0]
    unpaid_bad = sum(row["earned"].n == 0 and row["result"] == "bad" for row in rows)
    weighed = [(row, by_earnings(edition, row["earned"].n * 100 // row["earned"].d), by_length(edition, row["paid_months"].n if "paid_months" in row else 0)) for row in paid]
    lines = []
    if weighed:
        for n, (id, label) in enumerate((("earnings", T("報酬の重みだけで見ると", "By the earnings weights alone")), ("length", T("長さの重みだけで見ると", "By the length weights alone")))):
            share = _share([(row["result"], w[n]) for row, *w in weighed])
            lines.append(Line(id, label, share, T("(良い - 悪い) ÷ 全部。説明のための数で、スコアではありません", "(good - bad) ÷ all; an illustration, not your score"), (HUB_JSS,)))
    table = Table("jobs", T("仕事ごとの重み", "Weight of each job"), (T("報酬", "Earned"), T("報酬の重み", "By earnings"), T("長さの重み", "By length")), tuple((usd(row["earned"].n * 100 // row["earned"].d), a, b) for row, a, b in weighed[:60]))
    notes = [*_NOTES]
    if len(paid) < len(rows):
        notes.append(T("報酬が0の仕事は、良い評価なら数えられません。悪い評価ならスコアを下げることがありますが、重みは分かりません。", "Jobs that paid nothing are left out if the feedback was good; if it was bad they can lower the score, by an unknown weight."))
    says = T("公表されている重みを当てはめた例です。本当のスコアは、この式では出ません。", "An illustration with the published weights. Your real score does not follow from it.")
    return Working("shown" if not unpaid_bad else "shown_open", says, tuple(lines), (table,), notes=tuple(notes))


def _share(outcomes: list[tuple[str, Quantity]]) -> Quantity:
    """(good - bad) / all by weight, as an exact percentage."""
    scaled = [(result, weight.n * 4 // weight.d) for result, weight in outcomes]
    whole = sum(w for _, w in scaled)
    good = sum(w * ((result == "good") - (result == "bad")) for result, w in scaled)
    return of(PERCENT, 100 * good, whole)


_NOTES = (
    T("スコアは計算できません。正確な式、二つの重みの組み合わせ方、何が悪い結果になるかは公表されていません。", "The score cannot be computed: the exact formula, how the two weights combine and what is negative are not published."),
    T("非公開の評価がスコアに入るかは、公式ページの版によって書き方が違います。ここでは聞きません。", "Whether private feedback is part of the score differs between copies of the official page; it is not asked here."),
    T("数える期間は、6・12・24か月のいちばん良いものという説明と、24か月だけという新しい説明があります。", "The period is the best of 6, 12 and 24 months in older texts, and 24 months only in newer ones."),
)

JSS_WEIGHTS = Formula(
    id="upwork.jss-weights",
    title=T("Job Success Scoreの重み(説明用)", "Weights of the Job Success Score, as an illustration"),
    intro=T("公表されている重みがどう効くか。スコアの計算ではありません", "how the published weights work; not a computation of the score"),
    versions=VERSIONS,
    asks=(JOBS,),
    work=_work,
    before=Absence.UNRECORDED,
)
