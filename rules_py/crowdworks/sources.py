"""What we read about CrowdWorks, cited by title and address. Read as stored copies on the day `READ`.

Of most official pages only the opening was readable, so "not seen" never means "not on the page".
"""
# One source a line reads better than seven lines a source.
# fmt: off

from __future__ import annotations

from ..core.day import day
from ..core.source import Kind, Source
from ..core.text import T

READ = day("2026-11-21")
UNDATED = T("日付なし", "undated")


def _source(kind: Kind, id: str, ja: str, en: str, url: str, stated: T | str) -> Source:
    said = T(stated, stated) if isinstance(stated, str) else stated
    return Source(id, T(ja, en), url, kind, said, READ)


def _official(id: str, ja: str, en: str, url: str, stated: T | str = UNDATED) -> Source:
    return _source(Kind.OFFICIAL, id, ja, en, url, stated)


def _faq(number: int, ja: str, en: str, domain: str = "my.salesforce-sites.com") -> Source:
    return _official(f"faq-{number}", f"よくある質問「{ja}」", f"FAQ: {en}", f"https://crowdworks.{domain}/faq/articles/FAQ/{number}")


def _blog(id: str, ja: str, en: str, url: str, stated: T | str = UNDATED) -> Source:
    return _source(Kind.BLOG, id, f"「{ja}」", en, url, stated)


_OLD = "secure.force.com"  # the FAQ's former domain

# Official pages and notices
PRO_PAGE = _official("pro-page", "プロクラウドワーカー紹介ページ", "Pro CrowdWorker landing page", "https://crowdworks.jp/lp/procrowdworker", T("日付なし(2017年12月以後)", "undated (after December 2017)"))
PRO_NOTICE = _official("pro-notice", "お知らせ「プロクラウドワーカー認定基準の改定」", "Notice: revised Pro CrowdWorker criteria", "https://blog.crowdworks.jp/archives/1035", "2017-12-08")
TIMES_2022 = _official("times-12848", "クラウドワークス タイムズの記事", "CrowdWorks Times article", "https://crowdworks.jp/times/topics/12848/", T("2022-06-29(2023-03-28更新)", "2022-06-29 (updated 2023-03-28)"))
FAQ_RATING = _faq(10162, "ワーカーの評価の方法と時期", "how and when workers are rated", _OLD)
FAQ_HOURLY_FLOW = _faq(10027, "時間単価制の仕事の流れ", "the flow of hourly work", _OLD)
CLIENT_RATE = _official("client-completion", "お知らせ「クライアントの完了率」", "Notice: completion rate of clients", "https://blog.crowdworks.jp/archives/date/2020/page/8", "2020-06-03")
THANKS = _official("thanks", "お知らせ「ありがとうボタン」", "Notice: the thanks button", "https://blog.crowdworks.jp/page/90/", "2013-04-02")
THANKS_USES = _official("thanks-uses", "ありがとうボタンの使い道を紹介する記事", "Article on uses of the thanks button", "http://crowdworks.jp/articles/4526/")
CERTIFIED_CLIENT = _official("certified-client", "月次レポート「認定クライアント」", "Monthly report: certified clients", "https://blog.crowdworks.jp/?cat=41", "2020-08-04")
FEE_GUIDE = _official("fee-guide", "ご利用ガイド「ワーカーのシステム利用料」", "Guide: system fee of workers", "https://crowdworks.jp/pages/guides/employee/fee", T("日付なし(税率10%の時期)", "undated (10% tax era)"))
TASK_NOTICE = _official("task-2017", "お知らせ「タスク形式の手数料無料の一時停止」", "Notice: the free task fee is suspended", "https://crowdworks.co.jp/news/0007152", T("2017-06-01に適用", "effective 2017-06-01"))
P_JOURNAL = _official("p-journal", "p-journal「手数料の説明」", "p-journal: fees explained", "https://crowdworks.jp/p-journal/archives/1802/", T("2017-11時点", "as of 2017-11"))
TAX_2014 = _official("tax-2014", "お知らせ「税込・税抜の表示」", "Notice: display with and without tax", "https://blog.crowdworks.jp/archives/488", "2014-04-15")
TAX_2019 = _official("tax-2019", "お知らせ「消費税率の変更」", "Notice: the consumption tax change", "https://blog.crowdworks.jp/archives/date/2019/10", "2019-10-01")
BLOG_2015 = _official("blog-2015-11", "公式ブログ「タスク手数料無料」", "Official blog: the task fee is free", "https://crowdworks.jp/blog/?m=201511", "2015-11")
FAQ_ESCROW = _faq(10099, "エスクロー(仮払い)とは", "what escrow is", _OLD)
PAYOUT_2021 = _official("payout-2021", "お知らせ「連休中の出金と返金」", "Notice: payouts and refunds over the 2021 holidays", "https://blog.crowdworks.jp/?p=4374", "2021-04-12")
FAQ_POSTPAID = _faq(10567, "後払いのクライアントの報酬と出金の時期", "payout timing with clients who pay later", _OLD)
FAQ_SCREENING = _faq(10606, "出金の審査", "screening of payouts", _OLD)
FAQ_PROHIBITED = _faq(10596, "禁止されている仕事", "prohibited jobs")
FAQ_HOURLY_ESCROW = _faq(10125, "時間単価制の仮払い", "escrow for hourly work", _OLD)
FAQ_JOB_TYPES = _faq(10028, "仕事の形式", "types of jobs")
FAQ_CLIENT_GONE = _faq(10329, "クライアントと連絡が取れない", "the client cannot be reached")
FAQ_PROMPT = _faq(10549, "連絡催促", "the contact prompt")
PROMPT_2020 = _official("prompt-2020", "お知らせ「連絡催促の開始」", "Notice: the contact prompt begins", "https://blog.crowdworks.jp/archives/date/2020/04", "2020-04-23")
FAQ_CARD = _faq(10159, "プロジェクトのカード決済", "card payment for projects")
FAQ_CHARGED = _faq(10480, "仮払いの段階での請求", "charged at the escrow stage", _OLD)
FAQ_TASK_REJECT = _faq(10236, "タスクの承認と非承認", "approving and rejecting tasks")
FAQ_TASK_CARD = _faq(10451, "タスクのカード決済", "card payment for tasks", _OLD)
FAQ_COMPETITION_END = _faq(10075, "コンペの早期終了", "ending a competition early", _OLD)
FAQ_COMPETITION_ADOPT = _faq(10244, "コンペの採用", "adopting competition works", _OLD)
HOURLY_GUIDE = _official("hourly-guide", "ご利用ガイド「時間単価制」", "Guide: hourly projects", "https://crowdworks.jp/pages/guides/employee/hourly")
OUTSIDE_2020 = _official("outside-2020", "お知らせ「サービス外連絡申請」", "Notice: the outside-contact request", "https://blog.crowdworks.jp/?cat=7", "2020-10-20")

