"""What a worker can know about their own case on CrowdWorks. Shared by every CrowdWorks rule."""

from __future__ import annotations

from ..core.facts import Amount, Choice, Lever, Mean, Option, Rate, Rows, When, yes_no
from ..core.quantity import YEN, Unit
from ..core.text import T

_PAGE = T("自分のプロフィールページに表示されます。", "Shown on your own profile page.")
_SETTINGS = T("「プロフィール編集」で確認できます。", "See “edit profile”.")

_DELIVERED = Unit("delivered", "{n}件の納品", "{n} delivered job", "{n} delivered jobs", strip=r"件$|jobs?$")
_FIVES = Unit("fives", "{n}件の5の評価", "{n} rating of 5", "{n} ratings of 5", strip=r"件$|ratings?$")
_RANK = Unit("rank", "{n}位", "rank {n}", "rank {n}", strip=r"^(第|rank|no\.?|#)|位$")
SCOUT_UNIT = Unit("scouts", "{n}回", "{n} scout", "{n} scouts", strip=r"[回件]$|scouts?$")

DIVISION = Choice(
    id="division",
    label=T("職種部門", "Division"),
    ask=T("どの職種部門ですか。", "Which division are you in?"),
    find=T(
        "登録した職種から、4つの部門のどれか1つに分けられます。",
        "Your registered occupation puts you in one of four divisions.",
    ),
    lever=Lever.FIXED,
    options=(
        Option("writer", T("ライター", "Writer")),
        Option("designer", T("デザイナー", "Designer")),
        Option("engineer", T("エンジニア", "Engineer")),
        Option("business", T("ビジネス", "Business")),
    ),
)
COMPLETION = Rate(
    id="completion",
    label=T("納品完了率", "Delivery completion rate"),
    ask=T(
        "過去1年に終わった固定報酬制の契約のうち、納品まで終えたのは何件ですか。",
        "Of your fixed-price contracts that ended in the past year, how many did you deliver?",
    ),
    find=T(
        "固定報酬制のプロジェクトだけを数えます。マイルストーン払いは納品に数えます。時間単価制・コンペ・タスクは入れません。",
        "Only fixed-price projects count, and milestone payments count as deliveries. Leave out hourly work, competitions and tasks.",
    ),
    part=T("納品した契約", "delivered"),
    whole=T("終わった契約", "ended"),
    good=_DELIVERED,
)
OVERALL = Mean(
    id="overall",
    label=T("総合評価", "Overall rating"),
    ask=T("総合評価(これまでの累計)はいくつですか。", "What is your overall rating, over your whole time?"),
    find=_PAGE,
    best=_FIVES,
)
COMMUNICATION = Mean(
    id="communication",
    label=T("コミュニケーション評価", "Communication rating"),
    ask=T(
        "評価項目「コミュニケーション」の平均(これまでの累計)はいくつですか。",
        "What is your average on the “communication” item, over your whole time?",
    ),
    find=T(
        "評価の内訳にある5項目のうちの1つです。",
        "One of the five items in the details of your ratings.",
    ),
    best=_FIVES,
)
_NOT_PUBLIC = T(
    "この順位は公開されていません。分からないのがふつうなので、空欄のままで構いません。契約ランキングの順位とは別のものです。",
    "This rank is not public. Not knowing is normal, so leave it blank. It is not the place in the contract ranking.",
)
BEST_RANK = Amount(
    id="best_rank",
    label=T(
        "獲得報酬額の月間順位(部門内、過去1年で最もよい月)", "Best monthly earnings rank in your division, past year"
    ),
    ask=T(
        "過去1年で最もよかった月の獲得報酬額は、部門内で何位でしたか。",
        "In your best month of the past year, where did your earnings rank in your division?",
    ),
    find=_NOT_PUBLIC,
    unit=_RANK,
    lo=1,
    hi=10_000_000,
)
BEST_RANK_ALL = Amount(
    id="best_rank_all",
    label=T("獲得報酬額の月間順位(過去1年で最もよい月)", "Best monthly earnings rank, past year"),
    ask=T(
        "過去1年で最もよかった月の獲得報酬額は何位でしたか。",
        "In your best month of the past year, where did your earnings rank?",
    ),
    find=_NOT_PUBLIC,
    unit=_RANK,
    lo=1,
    hi=10_000_000,
)
TOP_20 = yes_no(
    "top_20",
    T("報酬額が職種カテゴリの上位20%", "Earnings in the top 20% of the job category"),
    T(
        "報酬額は、自分の職種カテゴリの上位20%に入っていましたか。",
        "Were your earnings in the top 20% of your job category?",
    ),
    T("線となる金額は公表されていません。", "The amount behind the line is not published."),
    Lever.EARN,
)
TOP_5_TASK = yes_no(
    "top_5_task",
    T("報酬額がタスクの上位5%", "Earnings in the top 5% of task work"),
    T("タスクの報酬額は上位5%に入っていましたか。", "Were your task earnings in the top 5%?"),
    T("タスクで働く方だけの線でした。", "A line of its own for task workers."),
    Lever.EARN,
)
SCOUTS = Amount(
    id="scouts",
    label=T("スカウト(相談)を受けた回数", "Scouts (direct consultations) received"),
    ask=T(
        "過去1年に、クライアントから直接「相談」を受けたのは何回ですか。",
        "How many times in the past year did a client consult you directly?",
    ),
    find=T(
        "「見てみて」の一斉リクエストと、クラウドワークス事務局からのスカウトは数えません。",
        "Mass “look at this” requests and scouts from the CrowdWorks secretariat do not count.",
    ),
    unit=SCOUT_UNIT,
    hi=100_000,
)
PROFILE = yes_no(
    "profile",
    T("プロフィールの入力", "Profile filled in"),
    T("プロフィールを入力していますか。", "Have you filled in your profile?"),
    _SETTINGS,
)
SELF_PR = yes_no(
    "self_pr",
    T("自己PRの入力", "Self-PR filled in"),
    T("自己PRを入力していますか。", "Have you filled in your self-PR?"),
    T(
        "フォームでは任意の欄ですが、プロの条件には入っています。",
        "Optional in the form, yet a condition for Pro.",
    ),
)
IDENTITY = yes_no(
    "identity",
    T("本人確認", "Identity check"),
    T("本人確認は済んでいますか。", "Is your identity check done?"),
    T("プロフィールに「本人確認済み」と表示されます。", "Your profile shows it as verified."),
)

