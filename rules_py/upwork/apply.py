"""Can I apply? The Connects a proposal takes against the balance, what is left, what it costs, how many more like it.

The cost is read from the job post and never derived: Upwork publishes which factors raise it, but no table. A cost
outside what was ever seen is noted, not refused.
"""

from __future__ import annotations

from ..core.edition import Absence, Edition, edition, either
from ..core.facts import Choice, Lever, Option
from ..core.finding import Case
from ..core.quantity import Quantity, usd
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Working
from .facts import BALANCE, BOOST_BID, JOB_COST, connects, cost_in_usd, given, whole
from .sources import (
    GOLANCE,
    HELP_BALANCE,
    HELP_MANY,
    HELP_SECTION,
    HELP_UNDERSTAND,
    HELP_VIRTUAL,
    INVITES_2024,
    MIKIWORLD,
    ROLLOUT_2019,
)

APPLYING_BY = Choice(
    id="applying_by",
    label=T("応募のしかた", "How you apply"),
    ask=T("どのように応募しますか。", "How do you apply?"),
    lever=Lever.FIXED,
    options=(
        Option("proposal", T("自分から応募", "My own proposal")),
        Option("invitation", T("招待に返事", "Answer to an invitation")),
        Option("offer", T("直接オファー・カタログの購入", "Direct offer or Project Catalog order")),
    ),
)

T2019 = terms(
    price=Term(T("1 Connectの価格", "Price of a Connect"), usd(15), (ROLLOUT_2019, GOLANCE)),
    invitation=Term(T("招待への返事", "Answer to an invitation"), connects(0), (ROLLOUT_2019, HELP_SECTION)),
    least=Term(
        T("1回に買える最少の数", "Smallest purchase"), connects(10), (ROLLOUT_2019,),
        T("自由な数で買う場合の最少数は公表されていない", "whether a custom amount has another minimum is not published"),
    ),
    packs=Term(T("買い方", "How it is sold"), T("10・20・40・60・80のセットだけ", "in packs of 10, 20, 40, 60 or 80 only"), (ROLLOUT_2019,)),
    seen=Term(T("応募1件の数(見られた範囲)", "Cost of a proposal, as seen"), T("1〜6 Connects", "1 to 6 Connects"), (ROLLOUT_2019,)),
)  # fmt: skip
CUSTOM = T("セットまたは好きな数", "packs, or any number you choose")
T2023 = T2019.amend(packs=Term(T("買い方", "How it is sold"), CUSTOM, (HELP_VIRTUAL,)))
ANNOUNCED = T2023.amend(
    invitation=Term(
        T("招待への返事", "Answer to an invitation"),
        T("自分からの応募と同じ(発表され、すぐ撤回)", "like any proposal (announced, then withdrawn)"),
        (INVITES_2024,),
    )
)
T2025 = T2023.amend(
    invitation=Term(T("招待への返事", "Answer to an invitation"), connects(0), (INVITES_2024, HELP_UNDERSTAND)),
    seen=Term(T("応募1件の数(見られた範囲)", "Cost of a proposal, as seen"), T("案件に表示される。上限は公表されていない", "shown on the post; no maximum is published"), (HELP_UNDERSTAND,)),
)  # fmt: skip
#: 58 live WordPress jobs read on one day; the public notes with the measurement give no page address to cite.
T2026 = T2025.amend(
    low=Term(T("実測の最小", "Lowest measured"), connects(7)),
    middle=Term(T("実測の中央値", "Median measured"), connects(14)),
    high=Term(T("実測の最大", "Highest measured"), connects(27)),
)

VERSIONS = (
    edition("2019-05", "2019-05", T2019, sources=(ROLLOUT_2019,), why=T("2019年5月から6月にかけて順に切り替わった", "rolled out in May and June 2019")),
    edition("2023-10", "2023-10", T2023, sources=(HELP_VIRTUAL,), observed=True, why=T("好きな数でも買えるように", "any number can be bought")),
    edition("2024-08", None, ANNOUNCED, sources=(INVITES_2024,), why=T("招待への返事を有料にすると発表", "a charge for answering invitations was announced")),
    edition("2024-09", "2024-08-29", T2025, sources=(INVITES_2024, HELP_SECTION, HELP_BALANCE, HELP_MANY, MIKIWORLD), why=T("招待への返事は無料のまま", "answering invitations stays free")),
    edition("2026-09", "2026-09-24", T2026, sources=(HELP_SECTION, HELP_UNDERSTAND, MIKIWORLD, GOLANCE), observed=True, why=T("この日に58件の案件の数が実測された", "58 jobs were measured on this day")),
)  # fmt: skip


def _work(case: Case, edition: Edition) -> Working:
    way = given(case, APPLYING_BY)
    price = edition.terms.quantity("price")
    base, bid, balance = _base(case, edition, way), whole(case, BOOST_BID) or 0, whole(case, BALANCE)
    missing = _missing(case, base)
    if base is None:
        return Working("missing", T("案件に表示されたConnectsの数を入れると、応募できるかが分かります。", "Enter the Connects shown on the job post to see whether you can apply."), missing=missing)  # fmt: skip
    total = base + bid
    lines = [
        Line("base", T("応募の分", "For the proposal"), connects(base), _why_base(way, base)),
        *([Line("boost", T("ブーストの分", "For the boost"), connects(bid))] if bid else []),
        Line("total", T("必要な合計", "Needed in all"), connects(total)),
        Line("usd", T("買うといくらか", "What that costs to buy"), cost_in_usd(total, price), T(f"1 Connect {price.text.ja}", f"{price.text.en} each"), edition.terms.term("price").sources),
    ]  # fmt: skip
    if balance is None:
        says = T(f"{total:,} Connectsが必要です。手持ちの数を入れると、足りるかが分かります。", f"This takes {connects(total).text.en}. Enter your balance to see whether it is enough.")  # fmt: skip
        return Working("missing", says, tuple(lines), notes=_notes(case, edition, way), missing=missing)
    if total > balance:
        return _short(case, edition, way, total - balance, lines, missing)
    after = balance - total
    lines.append(Line("after", T("応募したあとの残り", "Left afterwards"), connects(after), main=True))
    if total:
        lines.append(Line("more", T("同じ数の案件に、あと何件応募できるか", "How many more like it"), T(f"{after // total:,}件", f"{after // total:,}")))  # fmt: skip
    says = T(f"応募できます。応募したあと、{after:,} Connects残ります。", f"You can apply; {connects(after).text.en} will be left.")  # fmt: skip
    return Working("affordable", says, tuple(lines), notes=_notes(case, edition, way), missing=missing)


