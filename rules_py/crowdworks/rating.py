"""How the overall and the communication rating come about, how many fives reach the bar, and what a low one costs.

That the overall rating is the mean of five items is reported; that contracts are averaged plainly is inferred. Whether
the bar is compared with the average or with its one-decimal display is not published, so both readings are shown.
"""

from __future__ import annotations

from typing import Any

from ..core.edition import Absence, Edition, edition
from ..core.facts import Rated
from ..core.finding import Case
from ..core.quantity import RATINGS, STARS, Quantity, of
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Plot, Series, Table, Working
from .average import bears, fives_to, shown_cut, shown_rounded, with_more
from .facts import COMMUNICATION, OVERALL, RATED, RATING_ITEMS, TRIED_RATING
from .pro import BAR, SHOWN_AS_BAR
from .sources import (
    CROWD_WORKER,
    FAQ_RATING,
    KAMOME_AUTO,
    MNGTO,
    MUUMEMO_FIVE,
    OUCYAKU,
    PRO_PAGE,
    QA_RATING,
    RAKUGO,
    SEED,
)

_BAR, _SHOWN, _CUT = BAR.number, SHOWN_AS_BAR.number, shown_cut(SHOWN_AS_BAR).number

V1 = edition(
    "V1",
    "2018-04",
    terms(
        scale=Term(T("いちばん上の評価", "Top of the scale"), of(STARS, 5), (MNGTO, CROWD_WORKER)),
        items=Term(
            T("評価の項目", "Items of a rating"),
            T(
                "スキル・クオリティ・スケジュール・コミュニケーション・協調性",
                "skill, quality, schedule, communication, partnership",
            ),
            (MNGTO, CROWD_WORKER, OUCYAKU, MUUMEMO_FIVE),
        ),
        overall=Term(
            T("総合評価", "Overall rating"),
            T(
                "5項目の平均。契約どうしの平均のしかたは推定",
                "mean of the five items; how contracts are averaged is inferred",
            ),
            (MNGTO,),
        ),
        bar=Term(T("プロに必要な評価", "Rating asked for Pro"), BAR, (PRO_PAGE, SEED)),
        automatic=Term(
            T("終了リクエストを無視したときの自動の評価", "Automatic rating after an ignored ending request"),
            of(STARS, 1),
            (KAMOME_AUTO, RAKUGO),
        ),
        window=Term(
            T("評価できる期間", "Time to rate"),
            T("検収から1か月。あとから直せない", "one month from acceptance; no changes afterwards"),
            (FAQ_RATING,),
        ),
        blind=Term(
            T("公開", "Publication"),
            T(
                "両者が評価するまで互いに見えない。片方だけなら1か月後に公開",
                "hidden until both have rated; a single one is published after a month",
            ),
            (FAQ_RATING,),
        ),
        removal=Term(
            T("削除・修正", "Removal or change"),
            T("頼んでも応じてもらえない(利用者の報告)", "not done on request (users report)"),
            (QA_RATING,),
        ),
    ),
    sources=(FAQ_RATING, MNGTO, CROWD_WORKER),
    observed=True,
)


def _work(case: Case, edition: Edition) -> Working:
    rated = case.facts.get(RATED.id)
    overall = _overall(rated) if rated else case.facts.get(OVERALL.id)
    talk = _item(rated, "communication") if rated else case.facts.get(COMMUNICATION.id)
    kinds = ((OVERALL.id, OVERALL.label, overall), (COMMUNICATION.id, _TALK, talk))
    known = [(id, label, value) for id, label, value in kinds if value is not None and value.of != 0]
    if not known:
        return Working("missing", _ASK, missing=(OVERALL.id, COMMUNICATION.id))
    low = case.facts[TRIED_RATING.id].n if TRIED_RATING.id in case.facts else edition.terms.quantity("automatic").n
    lines: list[Line] = []
    plots: list[Plot] = []
    for id, label, value in known:
        lines += _lines(id, label, value, low)
        plots += _plot(id, label, value)
    code = _code([value.mean for _, _, value in known])
    tables = (_effects(known, low),) if any(value.of for _, _, value in known) else ()
    notes = (_PLAIN, _NO_MINIMUM) if code != "split" else (_SPLIT, _PLAIN, _NO_MINIMUM)
    missing = tuple(id for id, _, value in kinds if value is None)
    return Working(code, _SAYS[code], tuple(lines), tables, tuple(plots), notes, _next(code), missing)


