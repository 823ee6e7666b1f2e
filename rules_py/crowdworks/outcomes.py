"""What becomes of a contract, its deposit, the pay and the ratings: one outcome per situation, in words, with sources."""
# One sentence a line reads better than three.
# fmt: off

from __future__ import annotations

from ..core.record import Record
from ..core.source import Source
from ..core.text import T
from .sources import (
    BOTTI,
    FAQ_CLIENT_GONE,
    FAQ_COMPETITION_ADOPT,
    FAQ_COMPETITION_END,
    FAQ_ESCROW,
    FAQ_HOURLY_ESCROW,
    FAQ_HOURLY_FLOW,
    FAQ_PROHIBITED,
    FAQ_PROMPT,
    FAQ_RATING,
    FAQ_TASK_REJECT,
    JOBSCAPE,
    KAMOME_AUTO,
    MAMA_KURASHI,
    NAMIKKY,
    RAKUGO,
    THREE_KIDS,
)


class Outcome(Record):
    """One row of the table of endings. `{day}` in `says` is the day on which it ends by itself."""

    code: str
    says: T
    contract: T
    deposit: T
    pay: T
    rating: T
    completion: T
    sources: tuple[Source, ...]
    next: tuple[T, ...] = ()


_NO_AUTO = T("自動の評価は付かない(評価は任意)", "no automatic rating; rating is optional")
_UNTOUCHED = T("影響しない", "not affected")
_LOWERS = T("途中で終わった契約として率を下げる(記事による。式は未公表)", "counts as ended early and lowers it (by articles; the formula is not published)")
_BACK = T("全額がクライアントに返る", "goes back to the client in full")
_HELD = T("預けられたまま", "stays where it is")
_NOTHING = T("この契約では支払われない", "nothing is paid for this contract")
_CHANGE_FIRST = T("一部でも受け取るなら、終了に同意する前に条件変更リクエストで金額を変える。", "To be paid in part, have the amount changed by a change-of-terms request before you agree to end.")
_ANSWER = T("同意しなくても、1週間以内に必ず返事をする。", "Answer within a week in any case, even to refuse.")
_REPORT = T("規約に反する仕事なら、事務局に通報する。", "If the job breaks the rules, report it to the secretariat.")
_PROMPT = T("相手が黙っているなら、事務局に連絡催促を頼む(2営業日以内に判断。断られることもある)。", "If the other side is silent, ask the secretariat for a contact prompt (decided within 2 business days; may be refused).")

