"""What the page says when it cannot calculate: per code of the engine, what happened and what the reader can do."""

from __future__ import annotations

from rules_py.core.text import Lang, T

from . import words
from .html import NOTHING, Html, el

_STATIC = T(
    "条件の一覧と記入例は、このページでそのまま読めます。",
    "The list of conditions and the worked example can still be read on this page.",
)
_AGAIN = T("通信の状態を確かめて、もう一度お試しください。", "Check your connection and try again.")

#: code -> what happened, what to do, whether trying again can help
FAILURES: dict[str, tuple[T, T, bool]] = {
    "no-wasm": (
        T(
            "このブラウザでは計算できません(WebAssembly がありません)。",
            "This browser cannot calculate here: it has no WebAssembly.",
        ),
        T(
            "ブラウザを新しくするか、別のブラウザで開いてください。",
            "Update the browser, or open the page in another one.",
        ),
        False,
    ),
    "no-module-worker": (
        T("このブラウザは古いため、計算できません。", "This browser is too old to calculate here."),
        T(
            "ブラウザを新しくするか、別のブラウザで開いてください。",
            "Update the browser, or open the page in another one.",
        ),
        False,
    ),
    "offline": (T("インターネットにつながっていません。", "You seem to be offline."), _AGAIN, True),
    "http": (
        T("計算に必要なファイルを受け取れませんでした。", "A file needed for calculating could not be fetched."),
        T("少し待ってから、もう一度お試しください。", "Wait a moment and try again."),
        True,
    ),
    "wrong-type": (
        T(
            "計算に必要なファイルが、正しい形式で届きませんでした。",
            "A file needed for calculating arrived in the wrong form.",
        ),
        T(
            "社内ネットワークなどが書き換えていることがあります。別の回線でお試しください。",
            "A network in between may have changed it. Try another connection.",
        ),
        True,
    ),
    "corrupt": (
        T("計算に必要なファイルが壊れて届きました。", "A file needed for calculating arrived damaged."),
        _AGAIN,
        True,
    ),
    "blocked": (
        T(
            "ブラウザの設定や拡張機能が、計算を止めています。",
            "A setting or an extension of the browser blocks the calculation.",
        ),
        T(
            "このサイトで拡張機能を止めてから、もう一度お試しください。",
            "Turn the extension off for this site and try again.",
        ),
        True,
    ),
    "memory": (
        T("メモリが足りず、計算を始められませんでした。", "There is not enough memory to calculate."),
        T("ほかのタブやアプリを閉じてから、もう一度お試しください。", "Close other tabs or apps and try again."),
        True,
    ),
    "stalled": (
        T("準備が途中で止まっているようです。", "Getting ready seems to have stopped midway."),
        _AGAIN,
        True,
    ),
    "python": (
        T(
            "計算プログラムに不具合がありました。入力のせいではありません。",
            "There is a defect in our program. It is not your entry's fault.",
        ),
        T(
            "入力を変えるか、もう一度お試しください。下の記録を知らせていただけると直せます。",
            "Change an entry or try again. Sending us the note below helps to mend it.",
        ),
        True,
    ),
    "crashed": (
        T("計算が途中で止まりました。", "The calculation stopped midway."),
        T("もう一度お試しください。入力した内容は残っています。", "Try again. What you entered is still there."),
        True,
    ),
    "request": (
        T("このページと計算プログラムの版が合っていません。", "This page and the program are of different versions."),
        T("ページを読み込み直してください。入力した内容は残ります。", "Reload the page; what you entered is kept."),
        True,
    ),
    "unknown": (T("計算できませんでした。", "The calculation did not work."), _AGAIN, True),
}


def failures(lang: Lang) -> list[Html]:
    """One template per code. The page's script shows a copy of the right one; "http-404" falls back to "http"."""
    return [el("template", {"data-failure": code}, _box(*said, lang)) for code, said in FAILURES.items()]


def _box(what: T, do: T, again: bool, lang: Lang) -> Html:
    retry = (
        el("button", {"type": "button", "class": "kj-primary", "data-do": "retry"}, words.RETRY.of(lang))
        if again
        else NOTHING
    )
    detail = el("p", {"class": "kj-failure__detail"}, el("code", {"data-detail": True}))
    return el("div", {"class": "kj-failure", "tabindex": "-1"},
        el("p", {"class": "kj-failure__what"}, what.of(lang)),
        el("p", None, do.of(lang), "" if lang == "ja" else " ", _STATIC.of(lang)),
        detail, retry,
    )  # fmt: skip
