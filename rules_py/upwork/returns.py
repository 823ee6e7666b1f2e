"""Do they come back? What an outcome gives back of a proposal's Connects: the base part and the boost part apart.

Sources disagree on one outcome (hired after an interview), and none says what happens to a boost when the job is
cancelled: both stay open and are never counted as returned.
"""

from __future__ import annotations

from ..core.edition import Absence, Edition, edition
from ..core.facts import Amount, Choice, Lever, Option, When
from ..core.finding import Case
from ..core.rule import Formula
from ..core.terms import Term, terms
from ..core.text import T
from ..core.working import Line, Working
from .facts import BOOST_BID, CONNECTS, JOB_COST, MOST, connects, given, whole
from .sources import (
    CONNECTS_STAFF,
    HELP_BOOST,
    HELP_BOOST_NEW,
    HELP_PLACEBO,
    HELP_RETURNED,
    MIKIWORLD,
    RETURN_MYTH,
    RETURN_STAFF,
    ROLLOUT_2019,
)

# fmt: off
BACK = T("戻る", "come back")
LOST = T("戻らない", "do not come back")
DISPUTED = T("情報源が一致しない", "sources disagree")
OPEN = T("まだ決まっていない", "not decided yet")
ASK = T("閉じた理由による", "depends on who closed it")

_ALL = (HELP_RETURNED, ROLLOUT_2019, MIKIWORLD)
OUTCOMES = terms(
    cancelled=Term(T("契約の前に、クライアントが募集を取り消した・閉じた", "The client cancelled or closed the job before any contract"), BACK, (HELP_RETURNED, ROLLOUT_2019, RETURN_STAFF)),
    removed=Term(T("規約違反として、Upworkが募集を削除した", "Upwork removed the post for breaking the Terms"), BACK, _ALL),
    expired=Term(T("だれも採用されないまま、募集の期限が切れた", "The job expired without a hire"), LOST, _ALL),
    hired_other=Term(T("ほかの人が採用された", "Someone else was hired"), LOST, _ALL),
    declined=Term(T("クライアントに断られた", "The client declined you"), LOST, _ALL),
    withdrawn=Term(T("自分で応募を取り下げた", "You withdrew"), LOST, _ALL),
    withdrawn_removed=Term(T("取り下げたあとで、Upworkが募集を削除した", "You withdrew, and later Upwork removed the post"), LOST, (CONNECTS_STAFF,)),
    silent=Term(T("返事がなく、募集はまだ開いている", "No answer, and the job is still open"), OPEN, (HELP_RETURNED, RETURN_MYTH)),
    interviewed_hired=Term(T("面接を受けて、採用された", "You were interviewed and hired"), DISPUTED, (MIKIWORLD, HELP_RETURNED, RETURN_STAFF)),
    closed_unknown=Term(T("募集は閉じたが、理由が分からない", "The job closed, I don't know why"), ASK, (HELP_RETURNED,)),
)
V1 = OUTCOMES.amend(
    outbid=Term(T("ブースト: 競り負けた", "Boost: outbid"), BACK, (HELP_BOOST,)),
    placebo=Term(T("ブースト: プラセボになった", "Boost: placebo auction"), BACK, (HELP_PLACEBO,)),
    slot=Term(T("ブースト: 締め切りのとき枠の中", "Boost: in a slot at the close"), T("入札の全額が戻され、確定した額が引かれる", "the whole bid is credited and the final price charged"), (HELP_BOOST,)),
)
V2 = OUTCOMES.amend(
    outbid=Term(T("ブースト: 競り負けた", "Boost: outbid"), BACK, (HELP_BOOST_NEW,)),
    placebo=Term(T("ブースト: プラセボになった", "Boost: placebo auction"), BACK, (HELP_PLACEBO,)),
    slot=Term(T("ブースト: 締め切りのとき枠の中", "Boost: in a slot at the close"), T("入札した額のまま引かれる", "the bid is what you pay"), (HELP_BOOST_NEW,)),
)
VERSIONS = (
    edition("2019-05", "2019-05", V1, sources=(ROLLOUT_2019, CONNECTS_STAFF), why=T("取り消された案件の分が戻るように", "cancelled jobs give Connects back")),
    edition("2023-08", "2023-08", V2, sources=(HELP_RETURNED, RETURN_STAFF, HELP_BOOST_NEW, MIKIWORLD), seen="2025-10", observed=True, why=T("ブーストは入札した額がそのまま料金に(時期は推定)", "a boost costs what was bid (the date is inferred)")),
)
OUTCOME = Choice(
    id="outcome",
    label=T("応募の結果", "What became of the proposal"),
    ask=T("応募はどうなりましたか。", "What became of the proposal?"),
    find=T("Connectsの履歴の「Job cancelled」などの行と、応募一覧の状態で分かります。", "See the status in your list of proposals, and rows such as “Job cancelled” in the Connects history."),
    lever=Lever.FIXED,
    options=tuple(Option(id, term.label) for id, term in OUTCOMES.members),
)
BOOST_ENDING = Choice(
    id="boost_ending",
    label=T("ブーストの結果", "What became of the boost"),
    ask=T("ブーストしたなら、どうなりましたか。", "If you boosted: what became of the boost?"),
    find=T("プラセボになったときは、応募を送ったあとに知らされます。", "If it was a placebo you are told after submitting."),
    lever=Lever.FIXED,
    options=(
        Option("slot", T("締め切りのとき、枠の中にいた", "In a slot when the auction closed")),
        Option("interacted", T("ブースト中に、クライアントが反応した", "The client acted on it while it was boosted")),
        Option("outbid", T("クライアントが反応する前に競り負けた", "Outbid before the client did anything")),
        Option("placebo", T("プラセボになった(効果も料金もなし)", "A placebo: no boost, no charge")),
    ),
)
BOOST_FINAL = Amount(
    id="boost_final",
    label=T("確定したブーストの額", "Final price of the boost"),
    ask=T("2023年8月までの応募なら、ブーストの確定額は何Connectsでしたか。", "For a proposal until August 2023: what was the boost's final price?"),
    find=T("履歴の「final bid charge」の行にあります。", "In the history row with “final bid charge”."),
    lever=Lever.FIXED, unit=CONNECTS, hi=MOST,
)
ENDED_ON = When(
    id="ended_on",
    label=T("結果が出た日", "Day of the outcome"),
    ask=T("それはいつですか。", "When was that?"),
    find=T("空欄なら、調べる日のルールで答えます。", "Blank means the day of the question."),
    lever=Lever.FIXED,
)
_CODES = {BACK: "back", LOST: "lost", DISPUTED: "disputed", OPEN: "open", ASK: "ask"}