# Press, and CrowdWorks' own question board
ASCII = _source(Kind.PRESS, "ascii-2016", "ASCII「プロクラウドワーカー開始」", "ASCII: Pro CrowdWorker begins", "https://ascii.jp/elem/000/001/106/1106375", "2016-01-18")
CNET = _source(Kind.PRESS, "cnet-2016", "CNET Japan「プロクラウドワーカー開始」", "CNET Japan: Pro CrowdWorker begins", "https://japan.cnet.com/article/35076300/", "2016-01-18")
QA_RATING = _source(Kind.COMMUNITY, "qa-18008", "納得できない評価(相談所)", "Question board: an unfair rating", "https://crowdworks.jp/consultation/threads/18008", T("2026年ごろ", "about 2026"))
QA_APPROVAL = _source(Kind.COMMUNITY, "qa-9796", "作業承認率について(相談所)", "Question board: the approval rate", "https://crowdworks.jp/consultation/threads/9796", "2018-10-17")
QA_TERMS = _source(Kind.COMMUNITY, "qa-12610", "条件変更について(相談所)", "Question board: change of terms", "https://crowdworks.jp/consultation/threads/12610", "2020-12-09")
QA_AGREE = _source(Kind.COMMUNITY, "qa-18054", "契約終了への同意(相談所)", "Question board: agreeing to an ending", "https://crowdworks.jp/consultation/threads/18054", "2026-02-25")
QA_AFTER = _source(Kind.COMMUNITY, "qa-13644", "納品後の取引(相談所)", "Question board: dealing after delivery", "https://crowdworks.jp/consultation/threads/13644", "2021-09-20")

