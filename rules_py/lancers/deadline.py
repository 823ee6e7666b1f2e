"""Transaction deadline with automatic cancel (2024-03): one year from the start, moved on by steps of progress.

A step of progress moves the deadline only when less than three months remain; then it lies three months after the step.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..core.day import ONE_DAY, Window, say_day, shift_months
from ..core.edition import Absence, Edition, edition
from ..core.facts import Choice, Lever, Option, Rows, When
from ..core.finding import Case
from ..core.ics import calendar
from ..core.quantity import DAYS, of
from ..core.record import Record
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Table, Working
from .sources import NOTICE_DEADLINE

FIRST_TERM, NEXT_TERM, MAIL_BEFORE = Window(months=12), Window(months=3), Window(months=1)

KIND = Choice(
    id="deadline_kind",
    label=T("仕事の種類", "Work type"),
    ask=T("どの種類の仕事ですか。", "Which type of work is it?"),
    options=(
        Option("project", T("プロジェクト", "Project")),
        Option("package", T("パッケージ", "Package")),
        Option("other", T("それ以外", "Another")),
    ),
    lever=Lever.FIXED,
)
STARTED = When(
    id="started",
    label=T("取引が始まった日", "Day the work started"),
    ask=T("取引が始まったのはいつですか。", "When did the work start?"),
    lever=Lever.FIXED,
)
PROGRESS = Rows(
    id="progress",
    label=T("進み具合が変わった日", "Steps of progress"),
    ask=T(
        "取引が次の段階に進んだ日があれば、入れてください。",
        "Enter the days on which the transaction moved a step on, if any.",
    ),
    find=T(
        "仮払い・納品・検収など、段階が進んだ日です。",
        "Days on which a step was done, such as escrow, delivery, approval.",
    ),
    columns=(When(id="day", label=T("日付", "Day"), ask=T("いつですか。", "When?")),),
    most=200,
)

DEADLINE_2024 = edition(
    "D1",
    "2024-03-04",
    terms(
        first=Term(
            T("最初の期限", "First deadline"),
            T(f"開始から{FIRST_TERM.text.ja}", f"{FIRST_TERM.text.en} from the start"),
        ),
        moved=Term(
            T("進んだとき", "On progress"),
            T(
                f"残りが{NEXT_TERM.text.ja}未満なら、その日から{NEXT_TERM.text.ja}",
                f"if under {NEXT_TERM.text.en} remain: {NEXT_TERM.text.en} from that day",
            ),
        ),
        mail=Term(
            T("お知らせのメール", "Mail"),
            T(f"期限の{MAIL_BEFORE.text.ja}前", f"{MAIL_BEFORE.text.en} before the deadline"),
        ),
        extend=Term(T("延長", "Extension"), T("できる(長さは確認できない)", "possible (its length was not seen)")),
        completion=Term(T("完了率への影響", "Effect on the completion rate"), T("分かっていない", "not known")),
    ),
    sources=(NOTICE_DEADLINE,),
    observed=True,
)


class Moved(Record):
    """A step of progress and the deadlines before and after it."""

    day: date
    before: date
    after: date


def deadlines(started: date, steps: Sequence[date]) -> tuple[Moved, ...]:
    """What each step does, in order. A step after the deadline comes too late: the order was cancelled by then."""
    due, ledger = shift_months(started, FIRST_TERM.months), []
    for step in sorted(steps):
        if step > due:
            break
        after = max(due, shift_months(step, NEXT_TERM.months))
        ledger.append(Moved(step, due, after))
        due = after
    return tuple(ledger)


def due_day(started: date, steps: Sequence[date]) -> date:
    """The deadline after all steps that came in time."""
    ledger = deadlines(started, steps)
    return ledger[-1].after if ledger else shift_months(started, FIRST_TERM.months)


_COMPLETION = T(
    "自動キャンセルが完了率を下げるかどうかは、分かっていません。",
    "Whether an automatic cancel lowers the completion rate is not known.",
)
_EXTEND = T(
    "期限は延長できます。どのくらい延びるかは確認できません。",
    "The deadline can be extended; by how much was not seen.",
)
_OLDER = T(
    "この仕組みより前に始まった取引がどう扱われたかは、確認できません。",
    "How transactions that started before this existed were treated could not be seen.",
)


def _work(case: Case, edition: Edition) -> Working:
    if case.facts.get(KIND.id) == "other":
        return Working(
            "excluded",
            T("この期限は、プロジェクトとパッケージのものです。", "This deadline is for projects and packages."),
        )
    if STARTED.id not in case.facts:
        return Working(
            "missing",
            T("取引が始まった日を入れると、期限が出ます。", "Enter the day the work started to see the deadline."),
            missing=(STARTED.id,),
        )
    started: date = case.facts[STARTED.id]
    steps = [row["day"] for row in case.facts.get(PROGRESS.id, ()) if "day" in row and row["day"] >= started]
    ledger, due = deadlines(started, steps), due_day(started, steps)
    assert edition.since is not None
    notes = (_EXTEND, _COMPLETION) if started >= edition.since.first else (_OLDER, _EXTEND, _COMPLETION)
    lines = (
        Line("due", T("取引期限", "Deadline"), say_day(due), _how(ledger), (NOTICE_DEADLINE,), main=True),
        Line(
            "mail",
            T("お知らせのメール", "Mail about it"),
            say_day(shift_months(due, -MAIL_BEFORE.months)),
            T("期限の1か月前", "a month before"),
        ),
        *_today(case.on, due),
    )
    missing = () if KIND.id in case.facts else (KIND.id,)
    if case.on > due:
        says = T(
            f"期限の{say_day(due).ja}を過ぎています。自動でキャンセルされる決まりです。",
            f"The deadline of {say_day(due).en} has passed: by the rule the order is cancelled automatically.",
        )
        return Working("over", says, lines[:1], _table(ledger), notes=notes, missing=missing)
    says = T(f"取引期限は{say_day(due).ja}です。", f"The deadline is {say_day(due).en}.")
    events = ((shift_months(due, -MAIL_BEFORE.months), _MAIL_EVENT), (due, _DUE_EVENT))
    files = {"lancers-deadline.ics": calendar("lancers-deadline", *(event for event in events if event[0] >= case.on))}
    return Working("due", says, lines, _table(ledger), notes=notes, missing=missing, files=files)


_MAIL_EVENT = T("ランサーズ: 取引期限まで1か月", "Lancers: one month to the transaction deadline")
_DUE_EVENT = T("ランサーズ: 取引期限", "Lancers: transaction deadline")


def _how(ledger: tuple[Moved, ...]) -> T:
    moved = [step for step in ledger if step.after != step.before]
    if not moved:
        return T("開始から1年", "one year from the start")
    day = say_day(moved[-1].day)
    return T(f"{day.ja}に進んでから3か月", f"three months from the step of {day.en}")


def _today(on: date, due: date) -> tuple[Line, ...]:
    if on > due:
        return ()
    moved = shift_months(on, NEXT_TERM.months)
    left = Line("left", T("残り", "Left"), of(DAYS, (due - on).days))
    label = T("今日進めた場合の期限", "If it moves a step on today")
    if moved <= due:
        opens = shift_months(due, -NEXT_TERM.months) + ONE_DAY
        return (
            left,
            Line(
                "moved",
                label,
                say_day(due),
                T(
                    f"まだ動かない({say_day(opens).ja}ごろから動く)",
                    f"no change yet (from about {say_day(opens).en} it would move)",
                ),
            ),
        )
    return (left, Line("moved", label, say_day(moved), T("今日から3か月", "three months from today")))


def _table(ledger: tuple[Moved, ...]) -> tuple[Table, ...]:
    if not ledger:
        return ()
    same = T("変わらない", "unchanged")
    rows = tuple((say_day(s.day), say_day(s.before), say_day(s.after) if s.after != s.before else same) for s in ledger)
    columns = (T("進んだ日", "Step on"), T("それまでの期限", "Deadline before"), T("新しい期限", "Deadline after"))
    return (Table("steps", T("期限の動き", "How the deadline moved"), columns, rows),)


DEADLINE = Formula(
    id="lancers.deadline",
    title=T("取引期限と自動キャンセル", "Transaction deadline"),
    intro=T("動きのない取引は自動でキャンセルされる", "an idle transaction is cancelled automatically"),
    versions=(DEADLINE_2024,),
    asks=(KIND, STARTED, PROGRESS),
    work=_work,
    before=Absence.UNRECORDED,
)
