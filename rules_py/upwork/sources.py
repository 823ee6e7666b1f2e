"""What we read about Upwork, cited by title and address. Read as stored copies on the day `READ`.

A stored copy shows the beginning of a page, so the end of a long list may be missing. Dates marked "about" are inferred
from message numbers, article numbers or dates in the text.
"""

from __future__ import annotations

from ..core.day import day
from ..core.source import Kind, Source
from ..core.text import T

READ = day("2026-11-21")
UNDATED = T("日付なし", "undated")
_HELP = "https://support.upwork.com/hc/en-us/"
_FORUM = "https://community.upwork.com/t5/"


def _source(id: str, kind: Kind, ja: str, en: str, url: str, stated: T | str = UNDATED) -> Source:
    said = T(stated, stated) if isinstance(stated, str) else stated
    return Source(id, T(ja, en), url, kind, said, READ)


def _help(id: str, ja: str, en: str, path: str, stated: T | str = UNDATED) -> Source:
    return _source(id, Kind.OFFICIAL, f"ヘルプ「{ja}」", f"Help: {en}", _HELP + path, stated)


def _post(id: str, ja: str, en: str, url: str, stated: T | str) -> Source:
    return _source(id, Kind.OFFICIAL, f"公式の投稿「{ja}」", f"Announcement: {en}", url, stated)


def _staff(id: str, ja: str, en: str, path: str, stated: T | str) -> Source:
    return _source(id, Kind.STAFF, f"スタッフの回答「{ja}」", f"Staff reply: {en}", _FORUM + path, stated)


def _about(ja: str, en: str) -> T:
    return T(f"日付なし({ja}と推定)", f"undated ({en}, inferred)")


# One source, one line.
# fmt: off

# The seed
MIKIWORLD = _source("mikiworld", Kind.SEED, "ミキオさんの記事「UpworkのConnects」(しくみ・使い方・獲得・返却)", "Mikio's article on Upwork Connects: how they work, how to get them, when they come back", "https://mikiworld.org/?p=952", "2025-01")

# Connects: price, purchase, life
ROLLOUT_2019 = _post("rollout-2019", "Connectsの変更とQ&A(2019年)", "the Connects change of 2019, with questions and answers", _FORUM + "Announcements/Connects-Change-Rollout-Update-and-Frequently-Asked-Questions/td-p/595772?attachment-id=17051", "2019-05")
HELP_LEGACY = _help("help-connects-old", "Connects(2019年より前)", "Connects before 2019", "articles/211062898", _about("2019年より前", "before 2019"))
HELP_USE = _help("help-use", "Connectsを使う", "using Connects", "articles/211062898-Using-Connects", _about("2021〜22年ごろ", "about 2021 to 2022"))
HELP_USE_2 = _help("help-use-2", "Connectsを使う(次の版)", "use Connects (a later copy)", "articles/211062898-Use-Connects", _about("2021年ごろ", "about 2021"))
HELP_VIRTUAL = _help("help-virtual", "Connectsとは(Upworkの中で使うポイント)", "Connects as the marketplace's own currency", "articles/211062898-Connects-Upwork-s-Virtual-Currency", _about("2023年10月ごろ", "about October 2023"))
HELP_UNDERSTAND = _help("help-understand", "Connectsの理解と使い方", "understanding Connects", "articles/211062898-Understanding-and-using-Connects", _about("2024〜25年ごろ", "about 2024 to 2025"))
HELP_SECTION = _help("help-section", "Connectsの質問集", "questions about Connects", "sections/39292759077907-Connects", _about("2025年ごろ", "about 2025"))
HELP_MANY = _help("help-as-many", "Connectsは好きなだけ買えるか", "whether one may buy any number of Connects", "articles/39293330080019-Can-I-buy-as-many-Connects-as-I-want", _about("2025年ごろ", "about 2025"))
HELP_BALANCE = _help("help-balance", "Connectsの残高・繰り越し・履歴", "balance, rollover and history of Connects", "articles/42460461019155-Connects-balance-rollover-and-history", _about("2025年10月ごろ", "about October 2025"))
HELP_BILLING = _help("help-billing", "支払い方法", "billing methods", "articles/211062908-Billing-Methods")
HELP_MIX = _help("help-mix", "残高とカードを組み合わせられるか", "whether balance and billing method can be combined", "articles/39294371372691-Can-I-use-a-combination-of-my-earnings-balance-and-my-billing-method-to-purchase-a-membership-or-Connects", _about("2025年ごろ", "about 2025"))
PENDING_STAFF = _staff("pending-staff", "保留中の報酬でConnectsは買えない", "pending money cannot buy Connects", "Freelancers/Buying-connects-using-balance/td-p/776443", _about("2020年7月ごろ", "about July 2020"))
INVITES_2024 = _source("invites-2024", Kind.BLOG, "招待への応募を有料にする発表と、その撤回", "The plan to charge for invitations, and its withdrawal", "https://freelancerfiles.com/blogs/news/upwork-reverses-decision-on-connects-policy-for-invites", "2024-08")
AGENCY_HELP = _help("help-agency", "エージェンシーの会員種別とConnects", "agency membership and Connects", "articles/211062958-Agency-Membership-and-Connects")
GOLANCE = _source("golance", Kind.BLOG, "Upworkの手数料まとめ(2026年)", "Upwork's fees explained, 2026", "https://golance.com/de/blogs/upwork-fees-explained-2026", "2026-05")
SKILLLINKUP = _source("skilllinkup", Kind.BLOG, "Upworkの料金まとめ(2025年)", "Upwork pricing in 2025", "https://skilllinkup.com/en/resources/upwork-pricing", "2025")

