"""Ratings: a mean of 1 to 5 until 2022-02, then the share of "satisfied"; old ratings were converted.

5, 4 and 3 became satisfied, 2 and 1 unsatisfied, so a mean of 3.0 could become 100%. That the rank conditions changed
in the same month is inferred.
"""

from __future__ import annotations

from ..core.edition import Absence, Edition, edition
from ..core.facts import Amount, Rated, Share
from ..core.finding import Case
from ..core.quantity import RATINGS, STARS, Quantity, of
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Plot, Series, Table, Working
from .bars import bars_text
from .certified import CERTIFIED
from .facts import RATING, SATISFIED
from .margin import EXACT, NO_RECORD, UNRATED, bound_of, margin, road
from .sources import (
    LANCERS_EXPERT,
    LUV,
    MIKEHANA,
    NAMBLO,
    NOTICE_RATING,
    ONE_EN,
    SASAOU,
    SEJP,
    SOUKEN_RATING,
)

_NONE = T(
    "なければ空欄のままで構いません(0件として数えます)。", "Leave blank if there are none; blank counts as 0 here."
)


def _count(id: str, ja: str, en: str) -> Amount:
    return Amount(
        id=id,
        label=T(ja, en),
        ask=T(f"過去1年の{ja}は何件ですか。", f"How many {en} in the past year?"),
        find=_NONE,
        unit=RATINGS,
        hi=1_000_000,
    )


STAR = {n: _count(f"rated_{n}", f"{n}の評価", f"ratings of {n}") for n in (5, 4, 3, 2, 1)}
GOOD = _count("rated_satisfied", "「満足」の評価", "“satisfied” ratings")
POOR = _count("rated_unsatisfied", "「残念」の評価", "“unsatisfied” ratings")
#: From this rating on, the conversion made it "satisfied".
SATISFIED_FROM = 3

MEAN = edition(
    "M",
    "2015-03-03",
    terms(
        goal=Term(T("ランクの条件", "Line for ranks"), bound_of(CERTIFIED, "C1", "rating"), (NAMBLO, LANCERS_EXPERT)),
        share=Term(
            T("計算", "How it is worked out"),
            T("過去1年の評価(1〜5)の平均", "mean of the ratings (1 to 5) of the past year"),
            (NAMBLO, LANCERS_EXPERT),
        ),
    ),
    sources=(NAMBLO, LANCERS_EXPERT, MIKEHANA, ONE_EN, SOUKEN_RATING),
    observed=True,
)
TWO = edition(
    "S",
    "2022-02",
    terms(
        goal=Term(T("ランクの条件", "Line for ranks"), bound_of(CERTIFIED, "C3", "satisfied"), (LUV, SASAOU)),
        conversion=Term(
            T("古い評価の読み替え", "Conversion of old ratings"),
            T("5・4・3は「満足」、2・1は「残念」", "5, 4 and 3 became satisfied; 2 and 1 unsatisfied"),
            (NOTICE_RATING,),
        ),
        share=Term(
            T("計算", "How it is worked out"),
            T("満足 ÷(満足+残念)、過去1年", "satisfied ÷ (satisfied + unsatisfied), past year"),
            (SASAOU, NOTICE_RATING),
        ),
    ),
    sources=(NOTICE_RATING, SEJP, SOUKEN_RATING, LUV, SASAOU),
    seen="2025-03",
    why=T("5段階の平均から「満足・残念」の割合に", "From a mean of 1 to 5 to a share of satisfied"),
)

_DEFAULT = T(
    "当時は、評価が入力されないと自動で5になったという報告があります(2018年)。",
    "A rating left out then became 5 automatically (reported 2018).",
)
_NORM = T(
    "会社の当時の説明では、行き違いも大きな問題もなければ5が目安でした。4以下は何かがあったしるしと受けとめられました。",
    "By the company's rule of thumb then, a job without mismatch or big problem was a 5, so 4 or less signalled trouble.",
)
_MONTH = T(
    "2022年2月のどの日に切り替わったかは、確認できません。ランクの条件も同じ月に変わったというのは推定です。",
    "The day of the change in February 2022 is not known; that rank conditions changed with it is inferred.",
)