def _work(case: Case, edition: Edition) -> Working:
    outcome = given(case, OUTCOME)
    if outcome is None:
        return Working("missing", T("応募がどうなったかを選ぶと、戻るかどうかが分かります。", "Choose what became of the proposal to see whether its Connects come back."), missing=(OUTCOME.id,))
    term = edition.terms.term(outcome)
    assert isinstance(term.value, T)
    cost, bid = whole(case, JOB_COST), whole(case, BOOST_BID) or 0
    code = _CODES[term.value]
    lines = [Line("base", T("応募の分", "The proposal's part"), _part(term.value, cost), None, term.sources)]
    boost = boost_back(case, edition, bid, maybe=code in {"back", "disputed", "ask"}) if bid else None
    if boost:
        lines.append(boost)
    came_back = boost.value.n if boost and not isinstance(boost.value, T) else 0
    sure = (cost or 0) * (code == "back") + came_back
    if cost is not None:
        lines.append(Line("sure", T("確実に戻る数", "Surely returned"), connects(sure), main=True))
    return Working(code, _says(code, cost, came_back), tuple(lines), notes=_notes(code, outcome, bid), next=_next(code), missing=() if cost is not None else (JOB_COST.id,))


def _part(value: T, cost: int | None) -> T:
    if cost is None:
        return value
    n = connects(cost).text
    return T(f"{n.ja}: {value.ja}", f"{n.en}: {value.en}")