# Grants
MORE_2020 = _post("more-2020", "Connectsを増やします(毎月10など)", "more Connects: ten a month and other bonuses", "https://community.upwork.com:443/t5/Announcements/More-Connects-to-win-more-of-the-work-you-love/bc-p/898368#M11927", _about("2020年12月ごろ", "about December 2020"))
NOTE_2022 = _post("note-2022", "面接ごとのConnectsの変更(2022年9月)", "Connects for interviews won, September 2022", "https://community.upwork.com:443/t5/Product-Release-Notes/Connects-for-Interviews-Won/ba-p/1147321", "2022-09")
HELP_GET = _help("help-get", "Connectsを手に入れる", "getting Connects", "articles/42460246681619-Get-Connects", "2025-10")
PLUS_STAFF = _staff("plus-staff", "Plusの100 Connects(90+無料10)", "Plus with 100 Connects, 90 and 10 free", "New-to-Upwork/Afiliaci%C3%B3n-Upwork-Plus/td-p/1540864", _about("2024年2月ごろ", "about February 2024"))
HUB_USE = _help("hub-use", "ラーニングハブ: Connectsで目立つ", "Learning Hub: use Connects to be seen", "articles/35081534403859-Use-Connects-and-enhance-visibility", _about("2025年ごろ", "about 2025"))
MEMBERSHIP_BILLING = _help("help-membership", "会員料金の請求", "membership billing", "articles/211062918-Membership-Billing", T("複数の版があり、いずれも日付なし", "several copies, none dated"))
PROGRAMS_2018 = _help("help-programs", "フリーランサー向けプログラムの条件と特典", "freelancer programmes: eligibility and perks", "articles/115006099287-Freelancer-Programs-Eligibility-Perks", _about("2018年ごろ", "about 2018"))

# Boosts and the availability badge
HELP_BOOST = _help("help-boost", "Proposalをブーストする", "boost your proposal", "articles/4406395531795-Boost-your-proposal", T("2023年以後の複数の版", "several copies since 2023"))
HELP_BOOST_NEW = _help("help-boost-new", "Proposalをブーストする(最新の版)", "boost your proposal (newest copy)", "articles/4406395531795-Boost-your-proposal?ref=hackernoon.com", _about("2024〜25年ごろ", "about 2024 to 2025"))
BOOST_2022 = _source("boost-2022", Kind.COMMUNITY, "2022年12月ごろのヘルプの引用(3枠)", "A quotation of the help text of about December 2022 (three slots)", _FORUM + "Freelancers/Placebo-Boosts/m-p/1212556", _about("2022年12月ごろ", "about December 2022"))
HELP_PLACEBO = _help("help-placebo", "プラセボ・オークション", "placebo auctions", "articles/11983621573395-Boosted-Proposal-placebo-auctions", T("2022年12月ごろから", "from about December 2022"))
HELP_AVAILABLE = _help("help-available", "Availability Badge", "the availability badge", "articles/4403673074707-Availability-Badge")
AVAILABLE_2021 = _source("available-2021", Kind.OFFICIAL, "公式の発表(Availability Badgeの試験提供)", "Press release with the availability badge's beta", "https://www.upwork.com/en-gb/press/releases/economist-insights-availability-badge", "2021")
AVAILABLE_TEST = _source("available-test", Kind.COMMUNITY, "Availability Badgeを切り替えて比べた利用者", "A user who compared fortnights with and without the badge", "https://redlib.privacytools.click/r/Upwork/comments/1lobmzc/upwork_cheat_sheets_availability_badge", "2025-07")