_TALK = T("コミュニケーション", "Communication")  # short: it stands before every line
_ASK = T(
    "総合評価かコミュニケーション評価を入れると、あと何件の5が要るかが出ます。",
    "Enter your overall or communication rating to see how many fives it takes.",
)
_SAYS = {
    "reached": T(f"{BAR.text.ja}に届いています。", f"You have reached {BAR.text.en}."),
    "short": T(f"{BAR.text.ja}にまだ届いていません。", f"You have not reached {BAR.text.en} yet."),
    "split": T(
        f"表示は{BAR.text.ja}でも、元の平均は届いていません。どちらで比べるかは公表されていません。",
        f"The display may say {BAR.text.en}, but the average is below it; which is compared is not published.",
    ),
}
_SPLIT = T(
    f"元の平均が{_SHOWN}以上{_BAR}未満のときは、四捨五入の表示なら{_BAR}、切り捨ての表示なら{_CUT}です。安全なのは元の平均で{_BAR}に届くことです。",
    f"From {_SHOWN} to below {_BAR} the display is {_BAR} if rounded and {_CUT} if cut. Reaching {_BAR} with the average itself is safe.",
)
_PLAIN = T(
    "すべての評価を同じ重みで平均しています。この計算のしかたは公表されておらず、推定です。",
    "All ratings are averaged with equal weight. This is inferred; the method is not published.",
)
_NO_MINIMUM = T(
    "プロの審査に最低何件の評価が要るかは公表されていません。タスクには評価がありません。",
    "How many ratings a Pro review needs at least is not published. Task jobs have no ratings.",
)


def _next(code: str) -> tuple[T, ...]:
    if code == "reached":
        return (
            T(
                "終了リクエストには、同意しなくても1週間以内に返事をする。",
                "Answer any ending request within a week, even to refuse.",
            ),
        )
    return (
        T("評価は任意です。検収のあとに、お礼とともに評価をお願いする。", "Ratings are optional: after acceptance, say thanks and ask for one."),
        T("終了リクエストを1週間放置しない(全項目1の評価が自動で付く)。", "Never leave an ending request for a week: it brings an automatic 1 on every item."),
    )  # fmt: skip


def _code(means: list[Quantity]) -> str:
    if any(mean < SHOWN_AS_BAR for mean in means):
        return "short"
    return "split" if any(mean < BAR for mean in means) else "reached"


def _overall(rows: tuple[Any, ...]) -> Rated | None:
    """The mean over the ratings that have all five items."""
    whole = [sum(row[id].n for id, _ in RATING_ITEMS) for row in rows if all(id in row for id, _ in RATING_ITEMS)]
    return Rated(Quantity(sum(whole), len(RATING_ITEMS) * len(whole), STARS), len(whole)) if whole else None


def _item(rows: tuple[Any, ...], id: str) -> Rated | None:
    given = [row[id].n for row in rows if id in row]
    return Rated(Quantity(sum(given), len(given), STARS), len(given)) if given else None


