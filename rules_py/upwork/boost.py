"""Boosting a proposal: one's place among the bids, what would surely reach a slot, and what each ending charges.

Nobody publishes the smallest bid, or how equal bids are ranked: with a tie at the last slot the answer stays open. The
effect is never a number to calculate with (C11): the official figures shrank from edition to edition.
"""

from __future__ import annotations

from datetime import timedelta

from ..core.day import say_day
from ..core.edition import Absence, Edition, edition
from ..core.facts import Amount, Lever, Rows, When, yes_no
from ..core.finding import Case
from ..core.quantity import DAYS, Unit, of
from ..core.rule import Formula
from ..core.terms import Term, Terms, terms
from ..core.text import T
from ..core.working import Line, Plot, Series, Table, Working
from .facts import BOOST_BID, CONNECTS, MOST, connects, given, moment, whole
from .sources import BOOST_2022, HELP_BOOST, HELP_BOOST_NEW, HELP_PLACEBO, MIKIWORLD

# fmt: off
SLOTS = Unit("slots", "{n}枠", "{n} slot", "{n} slots", strip=r"枠$|slots?$")
OTHER_BIDS = Rows(
    id="other_bids", label=T("ほかの人の入札", "Bids of others"),
    ask=T("表示されているほかの人の入札は、それぞれ何Connectsですか。", "What are the other bids shown?"),
    find=T("応募画面の下の「Boost your proposal」に、いまの入札が並びます。", "The table under “Boost your proposal” at the end of the form."),
    lever=Lever.FIXED, most=60,
    columns=(Amount(id="bid", label=T("入札", "Bid"), ask=T("何Connectsですか。", "How many Connects?"), unit=CONNECTS, hi=MOST),),
)
POSTED_ON = When(id="posted_on", label=T("募集が掲載された日", "Day the job was posted"), ask=T("募集はいつ掲載されましたか。", "When was the job posted?"), lever=Lever.FIXED)
HIRED_ALREADY = yes_no("hired_already", T("もうだれかが採用された", "Someone was hired already"), T("その募集で、もうだれかが採用されましたか。", "Has the job hired anyone already?"), lever=Lever.FIXED)
OFFERED = yes_no("boost_offered", T("ブーストできると表示される", "A boost is offered"), T("応募画面に「Boost your proposal」は出ていますか。", "Does the form offer “Boost your proposal”?"), T("Upworkが、あなたに合う案件だと判断したときだけ出ます。", "Only where Upwork considers you a good match."), Lever.FIXED)

_SLOTS, _WINDOW = T("ブーストの枠", "Boosted places"), T("入札できる期間(掲載から)", "Bids are taken, from posting, for")
_SLOT, _ACTED = T("締め切りのとき枠の中", "In a slot at the close"), T("ブースト中にクライアントが反応", "The client acts while it is boosted")
_OUT, _PLACEBO = T("反応の前に競り負けた", "Outbid before that"), T("プラセボ", "Placebo")
FREE = T("引かれない", "not charged")
V1, V2 = T("入札の全額が戻り、確定した額が引かれる", "the whole bid is credited and the final price charged"), T("入札した額", "what was bid")


def _terms(slots: int, price: T, effect: Term) -> Terms:
    source = HELP_BOOST if price is V1 else HELP_BOOST_NEW
    return terms(
        slots=Term(_SLOTS, of(SLOTS, slots), (BOOST_2022 if slots == 3 else HELP_BOOST,)),
        window=Term(_WINDOW, of(DAYS, 7), (HELP_BOOST,), T("最初の採用があれば、そこまで", "or until the first hire, if that is earlier")),
        slot=Term(_SLOT, price, (source,)),
        acted=Term(_ACTED, price, (source,)),
        outbid=Term(_OUT, FREE, (HELP_BOOST_NEW,)),
        placebo=Term(_PLACEBO, FREE, (HELP_PLACEBO,)),
        effect=effect,
    )


