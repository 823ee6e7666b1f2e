"""The two system fees as dated terms: tiers to 2022-09-30, one flat rate from 2022-10-01."""

from __future__ import annotations

from ..core.day import day
from ..core.edition import edition
from ..core.quantity import pct, yen
from ..core.terms import Band, Bands, Term, percent, terms
from ..core.text import T
from .sources import (
    AZUL_FEE,
    COCOWORK_FEE,
    DRAMA_FEE,
    HELP_HOURLY_FEE,
    KOJI_FEE,
    NOTICE_FEE_2014,
    NOTICE_FEE_2022,
    NOTICE_TAX,
    SOUKEN_FEE,
)

TAX_CHANGED = day("2019-10-01")

TIER = edition(
    "tier",
    "2014-08-07",
    terms(
        bands=Term(
            T("ランサーの手数料", "Fee on the lancer's side"),
            Bands((Band(yen(100_000), pct(20)), Band(yen(200_000), pct(10)), Band(None, pct(5)))),
            (NOTICE_FEE_2014, AZUL_FEE, COCOWORK_FEE, KOJI_FEE),
        ),
        base=Term(
            T("手数料を掛ける金額", "Taken of"),
            T("クライアントの支払い総額(税込)", "the client's total payment with tax"),
            (NOTICE_FEE_2014,),
        ),
        client=Term(
            T("クライアントの手数料", "Fee on the client's side"),
            T("なし(時間報酬を除く)", "none, except hourly work"),
            (NOTICE_FEE_2014,),
        ),
        hourly_client=Term(
            T("時間報酬のクライアントの手数料", "Client's fee for hourly work"), pct(3), (HELP_HOURLY_FEE,)
        ),
    ),
    sources=(NOTICE_FEE_2014, NOTICE_FEE_2022, AZUL_FEE, COCOWORK_FEE, KOJI_FEE, HELP_HOURLY_FEE, NOTICE_TAX),
    until="2022-09-30",
    observed=True,
)
FLAT = edition(
    "flat",
    "2022-10-01",
    terms(
        lancer=Term(
            T("ランサーの手数料(税込)", "Fee on the lancer's side, with tax"),
            percent("16.5"),
            (NOTICE_FEE_2022, HELP_HOURLY_FEE),
        ),
        lancer_pretax=Term(
            T("ランサーの手数料(税抜)", "Fee on the lancer's side, before tax"),
            pct(15),
            (NOTICE_FEE_2022, HELP_HOURLY_FEE),
        ),
        client=Term(
            T("クライアントの手数料(税込)", "Fee on the client's side, with tax"),
            percent("5.5"),
            (NOTICE_FEE_2022, HELP_HOURLY_FEE),
        ),
        client_pretax=Term(
            T("クライアントの手数料(税抜)", "Fee on the client's side, before tax"),
            pct(5),
            (NOTICE_FEE_2022, HELP_HOURLY_FEE),
        ),
        base=Term(
            T("手数料を掛ける金額", "Taken of"),
            T(
                "資料が一致しない(税抜の金額か、税込の契約金額か)",
                "sources disagree: the amount before tax, or the contract amount with tax",
            ),
            (HELP_HOURLY_FEE, DRAMA_FEE),
        ),
        types=Term(T("対象", "Applies to"), T("すべての種類の仕事", "every work type"), (NOTICE_FEE_2022,)),
    ),
    sources=(NOTICE_FEE_2022, HELP_HOURLY_FEE, SOUKEN_FEE, DRAMA_FEE),
    why=T("金額の段階をやめて一律に。クライアントも負担", "One flat rate instead of tiers; the client pays too"),
)
