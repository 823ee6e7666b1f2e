"""Facts that the rules on talent badges and the Job Success Score share."""

from __future__ import annotations

from ..core.facts import Amount, Lever, Ticks, When, yes_no
from ..core.facts.ticks import names
from ..core.quantity import PERCENT, USD
from ..core.text import T
from .facts import CLIENTS, CONTRACTS, WEEKS

# fmt: off
_STATS = T("My Stats に表示されます。", "Shown in My Stats.")
JSS = Amount(
    id="jss", label=T("Job Success Score", "Job Success Score"),
    ask=T("いまのJob Success Scoreは何%ですか。", "What is your Job Success Score now?"),
    find=T("プロフィールに表示されます。まだ出ていなければ空欄のままにしてください。", "Shown on your profile. Leave blank if you have none yet."),
    unit=PERCENT, hi=100,
)
HAS_JSS = yes_no("has_jss", T("Job Success Scoreがある", "Has a Job Success Score"), T("Job Success Scoreは、もう表示されていますか。", "Do you have a Job Success Score yet?"), T("プロフィールに「% Job Success」と出ていれば「はい」です。", "Yes if your profile shows “% Job Success”."), Lever.FIXED)
PROFILE = Amount(
    id="profile_complete", label=T("プロフィールの完成度", "Profile completeness"),
    ask=T("プロフィールの完成度は何%ですか。", "How complete is your profile?"),
    find=T("自分のプロフィールの画面に%で表示されます。", "Shown in percent on your own profile page."),
    lever=Lever.NOW, unit=PERCENT, hi=100,
)
EARNINGS_12 = Amount(
    id="earnings_12", label=T("過去12か月の収入", "12-month earnings"),
    ask=T("過去12か月の収入は、手数料を引く前でいくらですか。", "What did you earn in the past 12 months, before fees?"),
    find=T("My Stats に表示されます。保留中の報酬と、エージェンシーとしての契約は入りません。", "Shown in My Stats. Pending money and agency contracts do not count."),
    unit=USD,
)
FIRST_PROJECT = When(id="first_project", label=T("最初の仕事を始めた日", "Start of your first project"), ask=T("Upworkで最初の仕事を始めたのはいつですか。", "When did your first project on Upwork start?"), lever=Lever.WAIT)
LAST_ACTIVE = When(
    id="last_active", label=T("最後に活動した日", "Last activity"),
    ask=T("最後に応募したか、招待を受けたか、報酬を得たのはいつですか。", "When did you last send a proposal, accept an invitation or earn anything?"),
    lever=Lever.NOW,
)
JOINED = When(id="joined", label=T("登録した日", "Day you joined"), ask=T("Upworkに登録したのはいつですか。", "When did you join Upwork?"), lever=Lever.FIXED)
AVAILABILITY = yes_no("availability", T("対応できる時間を最新にしている", "Availability kept up to date"), T("プロフィールの対応できる時間は最新ですか。", "Is the availability on your profile up to date?"))
NO_HOLDS = yes_no("no_holds", T("規約を守り、最近の停止・警告がない", "Good standing, no recent holds"), T("規約を守っていて、過去90日に停止や警告を受けていませんか。", "Are you in good standing, without holds or notices in the past 90 days?"), T("My Stats で確認できます。90日は、公式の表示を紹介した記事によります。", "See My Stats. That “recent” means 90 days is from an article that quotes it."), Lever.WAIT)
GOOD_WEEKS = Ticks(
    id="good_weeks", label=T("条件を満たした週(過去16週)", "Good weeks of the last sixteen"),
    ask=T("過去16週のうち、Rising Talentか、JSS 90%以上だった週はどれですか。", "In which of the last sixteen weeks were you Rising Talent, or at a score of 90% or more?"),
    find=T("満たした週を押してください。1つも押さなければ「わからない」になります。", "Tap each week that was. None tapped means “not known”."),
    lever=Lever.WAIT, names=names(16, T("今週", "this week"), T("{n}週前", "{n} ago")), unit=WEEKS,
)
ON_TIME = yes_no("on_time", T("仕事を期限どおりに終えている", "Projects done on time"), T("引き受けた仕事を、期限どおりに終えていますか。", "Do you finish your projects on time?"), lever=Lever.EARN)
RELEVANT = yes_no("relevant", T("自分に合った案件に応募している", "Relevant proposals"), T("自分の技能に合った案件に応募していますか。", "Do you apply to jobs that match your skills?"))
READINESS = yes_no("readiness_test", T("Readiness Testの合格", "Readiness Test passed"), T("Readiness Testに合格していますか。", "Have you passed the Readiness Test?"))
TOP_RATED_NOW = yes_no("top_rated_now", T("Top Ratedである", "Is Top Rated"), T("いま、Top Ratedですか。", "Are you Top Rated now?"), T("条件は「Top Ratedの条件」で確認できます。", "See the check for Top Rated."), Lever.EARN)
CONTRACTS_24 = Amount(
    id="contracts_24", label=T("数えられる契約(過去24か月)", "Contracts that count, past 24 months"),
    ask=T("過去24か月に、評価をもらって終わった契約は何件ありますか。", "How many contracts ended with feedback in the past 24 months?"),
    find=T("続いている契約でも、90日ごとに支払いがあれば数えられます。", "A running contract counts too if it is paid in every 90 days."),
    unit=CONTRACTS, hi=100_000,
)
CLIENTS_24 = Amount(id="clients_24", label=T("顧客の数(過去24か月)", "Clients, past 24 months"), ask=T("それは何人の顧客ですか。", "How many different clients are those?"), unit=CLIENTS, hi=100_000)
CLIENTS_ALL = Amount(id="clients_all", label=T("顧客の数(これまでの全部)", "Clients, ever"), ask=T("これまでの全部では、何人の顧客ですか。", "And how many different clients ever?"), unit=CLIENTS, hi=100_000)
