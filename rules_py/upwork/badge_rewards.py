"""What a new talent badge pays in Connects, once; skipping a badge pays what was skipped as well, says the seed."""

from __future__ import annotations

from ..core.edition import Absence, Edition, edition
from ..core.facts import Choice, Lever, Option
from ..core.finding import Case
from ..core.quantity import usd
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Table, Working
from .facts import connects, cost_in_usd, given
from .sources import MIKIWORLD, NOTE_2022, PROGRAMS_2018, SKILLLINKUP

# fmt: off
_STEPS = (Option("rising", T("Rising Talent", "Rising Talent")), Option("top", T("Top Rated", "Top Rated")), Option("plus", T("Top Rated Plus", "Top Rated Plus")))
_ORDER = ("none", *(step.id for step in _STEPS))
BADGE_FROM = Choice(
    id="badge_from", label=T("いまのバッジ", "Badge you have"),
    ask=T("いま、どのバッジを持っていますか。", "Which badge do you have now?"),
    lever=Lever.FIXED, options=(Option("none", T("なし", "None")), *_STEPS[:2]),
)
BADGE_TO = Choice(
    id="badge_to", label=T("次に得るバッジ", "Badge you are getting"),
    ask=T("どのバッジになりますか。", "Which badge are you getting?"),
    lever=Lever.EARN, options=_STEPS,
)
_SKIP = T("飛ばしたバッジの分", "Badges skipped")
R2018 = terms(
    rising=Term(_STEPS[0].label, connects(30), (PROGRAMS_2018, NOTE_2022)),
    top=Term(_STEPS[1].label, T("記録なし", "no record")),
    plus=Term(_STEPS[2].label, T("記録なし", "no record")),
    skip=Term(_SKIP, T("記録なし", "no record")),
)
R2025 = terms(
    rising=Term(_STEPS[0].label, connects(30), (NOTE_2022, MIKIWORLD)),
    top=Term(_STEPS[1].label, connects(30), (MIKIWORLD, SKILLLINKUP), T("公式の文では読めていない", "not read in an official text")),
    plus=Term(_STEPS[2].label, connects(30), (MIKIWORLD, SKILLLINKUP), T("公式の文では読めていない", "not read in an official text")),
    skip=Term(_SKIP, T("あわせてもらえる(個人の記事)", "paid as well (a personal article)"), (MIKIWORLD,)),
)
VERSIONS = (
    edition("2018", "2018", R2018, sources=(PROGRAMS_2018, NOTE_2022), observed=True, seen="2022-09"),
    edition("2025-01", "2025-01", R2025, sources=(MIKIWORLD, SKILLLINKUP, NOTE_2022), observed=True, seen="2025-01", why=T("Top RatedとTop Rated Plusの分が確認された", "rewards for Top Rated and Top Rated Plus are seen")),
)
_BACKWARDS = T("次のバッジは、いまのバッジより上のものを選んでください。", "Choose a badge above the one you have.")


def _work(case: Case, edition: Edition) -> Working:
    start, goal = given(case, BADGE_FROM), given(case, BADGE_TO)
    missing = tuple(fact.id for fact in (BADGE_FROM, BADGE_TO) if fact.id not in case.facts)
    if goal is None:
        return Working("missing", T("どのバッジになるかを選ぶと、もらえる数が分かります。", "Choose the badge you are getting to see its reward."), missing=missing)
    starts = _ORDER[: _ORDER.index(goal)] if start is None else (start,)
    if start is not None and _ORDER.index(start) >= _ORDER.index(goal):
        return Working("none", _BACKWARDS)
    if start is None:
        return _open(edition, starts, goal, missing)
    steps = _ORDER[_ORDER.index(start) + 1 : _ORDER.index(goal) + 1]
    paid = [(step, _pays(edition, step)) for step in steps]
    if any(n is None for _, n in paid):
        return Working("unrecorded", T("このころの付与数は、どの資料にも残っていません。", "No source records what this badge paid then."), tuple(_line(edition, step) for step in steps))
    total = sum(n or 0 for _, n in paid)
    lines = [*(_line(edition, step) for step in steps), Line("total", T("もらえる合計", "Reward in all"), connects(total), None, main=True), Line("usd", T("買うといくらの分か", "What buying them would cost"), cost_in_usd(total, usd(15)))]
    return Working("reward", T(f"{total} Connectsがもらえます。", f"The reward is {total} Connects."), tuple(lines), notes=_notes(steps))


def _pays(edition: Edition, step: str) -> int | None:
    value = edition.terms.term(step).value
    return None if isinstance(value, T) else edition.terms.quantity(step).n


def _line(edition: Edition, step: str) -> Line:
    term, n = edition.terms.term(step), _pays(edition, step)
    return Line(step, term.label, term.text if n is None else connects(n), term.note, term.sources)


def _open(edition: Edition, starts: tuple[str, ...], goal: str, missing: tuple[str, ...]) -> Working:
    """Without the badge one has: what each start would give."""
    rows = []
    for start in starts:
        found = [_pays(edition, step) for step in _ORDER[_ORDER.index(start) + 1 : _ORDER.index(goal) + 1]]
        label = next(option.label for option in BADGE_FROM.options if option.id == start)
        rows.append((label, T("記録なし", "no record") if None in found else connects(sum(n or 0 for n in found))))
    table = Table("starts", T("いまのバッジごとの数", "By the badge you have"), (BADGE_FROM.label, T("もらえる数", "Reward")), tuple(rows))
    return Working("missing", T("いまのバッジによって変わります。", "It depends on the badge you have now."), tables=(table,), missing=missing)


def _notes(steps: tuple[str, ...]) -> tuple[T, ...]:
    notes = []
    if len(steps) > 1:
        notes.append(T("飛ばしたバッジの分ももらえるというのは、個人の記事(2025年1月)の記述です。公式の文では確認できていません。", "That skipped badges are paid too is what a personal article (January 2025) says; we could not read it in an official text."))
    if "plus" in steps and len(steps) > 1:
        notes.append(T("記事にあるのはRising Talentを飛ばした例だけです。Top Ratedを飛ばす場合は、同じ計算だと考えたものです。", "The article's example skips Rising Talent; skipping Top Rated is worked out the same way, which is our reading."))
    if set(steps) - {"rising"}:
        notes.append(T("Top RatedとTop Rated Plusの付与は、個人の記事などで確認したものです。", "The rewards for Top Rated and Top Rated Plus come from personal articles."))
    return tuple(notes)


BADGE_REWARDS = Formula(
    id="upwork.badge-rewards",
    title=T("バッジでもらえるConnects", "Connects for a badge"),
    intro=T("バッジが上がったときに一度だけもらえる数", "what a new badge pays, once"),
    versions=VERSIONS,
    asks=(BADGE_FROM, BADGE_TO),
    work=_work,
    before=Absence.UNRECORDED,
)
