"""Splitting a bundle into separate orders: what it does to the record, the completion rate and the fee.

No official text says that it is allowed or forbidden, so this only works out what would follow if the client agrees.
"""

from __future__ import annotations

from ..core.edition import Absence, Edition
from ..core.facts import Amount, Lever, Share
from ..core.finding import Case
from ..core.quantity import JOBS, YEN, of, yen
from ..core.rule import Formula
from ..core.terms import Bands
from ..core.text import T
from ..core.working import Line, Plot, Series, Table, Working
from .facts import COMPLETION_PROJECT
from .fee_editions import FLAT, TIER
from .fee_facts import PAID_ON
from .fee_sums import Between, flat_fee, tier_fee
from .sources import NAMBLO

ITEMS = Amount(
    id="items",
    label=T("まとまった仕事の数", "Items in the bundle"),
    ask=T("まとめて頼まれたのは、何件分ですか。", "How many items does the bundle hold?"),
    find=T("記事5本なら5です。", "Five articles are 5."),
    lever=Lever.FIXED,
    unit=JOBS,
    lo=2,
    hi=200,
)
BUNDLE = Amount(
    id="bundle",
    label=T("まとめた金額(税込)", "Price of the bundle, with tax"),
    ask=T("全部でいくらの契約ですか(税込)。", "What is the whole contract worth, with tax?"),
    lever=Lever.FIXED,
    unit=YEN,
)
RECORD_NOW = Amount(
    id="record_now",
    label=T("いまの実績", "Record so far"),
    ask=T("いまの実績は何件ですか。", "How many jobs does your record show now?"),
    unit=JOBS,
    hi=1_000_000,
)

_UNKNOWN = T(
    "分けてよい、または分けてはいけないと書いた公式の文章は見つかっていません。クライアントが応じれば行われている、という報告があるだけです。",
    "No official text was found that allows or forbids it. There is only a report that a client agreed to it.",
)
_RISK = T(
    "件数が増えるぶん、キャンセルや低い評価を受ける機会も増えます。",
    "More orders also mean more chances of a cancellation or a poor rating.",
)
_ASK = T(
    "納品と支払いを1件ずつにできるか、正直に理由を伝えてクライアントに相談する。",
    "Ask the client whether delivery and payment can go one by one, and say honestly why.",
)


def shares(total: int, count: int) -> list[int]:
    """A total in `count` parts that differ by a yen at most and sum to it."""
    each, rest = divmod(total, count)
    return [each + 1] * rest + [each] * (count - rest)


def _work(case: Case, edition: Edition) -> Working:
    if ITEMS.id not in case.facts:
        return Working(
            "missing",
            T("何件分のまとまりかを入れてください。", "Enter how many items the bundle holds."),
            missing=(ITEMS.id,),
        )
    count = case.facts[ITEMS.id].n
    lines = [_record(case, count)]
    missing = tuple(f.id for f in (BUNDLE, COMPLETION_PROJECT) if f.id not in case.facts)
    plots: tuple[Plot, ...] = ()
    says = T(
        f"分けて受けると、実績は1件ではなく{count}件になります。",
        f"Split, it adds {count} jobs to the record instead of one.",
    )
    if BUNDLE.id in case.facts:
        cost, fee_lines = _fee(edition, case.facts[BUNDLE.id].n, count)
        lines += fee_lines
        plots = _plot(edition, case.facts[BUNDLE.id].n)
        says = T(says.ja + cost.ja, f"{says.en} {cost.en}")
    tables = (_completion(case.facts.get(COMPLETION_PROJECT.id), count),)
    return Working("split", says, tuple(lines), tables, plots, (_UNKNOWN, _RISK), (_ASK,), missing)


def _record(case: Case, count: int) -> Line:
    label = T("実績", "Record")
    if RECORD_NOW.id not in case.facts:
        return Line(
            "record", label, of(JOBS, count), T("まとめて受けると1件", "one if taken as a bundle"), (NAMBLO,), main=True
        )
    now = case.facts[RECORD_NOW.id].n
    how = T(f"いま{now}件。まとめて受けると{now + 1}件", f"{now} now; {now + 1} if taken as a bundle")
    return Line("record", label, of(JOBS, now + count), how, (NAMBLO,), main=True)