# Personal articles: Pro CrowdWorker
SEED = _source(Kind.SEED, "seed", "「プロクラウドワーカーの条件と認定のコツ」", "Pro CrowdWorker: conditions and tips", "https://hibikoujitsu.com/2019/11/06/%E3%83%97%E3%83%AD%E3%82%AF%E3%83%A9%E3%82%A6%E3%83%89%E3%83%AF%E3%83%BC%E3%82%AB%E3%83%BC%E3%81%AB%E3%81%AA%E3%82%8B%E3%81%AB%E3%81%AF%EF%BC%9F%E6%9D%A1%E4%BB%B6%E3%81%A8%E8%AA%8D%E5%AE%9A%E3%81%95/", "2019-11-06")
KOBAYAKAWA = _blog("kobayakawa", "Webライターはお墨付きがほしい", "A web writer wants a seal of approval", "http://www.kobayakawa.work/entry/2017/06/24/133416", "2017-06-24")
SHOJI = _blog("shoji", "プロの通知が届いた。6つの基準とは", "The Pro mail arrived; the six criteria", "https://shoji014.com/crowdworks-pro", "2018-07")
HUTAYO = _blog("hutayo", "Webライターがプロになるには", "How to become Pro as a web writer", "https://hutayohiroki.com/writer-pro/")
HINA = _blog("hina", "プロのメリットと月収", "Pro: merits and monthly income", "https://note.com/hina_arare_dayo/n/ne2f32986a3ab")
GAKKUN = _blog("gakkun", "認定のコツ4つ(エンジニア)", "Four tips to be certified (engineer)", "https://www.gakkun.jp/entry/crowdworks-pro", "2018")
BEGINNERS_PRO = _blog("beginners-pro", "プロに認定される条件", "Conditions to be certified Pro", "https://writingforbeginners.site/pro/", "2021-01-05")
REDE = _blog("rede", "プロになる方法、2025年の情報", "How to become Pro, 2025 information", "https://www.rede-design.com/pro-crowdworker/", "2025")
FEDIT = _blog("fedit", "プロに認定された。メリットと仕事量", "Certified Pro: merits and workload", "https://note.com/fedit_jobnet/n/n13a7b68db9f9", T("2025-01-17ごろ", "about 2025-01-17"))
NOT_BOUND = _blog("not-bound", "プロになった。3か月のふり返り", "Became Pro; three months in review", "https://not-bound.com/became-pro-crowdworker/", "2018-01")
MNGTO = _blog("mngto", "プロの基準と月収", "Pro: criteria and monthly income", "http://mngto.com/pro-crowdworker", "2018")
GENTLE = _blog("gentle", "プロになる価値はあるか", "Is being Pro worth it?", "https://gentleandgrace1.com/procrowdworker/")
MUUMEMO_LOSS = _blog("muumemo-loss", "プロと認定ランサーの印を失う", "Losing the Pro and certified-lancer marks", "https://zaitaku.muumemo.com/procrowdworker-ninteilancer")
IROHA = _blog("iroha", "エンジニアがプロになるには", "How engineers become Pro", "https://iroha-nihoheto.com/it/column79")
SAKOBLOG = _blog("sakoblog", "6つの条件と3つのコツ", "Six conditions and three tips", "https://sakoblog.net/crowdworks-pro-crowdworker/", T("日付なし(2020年7月以後)", "undated (after July 2020)"))
KAITOKO = _blog("kaitoko", "プロの基準とメリット", "Pro CrowdWorker: criteria and merits", "https://kaitoko.com/crowdworks-pro-crowd-worker", "2018")
AHIRU_TOP = _blog("ahiru-top", "TOPプロに認定された", "Certified TOP Pro", "https://ahiruahirublog.com/top-procloudworker/", T("2020-10(2023-11更新)", "2020-10 (updated 2023-11)"))
AHIRU_PRO = _blog("ahiru-pro", "プロに認定された", "Certified Pro", "https://ahiruahirublog.com/ahiru-procloudworker", T("2024-02-12更新", "updated 2024-02-12"))
MUNENOBU = _blog("munenobu", "TOPプロに認定された", "Certified TOP Pro", "https://munenobutokushi.com/top-procloudworker/", T("2021〜22年(2024-05更新)", "2021/22 (updated 2024-05)"))
CROWDWRITER = _blog("crowdwriter", "プロで仕事は増えるか", "Does Pro bring more work?", "https://www.crowdwriter.work/entry/webwriter-12", T("2019-02ごろ", "about 2019-02"))

