"""What we read about Lancers, cited by title and address. Read as stored copies on the day `READ`."""

from __future__ import annotations

from ..core.day import day
from ..core.source import Kind, Source
from ..core.text import T

# Guides look every source up here.
from .sources_fees import *  # noqa: F403
from .sources_work import *  # noqa: F403

READ = day("2026-11-21")
UNDATED = T("日付なし", "undated")


def _source(id: str, kind: Kind, ja: str, en: str, url: str, stated: T | str = UNDATED) -> Source:
    said = T(stated, stated) if isinstance(stated, str) else stated
    return Source(id, T(ja, en), url, kind, said, READ)


def _about(ja: str, en: str) -> T:
    return T(ja, en)


# Official pages
HELP_CERTIFIED = _source(
    "help-328",
    Kind.OFFICIAL,
    "ヘルプ「認定ランサーの基準」",
    "Help: the criteria for certified lancers",
    "https://www.lancers.jp/faq/l1005/328",
    _about("日付なし(2020年の記事が同じ内容を引用)", "undated (articles of 2020 quote it)"),
)
NOTICE_REPLY = _source(
    "notice-16641",
    Kind.OFFICIAL,
    "お知らせ「返信率について」",
    "Notice about the reply rate",
    "https://info.lancers.jp/16641",
    "2015-02-25",
)
NOTICE_RATING = _source(
    "notice-26719",
    Kind.OFFICIAL,
    "お知らせ「評価制度の変更(予告)」",
    "Advance notice of the new rating system",
    "https://info.lancers.jp/26719",
    "2022-01",
)
COMMITTEE_2019 = _source(
    "notice-21752",
    Kind.OFFICIAL,
    "品質向上委員会の報告(2019年11月)",
    "Quality committee report, November 2019",
    "https://info.lancers.jp/21752",
    "2019-11",
)