# Returns
HELP_RETURNED = _help("help-returned", "返却されるConnects", "returned Connects", "articles/42460467513747-Returned-Connects", _about("2025年10月ごろ", "about October 2025"))
RETURN_STAFF = _staff("return-staff", "Connectsの返却", "refund of Connects", "Freelancers/Refund-Of-Connects/m-p/1645917/highlight/true", _about("2024年8月ごろ", "about August 2024"))
CONNECTS_STAFF = _staff("connects-staff", "Connectsのスレッド(辞退後の削除など)", "the Connects thread (withdrawn first, removed later)", "Freelancers/Connects/td-p/850437/highlight/true/page/4?attachment-id=20676", _about("2021〜22年ごろ", "about 2021 to 2022"))
RETURN_MYTH = _source("return-myth", Kind.COMMUNITY, "「14日返事がなければ戻る」という投稿", "A post that says unanswered proposals return after 14 days", _FORUM + "Community-Contributors/Connects/td-p/1241373", _about("2023年2月ごろ", "about February 2023"))

# Badges
HELP_RISING = _help("help-rising", "Rising Talent", "Rising Talent", "articles/211063228", _about("2020〜22年ごろ", "about 2020 to 2022"))
RISING_STAFF = _staff("rising-staff", "Rising Talentの条件", "conditions for Rising Talent", "New-to-Upwork/Is-30-days-mandatory-for-rising-talent-badge-even-after/m-p/802281?attachment-id=16106", _about("2020年ごろ", "about 2020"))
TOP_2015 = _post("top-2015", "Top Ratedの開始", "the Top Rated programme is live", _FORUM + "Announcements/Top-Rated-freelancer-program-now-live/td-p/71359/page/11", "2015")
TOP_2016 = _source("top-2016", Kind.BLOG, "Top Ratedになるには(2016年の転載)", "Becoming Top Rated (copy of 2016)", "https://upworkformerlyodesk.blogspot.com/2016/05/become-top-rated.html", "2016-05")
TOP_STAFF = _staff("top-staff", "Top Ratedバッジが消えた", "a Top Rated badge that disappeared", "Freelancers/Top-Rated-Badge-Disappeared/td-p/1453049", _about("2023年10月ごろ", "about October 2023"))
TOP_RESOURCE = _source("top-resource", Kind.OFFICIAL, "公式記事「Top Ratedを保つには」", "Resource: how to keep Top Rated", "https://www.upwork.com/resources/how-to-maintain-your-top-rated-status", _about("2024年ごろ", "about 2024"))
HELP_TOP = _help("help-top", "Top Rated", "Top Rated", "articles/211068468-Top-Rated")
TOP_JSS_STAFF = _staff("top-jss-staff", "Top RatedにはJSSが必要", "Top Rated needs a Job Success Score", "Freelancers/Top-rated/td-p/811707", _about("2020年10月ごろ", "about October 2020"))
MY_STATS = _help("help-stats", "My Stats", "My Stats", "articles/211062968-What-are-My-Stats-")
STATS_2021 = _source("stats-2021", Kind.BLOG, "My Statsの解説(12か月の収入と保留)", "My Stats explained (12-month earnings, holds)", "https://www.botart.in.rs/index.php/2021/04/06/upwork-my-stats/", "2021-04-06")
PERKS_2024 = _post("perks-2024", "評価のしくみの更新(2024年9月)", "changes to the talent reputation system, September 2024", _FORUM + "Product-Release-Notes/Update-to-our-talent-reputation-system/ba-p/1608326", "2024-09")
PLUS_BADGE_2020 = _post("plus-badge-2020", "新しいバッジ(Top Rated Plus)", "new talent badges, with Top Rated Plus", _FORUM + "Announcements/New-talent-badges-are-now-available/m-p/809484", "2020-07")
PLUS_BADGE_STAFF = _staff("plus-badge-staff", "Top Rated Plusが消えた", "a Top Rated Plus badge that disappeared", "Freelancers/Top-rated-plus-badge-disappeared/td-p/1135243", _about("2022年9月ごろ", "about September 2022"))
LARGE_STAFF = _staff("large-staff", "大型契約の金額(カテゴリ別)", "large contracts by category", "Announcements/New-talent-badges-are-now-available/m-p/822395/highlight/true", _about("2020年ごろ", "about 2020"))
HELP_EXPERT_NEW = _help("help-expert-new", "Expert-Vetted(後の版)", "Expert-Vetted talent (a later copy)", "articles/360049625454-Expert-Vetted-talent")
HELP_EXPERT = _help("help-expert", "Expert-Vetted", "Expert-Vetted talent", "articles/360049625454-Expert-Vetted-talent")