# Personal articles: ratings and completion
CROWD_WORKER = _blog("crowd-worker", "クラウドワークスの評価を解説", "Ratings on CrowdWorks explained", "https://crowd-worker.jp/hyouk")
OUCYAKU = _blog("oucyaku", "低い評価をもらった", "I got a low rating", "https://oucyakulabo.com/143.html")
MUUMEMO_FIVE = _blog("muumemo-five", "5を付けるのが礼儀なのか", "Is a 5 the polite rating?", "http://zaitaku.muumemo.com/project-measure-5")
KAMOME_AUTO = _blog("kamome-auto", "自動で評価1になる仕組み", "The system that rates you 1 automatically", "https://www.kamome-susume.com/crowdworks-evaluation-system/")
RAKUGO = _blog("rakugo", "自動で星1の評価", "Automatic one-star rating", "https://rakugochunen.com/workstyle/writing/auto-one-value")
NAMIKKY = _blog("namikky", "プロジェクト完了率を見る", "Watch the project completion rate", "https://namikky.jp/2020/07/08/croudsourcing", "2020-07-08")
AWAI_COMPLETION = _blog("awai-completion", "完了率を100%に近づける", "Raising the completion rate", "https://works.awaisora.com/2025/05/12/862ea224-2dcd-4add-93cc-421b5ae7fdda", "2025-05-12")
KAMOME_KEEP = _blog("kamome-keep", "評価5を保つには", "Keeping a rating of 5", "https://www.kamome-susume.com/crowdworks-keep-evaluation/")
NATSUMI = _blog("natsumi", "避けたい案件の見分け方", "Spotting bad jobs", "https://writerlife-natsumi.com/crowdworks-beginner-2/", T("2021年ごろ", "about 2021"))
MONEYNONOTE = _blog("moneynonote", "スカウトに返事をするか", "Answer a scout or not?", "https://moneynonote.com/crowdworks-sukauto", "2019-11-09")
AROUND_FORTY = _blog("around-forty", "相談か見てみてリクエストか", "Consultation or look-at-this request", "https://around-forty-nikki.net/work17/")
DASAIOTOKO = _blog("dasaiotoko", "作業承認率とは", "What the approval rate is", "https://dasaiotoko.com/17")

