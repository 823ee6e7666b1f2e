"""Task jobs: how many works a client may reject, when the rest is approved by itself, and the approval rate."""

from __future__ import annotations

from datetime import date, timedelta

from ..core.day import say_day
from ..core.edition import Absence, Edition, edition
from ..core.facts import Amount, Lever, Rate, When
from ..core.finding import Case
from ..core.ics import calendar
from ..core.quantity import DAYS, TASKS, Quantity, Unit, of, pct
from ..core.rule import Formula
from ..core.terms import Rounding, Term, Terms, percent_of, terms
from ..core.text import T
from ..core.working import Line, Working
from .sources import CROWDWRITER, DASAIOTOKO, FAQ_TASK_CARD, FAQ_TASK_REJECT, FUKUGYO_TECHO, IFBUSY, QA_APPROVAL

_APPROVED = Unit("approved", "{n}件の承認", "{n} approved task", "{n} approved tasks", strip=r"件$|tasks?$")

SUBMITTED = Amount(
    id="submitted",
    label=T("その仕事に提出された作業", "Works submitted to the job"),
    ask=T("その仕事には、全部で何件の作業が提出されましたか。", "How many works were submitted to the job in all?"),
    find=T("仕事のページで分かる範囲で構いません。", "As far as the job's page shows."),
    lever=Lever.FIXED,
    unit=TASKS,
    hi=1_000_000,
)
CLOSES_ON = When(
    id="closes_on",
    label=T("応募の締め切り日", "Application deadline"),
    ask=T("その仕事の応募の締め切りはいつですか。", "When is the job's application deadline?"),
    lever=Lever.FIXED,
    future=True,
)
APPROVAL = Rate(
    id="approval",
    label=T("作業承認率", "Approval rate"),
    ask=T("判定された作業のうち、承認されたのは何件ですか。", "Of the works judged, how many were approved?"),
    find=T("プロフィールに表示されます。判定待ちの作業は入れません。", "Shown on your profile. Leave out works not judged yet."),
    part=T("承認", "approved"),
    whole=T("承認と非承認の合計", "approved and rejected"),
    good=_APPROVED,
)  # fmt: skip

V1 = edition(
    "V1",
    "2018-10-17",
    terms(
        share=Term(T("非承認にできる割合", "Share a client may reject"), pct(30), (FAQ_TASK_REJECT,), T("1件未満は切り捨て", "fractions dropped")),
        least=Term(T("割合にかかわらず非承認にできる件数", "May be rejected whatever the share"), of(TASKS, 3), (FAQ_TASK_REJECT,)),
        automatic=Term(T("締め切りから自動承認まで", "From the deadline to automatic approval"), of(DAYS, 14), (FAQ_TASK_REJECT,)),
        card=Term(T("締め切りからカード請求の確定まで", "From the deadline to the card charge"), of(DAYS, 14), (FAQ_TASK_CARD,)),
        asked=Term(T("応募の条件にされることがある作業承認率", "Approval rate some jobs ask for"), pct(95), (QA_APPROVAL, DASAIOTOKO, CROWDWRITER)),
        slots=Term(T("作業の枠と時間", "Slots and time"), T("件数の枠と制限時間がある。始めて終えないと、時間切れまで枠がふさがる", "a number of slots and a time limit; a slot begun and not finished stays taken until it expires"), (FUKUGYO_TECHO,)),
        pause=Term(T("新規のタスクの停止", "New task jobs suspended"), T("2021年7月に止まり、7月20日に再開", "in July 2021, resumed on 20 July"), (IFBUSY,)),
    ),
    sources=(FAQ_TASK_REJECT, FAQ_TASK_CARD, QA_APPROVAL, DASAIOTOKO),
    observed=True,
)  # fmt: skip


def rejectable(submitted: int, found: Terms) -> int:
    """How many of the submitted works a client may reject: the share or the least, never more than there are."""
    share = percent_of(submitted, found.quantity("share"), Rounding.DOWN)
    return min(submitted, max(found.quantity("least").n, share))