def fees(edition: Edition, total: int, count: int) -> tuple[Between, Between]:
    """The fee of one order, and that of `count` orders of the same total."""
    if edition.id == "tier":
        bands: Bands = edition.terms.bands("bands")
        parts = [tier_fee(part, bands) for part in shares(total, count)]
        return tier_fee(total, bands), sum(parts[1:], parts[0])
    rate = edition.terms.quantity("lancer")
    # Whichever amount the rate is taken of, the comparison is the same but for fractions of a yen.
    parts = [flat_fee(part, rate, "with_tax", 10) for part in shares(total, count)]
    return flat_fee(total, rate, "with_tax", 10), sum(parts[1:], parts[0])


def _fee(edition: Edition, total: int, count: int) -> tuple[T, list[Line]]:
    one, many = fees(edition, total, count)
    if edition.id == "flat":
        how = T(
            "率が一律なので、分けても変わらない(1円未満の端数を除く)",
            "one flat rate, so splitting changes nothing but fractions of a yen",
        )
        return T("手数料は変わりません。", "The fee does not change."), [
            Line("extra", T("手数料の増加", "Added fee"), yen(0), how)
        ]
    extra = Between(max(0, many.low - one.high), many.high - one.low)
    lines = [
        Line("one", T("まとめたときの手数料", "Fee as one order"), one.value),
        Line("many", T("分けたときの手数料", "Fee as separate orders"), many.value),
        Line(
            "extra",
            T("手数料の増加", "Added fee"),
            extra.value,
            T("1件ごとに20%の段階から始まるため", "each order starts again in the 20% tier"),
        ),
    ]
    if extra.high == 0:
        return T("手数料は変わりません。", "The fee does not change."), lines
    return T(f"手数料は{extra.text.ja}増えます。", f"The fee grows by {extra.text.en}."), lines


def _completion(now: Share | None, count: int) -> Table:
    """The completion rate in three turns of events, as one order and split."""
    part, total = (now.part, now.of) if now and now.part is not None and now.of is not None else (0, 0)
    rows = []
    for said, failed in (
        (T("すべて納品", "all delivered"), 0),
        (T("1件だけキャンセル", "one item cancelled"), 1),
        (T("すべてキャンセル", "all cancelled"), count),
    ):
        one = Share(part=part + (failed == 0), of=total + 1)
        many = Share(part=part + count - failed, of=total + count)
        rows.append((said, COMPLETION_PROJECT.say(one), COMPLETION_PROJECT.say(many)))
    columns = (T("起きたこと", "What happens"), T("まとめて1件", "As one order"), T("分けて受けた場合", "Split"))
    title = T(
        "完了率はどうなるか(1件でも欠けたら、まとめた契約はキャンセルになったとして)",
        "The completion rate, if a bundle with one item missing is cancelled as a whole",
    )
    return Table("completion", title, columns, tuple(rows))


def _plot(edition: Edition, total: int) -> tuple[Plot, ...]:
    """The fee by number of orders, where it moves at all."""
    if edition.id == "flat":
        return ()
    counts = range(1, 11)
    values = tuple(fees(edition, total, n)[1].low for n in counts)
    says = T(
        f"1件なら{values[0]:,}円、10件に分けると{values[-1]:,}円です。",
        f"As one order ¥{values[0]:,}; in ten ¥{values[-1]:,}.",
    )
    series = (Series(T("手数料", "fee"), values),)
    return (
        Plot(
            "orders",
            T("分ける数と手数料", "Fee by number of orders"),
            "bars",
            tuple(str(n) for n in counts),
            series,
            says,
        ),
    )


SPLIT = Formula(
    id="lancers.split",
    title=T("まとめた仕事を分けて受ける", "Splitting a bundle into orders"),
    intro=T("実績・完了率・手数料がどう変わるか", "what it does to the record, the completion rate and the fee"),
    versions=(TIER.having(sources=(NAMBLO, *TIER.sources)), FLAT.having(sources=(NAMBLO, *FLAT.sources))),
    asks=(ITEMS, BUNDLE, RECORD_NOW, COMPLETION_PROJECT, PAID_ON),
    work=_work,
    dated_by="paid_on",
    before=Absence.UNRECORDED,
    follows="lancers.fee",
)
