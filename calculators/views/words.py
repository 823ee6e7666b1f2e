"""Words that belong to no rule: headings, states, buttons. Each in both languages, written for a beginner."""

from __future__ import annotations

from rules_py.core.finding import Cause
from rules_py.core.text import T
from rules_py.core.truth import Truth

# The result
NEXT = T("次にすること", "What to do next")
OTHER_WAYS = T("ほかの方法", "Other ways")
STILL_ASKED = T("答えると、さらに詳しく分かること", "Answer these to learn more")
CRITERIA = T("条件ごとの結果", "Condition by condition")
EDITION = T("使った基準", "The list that was used")
SOURCES = T("出典", "Sources")
ANSWERS = T("入力した内容", "What was entered")
AS_OF = T("{day}の時点", "As of {day}")
NOTHING_ENTERED = T("まだ何も入力されていません。", "Nothing has been entered yet.")
YOU_HAVE = T("あなた", "You")
REQUIRED = T("求められること", "Required")
HOW = T("計算のしかた", "How it was worked out")
NOTES = T("注意", "Please note")
TOP = T("一番上のランクです。することはありません。", "This is the highest rank. There is nothing left to do.")
DONE = T("公表されている条件は、すべて満たしています。", "Every published condition is met.")
NO_WAY = T(
    "いまの実績に足していくだけでは届きません。古い実績が対象期間から外れるのを待つことになります。",
    "Adding to your record cannot reach it: older results first have to leave the period that counts.",
)
TO_REACH = T("「{rank}」になるには", "To become {rank}")
TODAY = T("今日できること", "You can do this today")
EARN = T("実績を積むこと", "Build your record")
WAIT = T("待つこと", "Wait")
FIND_OUT = T("確認すること", "Find out")
MET_OF = T("満たした条件 {n}/{of}", "{n} of {of} met")
EITHER = T("どの日に切り替わったか、記録がありません。", "No source records the day of the change.")
LAST_SEEN = T("。最後に確認できた記述は{day}です。", "; last stated by a source: {day}.")
UNANSWERED = T("未回答", "not answered")
MORE_ROWS = T("ほか{n}行(「結果をコピー」には全部入ります)", "{n} more rows (“Copy result” has them all)")
UP_TO_THEM = T("運営が判断すること", "For the platform to decide")
AND_MORE = T("ほか{n}項目", "and {n} more")
READINGS = T("情報源ごとに見ると", "By source")
NOT_ASKED = T("条件なし", "not required")
CHECKED = T("確認日 {day}", "checked {day}")
STATED = T("記載 {stated}", "stated {stated}")
AGE = T("{age}前", "{age} ago")
STALE = T(
    "いちばん古い記述は{age}前のものです。いまは変わっているかもしれません。",
    "The oldest statement is {age} old. Things may have changed since.",
)
NOT_IN_FORCE = T("この日には、このランクの基準がありません", "no conditions on that day")
PER_LANCER_NOTE = T(
    "この結果は公表された条件による目安で、運営の判断ではありません。",
    "This follows published conditions; the platform decides.",
)

STATE = {
    Truth.YES: T("満たしています", "met"),
    Truth.NO: T("足りません", "not met"),
    Truth.UNKNOWN: T("まだ不明", "not known yet"),
}
CAUSE = {
    Cause.MET: T("満たしています", "met"),
    Cause.NOT_APPLICABLE: T("対象外です(妨げになりません)", "does not apply, so no obstacle"),
    Cause.SHORT: T("足りません", "not met"),
    Cause.MISSING: T("未回答です", "not answered"),
    Cause.EMPTY: T(
        "まだ実績がありません(その場合の扱いは公表されていません)", "no record yet; how that counts is not published"
    ),
    Cause.DISPUTED: T("どの情報源が正しいかで変わります", "depends on which source is right"),
    Cause.UNPUBLISHED: T("基準が公表されていません", "the bar is not published"),
    Cause.UNCLEAR: T("どう比べるかが公表されていません", "how it is compared is not published"),
    Cause.DISCRETIONARY: T("運営の判断によります", "the platform decides"),
}

# The guides
CONDITION = T("条件", "Condition")
TERM = T("項目", "Term")
TERM_IS = T("内容", "What it is")
PERIOD = T("いつの条件を見ますか", "Conditions in force")
EITHER_LIST = T(
    "どの一覧が有効だったか、はっきりしない時期です。どちらでも同じになるときだけ判定します。",
    "It is not known which list was in force, so the answer stands only where all agree.",
)
STARTING = T(
    "この期間のうちに始まりましたが、何日からかは記録がありません。",
    "It began some day in this period; no source says which.",
)
UNRECORDED = T("この期間の条件は、どの資料にも残っていません。", "No source records what was in force then.")
NO_DISPUTE = T("情報源の食い違いは見つかっていません。", "No source disagrees with another.")
NO_CHANGE = T("記録されている変更はありません。", "No change is on record.")
NEW_IN_IT = T("変更点：{why}", "What was new: {why}")
BEGAN = T("ここから記録があります", "The record begins here")
NEW_EDITION = T("新しい版", "New edition")
ADDED = T("追加", "New")
GONE = T("廃止", "Dropped")

