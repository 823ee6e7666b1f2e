"""Delivery completion rate for Pro: fixed-price contracts of the past year only, milestone payments as deliveries.

The worker's formula is not published. Inferred from the client's published rate: delivered contracts out of those that
ended. Two points stay open and are computed both ways: a contract that ended early after a paid milestone, and one that
ended for the client's reasons.
"""

from __future__ import annotations

from ..core.day import Window
from ..core.edition import Absence, Edition, edition
from ..core.facts import Amount
from ..core.finding import Case
from ..core.quantity import JOBS, PERCENT, Quantity, Unit, of, pct
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Table, Working
from .pro import COMPLETION_BAR
from .sources import AWAI_COMPLETION, CLIENT_RATE, FORTY_CANCEL, NAMIKKY, PRO_NOTICE, PRO_PAGE, SEED, SHOJI

_CONTRACT = Unit("contracts", "{n}件", "{n} contract", "{n} contracts", strip=r"件$|contracts?$")


def _count(id: str, label: T, ask: T, find: T | None = None) -> Amount:
    return Amount(id=id, label=label, ask=ask, find=find, unit=_CONTRACT, hi=100_000)


DELIVERED = _count(
    "delivered",
    T("納品まで終えた契約", "Contracts delivered"),
    T(
        "過去1年に、検収まで終えた固定報酬制の契約は何件ですか。",
        "How many fixed-price contracts were delivered and accepted in the past year?",
    ),
    T(
        "進行中の契約、時間単価制、コンペ、タスクは入れません。",
        "Leave out contracts in progress, hourly work, competitions and tasks.",
    ),
)
ENDED_EARLY = _count(
    "ended_early",
    T("途中で終わった契約", "Contracts ended early"),
    T(
        "過去1年に、納品せずに途中で終わった固定報酬制の契約は何件ですか。",
        "How many fixed-price contracts ended early in the past year, without delivery?",
    ),
)
ENDED_MILESTONE = _count(
    "ended_milestone",
    T("そのうち、マイルストーンを1回以上受け取った契約", "Of these, with a milestone paid"),
    T(
        "途中で終わった契約のうち、マイルストーン払いを1回以上受け取ったのは何件ですか。",
        "Of those, in how many had a milestone been paid?",
    ),
    T("分からなければ0件として計算します。", "Blank counts as none."),
)
ENDED_CLIENT = _count(
    "ended_client",
    T("そのうち、クライアントの都合で終わった契約", "Of these, ended for the client's reasons"),
    T(
        "途中で終わった契約のうち、クライアントの都合だったのは何件ですか(マイルストーンを受け取ったものは除く)。",
        "Of those, how many ended for the client's reasons (without a milestone paid)?",
    ),
    T("除かれるかどうかは公表されていません。", "Whether these are left out is not published."),
)

V1 = edition(
    "V1",
    "2018-01",
    terms(
        bar=Term(T("プロに必要な納品完了率", "Completion asked for Pro"), COMPLETION_BAR, (PRO_PAGE, SEED)),
        window=Term(T("対象の期間", "Window"), Window(months=12).text, (SEED, PRO_PAGE)),
        scope=Term(
            T("対象の仕事", "Jobs that count"),
            T("固定報酬制のプロジェクトだけ", "fixed-price projects only"),
            (PRO_NOTICE, SHOJI),
        ),
        milestones=Term(
            T("マイルストーン払い", "Milestone payments"), T("納品に数える", "count as deliveries"), (PRO_NOTICE, SHOJI)
        ),
        formula=Term(
            T("計算式", "Formula"),
            T(
                "ワーカーの式は未公表。クライアントの率は「検収された契約 ÷ 進行中を除く契約」",
                "the worker's is not published; the client's is accepted contracts out of all not in progress",
            ),
            (CLIENT_RATE,),
        ),
        lowered=Term(
            T("率を下げるもの", "What lowers it"),
            T("途中で終わった契約", "contracts ended early"),
            (NAMIKKY, AWAI_COMPLETION),
        ),
        change=Term(
            T("仕事の量が変わったとき", "When the amount of work changes"),
            T("終了せず、条件変更リクエストを使う", "use a change-of-terms request instead of ending"),
            (FORTY_CANCEL,),
        ),
    ),
    sources=(PRO_NOTICE, PRO_PAGE, SEED),
    seen="2025-01",
)


def _work(case: Case, edition: Edition) -> Working:
    missing = tuple(fact.id for fact in (DELIVERED, ENDED_EARLY) if fact.id not in case.facts)
    if missing:
        return Working("missing", _ASK, missing=missing)
    good, bad, milestone, client = (
        case.facts[fact.id].n if fact.id in case.facts else 0
        for fact in (DELIVERED, ENDED_EARLY, ENDED_MILESTONE, ENDED_CLIENT)
    )
    if milestone + client > bad:
        return Working("clash", _CLASH)
    if good + bad == 0:
        return Working("empty", _EMPTY)
    low = pct(100 * good, good + bad)
    counted = good + milestone + bad - milestone - client
    high = pct(100 * (good + milestone), counted) if counted else None  # nothing left to count: no rate at all
    code = "met" if low >= COMPLETION_BAR else "short" if high is not None and high < COMPLETION_BAR else "open"
    return Working(
        code,
        _SAYS[code],
        _lines(good, bad, low, high),
        (_further(good, bad),),
        notes=(_INFERRED,) if low == high else (_INFERRED, _BOTH_WAYS),
        next=_NEXT,
    )


