"""Thirteen of sixteen weeks: how many count now, and the first week in which the bar can be reached or is lost.

The window rolls: each week the oldest falls out. So a gap among the newest weeks takes months to leave it, and an extra
good week only helps when the one falling out was not good.
"""

from __future__ import annotations

from datetime import timedelta

from ..core.day import say_day
from ..core.edition import Absence, Edition, edition
from ..core.finding import Case
from ..core.quantity import of
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Plot, Series, Table, Working
from .facts import WEEKS
from .sources import HELP_TOP, TOP_JSS_STAFF, TOP_STAFF
from .talent_facts import GOOD_WEEKS

# fmt: off
W2017 = terms(
    need=Term(T("必要な週", "Weeks needed"), of(WEEKS, 13), (TOP_STAFF,)),
    window=Term(T("数える期間", "Out of the last"), of(WEEKS, 16), (TOP_STAFF,)),
)
VERSIONS = (edition("2017", "2017-04", W2017, sources=(TOP_STAFF, HELP_TOP, TOP_JSS_STAFF), observed=True, seen="2023-10"),)


def counts(weeks: tuple[bool, ...], good: bool) -> list[int]:
    """How many of the window are good after 0, 1, 2, ... further weeks, all good or all bad."""
    size = len(weeks)
    return [more * good + sum(weeks[: size - more]) for more in range(size + 1)]


def _work(case: Case, edition: Edition) -> Working:
    weeks: tuple[bool, ...] | None = case.facts.get(GOOD_WEEKS.id)
    if weeks is None:
        return Working("missing", T("条件を満たした週を押すと、いつ届くかが分かります。", "Tap the weeks that were good to see when the bar can be reached."), missing=(GOOD_WEEKS.id,))
    need, ahead = edition.terms.quantity("need").n, counts(weeks, True)
    have, worse = ahead[0], counts(weeks, False)
    main = Line("have", T("いま数えられる週", "Weeks that count now"), of(WEEKS, have), T(f"必要なのは{need}週", f"{need} are needed"), (TOP_STAFF,), main=True)
    if have >= need:
        lost = next(more for more, n in enumerate(worse) if n < need)
        when = say_day(case.on + timedelta(weeks=lost))
        code, says = "reached", T(f"16週のうち{have}週で、条件を満たしています。", f"{have} of 16 weeks: the bar is met.")
        line = Line("spare", T("満たさない週が続くと", "If bad weeks follow"), T(f"{lost}週目({when.ja}ごろ)に足りなくなる", f"it is lost after {lost} (about {when.en})"))
    else:
        first = next(more for more, n in enumerate(ahead) if n >= need)
        when = say_day(case.on + timedelta(weeks=first))
        code, says = "ahead", T(f"これから毎週満たせば、早くて{first}週間後({when.ja}ごろ)に届きます。", f"If every coming week is good, the bar is reached in {first} week{'s' * (first > 1)} at the earliest (about {when.en}).")
        line = Line("first", T("届く最初の週", "First week it can be reached"), T(f"{first}週間後({when.ja}ごろ)", f"in {first} week{'s' * (first > 1)} (about {when.en})"))
    rows = tuple((say_day(case.on + timedelta(weeks=more)), _leaving(weeks, more), f"{n}", T("届く", "met") if n >= need else T("まだ", "not yet")) for more, n in enumerate(ahead) if more)
    table = Table("weeks", T("これから毎週満たした場合", "If every coming week is good"), (T("週", "Week of"), T("外れる週", "Falls out"), T("数", "Count"), T("条件", "Bar")), rows)
    ticks = tuple(reversed([name for name, _ in zip(GOOD_WEEKS.names, weeks, strict=True)]))
    picture = Plot("row", T("過去16週(左上がいちばん古い週)", "The last sixteen weeks, oldest first"), "days", ticks, (Series(T("満たした週", "good weeks"), tuple(int(week) for week in reversed(weeks))),), T(f"16週のうち{have}週が条件を満たしています。", f"{have} of the sixteen weeks were good."))
    notes = (
        T("Rising Talentの週も数えられますが、Top Ratedになる時点では90%以上のスコアが必要です。", "Weeks as Rising Talent count, but at the time of the badge there must be a score of 90% or more."),
        T("90%に戻っても、すぐには戻りません。外れた週が16週の外に出るまで待つことになります。", "Regaining 90% does not bring it back at once: the bad weeks have to leave the sixteen."),
    )
    return Working(code, says, (main, line), (table,), (picture,), notes)


def _leaving(weeks: tuple[bool, ...], more: int) -> T:
    good = weeks[len(weeks) - more]
    return T("満たした週", "a good week") if good else T("満たさない週", "a bad week")


GOOD_WEEKS_CHECK = Formula(
    id="upwork.good-weeks",
    title=T("16週のうち13週", "Thirteen of sixteen weeks"),
    intro=T("いつTop Ratedの週の条件に届くか、いつ失うか", "when the weeks for Top Rated can be reached, or are lost"),
    versions=VERSIONS,
    asks=(GOOD_WEEKS,),
    work=_work,
    before=Absence.UNRECORDED,
)
