"""What the page says when it cannot calculate: per code of the engine, what happened and what the reader can do."""

from __future__ import annotations

from rules_py.core.record import Record
from rules_py.core.text import Lang, T

from . import words
from .html import NOTHING, Html, el

_STATIC = T(
    "条件の一覧と記入例は、このページでそのまま読めます。",
    "The list of conditions and the worked example can still be read on this page.",
)
_AGAIN = T("通信の状態を確かめて、もう一度お試しください。", "Check your connection and try again.")
_NEWER = T(
    "ブラウザを新しくするか、別のブラウザで開いてください。", "Update the browser, or open the page in another one."
)
_RELOAD = T("ページを読み込み直してください。入力した内容は残ります。", "Reload the page; what you entered is kept.")
_NO_FILE = T("計算に必要なファイルを受け取れませんでした。", "A file needed for calculating could not be fetched.")

#: What a button can do about a failure: its action in the page's script, and its words.
_ACTIONS = {"retry": words.RETRY, "reload": words.RELOAD}


class Words(Record):
    """What happened, what the reader can do about it, and the button that does it, if one helps."""

    what: T
    do: T
    action: str | None = "retry"


FAILURES: dict[str, Words] = {
    "no-wasm": Words(
        T(
            "このブラウザでは計算できません(WebAssembly がありません)。",
            "This browser cannot calculate here: it has no WebAssembly.",
        ),
        _NEWER,
        None,
    ),
    "no-module-worker": Words(
        T("このブラウザは古いため、計算できません。", "This browser is too old to calculate here."), _NEWER, None
    ),
    "script": Words(
        T("このページの部品を読み込めませんでした。", "A part of this page did not load."),
        T(
            "ページを読み込み直してください。入力した内容は残ります。直らないときは、少し待つか、広告ブロックなどの拡張機能を止めてお試しください。",
            "Reload the page; what you entered is kept. If that does not help, wait a little, or turn off extensions "
            "such as ad blockers.",
        ),
        "reload",
    ),
    "release": Words(
        T("このサイトは、ページを開いた後に更新されました。", "The site was updated after you opened this page."),
        _RELOAD,
        "reload",
    ),
    "offline": Words(T("インターネットにつながっていません。", "You seem to be offline."), _AGAIN),
    "unreachable": Words(
        _NO_FILE,
        T(
            "通信の状態を確かめてください。広告ブロックなどの拡張機能が止めていることもあります。",
            "Check your connection. An extension such as an ad blocker may also be holding it back.",
        ),
    ),
    "http": Words(_NO_FILE, T("少し待ってから、もう一度お試しください。", "Wait a moment and try again.")),
    "wrong-type": Words(
        T(
            "計算に必要なファイルが、正しい形式で届きませんでした。",
            "A file needed for calculating arrived in the wrong form.",
        ),
        T(
            "社内ネットワークなどが書き換えていることがあります。別の回線でお試しください。",
            "A network in between may have changed it. Try another connection.",
        ),
    ),
    "corrupt": Words(
        T("計算に必要なファイルが壊れて届きました。", "A file needed for calculating arrived damaged."), _AGAIN
    ),
    "blocked": Words(
        T(
            "ブラウザの設定や拡張機能が、計算を止めています。",
            "A setting or an extension of the browser blocks the calculation.",
        ),
        T(
            "このサイトで拡張機能を止めてから、もう一度お試しください。",
            "Turn the extension off for this site and try again.",
        ),
    ),
    "memory": Words(
        T("メモリが足りず、計算できませんでした。", "There is not enough memory to calculate."),
        T("ほかのタブやアプリを閉じてから、もう一度お試しください。", "Close other tabs or apps and try again."),
    ),
    "stalled": Words(T("準備が途中で止まっているようです。", "Getting ready seems to have stopped midway."), _AGAIN),
    "slow": Words(
        T("計算に時間がかかりすぎたため、止めました。", "The calculation took too long and was stopped."),
        T("もう一度お試しください。入力した内容は残っています。", "Try again. What you entered is still there."),
    ),
    "python": Words(
        T(
            "計算プログラムに不具合がありました。入力のせいではありません。",
            "There is a defect in our program. It is not your entry's fault.",
        ),
        T(
            "入力を変えるか、もう一度お試しください。下の記録を知らせていただけると直せます。",
            "Change an entry or try again. Sending us the note below helps to mend it.",
        ),
    ),
    "crashed": Words(
        T("計算が途中で止まりました。", "The calculation stopped midway."),
        T("もう一度お試しください。入力した内容は残っています。", "Try again. What you entered is still there."),
    ),
    "request": Words(
        T("このページと計算プログラムの版が合っていません。", "This page and the program are of different versions."),
        _RELOAD,
        "reload",
    ),
    "unknown": Words(T("計算できませんでした。", "The calculation did not work."), _AGAIN),
}


def failures(lang: Lang) -> list[Html]:
    """One template per code. The page's script shows a copy of the right one; "http-404" falls back to "http"."""
    return [el("template", {"data-failure": code}, _box(said, lang)) for code, said in FAILURES.items()]


def _box(said: Words, lang: Lang) -> Html:
    action = said.action
    button = (
        el("button", {"type": "button", "class": "kj-primary", "data-do": action}, _ACTIONS[action].of(lang))
        if action
        else NOTHING
    )
    detail = el("p", {"class": "kj-failure__detail"}, el("code", {"data-detail": True}))
    return el("div", {"class": "kj-failure", "tabindex": "-1"},
        el("p", {"class": "kj-failure__what"}, said.what.of(lang)),
        button,  # before the rest: the line that stays in sight is low, and its end may have to be scrolled to
        el("p", None, said.do.of(lang), "" if lang == "ja" else " ", _STATIC.of(lang)),
        detail,
    )  # fmt: skip
