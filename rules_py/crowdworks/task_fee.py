"""The fee on task jobs: 20% flat, free from October 2015, 20% again for jobs posted from 13:00 on 1 June 2017.

The return of the fee was announced as a temporary stop of the free period. No later change was found.
"""

from __future__ import annotations

from ..core.day import day
from ..core.edition import Absence, Edition, edition
from ..core.facts import Amount, Lever, When, yes_no
from ..core.finding import Case
from ..core.quantity import TASKS, YEN, pct, yen
from ..core.rule import Formula
from ..core.source import Source
from ..core.terms import Band, Bands, Term, Terms, terms
from ..core.text import T
from ..core.working import Line, Working
from .slices import fee_on
from .sources import BLOG_2015, FEE_GUIDE, HIROKO, KOTUKOTU, TASK_NOTICE, TAX_2019, TOUSHI, WRITER_BIZ

RETURN_DAY = day("2017-06-01")

POSTED_ON = When(
    id="posted_on",
    label=T("タスクの掲載日", "Day the task was posted"),
    ask=T("そのタスクはいつ掲載されましたか。", "When was the task job posted?"),
    find=T("空欄なら基準日で計算します。", "Blank uses the day of the question."),
    lever=Lever.FIXED,
)
AFTER_13 = yes_no(
    "after_13",
    T("13時以後の掲載", "Posted at 13:00 or later"),
    T("2017年6月1日の掲載なら、13時以後でしたか。", "If posted on 1 June 2017: at 13:00 or later?"),
    lever=Lever.FIXED,
)
PRICE = Amount(
    id="price",
    label=T("1件の報酬(税込み)", "Reward per task, tax included"),
    ask=T("1件の報酬はいくらですか。", "What is the reward for one task?"),
    lever=Lever.FIXED,
    unit=YEN,
    hi=10_000_000,
)
APPROVED = Amount(
    id="approved",
    label=T("承認された件数", "Tasks approved"),
    ask=T("承認されたのは何件ですか。", "How many were approved?"),
    find=T("空欄なら1件で計算します。", "Blank counts one."),
    unit=TASKS,
    hi=1_000_000,
)


def _flat(rate: int) -> Bands:
    return Bands((Band(None, pct(rate)),))


def _terms(rate: int, on_fee: int, sources: tuple[Source, ...], **more: Term) -> Terms:
    return terms(
        rate=Term(T("タスクの手数料の率", "Fee on task jobs"), _flat(rate), sources),
        on_fee=Term(T("手数料に上乗せする税", "Tax added to the fee"), pct(on_fee), (TAX_2019,) if on_fee else ()),
        **more,
    )


_GUARANTEE = Term(
    T("クライアントのタスク最低保証料", "Clients' task guarantee"),
    yen(300),
    (TOUSHI, HIROKO),
    T(
        "承認の合計がこれに満たない仕事は、差額がクライアントに請求される",
        "a job whose approvals total less is charged the gap",
    ),
)
K1 = edition(
    "K1",
    "2014-04-15",
    _terms(20, 0, (TASK_NOTICE, KOTUKOTU, WRITER_BIZ)),
    sources=(TASK_NOTICE, KOTUKOTU, WRITER_BIZ),
    observed=True,
)
K2 = edition(
    "K2",
    "2015-10",
    _terms(0, 0, (BLOG_2015, TASK_NOTICE)),
    sources=(BLOG_2015, TASK_NOTICE),
    why=T("タスクの手数料が無料に", "Task jobs became free of the fee"),
)
K3 = edition(
    "K3",
    "2017-06-01",
    _terms(20, 0, (TASK_NOTICE, KOTUKOTU), guarantee=_GUARANTEE),
    sources=(TASK_NOTICE, KOTUKOTU, TOUSHI),
    why=T(
        "13時以後に掲載されたタスクから、無料を「一時停止」",
        "For tasks posted from 13:00, the free period was “suspended”",
    ),
)
K4 = edition(
    "K4",
    "2019-10-01",
    _terms(20, 10, (FEE_GUIDE,), guarantee=_GUARANTEE),
    sources=(TAX_2019, FEE_GUIDE),
    why=T("手数料に消費税が加わる", "Consumption tax is added to the fee"),
)


