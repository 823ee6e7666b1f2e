"""Task approval rate: approved over judged tasks. One line for certified lancers, a higher one that clients may set."""

from __future__ import annotations

from ..core.edition import Absence, Edition, edition
from ..core.finding import Case
from ..core.quantity import TASKS, of
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Table, Working
from .bars import bars_text
from .certified import CERTIFIED
from .facts import TASK_APPROVAL
from .limited_task import LIMITED_TASK
from .margin import EXACT, bound_of, margin, road
from .sources import GAOGAO, HELP_CERTIFIED, LANCERS_LIFE, MUUMEMO_TASK, NOTICE_LIMITS, SASAOU

_BAD = T("非承認", "refusal")
#: How many judged tasks the table of margins goes through.
_VOLUMES = (10, 20, 50, 100, 200, 500, 1000)

APPROVAL = edition(
    "A1",
    "2020-02-01",
    terms(
        goal=Term(
            T("認定ランサーの条件", "For certified lancers"),
            bound_of(CERTIFIED, "C2", "task_approval"),
            (HELP_CERTIFIED, SASAOU),
        ),
        limit=Term(
            T("クライアントが設けられる制限", "Limit a client may set"),
            bound_of(LIMITED_TASK, "T1", "approval"),
            (NOTICE_LIMITS, LANCERS_LIFE),
        ),
        share=Term(
            T("計算", "How it is worked out"),
            T("承認 ÷ 判定された作業", "approved ÷ judged"),
            (LANCERS_LIFE, HELP_CERTIFIED),
        ),
    ),
    sources=(HELP_CERTIFIED, LANCERS_LIFE, NOTICE_LIMITS, SASAOU, GAOGAO, MUUMEMO_TASK),
    observed=True,
    seen="2025-03",
)

_NO_TASK = T(
    "タスクを1件もしていなければ、承認率は認定ランサーの条件に入りません。",
    "Without any task, the approval rate is no condition for certified lancers.",
)
_CUT = T(
    "1件が非承認でも100%と表示された、という報告があります。表示の丸め方は公表されていません。",
    "Someone saw 100% shown although one task had been refused. How the display rounds is not published.",
)
_VOLUME = T(
    "承認された件数が多いほど、1件の非承認の影響は小さくなります。",
    "The more tasks are approved, the less one refusal costs.",
)


def _work(case: Case, edition: Edition) -> Working:
    if TASK_APPROVAL.id not in case.facts:
        return Working(
            "missing",
            T("承認された件数と判定された件数を入れてください。", "Enter approved and judged tasks."),
            missing=(TASK_APPROVAL.id,),
        )
    share = case.facts[TASK_APPROVAL.id]
    goal, limit = edition.terms.quantity("goal"), edition.terms.quantity("limit")
    measured = TASK_APPROVAL.measure(share)
    if measured is None:
        return Working("not_applicable", _NO_TASK, notes=(EXACT,))
    notes = (_VOLUME, bars_text((TASK_APPROVAL.id,), case.on, T("タスク承認率", "task approval rate")), EXACT, _CUT)
    main = Line("rate", TASK_APPROVAL.label, measured, TASK_APPROVAL.say(share), (LANCERS_LIFE,), main=True)
    said = measured.text
    if measured >= limit:
        says = T(
            f"承認率は{said.ja}で、{goal.text.ja}にも{limit.text.ja}にも届いています。",
            f"Approval rate {said.en}: both {goal.text.en} and {limit.text.en} are reached.",
        )
    elif measured >= goal:
        says = T(
            f"承認率は{said.ja}で、{goal.text.ja}に届き、{limit.text.ja}には足りません。",
            f"Approval rate {said.en}: {goal.text.en} is reached, {limit.text.en} is not.",
        )
    else:
        says = T(
            f"承認率は{said.ja}で、{goal.text.ja}に足りません。", f"Approval rate {said.en}: below {goal.text.en}."
        )
    return Working(
        "met" if measured >= goal else "short",
        says,
        (
            main,
            *margin(TASK_APPROVAL, share, goal, _BAD, TASKS, "_certified"),
            *margin(TASK_APPROVAL, share, limit, _BAD, TASKS, "_limit"),
        ),
        tables=(_volumes(edition),),
        plots=road(TASK_APPROVAL, share, goal, _BAD),
        notes=notes,
    )


def _volumes(edition: Edition) -> Table:
    """How many refusals among so many judged tasks still keep each line."""
    goal, limit = edition.terms.quantity("goal"), edition.terms.quantity("limit")
    rows = []
    for judged in _VOLUMES:
        bears = [judged - -(-judged * bar.n // (100 * bar.d)) for bar in (goal, limit)]
        rows.append((of(TASKS, judged), *(of(TASKS, n) for n in bears)))
    columns = (
        T("判定された件数", "Judged"),
        T(f"{goal.text.ja}を保てる非承認", f"Refusals at {goal.text.en}"),
        T(f"{limit.text.ja}を保てる非承認", f"Refusals at {limit.text.en}"),
    )
    return Table("volumes", T("件数ごとの余裕", "What each volume bears"), columns, tuple(rows))


TASK_APPROVAL_RATE = Formula(
    id="lancers.task-approval",
    title=T("タスク承認率", "Task approval rate"),
    intro=T("判定されたタスクのうち、承認されたものの割合", "of the tasks judged, the share approved"),
    versions=(APPROVAL,),
    asks=(TASK_APPROVAL,),
    work=_work,
    before=Absence.UNRECORDED,
)