def _work(case: Case, edition: Edition) -> Working:
    asked = (*STAR.values(), *((GOOD, POOR) if edition.id == "S" else ()))
    if not any(fact.id in case.facts for fact in asked):
        return Working(
            "missing",
            T("評価の件数を入れると計算します。", "Enter how many ratings you have."),
            missing=tuple(f.id for f in asked),
        )
    count = {fact.id: case.facts[fact.id].n if fact.id in case.facts else 0 for fact in asked}
    stars = {n: count[fact.id] for n, fact in STAR.items()}
    return _mean(case, edition, stars) if edition.id == "M" else _share(case, edition, stars, count)


def mean(stars: dict[int, int]) -> Quantity | None:
    """The exact mean of so many ratings each."""
    total = sum(stars.values())
    return of(STARS, sum(n * k for n, k in stars.items()), total) if total else None


def converted(stars: dict[int, int]) -> Share:
    """Old ratings as satisfied out of all."""
    return Share(part=sum(k for n, k in stars.items() if n >= SATISFIED_FROM), of=sum(stars.values()))


def _mean(case: Case, edition: Edition, stars: dict[int, int]) -> Working:
    average, goal, total = mean(stars), edition.terms.quantity("goal"), sum(stars.values())
    notes = (_DEFAULT, _NORM, bars_text((RATING.id,), case.on, T("平均評価", "average rating")), EXACT)
    if average is None:
        return Working("empty", NO_RECORD, notes=notes)
    rated = Rated(average, total)
    reached = average >= goal
    step = None if reached else RATING.lift(rated, goal)
    lines = [Line("mean", RATING.label, average, RATING.say(rated), edition.sources[:2], main=True)]
    if step:
        lines.append(
            Line(
                "needed", T(f"{goal.text.ja}に届くまで", f"To reach {goal.text.en}"), of(RATINGS, step.count), step.text
            )
        )
    share = SATISFIED.measure(converted(stars))
    if share:
        how = T("2022年2月の読み替えのあと", "after the conversion of February 2022")
        lines.append(Line("converted", T("満足の割合にすると", "As a satisfied share"), share, how, (NOTICE_RATING,)))
    said = average.text
    says = (
        T(f"平均評価は{said.ja}で、{goal.text.ja}以上です。", f"Average rating {said.en}: {goal.text.en} is met.")
        if reached
        else T(
            f"平均評価は{said.ja}で、{goal.text.ja}に足りません。", f"Average rating {said.en}: below {goal.text.en}."
        )
    )
    tables = (_costs(rated, goal),)
    return Working("met" if reached else "short", says, tuple(lines), tables, _mean_road(rated, goal), notes)


def bears(rated: Rated, goal: Quantity, star: int) -> int:
    """How many ratings of `star` in a row the mean still bears."""
    over, under = rated.mean - goal, goal - of(STARS, star)
    if rated.of is None or over.n < 0:
        return 0
    return rated.of * over.n * under.d // (over.d * under.n)


