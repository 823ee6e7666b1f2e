"""What a lancer can know about their own case. Shared by every Lancers rule."""

from __future__ import annotations

from ..core.facts import Amount, Choice, Each, Lever, Mean, Option, Rate, When, yes_no
from ..core.quantity import CHARACTERS, ORDERS, Unit
from ..core.text import T

_SETTINGS = T("マイページの「プロフィール編集」で確認できます。", "See “edit profile” on My page.")
_CHECKS = T("マイページの「認証・確認」で確認できます。", "See the verification page on My page.")
_RECORD = T("自分のプロフィールページに表示されます。", "Shown on your own profile page.")

# Profile
DISPLAY_NAME = yes_no(
    "display_name",
    T("表示名", "Display name"),
    T("表示名を登録していますか。", "Have you set a display name?"),
    _SETTINGS,
)
PICTURE = yes_no(
    "picture",
    T("プロフィール画像", "Profile picture"),
    T("プロフィール画像を登録していますか。", "Have you set a profile picture?"),
    _SETTINGS,
)
INTRO_CHARS = Amount(
    id="intro_chars",
    label=T("自己紹介の文字数", "Length of self-introduction"),
    ask=T("自己紹介は何文字ですか。", "How many characters is your self-introduction?"),
    find=T(
        "だいたいで構いません。自己紹介の文を文字数カウンターに貼ると分かります。",
        "Roughly is fine. Paste it into a character counter to know.",
    ),
    lever=Lever.NOW,
    unit=CHARACTERS,
    hi=100_000,
)
SKILL = yes_no("skill", T("スキル", "Skill"), T("スキルを登録していますか。", "Have you entered a skill?"), _SETTINGS)
SKILL_SET = yes_no(
    "skill_set",
    T("スキルセット", "Skill set"),
    T("スキルセットを登録していますか。", "Have you entered a skill set?"),
    _SETTINGS,
)
PORTFOLIO = yes_no(
    "portfolio",
    T("ポートフォリオ", "Portfolio"),
    T("ポートフォリオを1つ以上登録していますか。", "Have you added a portfolio item?"),
    _SETTINGS,
)
LISTED_SERVICE = yes_no(
    "listed_service",
    T("出品サービス", "Listed service"),
    T("出品サービスを登録していますか。", "Have you listed a service?"),
    _SETTINGS,
)
PACKAGE = yes_no(
    "package", T("パッケージ", "Package"), T("パッケージを出品していますか。", "Have you listed a package?"), _SETTINGS
)
CAREER_ENTRY = yes_no(
    "career_entry",
    T("経歴・資格の欄", "Career and qualification entry"),
    T("経歴・資格の欄に入力していますか。", "Have you filled in the career and qualification entry?"),
    _SETTINGS,
)
EXPERIENCE = yes_no(
    "experience",
    T("ビジネス経験(公開)", "Business experience (shown)"),
    T("ビジネス経験を、非公開以外で登録していますか。", "Have you entered business experience that is not hidden?"),
    T("「全体に公開」か「会員に公開」なら数えられます。", "It counts if shown to the public or to members."),
)
QUALIFICATION = yes_no(
    "qualification",
    T("資格", "Qualification"),
    T("資格を登録していますか。", "Have you entered a qualification?"),
    _SETTINGS,
)

# Verification
IDENTITY = yes_no(
    "identity",
    T("本人確認", "Identity check"),
    T("本人確認は済んでいますか。", "Is your identity check done?"),
    _CHECKS,
)
CONFIDENTIALITY = yes_no(
    "confidentiality",
    T("機密保持確認", "Confidentiality check"),
    T("機密保持確認は済んでいますか。", "Is your confidentiality check done?"),
    _CHECKS,
)
PHONE = yes_no(
    "phone",
    T("電話確認", "Phone check"),
    T("電話確認は済んでいますか。", "Is your phone check done?"),
    T(
        "先に本人確認が必要です。自動音声の電話で、30秒ほどで終わります。",
        "Needs the identity check first; an automatic call of about 30 seconds.",
    ),
)
LANCERS_CHECK = yes_no(
    "lancers_check",
    T("ランサーズチェック", "Lancers Check"),
    T("ランサーズチェックは済んでいますか。", "Have you passed the Lancers Check?"),
    T(
        "仕事のルールについての10問の確認テストです。2〜3分で終わります。",
        "A self-test of 10 questions on working rules; 2 to 3 minutes.",
    ),
)
LAST_LOGIN = When(
    id="last_login",
    label=T("最終ログイン", "Last login"),
    ask=T("最後にログインしたのはいつですか。", "When did you last log in?"),
    find=T("ログインすれば今日の日付になります。", "Log in, and it is today."),
    lever=Lever.NOW,
)