# Job Success Score
JSS_2015 = _post("jss-2015", "Job Success Scoreについて", "your Job Success Score", _FORUM + "Freelancing-Resources/Your-Job-Success-Score-on-Upwork/td-p/736122", "2015-03")
HELP_JSS = _help("help-jss", "Job Success Score", "my Job Success Score", "articles/211068358-My-Job-Success-Score", _about("2023年ごろまで", "until about 2023"))
JSS_SIZE_2020 = _post("jss-size-2020", "仕事の大きさがJSSに入ります", "job size will count in the score", _FORUM + "Announcements/Job-size-will-now-be-factored-into-your-JSS/m-p/698138", "2020-03")
JSS_SILENT_2020 = _post("jss-silent-2020", "評価のない契約はJSSに入らなくなります", "contracts without feedback no longer count", _FORUM + "Announcements/No-feedback-contracts-no-longer-impact-Job-Success-Score-JSS/m-p/831998/highlight/true", "2020-11")
JSS_2023 = _post("jss-2023", "JSSの更新(2023年12月)", "Job Success Score update, December 2023", _FORUM + "Bulletin-Board/Job-Success-Score-Update-December-2023/m-p/1491817/highlight/true", "2023-12")
JSS_STAFF_2020 = _staff("jss-staff-2020", "JSSに要る件数と顧客数(2020年より前)", "contracts and clients a score needed before 2020", "Freelancers/Upwork-Rising-Talent-Program/td-p/680026", _about("2019年ごろ", "about 2019"))
HUB_JSS = _help("hub-jss", "ラーニングハブ: Job Success Score", "Learning Hub: Job Success Score", "articles/34958134307475-Job-Success-Score", _about("2025年ごろ", "about 2025"))
JSS_GONE = _help("help-jss-gone", "JSSが消えた理由", "why a Job Success Score disappeared", "articles/38437621837203-Why-did-my-JSS-disappear", _about("2025年ごろ", "about 2025"))
JSS_FACTORS = _help("help-jss-factors", "JSSに影響するもの", "what affects the Job Success Score", "articles/38439816969875-What-factors-affect-my-Job-Success-Score", _about("2025年ごろ", "about 2025"))
ETCETERA_JSS = _source("etcetera-jss", Kind.BLOG, "JSSの更新(2024年9月以後の記事)", "Updates of the score (written after September 2024)", "https://etcetera.kiev.ua/blog/updates-jss-a-transparent-reputation-system-on-upwork/", _about("2024年9月以後", "after September 2024"))