def repairs(goal: Quantity, star: int) -> int:
    """How many ratings of 5 make up for one of `star`."""
    under, room = goal - of(STARS, star), of(STARS, 5) - goal
    return -(-under.n * room.d // (under.d * room.n))


def _costs(rated: Rated, goal: Quantity) -> Table:
    rows = tuple(
        (T(f"{n}の評価", f"a {n}"), of(RATINGS, bears(rated, goal, n)), of(RATINGS, repairs(goal, n)))
        for n in (4, 3, 2, 1)
    )
    columns = (
        T("評価", "Rating"),
        T("いま続けて受けても保てる数", "You can bear now, in a row"),
        T("1件を埋めるのに要る5の数", "Fives that make up for one"),
    )
    return Table("costs", T("低い評価の重さ", "What a low rating costs"), columns, rows)


def _mean_road(rated: Rated, goal: Quantity) -> tuple[Plot, ...]:
    """The mean after each further 5, and with one 4 first; in hundredths."""
    assert rated.of is not None
    total, points = rated.of, rated.mean.n * rated.of // rated.mean.d
    step = RATING.lift(rated, goal) if rated.mean < goal else None
    longest = min(max((step.count if step else 0) + 2, 10), 40)
    plain = tuple(100 * (points + 5 * k) // (total + k) for k in range(longest + 1))
    dipped = tuple(100 * (points + 4 + 5 * k) // (total + 1 + k) for k in range(longest + 1))
    fives = step.count if step else 0
    says = (
        T(
            f"5の評価が{fives}件続くと{goal.text.ja}に届きます。",
            f"{goal.text.en} is reached after {fives} ratings of 5.",
        )
        if fives
        else T(
            f"4の評価が1件入ると{dipped[0] // 100}.{dipped[0] % 100:02}になります。",
            f"One rating of 4 makes it {dipped[0] // 100}.{dipped[0] % 100:02}.",
        )
    )
    series = (Series(T("5が続く", "only fives"), plain), Series(T("4が1件入ったとき", "with one 4"), dipped))
    title = T("5の評価が続いたときの平均", "The mean as fives follow")
    bound = 100 * goal.n // goal.d
    return (
        Plot("road", title, "line", tuple(f"+{k}" for k in range(longest + 1)), series, says, bound=bound, scale=100),
    )


_BAD = T("「残念」", "“unsatisfied” rating")


def _share(case: Case, edition: Edition, stars: dict[int, int], count: dict[str, int]) -> Working:
    goal, old = edition.terms.quantity("goal"), converted(stars)
    assert old.part is not None and old.of is not None
    good, poor = count[GOOD.id], count[POOR.id]
    share = Share(part=old.part + good, of=old.of + good + poor)
    measured, average = SATISFIED.measure(share), mean(stars)
    notes = (bars_text((SATISFIED.id,), case.on, SATISFIED.label), _MONTH, UNRATED, EXACT)
    if measured is None:
        return Working("empty", NO_RECORD, notes=notes)
    lines = [Line("satisfied", SATISFIED.label, measured, SATISFIED.say(share), (NOTICE_RATING, SASAOU), main=True)]
    lines += margin(SATISFIED, share, goal, _BAD, RATINGS)
    if average is not None:
        lines.append(Line("mean", T("読み替え前の平均", "Mean before the conversion"), average))
    reached, said = measured >= goal, measured.text
    says = (
        T(f"満足の割合は{said.ja}で、{goal.text.ja}以上です。", f"Satisfied share {said.en}: {goal.text.en} is met.")
        if reached
        else T(
            f"満足の割合は{said.ja}で、{goal.text.ja}に足りません。",
            f"Satisfied share {said.en}: below {goal.text.en}.",
        )
    )
    tables = _conversion(stars) if average is not None else ()
    return Working("met" if reached else "short", says, tuple(lines), tables, road(SATISFIED, share, goal, _BAD), notes)


def _conversion(stars: dict[int, int]) -> tuple[Table, ...]:
    become = {True: T("満足", "satisfied"), False: T("残念", "unsatisfied")}
    rows = tuple((T(f"{n}の評価", f"{n}"), of(RATINGS, k), become[n >= SATISFIED_FROM]) for n, k in stars.items() if k)
    columns = (T("前の評価", "Old rating"), T("件数", "Count"), T("読み替え", "Became"))
    return (Table("conversion", T("2022年2月の読み替え", "The conversion of February 2022"), columns, rows),)


RATING_RULE = Formula(
    id="lancers.rating",
    title=T("評価", "Ratings"),
    intro=T(
        "2022年2月より前は5段階の平均、その後は「満足」の割合",
        "a mean of 1 to 5 before February 2022, then the share of “satisfied”",
    ),
    versions=(MEAN, TWO),
    asks=(*STAR.values(), GOOD, POOR),
    only={GOOD.id: ("S",), POOR.id: ("S",)},
    work=_work,
    before=Absence.UNRECORDED,
)
