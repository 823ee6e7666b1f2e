"""What the Connects planner asks: what one holds, how one applies, and what one pays for."""

from __future__ import annotations

from ..core.facts import Amount, Choice, Lever, Option, Rows, When
from ..core.quantity import DAYS, PERCENT, Unit
from ..core.text import T
from .facts import CONNECTS, MOST, PROPOSALS

# fmt: off
MONTHS = Unit("months", "{n}か月", "{n} month", "{n} months", strip=r"か?月$|months?$")
LOTS = Rows(
    id="lots", label=T("いつ受け取ったConnectsか", "When you received your Connects"),
    ask=T("手持ちのConnectsは、いつ、いくつ受け取ったものですか(わかる分だけ)。", "When did you receive the Connects you hold? As far as you know."),
    find=T("履歴の「Monthly Connects renewal」や購入の行から、新しい順に、手持ちの数に足りるまで入れてください。", "From the grant and purchase rows of the history, newest first, until they add up to your balance."),
    lever=Lever.FIXED, most=60,
    columns=(
        When(id="issued", label=T("受け取った日", "Received on"), ask=T("いつですか。", "When?")),
        Amount(id="number", label=T("残っている数", "Left of them"), ask=T("いくつ残っていますか。", "How many are left?"), unit=CONNECTS, hi=MOST),
    ),
)
MONTHS_AHEAD = Amount(id="months_ahead", label=T("見通す期間", "How far ahead"), ask=T("何か月先まで見ますか。", "How many months ahead?"), find=T("空欄なら12か月です。36か月まで見られます。", "Blank means 12; up to 36."), lever=Lever.NOW, unit=MONTHS, lo=1, hi=36)
PROPOSALS_WEEK = Amount(id="proposals_week", label=T("週の応募数", "Proposals a week"), ask=T("1週間に何件応募しますか。", "How many proposals do you send a week?"), lever=Lever.NOW, unit=PROPOSALS, hi=500)
COST_EACH = Amount(id="cost_each", label=T("1件に使うConnects", "Connects per proposal"), ask=T("1件の応募に、だいたい何Connects使いますか。", "About how many Connects does one proposal take?"), find=T("最近応募した案件に表示された数の、ふつうの値を入れてください。", "A typical number from the posts you applied to lately."), lever=Lever.NOW, unit=CONNECTS, hi=10_000)
BOOST_EACH = Amount(id="boost_each", label=T("1件のブースト", "Boost per proposal"), ask=T("1件あたり、ブーストに平均で何Connects使いますか。", "How many Connects on average go into boosts, per proposal?"), find=T("ブーストしないなら空欄か0です。", "Blank or 0 without boosts."), lever=Lever.NOW, unit=CONNECTS, hi=10_000)
BADGE_PRICE = Amount(id="badge_price", label=T("Availability Badgeの週の料金", "Availability badge, a week"), ask=T("Availability Badgeに、週に何Connects使いますか。", "How many Connects a week go into the availability badge?"), find=T("つけないなら空欄か0です。", "Blank or 0 without it."), lever=Lever.NOW, unit=CONNECTS, hi=10_000)
CANCELLED = Amount(id="cancelled", label=T("取り消される案件の割合", "Share of jobs cancelled"), ask=T("応募した案件のうち、採用の前に取り消されるのは何%くらいですか。", "About what share of the jobs you apply to is cancelled before a hire?"), find=T("自分の履歴の「Job cancelled」の数から見積もってください。わからなければ空欄に。", "Estimate it from “Job cancelled” in your history; blank if unsure."), lever=Lever.FIXED, unit=PERCENT, hi=100)
RETURN_AFTER = Amount(id="return_after", label=T("戻るまでの日数", "Days until they return"), ask=T("取り消された分は、応募から何日で戻るとみますか。", "How many days after the proposal do you expect a return?"), find=T("公表されていません。空欄なら、戻る分は残高に数えません。", "Not published. Blank: returns are not counted in the balance."), lever=Lever.FIXED, unit=DAYS, lo=1, hi=365)
HIRE_RATE = Amount(id="hire_rate", label=T("採用される割合", "Hire rate"), ask=T("応募のうち、採用されるのは何%くらいですか。", "What share of your proposals is hired?"), find=T("わからなければ空欄のままで。1件採用あたりの費用だけが出なくなります。", "Leave blank if unsure; only the cost per hire is left out."), lever=Lever.EARN, unit=PERCENT, hi=100)
BUYING = Choice(id="buying", label=T("足りないとき", "When they run out"), ask=T("足りなくなったら買いますか。", "Do you buy when they run out?"), lever=Lever.NOW, options=(Option("yes", T("買う", "I buy")), Option("no", T("買わない", "I don't"))))
PACK = Amount(id="pack", label=T("1回に買う数", "Connects per purchase"), ask=T("1回に何Connects買いますか。", "How many Connects do you buy at a time?"), find=T("空欄なら、足りない分だけ(最少の数から)買う計算です。", "Blank: just what is missing, from the smallest purchase up."), lever=Lever.NOW, unit=CONNECTS, lo=1, hi=10_000)
