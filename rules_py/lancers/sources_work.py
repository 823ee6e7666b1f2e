"""Sources on rates, work types, deadlines, dealing outside the platform, and advice. Named again in `sources`."""

from __future__ import annotations

from ..core.source import Kind
from ..core.text import T
from .sources_fees import source

# Rates
HAZUKI = source(
    "hazuki",
    Kind.BLOG,
    "「返信率を保つには」(公式の定義を引用)",
    "Keeping the reply rate up (quotes the official definition)",
    "http://hazukiichika.com/2017/08/26/post-603/",
    "2017-08-26",
)
MASHIRO = source(
    "mashiro",
    Kind.BLOG,
    "「24時間以内の返信率」",
    "The 24-hour reply rate",
    "https://www.mashiro-writer.com/entry/2017/10/17/212949",
    "2017-10-17",
)
UMA_REPLY = source(
    "uma-reply", Kind.BLOG, "「返信率の解説」", "The reply rate explained", "https://uma-log.com/reply-rate/"
)
KANOPOM = source(
    "kanopom",
    Kind.BLOG,
    "「返信率」(運営の回答を紹介)",
    "The reply rate (reports an answer from Lancers)",
    "http://www.kanopom.com/henshinritsu/",
)
KOTUKOTU = source(
    "kotukotu",
    Kind.BLOG,
    "「完了率には2つある」",
    "The completion rate has two parts",
    "https://kotukotu-fukugyou.net/2027.html",
    "2020",
)
ONE_EN = source(
    "1en",
    Kind.BLOG,
    "「不当な評価を避けるには」",
    "Avoiding unfair ratings",
    "https://1en.biz/2018/07/29/",
    "2018-07-29",
)
SOUKEN_RATING = source(
    "souken-2022",
    Kind.BLOG,
    "ウォッチ18「新しい評価制度の予告」",
    "Watch report 18: the rating change",
    "https://souken-blog.com/2022/01/17/lancers-watch20220117/",
    "2022-01-17",
)
SEJP = source(
    "sejp",
    Kind.PRESS,
    "ニュース「ランサーズが評価制度を変更」",
    "News: Lancers changes its rating system",
    "https://www.sejp.net/archives/7491",
    "2022-01/02",
)
GAOGAO = source(
    "gaogao",
    Kind.BLOG,
    "「認定の基準についての覚え書き」",
    "Remarks on the certified criteria",
    "https://gaogaolion.com/nintei-lancer/",
)
GAOGAO_RATING = source(
    "gaogao-rating",
    Kind.BLOG,
    "「はじめのころの評価」",
    "Ratings in the early days",
    "https://gaogaolion.com/lancers-hyouka/",
)
MUUMEMO_TASK = source(
    "muumemo-task",
    Kind.BLOG,
    "「タスクの非承認と承認率」",
    "Task refusals and the approval rate",
    "https://zaitaku.muumemo.com/lancers-task-refuse",
)
MUUMEMO_EARNED = source(
    "muumemo-earned",
    Kind.BLOG,
    "「表示される報酬額に何が入るか」",
    "What the displayed earnings contain",
    "https://zaitaku.muumemo.com/lancers-houshu",
)

# Work types and deadlines
GUIDE_CLIENT = source(
    "guide-client",
    Kind.OFFICIAL,
    "ご利用ガイド(依頼のしかた)",
    "Guide: how to order",
    "http://www.lancers.jp/help/guide/client",
    T("日付なし(初期)", "undated, early"),
)
GUIDE_LANCER = source(
    "guide-lancer",
    Kind.OFFICIAL,
    "ご利用ガイド(提案のしかた)",
    "Guide: how to propose",
    "http://www.lancers.jp/help/guide/lancer",
    T("日付なし(初期)", "undated, early"),
)
GUIDE_TASK = source(
    "guide-task",
    Kind.OFFICIAL,
    "ご利用ガイド(タスクの依頼)",
    "Guide: ordering by task",
    "https://www.lancers.jp/help/guide/client/task/1",
)
GUIDE_HOURLY = source(
    "guide-hourly",
    Kind.OFFICIAL,
    "ご利用ガイド(時間報酬の契約中)",
    "Guide: hourly contract in progress",
    "https://www.lancers.jp/timecharge/guide/client/2",
)
NOTICE_SEVERAL = source(
    "notice-31336",
    Kind.OFFICIAL,
    "お知らせ「1つの依頼で複数のランサーに発注」",
    "Ordering from several lancers in one request",
    "https://info.lancers.jp/31336",
    T("2023年ごろ(通し番号から推定)", "about 2023 (inferred from its number)"),
)
NOTICE_DEADLINE = source(
    "notice-32787",
    Kind.OFFICIAL,
    "お知らせ「取引期限と自動キャンセル」",
    "Transaction deadline with automatic cancel",
    "https://info.lancers.jp/32787",
    T("2024年3月か、その少し前(例の日付から推定)", "March 2024 or shortly before (inferred from its example)"),
)
SOUKEN_PACKAGE = source(
    "souken-2021",
    Kind.BLOG,
    "ウォッチ17「パッケージの公開」",
    "Watch report 17: packages released",
    "https://souken-blog.com/?p=8168",
    T("2021年11月(年は推定)", "November 2021 (year inferred)"),
)