# Personal articles: profile, identity, rankings
DIGICASH = _blog("digicash", "本人確認のメリットと手順", "Identity check: merits and steps", "https://digicash.jp/1428/")
MONOKAKI = _blog("monokaki", "本人確認は安全か", "Identity check: is it safe?", "https://monokakibiyori.com/identification")
MIRAI = _blog("mirai", "採用前の3つの依頼", "Three requests before hiring", "https://mirai1026.com/?p=6336")
RIDER = _blog("rider", "本人確認をしていない", "I never did the identity check", "https://www.rider-writer.online/?p=3764")
SAKO_IDENTITY = _blog("sako-identity", "本人確認が済んでいない", "Identity check still open", "https://sakoblog.net/crowdworks-honninkakunin", T("2021年ごろ", "about 2021"))
NISHIO = _blog("nishio", "NDAの結び方", "How to conclude an NDA", "https://nishioblog.com/crowdworks-nda/")
SINGLE_WORK = _blog("single-work", "クラウドワークスのNDA", "NDA on CrowdWorks", "https://single-work.com/crowdworks-nda", T("2022年ごろ", "about 2022"))
SELF_PRODUCE = _blog("self-produce", "ランキングに入るコツ", "Getting into the rankings", "https://self-produce.me/2020/08/%e3%82%af%e3%83%a9%e3%82%a6%e3%83%89%e3%83%af%e3%83%bc%e3%82%af%e3%82%b9%e3%81%ae%e3%83%a9%e3%83%b3%e3%82%ad%e3%83%b3%e3%82%b0%e3%81%ab%e5%85%a5%e3%82%8b%e3%82%b3%e3%83%84%e3%82%92%e3%83%88%e3%83%83/", "2020-08")
HIBIKO_RANKING = _blog("hibiko-ranking", "契約ランキング、ライター部門", "Contract ranking, writer division", "https://hibikoujitsu.com/2019/11/02/%E3%82%AF%E3%83%A9%E3%82%A6%E3%83%89%E3%83%AF%E3%83%BC%E3%82%AF%E3%82%B9%E3%80%8C%E5%A5%91%E7%B4%84%E3%83%A9%E3%83%B3%E3%82%AD%E3%83%B3%E3%82%B0%E3%83%A9%E3%82%A4%E3%82%BF%E3%83%BC%E9%83%A8%E9%96%80/", "2019-11-02")
TONTON = _blog("tonton", "ありがとうボタンの使い道", "What the thanks button is for", "https://tonton-arukikata.com/crowdworks-arigatou")
MUUMEMO_PROFILE = _blog("muumemo-profile", "プロフィールを埋める", "Filling in the profile", "https://zaitaku.muumemo.com/how-to-profile")
DASI_SEARCH = _blog("dasi-search", "ワーカー検索", "Worker search", "https://dasi-net.com/kuraudowa-kusu-wa-ka-kensaku")
KAITOKO_INFO = _blog("kaitoko-info", "メンバー情報の書き方", "Writing the member data", "https://kaitoko.com/crowdworks-member-info-writing-tips")
CHINCHIKURIN = _blog("chinchikurin", "よいワーカーの探し方", "Finding good workers", "https://chinchikurin117.hatenablog.com/entry/2023/08/28/030222", "2023-08-28")
AWAI_IDENTITY = _blog("awai-identity", "本人確認は必要か", "Is the identity check needed?", "https://works.awaisora.com/2026/02/11/57252031-adb0-4d2b-a89e-c53e8b514afb", "2026-02-11")

# Personal articles: fees and withdrawal
SHUFUYUME = _blog("shufuyume", "クラウドワークスは無料か。手数料", "Is CrowdWorks free? Fees", "https://shufuyume.com/crowd-tesuryo")
FUKUGYO_TECHO = _blog("fukugyo-techo", "仕事を始められないとき", "When a job cannot be started", "https://fukugyo-techo.jp/request-condition/")
AHIRU_FEE = _blog("ahiru-fee", "システム利用料の解説", "The system fee explained", "https://ahiruahirublog.com/crowdworks-system-fee", T("2023〜24年", "2023-24"))
KOTUKOTU = _blog("kotukotu", "タスクの手数料が復活", "Task jobs cost a fee again", "https://kotukotu-fukugyou.net/1503.html", "2017-06")
WRITER_BIZ = _blog("writer-biz", "システム利用料", "The system fee", "https://writer-biz.com/cw-user-fee", "2017-06")
JOBSCAPE = _blog("jobscape", "他社のヘルプにある同じ文", "Another company's help page with the same text", "https://help.corp.jobscape.co.jp/14")
BEGINNERS_FEE = _blog("beginners-fee", "手数料の計算", "Calculating the fee", "https://writingforbeginners.site/?p=1050")
HACONOIE = _blog("haconoie", "マイルストーン払いと手数料", "Milestones and fees", "https://haconoie.com/crowdworks-milestone")
DASI_CLIENT = _blog("dasi-client", "クライアントの手数料", "Fees for clients", "https://dasi-net.com/?p=2372")
TOUSHI = _blog("toushi", "タスク最低保証料300円", "The task guarantee fee of 300 yen", "https://toushi-shakkin.com/crowd-works", "2017-06-10")
HIROKO = _blog("hiroko", "タスクに300円かかる", "Task jobs cost 300 yen", "https://hiroko001.com/crowdworks", T("日付なし(2017年6月以後)", "undated (after June 2017)"))
FUNASAAN = _blog("funasaan", "出金の期限・方法・手数料", "Withdrawal: deadline, methods, fees", "https://funasaan.hatenablog.com/entry/2020/01/24/083549", "2020-01-24")
MO48 = _blog("mo48", "報酬の受け取り", "Receiving rewards", "https://mo-48cm.com/4530/")
QUICK_2019 = _blog("quick-2019", "クイック出金の手順と振込日", "Quick withdrawal: steps and day of payment", "http://xn--eckvdwa.xyz/%e3%80%90%e3%82%af%e3%83%a9%e3%82%a6%e3%83%89%e3%83%af%e3%83%bc%e3%82%af%e3%82%b9%e3%80%91%e3%82%af%e3%82%a4%e3%83%83%e3%82%af%e5%87%ba%e9%87%91%e3%81%ae%e6%89%8b%e9%a0%86-%e6%8c%af%e8%be%bc%e6%97%a5.html", "2019-01-30")
TECHO_WITHDRAWAL = _blog("techo-withdrawal", "出金とその制限", "Withdrawal and its limits", "https://fukugyo-techo.jp/crowdworks-withdrawal/")
TOP555 = _blog("top555", "出金の方法", "Withdrawal methods", "https://top555.work/archives/566")
IFBUSY = _blog("ifbusy", "タスク発注が止まった理由", "Why task posting was suspended", "https://ifbusy.com/news/crowdworks-task/", "2021-07-20")
OSHIN = _blog("oshin", "クラウドワークスをやめる理由", "Why people leave CrowdWorks", "https://oshin-movie.jp/crowdworks-taikai/")