# Ratings one by one
_STAR = Unit("star", "{n}", "{n}", "{n}", strip=r"(点|つ星|★|stars?)$")
RATING_ITEMS = (
    ("skill", T("スキル", "Skill")),
    ("quality", T("クオリティ", "Quality")),
    ("schedule", T("スケジュール", "Schedule")),
    ("communication", T("コミュニケーション", "Communication")),
    ("partnership", T("協調性", "Partnership")),
)
RATED = Rows(
    id="ratings",
    label=T("受けた評価", "Ratings received"),
    ask=T("受けた評価を1件ずつ入れてください。", "Enter the ratings you received, one by one."),
    find=T(
        "1件につき5項目(1〜5)です。ここに入れると、下の平均の欄より優先します。",
        "Five items from 1 to 5 each. Entered here, they take the place of the averages below.",
    ),
    columns=tuple(Amount(id=id, label=label, ask=label, unit=_STAR, lo=1, hi=5) for id, label in RATING_ITEMS),
)
TRIED_RATING = Amount(
    id="next_rating",
    label=T("気になる次の評価", "The next rating you worry about"),
    ask=T("次にいくつの評価が付くと、どうなるかを見ますか。", "Which next rating would you like to try out?"),
    find=T(
        "空欄なら、全項目1(無視による自動の評価)で計算します。", "Blank tries 1 on every item, the automatic rating."
    ),
    lever=Lever.WAIT,
    unit=_STAR,
    lo=1,
    hi=5,
)

# Dealing outside the service
DEED = Choice(
    id="deed",
    label=T("しようとしていること", "What is planned"),
    ask=T("何をしようとしていますか(または誘われましたか)。", "What do you plan, or what were you asked?"),
    lever=Lever.NOW,
    options=(
        Option("contract", T("サイトを通さずに契約・支払いをする", "Contract or pay without the site")),
        Option("invite", T("直接の契約に誘う", "Invite someone to contract directly")),
        Option(
            "contact", T("サイトの外で連絡を取る(電話・チャット・通話)", "Talk outside the site (phone, chat, video)")
        ),
        Option("again", T("前にサイトで出会った相手と、また仕事をする", "Work again with someone met on the site")),
    ),
)
PARTNER = Choice(
    id="partner",
    label=T("相手", "The other side"),
    ask=T("相手とはどう知り合いましたか。", "How do you know the other side?"),
    lever=Lever.FIXED,
    options=(
        Option("met", T("クラウドワークスで知り合った", "Met through CrowdWorks")),
        Option("member", T("会員だが、クラウドワークス以外で知り合った", "A member, but met elsewhere")),
        Option("left", T("会員をやめた人", "A former member")),
        Option(
            "stranger",
            T("会員になったことがなく、サイトで接点もない", "Never a member, never in contact through the site"),
        ),
    ),
)
LEFT_ON = When(
    id="left_on",
    label=T("相手が退会した日", "Day the other side left"),
    ask=T("やめた人なら、いつ退会しましたか。", "If a former member: when did they leave?"),
    lever=Lever.WAIT,
)
CONSENT = yes_no(
    "consent",
    T("クラウドワークスの事前の承諾", "Prior consent of CrowdWorks"),
    T(
        "クラウドワークスの事前の承諾、または申請の承認はありますか。",
        "Has CrowdWorks consented, or approved the request?",
    ),
)
DEAL = Amount(
    id="deal",
    label=T("直接取引の金額(税込み)", "Amount of the deal, tax included"),
    ask=T("直接取引の金額はいくらですか。", "How much is the deal?"),
    find=T("本来かかるはずだったシステム利用料を計算します。", "Gives the system fee that would have been due."),
    lever=Lever.FIXED,
    unit=YEN,
)  # fmt: skip