# Press and personal articles
NAMBLO = _source(
    "namblo",
    Kind.SEED,
    "note「クライアントに信用され、仕事を受注するために」",
    "note: winning clients' trust on Lancers",
    "https://note.com/namblo/n/naf145f6075d2",
    _about("日付なし(2020年半ばごろと推定)", "undated (about mid-2020, inferred)"),
)
LANCERS_EXPERT = _source(
    "316jp",
    Kind.SEED,
    "316-jp「認定ランサーを目指す」",
    "316-jp: aiming for certified lancer",
    "https://316-jp.com/lancers-expert",
    _about("2016年4月ごろ(推定)", "about April 2016 (inferred)"),
)
ONE_YEAR = _source(
    "ithink-year",
    Kind.SEED,
    "i-think-it「認定ランサーになって1年」",
    "i-think-it: one year as a certified lancer",
    "https://i-think-it.net/nintei-lancer-one-year-turns-out/",
    _about("2016年3月以後(推定)", "after March 2016 (inferred)"),
)
MIKEHANA = _source(
    "mikehana",
    Kind.BLOG,
    "「新しい認定ランサー制度が始まった」",
    "A new certified-lancer system has begun",
    "http://zaitaku.mikehana.com/2015/03/04/taiken028/",
    "2015-03-04",
)
OGA = _source(
    "oga",
    Kind.BLOG,
    "「認定ランサーになった」(基準の一覧)",
    "Became certified (list of criteria)",
    "http://ogaogaos.hateblo.jp/entry/2017/01/04/",
    "2017-01-04",
)
SOUKEN_REPLY = _source(
    "souken-2017",
    Kind.BLOG,
    "「返信率の問題」",
    "Reply rate problems",
    "https://souken-blog.com/2017/04/21/lancers-reply/",
    "2017-04-21",
)
NONCHAN = _source(
    "nonchan",
    Kind.BLOG,
    "「ライターの認定ランサー」",
    "Certified lancer in writing",
    "http://nonchan-blog.com/2018/04/lancers-writer002/",
    "2018-04",
)
OYAKUDACHI = _source(
    "oyakudachi",
    Kind.BLOG,
    "「ランサーズにランク制度ができた」",
    "User ranks introduced",
    "https://www.oyakudachilabo.com/2018/09/07/",
    "2018-09-07",
)
CW_RANK = _source(
    "crowd-worker-rank", Kind.BLOG, "「ランク制度の解説」", "The rank system explained", "https://crowd-worker.jp/rank"
)
NAMANO = _source(
    "namano",
    Kind.BLOG,
    "「レギュラーランクになるには」",
    "How to become regular",
    "https://namano.xyz/lancers-regular-rank/",
)
NINE_EI = _source(
    "9eikaiwa",
    Kind.BLOG,
    "「シルバーランクの条件」",
    "Silver rank conditions",
    "https://9eikaiwa.com/lancers/silver-rank",
)
BARNICLE = _source(
    "barnicle",
    Kind.BLOG,
    "「シルバーランクの条件」",
    "Silver rank conditions",
    "https://barniclebattleline.com/?p=2292",
)
WORLDLINK = _source(
    "worldlink",
    Kind.BLOG,
    "レギュラーランク講座(「ランクなし」の段階)",
    "Regular rank course page (the “no rank” step)",
    "https://worldlink.site/wp/5-2/",
)
RECOMMEND = _source(
    "recommend-plaza",
    Kind.BLOG,
    "「ランクアップの利点と方法」",
    "Rank-up benefits and ways",
    "https://recommend-plaza.com/money/crowd-sourcing/lancers/rankup",
)
COCOWORK = _source(
    "cocowork",
    Kind.BLOG,
    "「認定ランサーの5つの基準」",
    "Five criteria (“project completion rate”)",
    "https://cocowork.xyz/archives/532",
)
KITAKUBU = _source(
    "kitakub",
    Kind.BLOG,
    "「認定ランサーになった」(7つの基準)",
    "Became certified (seven criteria)",
    "https://kitakub.com/2020/02/12/lancers-nintei/",
    "2020-02-12",
)
MWRITING = _source(
    "mwriting",
    Kind.BLOG,
    "「7つの基準と満たし方」",
    "Seven criteria and how to meet them",
    "https://mwriting.net/2020/03/15/writer-ninteilancer",
    "2020-03-15",
)
YAMADA = _source(
    "yamada-census",
    Kind.BLOG,
    "認定ランサー(ライター)の報酬額の調査",
    "Census of certified writers' earnings",
    "https://yamada-yuki.com/certification/",
    "2020-12-10",
)
YAMADA_MAIL = _source(
    "yamada-mail",
    Kind.BLOG,
    "「認定ランサーの基準について」という警告メール",
    "The warning mail about the criteria",
    "https://yamada-yuki.com/guide/",
    _about("2017年8月〜2020年12月の記録", "covers August 2017 to December 2020"),
)
KOTONOHA = _source(
    "kotonoha",
    Kind.BLOG,
    "「7つの基準」(仕事完了率)",
    "Seven criteria (“job completion rate”)",
    "https://kotonohasha-kochi.com/lancers-howto-certificate",
    _about("日付なし(2022年2月より前と推定)", "undated (before February 2022, inferred)"),
)
KOJI = _source(
    "koji",
    Kind.BLOG,
    "「認定ランサーの基準」(満足95%、返信率80%)",
    "Criteria with 95% satisfied and 80% replies",
    "https://koji-2ndlife.com/lancers/certification-criteria/",
    _about("日付なし(2022年2月〜2024年2月と推定)", "undated (February 2022 to February 2024, inferred)"),
)
LUV = _source(
    "luv",
    Kind.BLOG,
    "「4つのランクと条件」",
    "All four ranks with conditions",
    "https://luv-pottsu.com/blog/archives/1106",
    "2024-01",
)
SOUKEN_2024 = _source(
    "souken-2024",
    Kind.BLOG,
    "ウォッチ26「返信率が基準から外れた」",
    "Watch report 26: reply rate dropped",
    "https://souken-blog.com/2024/02/05/lancers-watch20240205",
    "2024-02-05",
)
AHIRU = _source(
    "ahiru",
    Kind.BLOG,
    "「認定ランサーの基準(2024年2月版)」",
    "Certified criteria, edition of February 2024",
    "https://ahiruahirublog.com/lancers-ninteilancer/",
    "2024-03-22",
)
SASAOU = _source(
    "sasaou",
    Kind.BLOG,
    "「認定ランサーの基準一覧」",
    "Certified criteria list",
    "https://sasaouno-tiebukuro.com/?p=335",
    "2025-03",
)
EHUMAGA = _source(
    "ehumaga",
    Kind.BLOG,
    "「4つの認証」",
    "The four verifications",
    "http://ehumaga.com/4974",
    _about("日付なし(2015〜17年ごろ)", "undated (about 2015 to 2017)"),
)
CONASAJI = _source(
    "conasaji",
    Kind.BLOG,
    "「デザイナーで認定ランサーになった」",
    "Became certified as a designer",
    "https://conasaji.hatenablog.com/entry/2022/05/14/210000",
    "2022-05-14",
)
UMA_SURVEY = _source(
    "uma-fee",
    Kind.BLOG,
    "認定ランサーになったときの報酬額のアンケート",
    "Survey: earnings when certified",
    "https://uma-log.com/fee-for-official-lancer/",
    "2019-06",
)
NOTICE_NOMINATION = _source(
    "notice-17904",
    Kind.OFFICIAL,
    "ランサー向けお知らせ「認定ランサーへの発注について」",
    "Notice to lancers: orders to certified lancers",
    "https://info.lancers.jp/17904",
    _about("2015年10月(2017年12月以後に追記)", "October 2015 (addition after December 2017)"),
)
NOTICE_NOMINATION_CLIENT = _source(
    "notice-17916",
    Kind.OFFICIAL,
    "クライアント向けお知らせ「認定ランサーへの発注について」",
    "Notice to clients: orders to certified lancers",
    "https://info.lancers.jp/17916",
    _about("2015年10月(2017年12月以後に追記)", "October 2015 (addition after December 2017)"),
)
MUUMEMO = _source(
    "muumemo",
    Kind.BLOG,
    "「両方の認定を失った」(指名料の実例)",
    "Lost both certifications (nomination fee seen)",
    "https://zaitaku.muumemo.com/procrowdworker-ninteilancer",
)
PHONE_CHECK = _source(
    "316jp-phone",
    Kind.BLOG,
    "316-jp「電話確認のしかた」",
    "316-jp: how the phone check works",
    "https://316-jp.com/lncers-phone-check",
    _about("2016年ごろ(推定)", "about 2016 (inferred)"),
)
YUKIHIRO_NDA = _source(
    "yukihiro-nda",
    Kind.BLOG,
    "「機密保持確認のしかた」",
    "How the confidentiality check works",
    "https://yukihiro-crowdsourcing.com/lancers-nda",
)
ID_MATRIX = _source(
    "idm",
    Kind.BLOG,
    "「クライアントの都合で中止になったとき」",
    "Cancelled by the client: having the completion rate restored",
    "https://id-matrix.com/",
)
NOTICE_LIMITS = _source(
    "notice-22944",
    Kind.OFFICIAL,
    "お知らせ「提案者の限定には認証済みクライアントであることが必要に」",
    "Notice: proposer limits now need a verified client",
    "https://info.lancers.jp/22944",
    _about("2020年(お知らせの番号から推定)", "2020 (inferred from the notice number)"),
)
LANCERS_LIFE = _source(
    "lancers-life",
    Kind.BLOG,
    "「タスク承認率と95%の制限」",
    "Task approval rate and the 95% limit",
    "http://lancers-life.com/lancers-approval",
)