# Personal articles: endings
MAMA_KURASHI = _blog("mama-kurashi", "契約の途中終了と評価", "Ending a contract early, and ratings", "https://mama-kurashi.com/totyu-cw")
THREE_KIDS = _blog("three-kids", "契約途中終了リクエスト", "The contract-termination request", "https://3kids-mamalife.com/project-contract-termination-request/")
AWAI_CANCEL = _blog("awai-cancel", "仮払い後のキャンセル", "Cancelling after the deposit", "https://works.awaisora.com/2025/12/01/f8cc1191-139a-46f1-a701-02a16f24ea32", "2025-12-01")
FORTY_CANCEL = _blog("forty-cancel", "契約後のキャンセルと評価", "Cancelling after the contract; ratings", "http://around-forty-nikki.net/work32/")
BOTTI = _blog("botti", "仮払い後にワーカーと連絡が取れない", "Worker silent after the deposit", "http://botti-afi.com/2016/11/20/125112/", "2016-11-20")
FUKUNIKKI = _blog("fukunikki", "契約を途中で終える", "Ending a contract part-way", "https://fukunikki.com/2020/04/07/croudworkskeiyakusyuuryou/", "2020-04-07")
GETAGRIP = _blog("getagrip", "途中で降りたときの評価", "Ratings when you drop out", "https://getagripuk.org/75.html/")
WATASHINO = _blog("watashino", "契約終了の届けが来たら", "When a contract-end form arrives", "https://watashinokyoukasyo.com/?p=11945")

# Personal articles that quote the terms of use
FUTURE_COUNTRY = _blog("future-country", "直接契約はできない", "Direct contracts are not allowed", "https://future-country-life.com/cw-direct-contract")
RAKKASEI = _blog("rakkasei", "直接契約を持ちかけられた", "Asked for a direct contract", "https://rakkasei-pic.com/cwban/", "2022-08-18")
AHIRU_BAN_OLD = _blog("ahiru-ban-old", "直接契約の禁止(古い版)", "Direct-contract breach, older version", "https://ahiruahirublog.com/cloudworks-keiyaku/", T("2020〜21年ごろ", "about 2020-21"))
AHIRU_BAN_NEW = _blog("ahiru-ban-new", "直接契約の禁止(新しい版)", "Direct-contract breach, newer version", "https://ahiruahirublog.com/cloudworks-keiyaku/", T("2023〜24年ごろ", "about 2023-24"))
UMIKO_BAN = _blog("umiko-ban", "直接契約は知られるのか", "Does a direct contract come to light?", "https://umiko-mamawriter.com/tyokusetu")
UMIKO_PENALTY = _blog("umiko-penalty", "違約金について", "The contractual penalty", "https://umiko-mamawriter.com/?p=1779")
ELLIY = _blog("elliy", "違約金は100万円", "A penalty of one million yen", "https://elliy-works.com/take_huge_risk")