_ASK = T(
    "納品した件数と、途中で終わった件数を入れてください。", "Enter how many you delivered and how many ended early."
)
_CLASH = T(
    "内訳の合計が、途中で終わった契約の件数より多くなっています。",
    "The parts add up to more than the contracts that ended early.",
)
_EMPTY = T(
    "対象の契約がまだありません。その場合の審査での扱いは公表されていません。",
    "No contract counts yet; how a review treats that is not published.",
)
_SAYS = {
    "met": T(
        f"どの数え方でも{COMPLETION_BAR.text.ja}以上です。",
        f"At least {COMPLETION_BAR.text.en}, however it is counted.",
    ),
    "short": T(
        f"どの数え方でも{COMPLETION_BAR.text.ja}に届きません。",
        f"Below {COMPLETION_BAR.text.en}, however it is counted.",
    ),
    "open": T(
        f"{COMPLETION_BAR.text.ja}に届くかどうかは、公表されていない数え方しだいです。",
        f"Whether it reaches {COMPLETION_BAR.text.en} depends on how it is counted, which is not published.",
    ),
}
_INFERRED = T(
    "ワーカーの計算式は公表されていません。クライアントの完了率の式にならった推定です。",
    "The worker's formula is not published; this follows the published one for clients.",
)
_BOTH_WAYS = T(
    "高いほうは、マイルストーンを受け取った契約を納品に数え、クライアントの都合の終了を除いた場合です。低いほうは、途中終了をすべて数えた場合です。",
    "The higher figure counts contracts with a paid milestone as delivered and leaves out those the client ended; the lower one counts every early ending.",
)
_NEXT = (
    T(
        "断るなら契約の前に。契約と仮払いのあとは、やり切る。",
        "Decline before the contract; after the deposit, see it through.",
    ),
    T(
        "量や金額が変わったら、終了ではなく条件変更リクエストを使う。",
        "If the work or price changes, use a change-of-terms request, not an ending.",
    ),
)


def needed(good: int, bad: int, bar: Quantity) -> int:
    """How many further deliveries bring `good` of `good + bad` to the bar, which is below 100%."""
    full = 100 * bar.d
    short = bar.n * (good + bad) - good * full
    return max(0, -(-short // (full - bar.n)))


def spare(good: int, bad: int, bar: Quantity) -> int:
    """How many further early endings the rate bears without falling below the bar."""
    return max(0, good * 100 * bar.d // bar.n - good - bad)


def _lines(good: int, bad: int, low: Quantity, high: Quantity | None) -> tuple[Line, ...]:
    how = T(f"{good + bad:,}件中{good:,}件", f"{good:,} of {good + bad:,}")
    lines = [Line("rate", T("納品完了率", "Completion rate"), low, how, (CLIENT_RATE,), main=True)]
    if high != low:
        value = high or T("対象の契約なし", "no contract counts")
        lines.append(Line("high", T("有利な数え方なら", "Counted in your favour"), value, None, (PRO_NOTICE,)))
    if low < COMPLETION_BAR:
        lines.append(
            Line(
                "needed",
                T(f"{COMPLETION_BAR.text.ja}までに要る納品", f"Deliveries until {COMPLETION_BAR.text.en}"),
                of(JOBS, needed(good, bad, COMPLETION_BAR)),
            )
        )
    else:
        lines.append(
            Line(
                "spare",
                T("まだ耐えられる途中終了", "Early endings it still bears"),
                of(JOBS, spare(good, bad, COMPLETION_BAR)),
            )
        )
    return tuple(lines)


def _further(good: int, bad: int) -> Table:
    """What the next early endings would do."""
    rows = []
    for more in (1, 2, 3):
        after = Quantity(100 * good, good + bad + more, PERCENT)
        rows.append((of(JOBS, more), after, of(JOBS, needed(good, bad + more, COMPLETION_BAR))))
    columns = (
        T("さらに途中で終わると", "More early endings"),
        T("納品完了率", "Completion rate"),
        T(f"{COMPLETION_BAR.text.ja}に戻る納品", f"Deliveries back to {COMPLETION_BAR.text.en}"),
    )
    return Table("further", T("途中終了が増えたら", "If more contracts end early"), columns, tuple(rows))


COMPLETION_RATE = Formula(
    id="crowdworks.completion",
    title=T("納品完了率の計算", "Delivery completion rate"),
    versions=(V1,),
    asks=(DELIVERED, ENDED_EARLY, ENDED_MILESTONE, ENDED_CLIENT),
    work=_work,
    before=Absence.UNRECORDED,
)
