"""Sources on fees, taxes and the clients' side of Lancers. Named again in `sources`, where guides look them up."""

from __future__ import annotations

from ..core.day import day
from ..core.source import Kind, Source
from ..core.text import T

READ = day("2026-11-21")
UNDATED = T("日付なし", "undated")


def source(id: str, kind: Kind, ja: str, en: str, url: str, stated: T | str = UNDATED) -> Source:
    """A page by its paraphrased title; `stated` is the date it carries."""
    return Source(id, T(ja, en), url, kind, T(stated, stated) if isinstance(stated, str) else stated, READ)


NOTICE_FEE_2014 = source(
    "notice-15191",
    Kind.OFFICIAL,
    "お知らせ「システム手数料の説明」",
    "Notice explaining the system fee",
    "https://info.lancers.jp/15191",
    "2014-08-07",
)
NOTICE_FEE_2022 = source(
    "notice-28688",
    Kind.OFFICIAL,
    "お知らせ「2022年10月1日の手数料改定(予告)」",
    "Advance notice: fee revision of 1 October 2022",
    "https://info.lancers.jp/28688",
    "2022-09",
)
HELP_HOURLY_FEE = source(
    "help-945",
    Kind.OFFICIAL,
    "ヘルプ「時間報酬の手数料」",
    "Help: fee for hourly work",
    "https://lancers.jp/faq/A1034/945",
    T("日付なし(2022年9月以後)", "undated (after September 2022)"),
)
NOTICE_DISCOUNT = source(
    "notice-29002",
    Kind.OFFICIAL,
    "お知らせ「継続利用割引の開始」(クライアント向け)",
    "Continuing-use discount starts (clients)",
    "https://info.lancers.jp/29002",
    "2022-10",
)
NOTICE_TAX = source(
    "notice-21349",
    Kind.OFFICIAL,
    "お知らせ「2019年10月1日の消費税率変更」(仕事の種類別)",
    "Consumption tax change of 1 October 2019, per work type",
    "https://info.lancers.jp/?p=21349",
    "2019-09",
)
HELP_ORDER_RATE = source(
    "help-1001",
    Kind.OFFICIAL,
    "ヘルプ「クライアントの発注率」",
    "Help: what the client order rate is",
    "https://www.lancers.jp/faq/A1000/1001",
)
HELP_CERTIFIED_CLIENT = source(
    "help-732",
    Kind.OFFICIAL,
    "ヘルプ「認定クライアント」",
    "Help: certified client",
    "https://www.lancers.jp/faq/C1040/732",
    T("日付なし(2022年2月以後と推定)", "undated (February 2022 or later, inferred)"),
)
COMMITTEE_2021 = source(
    "notice-25667",
    Kind.OFFICIAL,
    "品質向上委員会の報告(2021年4月)",
    "Quality committee report, April 2021",
    "https://info.lancers.jp/25667",
    "2021-04",
)
AZUL_FEE = source(
    "azul-fee", Kind.BLOG, "「段階制の手数料」の解説", "The tier fee explained", "https://azul-eru.site/?p=4657"
)
COCOWORK_FEE = source(
    "cocowork-fee",
    Kind.BLOG,
    "「手数料の計算」(どの方式も同じ)",
    "How the fee is worked out (same for every type)",
    "https://cocowork.xyz/archives/632",
    "2020-08-24",
)
KOJI_FEE = source(
    "koji-fee",
    Kind.BLOG,
    "「手数料の計算方法」",
    "How to work out the fee",
    "https://koji-2ndlife.com/lancers/how-to-calculate-the-fee/",
    "2022-01",
)
MIKEHANA_FEE = source(
    "mikehana-fee",
    Kind.BLOG,
    "「ランサー側の手数料」",
    "Fees on the lancer side",
    "http://zaitaku.mikehana.com/2014/06/05/taiken018/",
    "2014-06-05",
)
SOUKEN_FEE = source(
    "souken-2022-fee",
    Kind.BLOG,
    "ウォッチ20「手数料改定の予告」",
    "Watch report 20: fee preview",
    "https://souken-blog.com/2022/09/14/lancers-watch20220914/",
    "2022-09-14",
)
DRAMA_FEE = source(
    "drama-fee",
    Kind.BLOG,
    "「今の手数料」の解説(税込の契約金額に16.5%)",
    "The present fee explained (16.5% of the amount with tax)",
    "https://drama.co.jp/news/column/4158",
    T("日付なし(2022年10月以後)", "undated (after October 2022)"),
)