# Record
_ORDER = ORDERS
PROJECT_ORDERS = Amount(
    id="project_orders",
    label=T("プロジェクト方式の受注", "Project orders received"),
    ask=T(
        "プロジェクト方式の仕事を、これまでに何件受注しましたか。",
        "How many project jobs have you been hired for so far?",
    ),
    find=T(
        "受注した時点で数えます。納品前でも1件です。コンペとタスクは入りません。",
        "Counted when you are hired, even before delivery. Competitions and tasks do not count.",
    ),
    unit=_ORDER,
    hi=1_000_000,
)
OTHER_ORDERS = Amount(
    id="other_orders",
    label=T("時間報酬・月額報酬・パッケージの受注", "Hourly, monthly and package orders received"),
    ask=T(
        "時間報酬・月額報酬・パッケージの仕事を、あわせて何件受注しましたか。",
        "How many hourly, monthly and package jobs have you been hired for in all?",
    ),
    find=T("コンペとタスクは入りません。", "Competitions and tasks do not count."),
    unit=_ORDER,
    hi=1_000_000,
)
_DELIVERED = Unit("delivered", "{n}件の納品", "{n} completed job", "{n} completed jobs", strip=r"件$|jobs?$")
_APPROVED = Unit("approved", "{n}件の承認", "{n} approved task", "{n} approved tasks", strip=r"件$|tasks?$")
_REPLIED = Unit(
    "replied",
    "{n}件の24時間以内の返信",
    "{n} reply within 24 hours",
    "{n} replies within 24 hours",
    strip=r"[件通]$|repl(y|ies)$",
)
_SATISFIED = Unit(
    "satisfied", "{n}件の「満足」", "{n} “satisfied” rating", "{n} “satisfied” ratings", strip=r"件$|ratings?$"
)
_TOP_RATING = Unit("top_rating", "{n}件の5の評価", "{n} rating of 5", "{n} ratings of 5", strip=r"件$|ratings?$")


def _completion(id: str, ja: str, en: str, find: T) -> Rate:
    return Rate(
        id=id,
        label=T(ja, en),
        ask=T(f"過去1年の{ja}はどのくらいですか。", f"What is your {en[0].lower() + en[1:]} over the past year?"),
        find=find,
        part=T("納品まで完了", "completed"),
        whole=T("受注", "received"),
        good=_DELIVERED,
    )


COMPLETION_PROJECT = _completion(
    "completion_project",
    "プロジェクト完了率",
    "Project completion rate",
    T(
        "過去1年に受注したプロジェクトのうち、納品まで終えた割合です。",
        "Of the projects received in the past year, the share delivered.",
    ),
)
COMPLETION_PROJECT_TASK = _completion(
    "completion_project_task",
    "仕事完了率(プロジェクトとタスク)",
    "Job completion rate (project and task)",
    T(
        "プロジェクトとタスクをあわせて数えます。コンペは入りません。",
        "Projects and tasks together; competitions do not count.",
    ),
)
COMPLETION = _completion(
    "completion",
    "仕事完了率",
    "Job completion rate",
    T(
        "過去1年に受注した仕事のうち、納品まで終えた割合です。",
        "Of the jobs received in the past year, the share delivered.",
    ),
)
RATING = Mean(
    id="rating",
    label=T("平均評価", "Average rating"),
    ask=T("過去1年の平均評価はいくつですか。", "What is your average rating over the past year?"),
    find=_RECORD,
    best=_TOP_RATING,
)
SATISFIED = Rate(
    id="satisfied",
    label=T("満足の割合", "Satisfied share"),
    ask=T(
        "過去1年の評価のうち、「満足」はどのくらいですか。",
        "Of the ratings in the past year, how many are “satisfied”?",
    ),
    find=T(
        "「満足」と「残念」のうち、「満足」の割合です。",
        "The share of “satisfied” among “satisfied” and “unsatisfied”.",
    ),
    part=T("満足", "satisfied"),
    whole=T("評価の合計", "all ratings"),
    good=_SATISFIED,
)
REPLY = Rate(
    id="reply",
    label=T("24時間以内の返信率", "Reply rate within 24 hours"),
    ask=T("過去1年の返信率はどのくらいですか。", "What is your reply rate over the past year?"),
    find=T(
        "送った返信のうち、24時間以内に送った割合です。返信していないメッセージは数えません。",
        "Of the replies you sent, the share sent within 24 hours. Messages never answered do not count.",
    ),
    part=T("24時間以内の返信", "within 24 hours"),
    whole=T("送った返信", "replies sent"),
    good=_REPLIED,
)
TASK_APPROVAL = Rate(
    id="task_approval",
    label=T("タスク承認率", "Task approval rate"),
    ask=T("過去1年のタスク承認率はどのくらいですか。", "What is your task approval rate over the past year?"),
    find=T("タスクをしたことがなければ、0件中0件と入れてください。", "If you never did a task, enter 0 of 0."),
    part=T("承認された作業", "approved"),
    whole=T("判定された作業", "judged"),
    good=_APPROVED,
)
TOP_20 = Each(
    id="top_20",
    label=T("報酬額がカテゴリの上位20%", "Earnings in the top 20% of the category"),
    ask=T(
        "過去1年の獲得報酬額は、そのカテゴリの上位20%に入っていますか。",
        "Are your earnings of the past year in the top 20% of the category?",
    ),
    find=T(
        "上位20%の線は公表されていません。金額からは判定できないので、分からなければ空欄のままで構いません。",
        "The line is not published and cannot be told from an amount; leave it blank if you do not know.",
    ),
    name=T("カテゴリ名", "Category"),
    choice=Choice(
        id="top",
        label=T("上位20%", "Top 20%"),
        ask=T("上位20%ですか。", "In the top 20%?"),
        options=(Option("yes", T("はい", "Yes")), Option("no", T("いいえ", "No"))),
    ),
)
