"""Completion rate: jobs delivered over jobs received in the past year. Which work types count has changed over time."""

from __future__ import annotations

from ..core.edition import Absence, Edition, edition, either
from ..core.facts import Rate, Share
from ..core.finding import Case
from ..core.rule import Formula
from ..core.terms import Term, Terms, terms
from ..core.text import T, join
from ..core.working import Line, Table, Working
from .bars import bars_text
from .certified import CERTIFIED
from .facts import COMPLETION_PROJECT
from .margin import EXACT, NO_RECORD, bound_of, margin, road
from .sources import (
    COCOWORK,
    HELP_CERTIFIED,
    ID_MATRIX,
    KOTUKOTU,
    LANCERS_EXPERT,
    LUV,
    MIKEHANA,
    NAMBLO,
    NOTICE_DEADLINE,
)

COMPLETION_TASK = COMPLETION_PROJECT.having(
    id="completion_task",
    label=T("タスクの完了", "Tasks completed"),
    ask=T(
        "過去1年のタスクは、何件のうち何件が完了しましたか。", "Of the tasks of the past year, how many were completed?"
    ),
    find=T("承認された作業を完了として数えます。", "Approved work counts as completed."),
)
COMPLETION_OTHER = COMPLETION_PROJECT.having(
    id="completion_other",
    label=T("時間報酬・月額報酬・パッケージの完了", "Hourly, monthly and package jobs completed"),
    ask=T(
        "時間報酬・月額報酬・パッケージの仕事は、何件のうち何件を納品まで終えましたか。",
        "Of the hourly, monthly and package jobs, how many were completed?",
    ),
    find=T("過去1年に受注したものです。", "Those received in the past year."),
)

#: What each edition counts. A competition never counts.
COUNTED: dict[str, tuple[Rate, ...]] = {
    "K1": (COMPLETION_PROJECT, COMPLETION_TASK),
    "K2": (COMPLETION_PROJECT,),
    "K3": (COMPLETION_PROJECT, COMPLETION_OTHER),
}
_FACTS = ("completion", "completion_project", "completion_project_task")  # as ranks ask for it, edition by edition


def _terms(what: T, bar: str) -> Terms:
    return terms(
        what=Term(T("数える仕事", "What counts"), what),
        goal=Term(T("ランクの条件", "Line for ranks"), bound_of(CERTIFIED, bar, "completion")),
        share=Term(
            T("計算", "How it is worked out"), T("納品まで完了 ÷ 受注(過去1年)", "delivered ÷ received, past year")
        ),
    )


K1 = edition(
    "K1",
    "2015-03-03",
    _terms(T("プロジェクトとタスク(コンペは除く)", "projects and tasks (no competitions)"), "C1"),
    sources=(LANCERS_EXPERT, MIKEHANA, ID_MATRIX),
    until="2018-04-30",
    seen="2018-04",
)
K2 = edition(
    "K2",
    "2018-08-01",
    _terms(T("プロジェクトだけ", "projects only"), "C2"),
    sources=(NAMBLO, HELP_CERTIFIED, COCOWORK, KOTUKOTU, ID_MATRIX),
    until="2022-01-31",
    observed=True,
    why=T("プロジェクトだけになり、タスクは別の承認率に", "Projects only; tasks have an approval rate of their own"),
)
K3 = edition(
    "K3",
    "2024-01-01",
    _terms(
        T(
            "「仕事」(プロジェクト・時間報酬・月額報酬・パッケージと読める)",
            "“jobs” (read as project, hourly, monthly, package)",
        ),
        "C4",
    ),
    sources=(LUV, ID_MATRIX, NOTICE_DEADLINE),
    observed=True,
    seen="2024-01",
    why=T("「仕事」全体に(含まれる種類の確かさは低い)", "All “jobs” (which types is only weakly supported)"),
)

_CANCEL = T(
    "途中のキャンセルは、クライアントの都合でも率を下げます。サポートに、依頼とメッセージのページのアドレスと事情を送ると、戻してもらえたという報告があります。",
    "A cancellation lowers the rate even when the client caused it. Someone had it restored by writing to support with the addresses of the project and message pages and the reason.",
)
_AUTO = T(
    "取引期限による自動キャンセルや、仮払い前の取り消しが率に響くかは、分かっていません。",
    "Whether automatic deadline cancels, or cancels before escrow, affect it is not known.",
)
_BAD = T("キャンセル", "cancelled job")