def _lines(id: str, label: T, value: Rated, low: int) -> list[Line]:
    def named(ja: str, en: str) -> T:
        return T(f"{label.ja}: {ja}", f"{label.en}: {en}")

    mean, count = value.mean, value.of
    rounded, cut = shown_rounded(mean), shown_cut(mean)
    shown = (
        rounded.text
        if rounded == cut
        else T(f"{rounded.number}(切り捨てなら{cut.number})", f"{rounded.number} ({cut.number} if cut)")
    )
    lines = [
        Line(f"{id}.mean", named("元の平均", "average"), _shown(mean), main=True),
    ]
    if rounded != mean:
        lines.append(
            Line(
                f"{id}.shown",
                named("小数1桁の表示", "shown with one decimal"),
                shown,
                T("丸め方は公表されていない", "how it is rounded is not published"),
            )
        )
    if count is None:
        return [*lines, Line(f"{id}.fives", named("必要な5の件数", "fives needed"), _COUNT_NEEDED)]
    fives, display = fives_to(mean, count, BAR), fives_to(mean, count, SHOWN_AS_BAR)
    if fives:
        lines.append(
            Line(
                f"{id}.fives",
                named(f"平均が{_BAR}に届くまでの5", f"fives until the average is {_BAR}"),
                of(RATINGS, fives),
                T(
                    f"{count:,}件 ×({_BAR} − 平均)÷(5 − {_BAR})を切り上げ",
                    f"{count:,} × ({_BAR} − average) ÷ (5 − {_BAR}), rounded up",
                ),
            )
        )
        if display and display != fives:
            lines.append(
                Line(
                    f"{id}.display",
                    named(f"表示が{_BAR}になるまでの5", f"fives until {_BAR} is shown"),
                    of(RATINGS, display),
                    T(f"四捨五入の表示で{_SHOWN}以上", f"{_SHOWN} or more, if the display rounds"),
                )
            )
    after = with_more(mean, count, low, 1)
    lines.append(
        Line(
            f"{id}.after",
            named(f"次が{low}のとき", f"after a {low}"),
            _shown(after),
            _CUT_OFF if _shown(after) != after else None,
        )
    )
    bearable = bears(mean, count, low, BAR)
    if bearable is not None and mean >= BAR:
        lines.append(
            Line(
                f"{id}.bears", named(f"{_BAR}を保てる{low}の件数", f"ratings of {low} it bears"), of(RATINGS, bearable)
            )
        )
    return lines


def _shown(mean: Quantity) -> Quantity:
    """A mean to two decimals, the rest dropped: a figure to read, never to compare."""
    return of(STARS, 100 * mean.n // mean.d, 100)


_CUT_OFF = T("小数2桁まで。その先は切り捨て", "to two decimals, the rest dropped")
_COUNT_NEEDED = T("評価の件数を入れると出ます", "enter the number of ratings to see it")


def _effects(known: list[tuple[str, T, Rated]], low: int) -> Table:
    """What one to three low ratings in a row do, and how many fives each takes to mend."""
    rows = []
    for _, label, value in known:
        if value.of is not None:
            for more in (1, 2, 3):
                after = with_more(value.mean, value.of, low, more)
                mend = fives_to(after, value.of + more, BAR)
                rows.append((label, T(f"{low}が{more}件", f"{more} × {low}"), _shown(after), of(RATINGS, mend or 0)))
    columns = (
        T("評価", "Rating"),
        T("低い評価", "Low ratings"),
        T("平均", "Average"),
        T(f"{_BAR}に戻る5の件数", f"Fives back to {_BAR}"),
    )
    return Table("low", T("低い評価が付いたら", "If low ratings come"), columns, tuple(rows))


#: A shorter way is read faster than looked at.
_LEAST_DRAWN = 4


def _plot(id: str, label: T, value: Rated) -> list[Plot]:
    """The average as fives come in, in hundredths, until it reaches the bar. Long ways are drawn in steps."""
    if value.of is None or value.mean >= BAR:
        return []
    fives = fives_to(value.mean, value.of, BAR) or 0
    if fives < _LEAST_DRAWN:
        return []
    step = max(1, -(-fives // 24))
    ticks = list(range(0, fives + step, step))
    values = tuple((after := with_more(value.mean, value.of, 5, k)).n * 100 // after.d for k in ticks)
    says = T(
        f"5が{fives:,}件続くと、平均が{_BAR}に届きます。", f"{fives:,} fives in a row bring the average to {_BAR}."
    )
    title = T(f"{label.ja}: 5が続いたときの平均", f"{label.en}: the average as fives come in")
    return [
        Plot(
            f"{id}-fives",
            title,
            "line",
            tuple(str(k) for k in ticks),
            (Series(label, values),),
            says,
            bound=BAR.n * 100 // BAR.d,
            scale=100,
            base=values[0] // 50 * 50,
        )
    ]


RATING = Formula(
    id="crowdworks.rating",
    title=T("クラウドワークスの評価", "Ratings on CrowdWorks"),
    versions=(V1,),
    asks=(OVERALL, COMMUNICATION, RATED, TRIED_RATING),
    work=_work,
    before=Absence.UNRECORDED,
)
