"""When the next Pro review is. The cycle is official; the months are inferred from dated notices of certification."""

from __future__ import annotations

from datetime import date

from ..core.day import days_in_month, say_day, say_month, shift_months
from ..core.edition import Absence, Edition, edition
from ..core.facts import Lever, When
from ..core.finding import Case
from ..core.ics import calendar
from ..core.quantity import Unit, of
from ..core.rule import Formula
from ..core.terms import Term, Terms, terms
from ..core.text import T
from ..core.working import Line, Table, Working
from .sources import AHIRU_TOP, BEGINNERS_PRO, CROWDWRITER, GENTLE, MNGTO, NOT_BOUND, PRO_PAGE

MONTHS = Unit("months", "{n}か月", "{n} month", "{n} months", strip=r"(か月|ヶ月|カ月|months?)$")
#: January, April, July and October: inferred from notices of twelve reviews between 2018 and 2026.
FIRST, STEP = 1, 3
#: Results reached workers between these days of the month (dated posts, 2018 to 2022; inferred).
EARLIEST_DAY, LATEST_DAY = 5, 26
AHEAD = 4

AFTER = When(
    id="after",
    label=T("基準日", "Day to count from"),
    ask=T("いつより後の審査を知りたいですか。", "After which day do you want the next review?"),
    find=T("空欄なら、今日を使います。", "Blank means today."),
    lever=Lever.FIXED,
    future=True,
)

_PRO_CYCLE = Term(
    T("プロの審査の間隔", "Pro review, every"),
    of(MONTHS, 3),
    (PRO_PAGE, NOT_BOUND, MNGTO, BEGINNERS_PRO),
)


def _terms(top_months: int) -> Terms:
    return terms(
        cycle=_PRO_CYCLE,
        top=Term(T("TOPの審査の間隔", "TOP review, every"), of(MONTHS, top_months), (AHIRU_TOP,)),
        doubt=Term(
            T("間隔についての食い違い", "Disagreement about the cycle"),
            T("2つの記事は6か月ごととする", "two articles say every six months"),
            (GENTLE, CROWDWRITER),
        ),
        months=Term(
            T("審査の月(推定)", "Review months (inferred)"),
            T("1月・4月・7月・10月", "January, April, July, October"),
        ),
        notice=Term(
            T("結果が届いた日(推定)", "Results arrived (inferred)"),
            T(f"審査の月の{EARLIEST_DAY}日〜{LATEST_DAY}日", f"{EARLIEST_DAY}th to {LATEST_DAY}th of the review month"),
        ),
    )


V1 = edition("V1", "2018-01", _terms(6), sources=(PRO_PAGE, NOT_BOUND, AHIRU_TOP))
V2 = edition(
    "V2",
    "2020-10",
    _terms(3),
    sources=(PRO_PAGE, AHIRU_TOP),
    seen="2021-01",
    why=T("TOPの審査も3か月ごとに", "TOP reviews became three-monthly too"),
)


def next_review(after: date) -> date:
    """The first day of the first review month after the month of a day."""
    first = date(after.year, after.month, 1)
    return shift_months(first, STEP - (after.month - FIRST) % STEP)


def _work(case: Case, edition: Edition) -> Working:
    start = case.facts.get(AFTER.id, case.on)
    months = [next_review(start)]
    while len(months) < AHEAD:
        months.append(next_review(months[-1]))
    lines = [
        Line(
            "next",
            T("次の審査の月(推定)", "Next review month (inferred)"),
            say_month(months[0]),
            T(
                "3か月ごと。月は過去の認定の日付から推定",
                "every three months; the months are inferred from past notices",
            ),
            (PRO_PAGE,),
            main=True,
        )
    ]
    if (start.month - FIRST) % STEP == 0 and start.day <= LATEST_DAY:
        lines.append(
            Line(
                "now",
                T("今月の審査", "This month's review"),
                T(f"結果は{LATEST_DAY}日ごろまでに出る見込み", f"results may arrive until about the {LATEST_DAY}th"),
                T("2018〜2022年の投稿からの推定", "inferred from posts of 2018 to 2022"),
            )
        )
    rows = tuple(
        (
            say_month(month),
            T(
                f"{month.month}月{EARLIEST_DAY}日〜{LATEST_DAY}日ごろ",
                f"about {EARLIEST_DAY} to {LATEST_DAY} {say_month(month).en}",
            ),
        )
        for month in months
    )
    return Working(
        "month",
        T(
            f"次のプロの審査は{say_month(months[0]).ja}の見込みです。",
            f"The next Pro review is expected in {say_month(months[0]).en}.",
        ),
        tuple(lines),
        tables=(
            Table(
                "reviews",
                T("これからの審査(推定)", "Coming reviews (inferred)"),
                (T("月", "Month"), T("結果が届く時期", "Results arrive")),
                rows,
            ),
        ),
        notes=(
            T(
                "公式ページは3か月ごととしています。6か月ごとと書いた記事が2つあります(TOPは2020年10月まで6か月ごとでした)。",
                "The official page says every three months. Two articles say six (TOP was six-monthly until October 2020).",
            ),
            T(
                "審査にどの月までの実績を使うか、基準を割り込んだときの猶予があるかは公表されていません。",
                "Which month's record a review uses last, and whether there is any grace, is not published.",
            ),
            T(
                "結果の知らせ方は一定していません。メールが届いた人と、届かずに認定されていた人がいます。",
                "Do not count on an e-mail: some got one, others found the status on their profile.",
            ),
        ),
        next=(
            T(
                f"{say_day(_last_day(months[0])).ja}までにプロフィールの表示を確かめる。",
                f"Look at your profile by {say_day(_last_day(months[0])).en}.",
            ),
        ),
        files={"crowdworks-review.ics": calendar("crowdworks-review", *((m, _EVENT) for m in months))},
    )


_EVENT = T("プロクラウドワーカーの審査の月(推定)", "Pro CrowdWorker review month (inferred)")


def _last_day(month: date) -> date:
    return date(month.year, month.month, days_in_month(month.year, month.month))


REVIEW = Formula(
    id="crowdworks.review",
    title=T("プロクラウドワーカーの次の審査", "Next Pro CrowdWorker review"),
    versions=(V1, V2),
    asks=(AFTER,),
    work=_work,
    before=Absence.UNRECORDED,
)