def _work(case: Case, edition: Edition) -> Working:
    facts, found = case.facts, edition.terms
    lines: list[Line] = []
    files: dict[str, str] = {}
    said: list[T] = []
    if SUBMITTED.id in facts:
        count = facts[SUBMITTED.id].n
        most = of(TASKS, rejectable(count, found))
        share, least = found.quantity("share").text, found.quantity("least").text
        how = T(
            f"{share.ja}(切り捨て)と{least.ja}の大きいほう",
            f"the larger of {share.en} (fractions dropped) and {least.en}",
        )
        lines.append(
            Line(
                "rejectable", T("非承認にできる件数", "The client may reject"), most, how, (FAQ_TASK_REJECT,), main=True
            )
        )
        said.append(T(f"非承認にできるのは{most.text.ja}までです。", f"The client may reject at most {most.text.en}."))
    if CLOSES_ON.id in facts:
        last = facts[CLOSES_ON.id] + timedelta(days=found.quantity("automatic").n)
        lines += _automatic(last, case.on, found)
        files["crowdworks-task.ics"] = calendar("crowdworks-task", (last, _AUTOMATIC))
        shown = say_day(last)
        said.append(
            T(
                f"{shown.ja}までに判定がなければ、自動で承認されます。",
                f"What is not judged by {shown.en} is approved by itself.",
            )
        )
    if APPROVAL.id in facts and (rate := APPROVAL.measure(facts[APPROVAL.id])) is not None:
        lines += _rate(case, rate, found)
        said.append(T(f"作業承認率は{rate.text.ja}です。", f"Your approval rate is {rate.text.en}."))
    if not said:
        return Working("missing", _ASK, missing=(SUBMITTED.id, CLOSES_ON.id, APPROVAL.id))
    says = T("".join(text.ja for text in said), " ".join(text.en for text in said))
    return Working("found", says, tuple(lines), notes=_NOTES, files=files)  # fmt: skip


def _automatic(last: date, on: date, found: Terms) -> list[Line]:
    left = (last - on).days
    days = found.quantity("automatic").text
    when = T(f"締め切りから{days.ja}。", f"{days.en} after the deadline; ")
    rest = T("すでに過ぎています", "already past") if left < 0 else T(f"あと{left}日", f"{left} days left")
    how = T(when.ja + rest.ja, when.en + rest.en)
    return [
        Line("automatic", T("自動承認の日", "Approved by itself on"), say_day(last), how, (FAQ_TASK_REJECT,)),
        Line("card", T("カード請求が確定する日", "Card charge fixed on"), say_day(last), T("承認された件数だけ", "for the approved number"), (FAQ_TASK_CARD,)),
    ]  # fmt: skip


def _rate(case: Case, rate: Quantity, found: Terms) -> list[Line]:
    bar, value = found.quantity("asked"), case.facts[APPROVAL.id]
    lines = [
        Line(
            "approval",
            APPROVAL.label,
            rate,
            T("承認 ÷(承認 + 非承認)", "approved ÷ (approved + rejected)"),
            (QA_APPROVAL, DASAIOTOKO),
        )
    ]
    if rate < bar and (step := APPROVAL.lift(value, bar)):
        lines.append(Line("needed", T(f"{bar.text.ja}まで", f"Until {bar.text.en}"), step.text))
    elif (spare := APPROVAL.spare(value, bar)) is not None:
        lines.append(
            Line(
                "spare", T(f"{bar.text.ja}を保てる非承認", f"Rejections it bears above {bar.text.en}"), of(TASKS, spare)
            )
        )
    return lines  # fmt: skip


_ASK = T(
    "提出された件数、締め切り日、承認の件数のどれかを入れてください。",
    "Enter the works submitted, the deadline, or your approvals.",
)
_AUTOMATIC = T("クラウドワークス: 判定のないタスクが自動承認される日", "CrowdWorks: unjudged tasks are approved")
_NOTES = (
    T("作業承認率はプロの条件ではありません。", "The approval rate is not a condition for Pro."),
    T(
        "自動承認が「2週間後」の何時に行われるかは書かれていません。",
        "At what hour of the day two weeks later approval happens is not stated.",
    ),
)

TASK = Formula(
    id="crowdworks.task",
    title=T("タスクの承認と非承認", "Approval of tasks"),
    versions=(V1,),
    asks=(SUBMITTED, CLOSES_ON, APPROVAL),
    work=_work,
    before=Absence.UNRECORDED,
)
