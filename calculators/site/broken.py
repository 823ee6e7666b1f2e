"""What a reader meets when a file does not come as it should: the table that the browser tests try, as a page prints it."""

from __future__ import annotations

import tomllib
from itertools import groupby
from pathlib import Path

from calculators.views.failures import FAILURES
from calculators.views.html import Html, el
from rules_py.core.text import Lang, T

TABLE = Path(__file__).parents[2] / "tests" / "browser" / "sabotage.toml"

#: The ways a file can be broken, as tests/browser/sabotage.py breaks it.
FAULTS = {
    "missing": T("404", "404"),
    "page": T("別のページ(HTML)が返る", "a page (HTML) in its place"),
    "truncated": T("途中で切れている", "cut short"),
    "mistyped": T("種類(Content-Type)が違う", "wrong type (Content-Type)"),
    "silent": T("途中から何も届かない", "falls silent midway"),
    "blocked": T("接続が切れる", "connection broken off"),
}
_EVERY = T("どの壊れ方でも", "in every way")
_HEADINGS = (
    T("ファイル", "File"),
    T("壊れ方", "How it is broken"),
    T("読者に見えるもの", "What the reader sees"),
)
#: Outcomes that are no failure of the calculator.
OUTCOMES = {
    "works": T("ふだんと変わりません。", "Everything as usual."),
    "bare": T(
        "メニューと検索が、テーマのふつうのボタンになります。ほかはふだんどおりです。",
        "The theme's plain menu and search in place of ours; all else as usual.",
    ),
    "folds": T(
        "条件の一覧が、時期ごとの折りたたみになります。", "Each list of conditions is a fold of its own, one per period."
    ),
    "unstyled": T("飾りのない画面になりますが、内容も計算も使えます。", "Plain looks; everything can be read and used."),
}


def table() -> dict[tuple[str, str], str]:
    """The outcome by file and fault: a code of FAILURES or a key of OUTCOMES."""
    return {(file, fault): outcome for files, by in _parts() for file in files for fault, outcome in by.items()}


def broken_files(lang: Lang) -> Html:
    """The table in words."""
    rows = []
    for files, by in _parts():
        names = el("td", None, [part for file in files for part in (el("code", None, file), " ")])
        runs = [(outcome, [fault for fault, _ in run]) for outcome, run in groupby(by.items(), lambda item: item[1])]
        for outcome, faults in runs:
            how = _EVERY.of(lang) if len(runs) == 1 else ", ".join(FAULTS[fault].of(lang) for fault in faults)
            said = FAILURES[outcome].what if outcome in FAILURES else OUTCOMES[outcome]
            rows.append(el("tr", None, names, el("td", None, how), el("td", None, said.of(lang))))
            names = el("td", None)
    head = el("tr", None, [el("th", {"scope": "col"}, heading.of(lang)) for heading in _HEADINGS])
    return el("table", None, el("thead", None, head), el("tbody", None, rows))


def _parts() -> list[tuple[list[str], dict[str, str]]]:
    """Files that behave alike, with their outcome by fault. Raises `KeyError` for an outcome that has no words."""
    parts = []
    for part in tomllib.loads(TABLE.read_text("utf-8"))["part"]:
        by = {fault: part.get(fault) or part["outcome"] for fault in FAULTS}
        for outcome in by.values():
            FAILURES.get(outcome) or OUTCOMES[outcome]
        parts.append((part["files"], by))
    return parts
