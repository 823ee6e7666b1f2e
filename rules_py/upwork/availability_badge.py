"""What the availability badge costs: one Connect every 168 / weekly price hours, never above the maximum one sets.

Hours are exact: 168 / price is kept as whole hours, minutes and seconds, with the rest said. What the badge achieves is
no number here: the sources disagree (C10).
"""

from __future__ import annotations

from ..core.edition import Absence, Edition, edition, either
from ..core.facts import Amount, Lever
from ..core.finding import Case
from ..core.quantity import HOURS, usd
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Plot, Series, Working
from .facts import CONNECTS, MOST, connects, cost_in_usd, whole
from .sources import AVAILABLE_2021, AVAILABLE_TEST, HELP_AVAILABLE, MIKIWORLD

# fmt: off
WEEK, MONTH = 168, 30
WEEKLY_PRICE = Amount(
    id="weekly_price", label=T("いまの週の料金", "Weekly price now"),
    ask=T("Availability Badgeは、いま週に何Connectsですか。", "How many Connects a week does the badge cost now?"),
    find=T("プロフィールの「Availability badge」の鉛筆を押すと表示されます。", "Shown when you press the pencil beside “Availability badge” on your profile."),
    lever=Lever.FIXED, unit=CONNECTS, hi=MOST,
)
WEEKLY_MAX = Amount(
    id="weekly_max", label=T("週の上限", "Weekly maximum"),
    ask=T("週の上限は何Connectsにしますか。", "Which weekly maximum do you set?"),
    lever=Lever.NOW, unit=CONNECTS, hi=MOST,
)
NEW_PRICE = Amount(
    id="new_price", label=T("変わったあとの週の料金", "Weekly price after a change"),
    ask=T("料金が変わったなら、週に何Connectsになりましたか。", "If the price changed: what is it a week now?"),
    lever=Lever.FIXED, unit=CONNECTS, hi=MOST,
)
SINCE_LAST = Amount(
    id="since_last", label=T("最後に引かれてからの時間", "Hours since the last deduction"),
    ask=T("最後に1 Connect引かれてから、何時間たちましたか。", "How many hours ago was the last Connect taken?"),
    find=T("Connectsの履歴の「Available now Badge」の行で分かります。", "See the “Available now Badge” rows of the history."),
    lever=Lever.FIXED, unit=HOURS, hi=10_000,
)
_METER = T("引かれ方", "How it is taken")
METER = T("つけたときに1つ、あとは168時間 ÷ 週の料金ごとに1つ", "one when switched on, then one every 168 hours ÷ weekly price")
A2021 = terms(
    price=Term(T("週の料金", "Weekly price"), connects(2), (AVAILABLE_2021,)),
    meter=Term(_METER, T("記録なし", "no record")),
)
A2025 = terms(
    price=Term(T("週の料金", "Weekly price"), T("需要で変わる。自分で上限を決める", "moves with demand; you set a maximum"), (HELP_AVAILABLE,)),
    meter=Term(_METER, METER, (HELP_AVAILABLE,)),
    off=Term(T("料金が上限を超えたら", "When the price passes the maximum"), T("バッジが切れる", "the badge switches off"), (HELP_AVAILABLE,)),
)
VERSIONS = (
    edition("2021", "2021", A2021, sources=(AVAILABLE_2021,), observed=True, why=T("試験提供", "the beta")),
    edition("2025-01", "2025-01", A2025, sources=(HELP_AVAILABLE, MIKIWORLD, AVAILABLE_TEST), observed=True, why=T("料金は需要で変わり、上限を決める(ヘルプは日付なし)", "the price moves with demand (the help page is undated)")),
)


def say_hours(seconds: int, more: bool = False) -> T:
    """Seconds as days, hours, minutes and seconds; with "a little more" where a fraction was left out."""
    parts_ja, parts_en = [], []
    for size, ja, en in ((86400, "日", "d"), (3600, "時間", "h"), (60, "分", "min"), (1, "秒", "s")):
        n, seconds = divmod(seconds, size)
        if n:
            parts_ja.append(f"{n}{ja}")
            parts_en.append(f"{n} {en}")
    return T(("".join(parts_ja) or "0秒") + ("あまり" if more else ""), (" ".join(parts_en) or "0 s") + (" and a little" if more else ""))


def taken(price: int, hours: int) -> int:
    """Connects taken in the first `hours` at one price, the first at hour 0. Exact."""
    return 0 if price == 0 else hours * price // WEEK + 1


