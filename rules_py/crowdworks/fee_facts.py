"""What the fee on a contract asks for."""

from __future__ import annotations

from ..core.facts import Amount, Choice, Lever, Option, Rows
from ..core.quantity import YEN
from ..core.text import T

HOW_PAID = Choice(
    id="how_paid",
    label=T("報酬の形", "How it is paid"),
    ask=T("どの形の契約ですか。", "What kind of contract is it?"),
    find=T("タスクは手数料が別なので、タスクの計算を使ってください。", "Task jobs have a fee of their own; use the task calculation."),
    lever=Lever.FIXED,
    options=(
        Option("fixed", T("固定報酬制", "Fixed price")),
        Option("hourly", T("時間単価制", "Hourly")),
        Option("competition", T("コンペ", "Competition")),
    ),
)  # fmt: skip
CONTRACT = Amount(
    id="contract",
    label=T("契約金額", "Contract amount"),
    ask=T("契約金額はいくらですか。", "What is the contract amount?"),
    find=T("時間単価制なら1週間分です。", "For hourly work: one week's."),
    lever=Lever.FIXED,
    unit=YEN,
)
BASIS = Choice(
    id="basis",
    label=T("契約金額の税", "Tax in the contract amount"),
    ask=T("その金額は税込みですか。", "Does that amount include tax?"),
    find=T("空欄なら税込みとして計算します。", "Blank counts it as including tax."),
    lever=Lever.FIXED,
    options=(Option("included", T("税込み", "Included")), Option("excluded", T("税抜き", "Not included"))),
)
WANTED = Amount(
    id="wanted",
    label=T("受け取りたい金額", "What you want to receive"),
    ask=T("手元にいくら残したいですか(税込み)。", "How much do you want to be left with, tax included?"),
    find=T("入れると、必要な契約金額を逆算します。", "Gives the contract amount it takes."),
    lever=Lever.NOW,
    unit=YEN,
    hi=100_000_000,
)
PARTS = Rows(
    id="parts",
    label=T("分けて受け取る金額", "Amounts paid in parts"),
    ask=T("マイルストーンや週ごとの金額を入れてください(税込み)。", "Enter the milestones or weeks, tax included."),
    find=T(
        "固定報酬制ならマイルストーン、時間単価制なら週ごとの報酬です。",
        "Milestones of a fixed-price contract, or weeks of an hourly one.",
    ),
    columns=(
        Amount(id="amount", label=T("金額", "Amount"), ask=T("金額", "Amount"), unit=YEN, hi=100_000_000),
    ),
    most=200,
)  # fmt: skip