def _work(case: Case, edition: Edition) -> Working:
    facts = case.facts
    if PRICE.id not in facts:
        return Working("missing", _ASK, missing=(PRICE.id,))
    price, count = facts[PRICE.id].n, facts[APPROVED.id].n if APPROVED.id in facts else 1
    free = edition is K2
    if edition is K3 and facts.get(POSTED_ON.id, case.on) == RETURN_DAY:
        if AFTER_13.id not in facts:
            return Working("missing", _WHICH_HOUR, missing=(AFTER_13.id,))
        free = facts[AFTER_13.id] == "no"
    rate = K2.terms if free else edition.terms
    total = price * count
    each, whole = (fee_on(n, rate.bands("rate"), rate.quantity("on_fee")) for n in (price, total))
    least, most = min(each.least * count, whole.least), max(each.most * count, whole.most)
    left = (
        yen(total - most).text
        if least == most
        else T(f"{total - most:,}〜{total - least:,}円", f"¥{total - most:,} to ¥{total - least:,}")
    )
    fee = yen(least) if least == most else T(f"{least:,}〜{most:,}円", f"¥{least:,} to ¥{most:,}")
    sources = edition.sources
    lines = (
        Line(
            "left", T("受取額", "Left for you"), yen(total - least) if least == most else left, None, sources, main=True
        ),
        Line(
            "total",
            T("報酬の合計", "Rewards in all"),
            yen(total),
            T(f"{price:,}円 × {count:,}件", f"¥{price:,} × {count:,}"),
        ),
        Line("fee", T("手数料", "Fee"), fee, _how(rate), sources),
    )
    notes = (_TEMPORARY,) if least == most else (_TEMPORARY, _SMALL)
    return Working(
        "free" if free else "fee",
        T(f"手元に残るのは{left.ja}です。", f"You are left with {left.en}."),
        lines,
        notes=notes,
    )


def _how(found: Terms) -> T:
    rate, tax = found.bands("rate").bands[0].rate, found.quantity("on_fee")
    if not rate.n:
        return T("無料の期間", "free at that time")
    if not tax.n:
        return T(f"報酬の{rate.text.ja}", f"{rate.text.en} of the reward")
    return T(
        f"報酬の{rate.text.ja}に、その消費税{tax.text.ja}を加える",
        f"{rate.text.en} of the reward, and {tax.text.en} tax on that",
    )


_ASK = T("1件の報酬を入れると、手数料と受取額が出ます。", "Enter the reward per task to see the fee and what is left.")
_WHICH_HOUR = T(
    "この日は13時に切り替わりました。13時以後の掲載かどうかを選んでください。",
    "The fee came back at 13:00 that day. Say whether the task was posted at 13:00 or later.",
)
_TEMPORARY = T(
    "2017年6月の変更は、公式には無料期間の「一時停止」です。再び無料になったという情報は見つかっていません。",
    "Officially the change of June 2017 is a “temporary stop” of the free period. No sign of its return was found.",
)
_SMALL = T(
    "1円未満を1件ごとに切るか合計で切るかは書かれていないため、幅で示しています。",
    "Whether fractions are dropped per task or in total is not stated, so a range is shown.",
)

TASK_FEE = Formula(
    id="crowdworks.task-fee",
    title=T("タスクの手数料", "Fee on task jobs"),
    versions=(K1, K2, K3, K4),
    asks=(PRICE, APPROVED, POSTED_ON, AFTER_13),
    work=_work,
    dated_by="posted_on",
    before=Absence.UNRECORDED,
)