_EFFECT = T("公式が書いた効果(採用)", "Claimed effect on being hired")
E2022 = Term(_EFFECT, T("枠に入ると37%、1位で43%多い", "37% more in a slot, 43% in first"), (BOOST_2022,))
E2023 = Term(_EFFECT, T("最大55%多い", "up to 55% more"), (HELP_BOOST,))
E2024 = Term(_EFFECT, T("最大24%多い", "up to 24% more"), (HELP_BOOST_NEW,))
VERSIONS = (
    edition("2022-12", "2022-12", _terms(3, V1, E2022), sources=(BOOST_2022, HELP_BOOST, HELP_PLACEBO), observed=True),
    edition("2023-03", "2023-03", _terms(4, V1, E2022), sources=(HELP_BOOST, HELP_PLACEBO), observed=True, why=T("枠が4つに(2023年のはじめ、月は推定)", "four slots (early 2023, the month is inferred)")),
    edition("2023-08", "2023-08", _terms(4, V2, E2023), sources=(HELP_BOOST_NEW, HELP_BOOST, HELP_PLACEBO), observed=True, why=T("入札した額をそのまま払うように(時期は推定)", "one pays what one bids (the date is inferred)")),
    edition("2024", "2024", _terms(4, V2, E2024), sources=(HELP_BOOST_NEW, HELP_PLACEBO, MIKIWORLD), observed=True, seen="2025", why=T("効果の説明が「最大24%」に", "the claimed effect became “up to 24%”")),
)


def place(mine: int, others: list[int]) -> tuple[int, int]:
    """The best and the worst place a bid can have. They differ where bids are equal, since no text ranks those."""
    above, equal = sum(bid > mine for bid in others), sum(bid == mine for bid in others)
    return above + 1, above + equal + 1


def sure_bid(others: list[int], slots: int) -> int:
    """The smallest bid that is in a slot whatever happens to ties, as things stand; 1 where a slot is free."""
    return sorted(others, reverse=True)[slots - 1] + 1 if len(others) >= slots else 1


def _work(case: Case, edition: Edition) -> Working:
    if given(case, OFFERED) == "no":
        return Working("not_offered", T("この案件ではブーストできません。ブーストなしでも応募はできます。", "This job does not let you boost. You can still apply without it."), (_charges_note(),))
    shut = _closed(case, edition)
    if shut:
        return shut
    slots, mine = edition.terms.quantity("slots").n, whole(case, BOOST_BID)
    rows = case.facts.get(OTHER_BIDS.id)
    others = [row["bid"].n for row in rows if "bid" in row] if rows else None
    lines, plots, code = [_window(case, edition)], [], "missing"
    says = T("表示されている入札と自分の入札を入れると、何番目かが分かります。", "Enter the bids shown and your own to see your place.")
    if others is not None:
        need = sure_bid(others, slots)
        how = T("枠が空いています。最少の入札は公表されていません", "a slot is free; the smallest allowed bid is not published") if len(others) < slots else T(f"いまの{slots}番目の入札より1つ多く", f"one more than the bid now in place {slots}")
        lines.append(Line("sure_bid", T("確実に枠に入る最少の入札", "Smallest bid surely in a slot"), connects(need), how))
        if mine is not None:
            code, says = _standing(mine, others, slots)
            best, worst = place(mine, others)
            text = T(f"{best}番目" if best == worst else f"{best}〜{worst}番目", f"place {best}" if best == worst else f"place {best} to {worst}")
            lines.insert(0, Line("place", T("いまの順位", "Your place now"), text, T(f"{slots}枠", f"{slots} slots"), main=True))
            plots.append(_plot(mine, others, slots))
    missing = tuple(f.id for f in (OTHER_BIDS, BOOST_BID) if f.id not in case.facts)
    return Working(code, says, tuple(lines), (_endings(edition, mine),), tuple(plots), _notes(edition), missing=missing)


def _standing(mine: int, others: list[int], slots: int) -> tuple[str, T]:
    best, worst = place(mine, others)
    if worst <= slots:
        return "in", T(f"いまは{slots}つの枠の中です。締め切りまでに、ほかの人が上回ることがあります。", f"You are within the {slots} slots now. Others can still outbid you before the close.")
    if best > slots:
        return "out", T(f"いまは枠の外です。{sure_bid(others, slots):,} Connectsなら枠に入ります。", f"You are outside the slots now; {connects(sure_bid(others, slots)).text.en} would be inside.")
    return "tie", T("最後の枠で同じ数の入札があります。どちらが先かは公表されていません。", "There is a tie at the last slot; how equal bids are ranked is not published.")