def _work(case: Case, edition: Edition) -> Working:
    price, top, new, since = (whole(case, fact) for fact in (WEEKLY_PRICE, WEEKLY_MAX, NEW_PRICE, SINCE_LAST))
    current = new if new is not None else price
    if current is None:
        return Working("missing", T("週の料金を入れると、引かれる間隔と月の費用が分かります。", "Enter the weekly price to see how often a Connect is taken and what a month costs."), missing=(WEEKLY_PRICE.id,))
    if current == 0:
        return Working("free", T("料金が0なら、Connectsは引かれません。", "At a price of 0 nothing is taken."))
    if top is not None and current > top:
        return Working("off", T(f"料金({current:,})が上限({top:,})を超えているので、バッジは切れます。引かれません。", f"The price ({current:,}) is above your maximum ({top:,}), so the badge switches off and nothing is taken."), next=(T(f"続けるなら、上限を{current:,}以上にします。", f"To keep it on, set the maximum to {current:,} or more."),), notes=_effect())
    every = say_hours(WEEK * 3600 // current, bool(WEEK * 3600 % current))
    month = taken(current, MONTH * 24)
    lines = [
        Line("every", T("1 Connect引かれる間隔", "One Connect every"), every, T(f"168時間 ÷ {current:,}", f"168 hours ÷ {current:,}"), (HELP_AVAILABLE,), main=True),
        Line("month", T("つけてから30日で", "In the first 30 days"), connects(month), T("つけたときの1つを含む", "with the one taken at once")),
        Line("month_usd", T("買うといくらか", "What that costs to buy"), cost_in_usd(month, usd(15))),
        Line("year", T("365日つづけると", "In 365 days"), connects(taken(current, 365 * 24))),
    ]
    if new is not None:
        lines.insert(0, _next(new, since))
    missing = tuple(f.id for f in (WEEKLY_MAX,) if f.id not in case.facts)
    says = T(f"{every.ja}ごとに1 Connect、30日で{month:,} Connectsです。", f"One Connect every {every.en}; {connects(month).text.en} in 30 days.")
    days = tuple(taken(current, day * 24) for day in range(0, MONTH + 1, 5))
    plot = Plot("days", T("30日で引かれる数", "Taken over 30 days"), "step", tuple(T(f"{d}日", f"day {d}") for d in range(0, MONTH + 1, 5)), (Series(T("引かれた合計", "taken so far"), days),), T(f"最初に1つ、30日目までに合計{month:,}です。", f"One at once, {month:,} in all by day 30."))
    return Working("cost", says, tuple(lines), plots=(plot,), notes=_effect(), missing=missing)


def _next(new: int, since: int | None) -> Line:
    """After a price change the next one is due 168 / new price hours after the last."""
    label, sources = T("次に引かれるまで", "Until the next one"), (HELP_AVAILABLE,)
    how = T(f"最後に引かれた時刻 + 168時間 ÷ {new:,}", f"last deduction + 168 hours ÷ {new:,}")
    if since is None:
        return Line("next", label, T("最後に引かれてからの時間を入れると分かります", "enter the hours since the last one"), how, sources)
    left, rest = divmod(WEEK * 3600 - since * 3600 * new, new)
    if left < 0 or (left == 0 and rest == 0):
        return Line("next", label, T("もうその時刻を過ぎています(すぐ引かれるかは書かれていません)", "that time has passed already (no text says what happens then)"), how, sources)
    return Line("next", label, say_hours(left, bool(rest)), how, sources)


def _effect() -> tuple[T, ...]:
    return (
        T("効果は情報源で分かれます。個人の記事(2025年1月)は招待が最大70%増え、数を増やすと検索で上に出やすいと書いています。自分で切り替えて比べた利用者(2025年)は、違いがなかったと書いています。", "Sources disagree on what it does. A personal article (January 2025) says up to 70% more invitations, and a higher place in search for more Connects; a user who compared fortnights with and without it (2025) saw no difference."),
        T("だれがつけられるかの条件は、見つかりませんでした。", "We found no text on who may use it."),
    )


AVAILABILITY_BADGE = Formula(
    id="upwork.availability-badge",
    title=T("Availability Badgeの費用", "What the availability badge costs"),
    intro=T("週の料金から、引かれる間隔と月の費用を出します", "how often a Connect is taken, and what a month costs"),
    versions=VERSIONS,
    doubts=(either("2022-01-01", None, ("2021", "2025-01"), T("いつから料金が需要で変わるようになったか、記録がありません。", "No source records when the price began to move with demand.")),),
    asks=(WEEKLY_PRICE, WEEKLY_MAX, NEW_PRICE, SINCE_LAST),
    work=_work,
    before=Absence.NOT_YET,
)