# Dealing outside the platform
COMMITTEE_DIRECT = source(
    "notice-25083",
    Kind.OFFICIAL,
    "品質向上委員会の報告(2021年1月、直接取引)",
    "Quality committee report, January 2021 (direct dealing)",
    "https://info.lancers.jp/25083",
    "2021-01",
)
HELP_OUTSIDE = source(
    "help-598",
    Kind.OFFICIAL,
    "ヘルプ「サイト外でのやりとりに当たること」",
    "Help: what counts as dealing outside the site",
    "https://lancers.jp/faq/l1036/598",
)
HELP_MEETING = source(
    "help-770",
    Kind.OFFICIAL,
    "ヘルプ「仕事の前に会ってよいか」",
    "Help: may we meet before work starts",
    "https://www.lancers.jp/faq/l1028/770",
)
TAROT = source(
    "tarot",
    Kind.BLOG,
    "「直接取引は受けない」(規約を引用)",
    "Never accept direct dealing (quotes the terms)",
    "https://tarot-plot.com/wp/2016-04-06-153150/",
    "2016-04-06",
)
OMAKE = source(
    "omake",
    Kind.BLOG,
    "「直接取引を持ちかけられたら」(ヘルプを引用)",
    "When offered direct dealing (quotes the help page)",
    "https://omake.hatenadiary.com/entry/2019/04/01/202020",
    "2019-04-01",
)
CW_DIRECT = source(
    "crowd-worker-direct",
    Kind.BLOG,
    "「直接取引と罰則」",
    "Direct dealing and penalties",
    "https://crowd-worker.jp/?p=1809",
)

# History, advice, merits
SAKURA = source(
    "sakura",
    Kind.PRESS,
    "導入事例(初期の5段階のユーザーランク)",
    "Customer story (an early five-step user rank)",
    "https://case.sakura.ad.jp/case/lancers",
    T("日付なし(2012年ごろと推定)", "undated (about 2012, inferred)"),
)
NOTICE_2009 = source(
    "notice-549",
    Kind.OFFICIAL,
    "お知らせ(70カテゴリでの公開)",
    "Release notice (70 categories)",
    "https://info.lancers.jp/549",
    "2009-06-26",
)
ITHINK_LOST = source(
    "ithink-lost",
    Kind.BLOG,
    "「認定ランサーを失った」",
    "Losing certified status",
    "https://i-think-it.net/certification-lancer-deprivation-eflection/",
    T("2016年3月(画像の日付から推定)", "March 2016 (inferred from an image)"),
)
KIHIRO = source(
    "kihiro",
    Kind.BLOG,
    "「認定ランサーの特典」",
    "Benefits of certification",
    "https://kihiro-official.com/nintei-lancer-benefits/",
    "2021-07",
)
NAMBLO_EARLIER = source(
    "namblo-earlier",
    Kind.BLOG,
    "note「プロフィールのすすめ」(同じ著者の前の記事)",
    "note: an earlier article by the same author",
    "https://note.com/namblo/n/n21f198bcf50b",
    T("2020年春ごろ(推定)", "about spring 2020 (inferred)"),
)
LANCERS_CHECK_PAGE = source(
    "yukihiro-check",
    Kind.BLOG,
    "「ランサーズチェックとは」",
    "What the Lancers Check is",
    "https://yukihiro-crowdsourcing.com/lancers-check/",
)
HELP_JOB_RANK = source(
    "help-633",
    Kind.OFFICIAL,
    "ヘルプ「AIによる仕事のランク」",
    "Help: job rank by AI",
    "https://www.lancers.jp/faq/l1011/633",
    T("2019年5月の記載あり", "states May 2019"),
)
CERTIFIED_THREE = source(
    "mawarimichi",
    Kind.BLOG,
    "「複数のカテゴリで認定ランサー」",
    "Certified in several categories",
    "https://mawarimichi-life.com/lancers-00",
)
TOTTOKO = source(
    "tottoko",
    Kind.BLOG,
    "「上位20%の金額は分からない」",
    "The top-20% line cannot be read off",
    "https://tottokolancer.jp/archives/1038839077.html",
)
YUKIE = source(
    "yukie",
    Kind.BLOG,
    "「認定ランサーの収入」(警告を受けた話)",
    "Income as a certified lancer (with a warning received)",
    "https://yukiejimusho.com/nintei-lancer/",
    T("2021年4月以後", "after April 2021"),
)
BUNMAGA = source(
    "bunmaga",
    Kind.BLOG,
    "「認定ランサーになっても変わらない」という感想(記事のアドレスは控えていない)",
    "An opinion that certification changes little (address of the post not kept)",
    "https://bunmaga.com/",
)
DIAL11 = source(
    "dial11",
    Kind.BLOG,
    "「認定ランサーになって相談が増えた」という感想(記事のアドレスは控えていない)",
    "An opinion that certification brings more enquiries (address of the post not kept)",
    "https://dial11.com/",
)
NS_WED = source(
    "ns-wed",
    Kind.BLOG,
    "「複数の分野で認定」のお知らせ",
    "Certified in several fields (news)",
    "https://ns-wed.com/news/lancers-certification",
)
EHUMAGA_LIMITS = source(
    "ehumaga-limits",
    Kind.BLOG,
    "「提案できる人の制限」",
    "Limits on who may propose",
    "http://ehumaga.com/5269",
)
RIKYJR = source(
    "rikyjr",
    Kind.BLOG,
    "「だれでもレギュラーから始まる」とする説明(記事のアドレスは控えていない)",
    "An account that everybody starts at regular (address of the post not kept)",
    "https://rikyjr.com/",
)