def _base(case: Case, edition: Edition, way: str | None) -> int | None:
    """What the proposal itself takes. Without "how you apply" it is the number on the post: the dearer reading."""
    if way == "offer":
        return 0
    if way == "invitation" and isinstance(edition.terms.term("invitation").value, Quantity):
        return edition.terms.quantity("invitation").n
    return whole(case, JOB_COST)


def _why_base(way: str | None, base: int) -> T:
    if way in {"invitation", "offer"} and base == 0:
        return T("招待やオファーには要りません", "none for an invitation or an offer")
    return T("案件に表示された数", "the number on the job post")


def _missing(case: Case, base: int | None) -> tuple[str, ...]:
    asked = [BALANCE, *([JOB_COST] if base is None else []), APPLYING_BY]
    return tuple(fact.id for fact in asked if fact.id not in case.facts)


def _short(case: Case, edition: Edition, way: str | None, short: int, lines: list[Line], missing: tuple[str, ...]) -> Working:  # fmt: skip
    """Not enough: by how many, and the smallest purchase that helps."""
    price, buy = edition.terms.quantity("price"), to_buy(short, edition)
    lines += [
        Line("short", T("足りない数", "Short by"), connects(short), main=True),
        Line("buy", T("買う最少の数", "Smallest purchase that helps"), connects(buy), edition.terms.term("packs").text, edition.terms.term("packs").sources),
        Line("buy_usd", T("その金額", "What it costs"), cost_in_usd(buy, price)),
    ]  # fmt: skip
    says = T(f"あと{short:,} Connects足りません。", f"You are short by {connects(short).text.en}.")
    steps = [T(f"{buy:,} Connects({cost_in_usd(buy, price).text.ja})を買うと応募できます。", f"Buy {connects(buy).text.en} ({cost_in_usd(buy, price).text.en}) and you can apply.")]  # fmt: skip
    if bid := whole(case, BOOST_BID):
        rest = short - bid
        steps.append(
            T("ブーストなしなら、いまの手持ちで応募できます。", "Without the boost your balance is enough.")
            if rest <= 0
            else T(f"ブーストなしでも、あと{rest:,} Connects足りません。", f"Even without the boost you are short by {connects(rest).text.en}.")
        )  # fmt: skip
    return Working("short", says, tuple(lines), notes=_notes(case, edition, way), next=tuple(steps), missing=missing)


def to_buy(short: int, edition: Edition) -> int:
    """The smallest purchase that covers a shortage: whole packs of ten, or the exact number where that was sold."""
    least = edition.terms.quantity("least").n
    if edition.terms.term("packs").value == CUSTOM:
        return max(short, least)
    return -(-short // 10) * 10


def _notes(case: Case, edition: Edition, way: str | None) -> tuple[T, ...]:
    notes = []
    if way is None:
        notes.append(T("招待への返事や直接オファーなら、応募の分はかかりません。", "Answering an invitation or a direct offer takes none for the proposal."))  # fmt: skip
    if edition.id == "2024-08" and way == "invitation":
        notes.append(T("招待を有料にする発表は、数週間のうちに撤回されました。実際に引かれた人がいたかは分かりません。", "The charge for invitations was taken back within weeks; whether anyone was charged is not known."))  # fmt: skip
    cost = whole(case, JOB_COST)
    if edition.terms.has("low") and cost is not None and way in {None, "proposal"}:
        low, high = edition.terms.quantity("low").n, edition.terms.quantity("high").n
        if not low <= cost <= high:
            notes.append(T(f"2026年9月24日に実測された58件は{low}〜{high} Connectsでした。案件の表示が{cost:,}なら、それが正しい数です。", f"The 58 jobs measured on 24 September 2026 took {low} to {high} Connects. If the post shows {cost:,}, that is what counts."))  # fmt: skip
    if whole(case, BOOST_BID):
        notes.append(T("応募の分とブーストの分は、送信したときに別々の行で引かれます。", "Both parts are deducted when you send it, as two rows of the history."))  # fmt: skip
    return tuple(notes)


APPLY = Formula(
    id="upwork.apply",
    title=T("この案件に応募できるか", "Can I apply?"),
    intro=T("手持ちのConnectsで足りるか、いくら足りないか", "whether your Connects are enough, and what is left"),
    versions=VERSIONS,
    doubts=(
        either("2024-08-01", "2024-08-28", ("2023-10", "2024-08"), T("招待への返事を有料にする発表があり、月末までに撤回されました。", "A charge for invitations was announced, and withdrawn before the end of the month.")),
    ),
    asks=(APPLYING_BY, JOB_COST, BOOST_BID, BALANCE),
    work=_work,
    before=Absence.EARLIER,
)  # fmt: skip