def _closed(case: Case, edition: Edition) -> Working | None:
    posted, days = moment(case, POSTED_ON.id), edition.terms.quantity("window").n
    if given(case, HIRED_ALREADY) == "yes":
        return Working("closed", T("もう採用があったので、この募集ではブーストできません。", "Someone was hired already, so boosting is closed for good."))
    if posted is not None and case.on > posted + timedelta(days=days):
        return Working("closed", T(f"掲載から{days}日を過ぎたので、この募集ではブーストできません。", f"More than {days} days since posting: boosting is closed for good."))
    return None


def _window(case: Case, edition: Edition) -> Line:
    posted, days = moment(case, POSTED_ON.id), edition.terms.quantity("window").n
    value = T(f"掲載から{days}日か、最初の採用まで", f"until {days} days after posting or the first hire")
    if posted is not None:
        last = say_day(posted + timedelta(days=days))
        value = T(f"{last.ja}か、最初の採用まで", f"until {last.en} or the first hire")
    return Line("window", T("入札できる期間", "Bids are taken"), value, None, (HELP_BOOST,))


def _charges_note() -> Line:
    return Line("eligible", T("ブーストできる案件", "Where a boost is offered"), T("Upworkがあなたに合うと判断した案件だけ", "only jobs Upwork considers a good match for you"), None, (HELP_BOOST_NEW, MIKIWORLD))


def _endings(edition: Edition, mine: int | None) -> Table:
    """What each ending charges, with the reader's own bid where it is the price."""
    rows = []
    for id in ("slot", "acted", "outbid", "placebo"):
        term = edition.terms.term(id)
        charged = connects(mine).text if mine is not None and term.value is V2 else connects(0).text if term.value is FREE else term.text
        rows.append((term.label, charged))
    return Table("endings", T("ブーストの分で引かれる数", "What the boost itself charges"), (T("結果", "Ending"), T("引かれる数", "Charged")), tuple(rows))


def _plot(mine: int, others: list[int], slots: int) -> Plot:
    ranked = sorted([*((bid, 0) for bid in others), (mine, 1)], key=lambda pair: (-pair[0], pair[1]))[:12]
    ticks = tuple(T("自分", "you") if own else T(str(n), str(n)) for n, (_, own) in enumerate(ranked, 1))
    bars = (
        Series(T("ほかの人", "others"), tuple(None if own else bid for bid, own in ranked)),
        Series(T("自分", "you"), tuple(bid if own else None for bid, own in ranked)),
    )
    top = "、".join(f"{bid:,}" for bid, _ in ranked[:slots])
    return Plot("bids", T("入札の順", "Bids in order"), "bars", ticks, bars, T(f"上から{slots}つは{top}です。", f"The top {slots}: {top.replace('、', ', ')}."))


def _notes(edition: Edition) -> tuple[T, ...]:
    effect = edition.terms.term("effect").text
    return (
        T("入札を下げたり取り消したりできるか、同じ数の入札の順番、最少の入札は公表されていません。", "Whether a bid may be lowered or cancelled, how ties are ranked and the smallest bid are not published."),
        T(f"公式が書いた効果は時期で変わりました(このころは「{effect.ja}」)。計算には使いません。", f"The officially claimed effect changed over time (here: “{effect.en}”); it is not used in any calculation."),
        T("ブーストの料金が引かれなくても、応募の分のConnectsは戻りません。", "The Connects of the proposal itself are not returned when a boost is not charged."),
    )


BOOST = Formula(
    id="upwork.boost",
    title=T("ブーストの順位と料金", "Boost: place and price"),
    intro=T("入札の順位、確実に枠に入る数、結果ごとの料金", "one's place among the bids, the bid that surely gets a slot, and what each ending charges"),
    versions=VERSIONS,
    asks=(OFFERED, POSTED_ON, HIRED_ALREADY, OTHER_BIDS, BOOST_BID),
    work=_work,
    before=Absence.UNRECORDED,
)