NO_CONTRACT = Outcome(
    "no_contract",
    T("まだ契約前なので、辞退しても評価にも完了率にも影響しません。", "There is no contract yet: you can decline without any effect on ratings or completion."),
    T("まだない", "none yet"), T("まだない", "none yet"), T("なし。手数料もかからない", "none, and no fee"), _NO_AUTO, _UNTOUCHED,
    (JOBSCAPE, FAQ_ESCROW),
    (T("力に合わないと思ったら、契約の前にメッセージで断る。", "If it is beyond you, decline by message now."),),
)
BEFORE_DEPOSIT = Outcome(
    "before_deposit",
    T("仮払いの前です。まだ作業を始めないでください。", "The deposit is not in yet: do not start working."),
    T("成立している。終えるには終了リクエストを送る", "in force; ending it takes a termination request"),
    T("まだ預けられていない", "not made yet"), T("仮払い前の作業の依頼は禁止されている", "asking for work before the deposit is prohibited"),
    _NO_AUTO, T("終えると、途中で終わった契約に数えられるおそれがある", "ending it may count as ended early"),
    (FAQ_PROHIBITED, FAQ_ESCROW),
    (T("仮払いの連絡を待ってから始める。", "Wait for the notice of the deposit."), _REPORT),
)
RUNNING = Outcome(
    "running",
    T("契約は続いています。終えるにはどちらかが契約途中終了リクエストを送ります。", "The contract is running; to end it, one side sends a termination request."),
    T("続いている", "running"), _HELD, T("納品して検収されると支払われる。クライアントが1人で取り消すことはできない", "paid once delivered and accepted; the client cannot cancel alone"),
    _NO_AUTO, _UNTOUCHED, (BOTTI, FAQ_ESCROW), (_CHANGE_FIRST, _PROMPT),
)
DELIVERED = Outcome(
    "delivered",
    T("納品済みです。検収の目安は1週間で、その先は事務局に連絡できます。", "Delivered: acceptance is due in about a week, after which the secretariat can step in."),
    T("続いている(検収待ち)", "running, waiting for acceptance"), _HELD, T("検収されると支払われる。事務局が検収を済ませることもある", "paid on acceptance, which the secretariat may complete itself"),
    T("検収から1か月、評価できる", "can be given for a month from acceptance"), T("検収されれば納品に数える", "counts as delivered once accepted"),
    (FAQ_CLIENT_GONE, FAQ_PROMPT, FAQ_RATING),
    (T("1週間たっても検収がなければ、事務局に連絡する。", "Not accepted after a week? Contact the secretariat."), T("納品後の終了リクエストに同意すると、報酬は支払われない。", "Agreeing to end after delivery means no pay.")),
)
ACCEPTED = Outcome(
    "accepted",
    T("検収が済んでいます。契約は終わり、報酬は支払われます。", "Accepted: the contract is complete and you are paid."),
    T("完了", "complete"), T("あなたに支払われる", "released to you"), T("手数料を引いて支払われる", "paid, less the fee"),
    T("検収から1か月、評価できる。あとから直せない", "can be given for a month from acceptance, not changed later"), T("納品に数える", "counts as delivered"),
    (FAQ_ESCROW, FAQ_RATING),
    (T("お礼とともに、評価をお願いする。", "Say thanks and ask for a rating."),),
)
AGREED = Outcome(
    "ended",
    T("契約は全体が取り消され、仮払いは全額クライアントに返ります。", "The contract is cancelled as a whole and the deposit goes back to the client in full."),
    T("途中で終了(全体の取り消し)", "ended early, cancelled as a whole"), _BACK, _NOTHING, _NO_AUTO, _LOWERS,
    (FAQ_CLIENT_GONE, MAMA_KURASHI, NAMIKKY), (_CHANGE_FIRST,),
)
REFUSED = Outcome(
    "alive",
    T("断られたので、契約は続きます。", "The request was refused, so the contract goes on."),
    T("続いている", "running"), _HELD, T("納品して検収されると支払われる", "paid once delivered and accepted"), _NO_AUTO, _UNTOUCHED,
    (MAMA_KURASHI,),
    (T("話し合って、もう一度リクエストを送る。", "Talk, and send the request again."), _REPORT),
)
WAITING_ME = Outcome(
    "answer_now",
    T("{day}より前に、終了リクエストに返事をしてください。しないと自動的に終わり、あなたに全項目1の評価が付きます。", "Answer the request before {day}, or it ends by itself and you get 1 on every item."),
    T("返事を待っている", "waiting for your answer"), _HELD, T("まだ決まらない", "not decided"), T("無視すると、あなたに全項目1が自動で付く", "ignoring it brings you an automatic 1 on every item"), T("終わると率を下げる", "lowered if it ends"),
    (KAMOME_AUTO, RAKUGO, THREE_KIDS), (_ANSWER, _CHANGE_FIRST),
)
WAITING_CLIENT = Outcome(
    "waiting",
    T("クライアントの返事を待っています。返事がなければ{day}に自動的に終わります。", "Waiting for the client; without an answer the contract ends by itself on {day}."),
    T("返事を待っている", "waiting for the client's answer"), _HELD, T("終わると支払われない", "nothing if it ends"), T("無視されたら、クライアントに全項目1が自動で付く", "if ignored, the client gets an automatic 1 on every item"), _LOWERS,
    (THREE_KIDS, KAMOME_AUTO, MAMA_KURASHI), (_PROMPT,),
)
SILENT_ME = Outcome(
    "ended_by_my_silence",
    T("1週間返事をしなかったため契約は自動的に終わり、あなたに全項目1の評価が付きます。", "A week passed without your answer: the contract ended by itself and you get 1 on every item."),
    T("自動的に終了", "ended by itself"), _BACK, _NOTHING, T("あなたに全項目1。相手を評価することもできない", "1 on every item for you, and you cannot rate the other side"), _LOWERS,
    (KAMOME_AUTO, RAKUGO, FAQ_CLIENT_GONE),
    (T("評価の計算で、平均を戻すのに5が何件要るかを確かめる。", "See in the rating check how many fives mend it."),),
)
SILENT_CLIENT = Outcome(
    "ended_by_their_silence",
    T("クライアントが1週間返事をしなかったため、契約は自動的に終わりました。", "The client did not answer for a week, so the contract ended by itself."),
    T("自動的に終了", "ended by itself"), _BACK, _NOTHING, T("クライアントに全項目1。あなたには付かない", "1 on every item for the client, none for you"), _LOWERS,
    (KAMOME_AUTO, THREE_KIDS, FAQ_CLIENT_GONE),
)
HOURLY = Outcome(
    "hourly",
    T("時間単価制は契約終了リクエストで終えます。働いた週の報酬は週ごとに確定します。", "Hourly work ends by a contract-end request; each week worked is settled by itself."),
    T("契約終了リクエストで終わる", "ends by a contract-end request"), T("週ごとに預けられる", "made week by week"), T("働いた週は、クライアントの確認のあと金曜に確定", "each week worked is fixed on Friday, after the client's review"),
    T("月に1回と、終了後に契約全体で1回", "once a month, and once for the whole after the end"), T("対象外(固定報酬制だけ)", "not counted (fixed price only)"),
    (FAQ_HOURLY_ESCROW, FAQ_HOURLY_FLOW, FAQ_PROMPT, FAQ_RATING),
    (T("稼働時間の修正は、翌週の月曜までに。", "Correct your times until Monday of the next week."),),
)
COMPETITION = Outcome(
    "competition",
    T("コンペは締め切りのあとに採用が決まります。提案だけでは契約はありません。", "A competition is decided after its deadline; a proposal alone is no contract."),
    T("採用されるまでない", "none until adopted"), T("公開の前に預けられている", "made before it went public"), T("採用された人に支払われる", "paid to whoever is adopted"), T("採用のあとに評価できる", "can be given after adoption"), T("対象外", "not counted"),
    (FAQ_COMPETITION_END, FAQ_COMPETITION_ADOPT, FAQ_ESCROW, FAQ_RATING),
)
TASK = Outcome(
    "task",
    T("タスクに契約の終了はありません。作業ごとに承認か非承認が決まります。", "Tasks have no contract to end: each one is approved or rejected."),
    T("なし", "none"), T("公開の前に預けられている", "made before it went public"), T("承認された件数だけ支払われる", "paid for what is approved"), T("タスクに評価はない", "tasks have no rating"), T("対象外", "not counted"),
    (FAQ_TASK_REJECT, FAQ_ESCROW, FAQ_RATING),
)