# The ladder
LADDER = T("{ladder}の段階", "The steps of {ladder}")
HERE = T("いまここ", "You are here")
AT_LEAST = T("少なくともここ", "At least here")
SURE = T("{rank}: 条件を満たしています", "{rank}: reached")
MAYBE = T("{rank}: 可能性があります", "{rank}: possible")
NOT_YET = T("{rank}: まだ届いていません", "{rank}: not reached")
ABSENT = T("{rank}: この日にはありません", "{rank}: did not exist that day")

# The form
DAY = T("いつの時点で調べますか", "As of which day")
DAY_HINT = T("過去の日付にすると、その日の基準で調べます。", "Choose a past day to be judged by the rules of that day.")
INTRO = T(
    "分かるところだけで大丈夫です。1つ入れるごとに、結果が変わります。入力した内容は、この端末の外に送られません。",
    "Fill in only what you know; the result follows each answer. Nothing you enter leaves this device.",
)
UNKEPT = T(
    "このブラウザでは入力を保存できません。ページを閉じたり読み込み直したりすると、入力した内容は消えます。",
    "This browser does not let the page keep what you enter: closing or reloading the page clears it.",
)
UNSURE = T("分からない", "Not sure")
CHOOSE = T("選んでください", "Choose")
ALL_YES = T("この欄は全部「はい」", "Yes to all of these")
OR_SHOWN = T("または、表示されている割合", "or the percentage shown")
ADD = T("追加する", "Add another")
REMOVE = T("この行を消す", "Remove this row")
ROW = T("{n}行目", "Row {n}")
CHECK = T("結果を見る", "Show my result")
EXAMPLE = T("記入例を入れる", "Fill in the example")
CLEAR = T("全部消す", "Clear all")
COPY_LINK = T("リンクをコピー", "Copy link")
COPY_RESULT = T("結果をコピー", "Copy result")
COPY_LETTER = T("この文面をコピー", "Copy this message")
PRINT = T("印刷する", "Print")
UNDO = T("元に戻す", "Undo")
RETRY = T("もう一度試す", "Try again")
RELOAD = T("ページを読み込み直す", "Reload the page")
SEE_RESULT = T("詳しく見る", "See details")
SAVE_FILE = T("{file} を保存", "Save {file}")
SUMMARY = T("入力を確かめてください", "Please check your entries")
ERROR = T("入力の誤り: ", "Error: ")
EXAMPLE_RESULT = T("記入例の結果", "Result of the worked example")
RESULT = T("結果", "Result")
ANSWERED = T("回答 {n}/{of}", "{n} of {of} answered")
NO_SCRIPT = T(
    "計算には JavaScript が必要です。下は記入例の結果です。条件の一覧と出典は、このページでそのまま読めます。",
    "Calculating needs JavaScript. Below is the result of a worked example; the conditions and their sources can be read on this page as they are.",
)

# What the page says, by key; the scripts hold no text of their own.
SPOKEN = {
    "cleared": T("全部消しました。", "Everything was cleared."),
    "filled": T("記入例を入れました。", "The example was filled in."),
    "link": T(
        "リンクをコピーしました。入力した内容がリンクに含まれます。", "Link copied. It contains what you entered."
    ),
    "copied": T("結果をコピーしました。", "Result copied."),
    "refused": T(
        "コピーできませんでした。下の文字を選んでコピーしてください。",
        "Copying was refused. Select the text below and copy it.",
    ),
    "long": T(
        "入力が多すぎて、リンクにできません。結果のコピーを使ってください。",
        "Too much was entered to fit a link. Copy the result instead.",
    ),
    "opened": T("リンクの内容を入力しました。", "The link's answers were filled in."),
    "dropped": T(
        "リンクの一部は読めなかったので、除きました。", "Part of the link could not be read and was left out."
    ),
    "broken": T(
        "リンクが壊れているか、このページのものではないため、読めませんでした。入力はそのままです。",
        "The link is broken or belongs to another page. Your entries are unchanged.",
    ),
    "lost": T(
        "前に入力した内容の一部は、いまの入力欄に合わないため、戻せませんでした。",
        "Part of what you entered before fits no field of today's form and could not be brought back.",
    ),
    "pasted": T("{n}行を貼り付けました。", "Rows pasted: {n}."),
    "heading": T("見出しの行は除きました。", " The heading was skipped."),
    "left": T(
        "入れられるのは{most}行までなので、残りの{left}行は入っていません。",
        " Rows left out: {left}; at most {most} fit.",
    ),
    "stray": T(
        "選択肢や列に合わない{stray}個の値は、入っていません。",
        " Values left out because they match no option or column: {stray}.",
    ),
    "more": T("ほか{n}件は、それぞれの欄のところに出ています。", "{n} more, each beside its field."),
    "full": T("入れられるのは{most}行までです。", "At most {most} rows fit."),
    "download": T("計算の準備をしています(初回だけ約4MB)", "Getting ready (about 4 MB, the first time only)"),
    "start": T("計算の準備をしています", "Starting"),
    "import": T("もうすぐ計算できます", "Almost ready"),
    "ready": T("計算しています", "Calculating"),
    "answered": T("回答 {n}/{of}", "{n} of {of} answered"),
    "save": SAVE_FILE,
    "undone": T("元に戻しました。", "Undone."),
}