def _work(case: Case, edition: Edition) -> Working:
    wanted = COUNTED[edition.id]
    given = [(fact, case.facts[fact.id]) for fact in wanted if fact.id in case.facts]
    missing = tuple(fact.id for fact in wanted if fact.id not in case.facts)
    if not given:
        return Working(
            "missing",
            T("受注と納品の件数を入れると計算します。", "Enter how many you received and delivered."),
            missing=missing,
        )
    share = _together([value for _, value in given])
    if share is None:
        return Working("missing", _NEED_COUNTS, missing=tuple(fact.id for fact, value in given if value.part is None))
    goal = edition.terms.quantity("goal")
    notes = (
        *_left_out(wanted, missing),
        _CANCEL,
        bars_text(_FACTS, case.on, T("完了率", "completion rate")),
        EXACT,
        _AUTO,
    )
    rate = COMPLETION_PROJECT.having(label=T("完了率", "Completion rate"))
    measured = rate.measure(share)
    if measured is None:
        return Working("empty", NO_RECORD, notes=notes, missing=missing)
    what = edition.terms.term("what").text
    main = Line("rate", rate.label, measured, what, edition.sources, main=True)
    reached = measured >= goal
    says = (
        T(
            f"完了率は{measured.text.ja}で、{goal.text.ja}以上です。",
            f"Completion rate {measured.text.en}: {goal.text.en} is met.",
        )
        if reached
        else T(
            f"完了率は{measured.text.ja}で、{goal.text.ja}に足りません。",
            f"Completion rate {measured.text.en}: below {goal.text.en}.",
        )
    )
    return Working(
        "met" if reached else "short",
        says,
        (main, *margin(rate, share, goal, _BAD)),
        tables=_parts(given),
        plots=road(rate, share, goal, _BAD),
        notes=notes,
        next=() if reached else (T("いま受けている仕事を、納品まで終える。", "Deliver the jobs you have."),),
        missing=missing,
    )


_NEED_COUNTS = T(
    "種類をあわせて計算するには、割合ではなく件数が必要です。",
    "To add up work types, counts are needed, not percentages.",
)


def _together(shares: list[Share]) -> Share | None:
    """All types as one; `None` where one of several is only a percentage."""
    if len(shares) == 1:
        return shares[0]
    parts = [(share.part, share.of) for share in shares if share.part is not None and share.of is not None]
    if len(parts) < len(shares):
        return None
    return Share(part=sum(part for part, _ in parts), of=sum(total for _, total in parts))


def _left_out(wanted: tuple[Rate, ...], missing: tuple[str, ...]) -> tuple[T, ...]:
    """Which work types are not in yet."""
    labels = [fact.label for fact in wanted if fact.id in missing]
    if not labels:
        return ()
    out = join(labels)
    return (T(f"未入力なので入れずに計算しています: {out.ja}", f"Not entered, so left out: {out.en}"),)


def _unsettled(case: Case) -> tuple[T, ...]:
    """Certified lancers may have been measured by another list than the one used here."""
    asked = [edition.criteria.get("completion") for edition in CERTIFIED.on(case.on).lists]
    if len({criterion.facts[0].id for criterion in asked if criterion is not None}) < 2:
        return ()
    return (
        T(
            "認定ランサーについて、この日に何を数えたかは記録がありません。ほかの種類も数えた可能性があります。",
            "What counted for certified lancers on this day is not recorded; other work types may have.",
        ),
    )


def _parts(given: list[tuple[Rate, Share]]) -> tuple[Table, ...]:
    if len(given) < 2:
        return ()
    rows = tuple((fact.label, fact.say(value)) for fact, value in given)
    return (Table("parts", T("内訳", "Parts"), (T("種類", "Work type"), T("完了", "Completed")), rows),)


COMPLETION_RATE = Formula(
    id="lancers.completion",
    title=T("仕事完了率", "Completion rate"),
    intro=T("受注した仕事のうち、納品まで終えた割合", "of the jobs received, the share delivered"),
    versions=(K1, K2, K3),
    doubts=(
        either(
            "2022-02-01",
            "2023-12-31",
            ("K2", "K3"),
            T(
                "数える仕事がいつ広がったか、記録がありません。",
                "No source records when more work types began to count.",
            ),
        ),
    ),
    asks=(COMPLETION_PROJECT, COMPLETION_TASK, COMPLETION_OTHER),
    only={"completion_task": ("K1",), "completion_other": ("K3",)},
    work=_work,
    before=Absence.UNRECORDED,
)
