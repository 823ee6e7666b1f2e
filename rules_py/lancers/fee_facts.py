"""What the fee formulas ask. Which amount a percentage is taken of is asked, never assumed."""

from __future__ import annotations

from ..core.facts import Amount, Choice, Lever, Option, When
from ..core.quantity import YEN
from ..core.text import T

PAID_ON = When(
    id="paid_on",
    label=T("仮払いの日", "Day of the escrow payment"),
    ask=T("仮払いの日はいつですか。", "When was the escrow payment made?"),
    find=T(
        "この日で手数料の決まりが変わります。時間報酬は打刻を申請した日です。空欄なら基準日で計算します。",
        "It decides which fee applies. For hourly work, the day a clock entry was filed. Blank: the day of the question.",
    ),
    lever=Lever.FIXED,
)
WORK_TYPE = Choice(
    id="work_type",
    label=T("仕事の種類", "Work type"),
    ask=T("どの種類の仕事ですか。", "Which type of work is it?"),
    options=(
        Option("project", T("プロジェクト(公募)", "Project (open to all)")),
        Option("scout", T("プロジェクト(指名・直接依頼)", "Project (scouted)")),
        Option("competition", T("コンペ", "Competition")),
        Option("task", T("タスク", "Task")),
        Option("hourly", T("時間報酬", "Hourly")),
        Option("monthly", T("月額報酬", "Monthly")),
        Option("package", T("パッケージ", "Package")),
    ),
    lever=Lever.FIXED,
)
PRICE = Amount(
    id="price",
    label=T("契約金額", "Contract amount"),
    ask=T("契約金額はいくらですか。", "What is the contract amount?"),
    find=T(
        "2022年9月までの仮払いは、クライアントが支払う総額を入れてください。",
        "For payments up to September 2022, enter the client's total payment.",
    ),
    lever=Lever.FIXED,
    unit=YEN,
)
PRICE_IS = Choice(
    id="price_is",
    label=T("その金額は", "That amount is"),
    ask=T("その金額は、消費税込みですか。", "Does that amount include consumption tax?"),
    options=(Option("with_tax", T("税込", "with tax")), Option("pretax", T("税抜", "before tax"))),
    lever=Lever.FIXED,
)
BASE = Choice(
    id="fee_base",
    label=T("手数料を掛ける金額", "What the percentage is taken of"),
    ask=T("手数料は、どちらの金額に掛けられていますか。", "Which amount is the percentage taken of?"),
    find=T(
        "資料が一致しません。取引画面の手数料と見比べて選んでください。空欄なら両方で計算します。",
        "Sources disagree. Compare with the fee on your transaction page. Left blank, both are worked out.",
    ),
    options=(
        Option("pretax", T("税抜の金額", "the amount before tax")),
        Option("with_tax", T("税込の金額", "the amount with tax")),
    ),
    lever=Lever.FIXED,
)
WANTED = Amount(
    id="wanted",
    label=T("受け取りたい金額(税込)", "Amount you want to receive (with tax)"),
    ask=T("手数料を引いたあと、いくら受け取りたいですか。", "How much do you want to receive after the fee?"),
    find=T("見積もりの逆算に使います。", "To work back to the amount to quote."),
    lever=Lever.NOW,
    unit=YEN,
)
TAX_DAY = When(
    id="tax_day",
    label=T("消費税率が決まる日", "Day that decides the tax rate"),
    ask=T(
        "2019年10月をまたぐ仕事なら、税率が決まる日はいつですか。",
        "If the job spans October 2019: which day decides the tax rate?",
    ),
    find=T(
        "公募のプロジェクトは提案が選ばれた日、指名・コンペ・タスクは依頼の日、時間報酬は打刻の申請日、パッケージは購入日です。",
        "Open project: the day the proposal was chosen; scouted, competition, task: the day of the request; hourly: the day of the clock entry; package: the day of purchase.",
    ),
    lever=Lever.FIXED,
)