# Fees
HELP_FEE = _help("help-fee", "Upworkの手数料", "Upwork's service fee", "articles/211062538-Upwork-Service-Fee", T("2016〜23年の複数の版", "several copies of 2016 to 2023"))
HELP_FEE_2023 = _help("help-fee-2023", "フリーランサーの手数料", "freelancer service fees", "articles/211062538-Freelancer-Service-Fees", _about("2023〜24年ごろ", "about 2023 to 2024"))
GRUV = _source("gruv", Kind.BLOG, "Upworkの本当の費用", "The true cost of Upwork", "https://gruv.ai/blog/true-cost-of-upwork")
ETCETERA_FEE = _source("etcetera-fee", Kind.BLOG, "手数料の変化(10%より低い人は知らない)", "How the fee changed (knows nobody below 10%)", "https://etcetera.kiev.ua/blog/upwork-from-simple-fees-to-pay-to-play", "2025")
HELP_DIRECT = _help("help-direct", "直接契約の手数料とPlus", "the fee of direct contracts and Plus", "articles/40444525840915-I-pay-0-in-freelancer-fees-on-Direct-Contracts-because-I-subscribe-to-Freelancer-Plus-If-I-cancel-the-membership-what-happens", _about("2025年ごろ", "about 2025"))

# Read for the guides
FREE_2019 = _source("free-2019", Kind.BLOG, "無料のConnectsがなくなる(2019年5月)", "Free Connects end in May 2019", "https://howtofreelance.net/free-connects-will-be-removed-on-upwork-in-may/", "2019")
SIGNUP_2019 = _source("signup-2019", Kind.BLOG, "Connectsの料金の見直し(2019年、登録時の付与)", "The Connects change of 2019, with the sign-up grant", "https://webwriterspotlight.com/upwork-to-revamp-%E2%80%9Cconnects%E2%80%9D-charges-for-freelancers-bidding-on-jobs", "2019")
RANGE_2019 = _source("range-2019", Kind.BLOG, "2019年の新しい数え方(予算ごとの目安)", "The new numbers of 2019, with guide values by budget", "https://www.ofuran.com/2019/04/upcoming-changes-to-connects-new-rules.html", "2019-04")
SIXTEEN = _source("sixteen", Kind.BLOG, "16 Connectsが普通になったという記事", "An author for whom 16 Connects became usual", "https://speakingpen.medium.com/upwork-now-a-survival-of-the-fittest-for-freelancers-706625cc1e64", _about("2023年以後", "after 2023"))
PLUS_2022 = _source("plus-2022", Kind.BLOG, "案件の見きわめ方(Plusの料金)", "How to judge job posts (with the price of Plus)", "https://www.ginoborlado.org/2022/10/how-to-evaluate-job-posts-on-upwork-and.html", "2022-10")
HELP_SERVICES = _help("help-services", "会員プランと有料サービス", "memberships and paid services", "sections/360002670954-Service-Options", _about("2025年ごろ", "about 2025"))
HELP_PROMO = _help("help-promo", "Connects(プロモーションコード)", "Connects, with promo codes", "sections/42459510869267-Connects", _about("2025年ごろ", "about 2025"))
REMOTEC = _source("remotec", Kind.BLOG, "UpworkのConnects(日本語の記事)", "Upwork Connects, an article in Japanese", "https://remotec-global.com/upwork-connects", _about("2025年以後", "2025 or later"))
TOP_DELAY_STAFF = _staff("top-delay-staff", "JSSとTop Ratedの反映", "when score and badge appear", "Freelancers/Help-with-Job-Success-Score-and-Top-Rated-Badge/td-p/1596665", _about("2024年5月ごろ", "about May 2024"))
PIPELINE = _source("pipeline", Kind.COMMUNITY, "応募を管理する公開シート(応募数の4段階)", "A public sheet for tracking proposals, with four bands of competition", "https://github.com/visualkirby/Upwork-Acquisition-Pipeline", "2026")
GIGRADAR = _source("gigradar", Kind.BLOG, "返信率や成約率の測り方", "How to measure reply and win rates", "https://gigradar.io/blog/upwork-metrics-benchmarks-for-agencies")
INITIATION = _help("help-initiation", "契約開始の手数料", "contract initiation fee", "articles/26106318334611-Contract-Initiation-Fee")
CLIENT_2019 = _help("client-2019", "クライアントの会員プランの変更(2019年6月)", "client plans from 12 June 2019", "articles/360024220133-Client-Membership-Plan-Changes-June-12-2019", "2019-06")
CHIBISUKE = _source("chibisuke", Kind.BLOG, "クライアントの手数料(2024年4月)", "What clients pay (April 2024)", "https://chibisukelog.com/?p=1006", "2024-04")