def boost_back(case: Case, edition: Edition, bid: int, maybe: bool) -> Line:
    """What comes back of a boost bid. `maybe`: the job's outcome may give back a charged boost as well; nobody says."""
    ending, label = given(case, BOOST_ENDING), T("ブーストの分", "The boost's part")
    if ending is None:
        return Line("boost", label, T("ブーストの結果による", "depends on what became of the boost"))
    if ending in {"outbid", "placebo"}:
        how = T("競り負けた分は引かれません", "an outbid boost is not charged") if ending == "outbid" else T("プラセボは引かれません", "a placebo is not charged")
        return Line("boost", label, connects(bid), how, edition.terms.term(ending).sources)
    slot, kept = edition.terms.term("slot"), bid
    if edition.id == "2019-05":
        final = whole(case, BOOST_FINAL)
        if final is None:
            return Line("boost", label, T("入札額と確定額の差が戻る", "the bid minus the final price comes back"), slot.text, slot.sources)
        kept = min(final, bid)
    if maybe:
        return Line("boost", label, T(f"{bid - kept:,} Connectsと、確定額の{kept:,} Connects(戻るか不明)" if kept < bid else "不明", f"{connects(bid - kept).text.en}, and the price of {connects(kept).text.en} (not known)" if kept < bid else "not known"), T("公式の文は応募の分とブーストの分を分けていません", "the official text does not split the two parts"), (HELP_RETURNED,))
    return Line("boost", label, connects(bid - kept), slot.text, slot.sources)


def _says(code: str, cost: int | None, boost: int) -> T:
    """The headline: the proposal's part, and the boost's where that comes back although the other does not."""
    n = connects(cost).text if cost is not None else T("Connects", "The Connects")
    if code == "back":
        return T(f"応募に使った{n.ja}は戻ります。", f"{n.en} spent on the proposal come back.")
    if code == "lost" and boost:
        back = connects(boost).text
        return T(f"応募に使った{n.ja}は戻りませんが、ブーストの{back.ja}は戻ります。", f"{n.en} spent on the proposal do not come back; the boost's {back.en} do.")
    if code == "lost":
        return T(f"応募に使った{n.ja}は戻りません。", f"{n.en} spent on the proposal do not come back.")
    if code == "open":
        return T("募集が開いているあいだは、戻りません。閉じ方で決まります。", "Nothing comes back while the job is open; how it closes decides.")
    if code == "ask":
        return T("だれが、なぜ閉じたかで変わります。", "It depends on who closed the job and why.")
    return T("情報源が一致しません。戻るものとして数えないでください。", "Sources disagree; do not count on getting them back.")


def _next(code: str) -> tuple[T, ...]:
    if code == "ask":
        return (T("クライアントが契約の前に閉じたか、Upworkが削除したなら戻ります。期限切れや、ほかの人の採用なら戻りません。", "They come back if the client closed it before any contract or Upwork removed it; not if it expired or someone was hired."),
                T("Connectsの履歴に「Job cancelled」の行があるかを見てください。", "Look for a “Job cancelled” row in the Connects history."))
    if code == "open":
        return (T("自分で取り下げると、あとで募集が削除されても戻りません。", "If you withdraw, nothing comes back even if the post is removed later."),)
    if code == "disputed":
        return (T("履歴に「Refunded Connects for Connects Award」の行があれば、その分は戻っています。", "A history row “Refunded Connects for Connects Award” means that those did come back."),)
    return ()


def _notes(code: str, outcome: str, bid: int) -> tuple[T, ...]:
    notes = []
    if code == "disputed":
        notes.append(T("ミキオさんの記事(2025年1月)は、面接のあとオファーを承諾すると戻ると書いています。公式の一覧とスタッフの回答には、この場合がありません。", "Mikio's article (January 2025) says they return after an interview and an accepted offer. The official list and staff replies do not have this case."))
    if outcome == "silent":
        notes.append(T("「14日返事がなければ戻る」という投稿がありますが、公式の文はどれもそう書いていません。", "A post says that unanswered proposals return after 14 days; no official text says so."))
    if code == "back":
        notes.append(T("戻るのはConnectsで、お金では戻りません。何日で戻るか、戻ったConnectsの期限がいつかは、公表されていません。", "They return as Connects, never as money. How long it takes, and when returned ones expire, is not published."))
    if code == "back" and bid:
        notes.append(T("取り消しや削除のとき、枠に入ったブーストの分も戻るかは分かっていません。", "Whether a charged boost comes back with a cancelled or removed job is not known."))
    return tuple(notes)


RETURNS = Formula(
    id="upwork.returns",
    title=T("Connectsは戻るか", "Do the Connects come back?"),
    intro=T("応募の結果ごとに、戻るもの・戻らないもの・分からないもの", "what each outcome gives back, what it does not, and what nobody knows"),
    versions=VERSIONS,
    asks=(OUTCOME, ENDED_ON, JOB_COST, BOOST_BID, BOOST_ENDING, BOOST_FINAL),
    only={"boost_final": ("2019-05",)},
    work=_work,
    dated_by="ended_on",
    before=Absence.EARLIER,
)
