"""The one function that the page calls: JSON text in, JSON text out. The same in CPython, on Node and in the browser.

In: `{"calculator", "lang", "today", "day", "fields", "press"}`, fields always as typed.
Out: `{"html", "say", "errors": [{"field", "message"}], "ask": [fact ids], "markdown", "files"}`, or where it cannot
answer at all `{"failure": {"code", "detail"}}`: "request" for a question it does not understand, "python" for a defect.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, get_args

from rules_py.core.facts import Fault
from rules_py.core.judge import Worked
from rules_py.core.text import Lang

from .calculator import Calculator
from .registry import UnknownCalculator, find
from .typed import read, read_on

if TYPE_CHECKING:
    from .views.result import Outcome

#: More fields than any form has; keeps a hostile request from becoming work.
_MOST_FIELDS = 10_000


class BadRequest(ValueError):
    """A request that no form of ours sends."""


def answer(text: str) -> str:
    """The result for one request. Never raises: a defect becomes a failure with the place where it happened."""
    try:
        found = _answer(_request(text))
    except (BadRequest, UnknownCalculator) as wrong:
        found = {"failure": {"code": "request", "detail": f"{type(wrong).__name__}: {wrong}"}}
    except Exception as defect:  # the page shows it and goes on
        found = {"failure": {"code": "python", "detail": _where(defect)}}
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def _request(text: str) -> dict[str, Any]:
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        raise BadRequest("not JSON") from None
    if not isinstance(given, dict):
        raise BadRequest("not an object")
    shapes = {"calculator": str, "lang": str, "today": str, "day": str, "fields": dict, "press": bool}
    for key, shape in shapes.items():
        if not isinstance(given.setdefault(key, shape()), shape):
            raise BadRequest(f"{key} is not a {shape.__name__}")
    if given["lang"] not in get_args(Lang):
        raise BadRequest("lang is neither ja nor en")
    fields = given["fields"]
    if len(fields) > _MOST_FIELDS or not all(isinstance(value, str) for value in fields.values()):
        raise BadRequest("fields are not texts by name")
    try:
        given["today"] = date.fromisoformat(given["today"])
    except ValueError:
        raise BadRequest("today is not a day") from None
    return given


def _answer(given: Mapping[str, Any]) -> dict[str, Any]:
    lang: Lang = given["lang"]
    return respond(find(given["calculator"]), lang, given["today"], given["day"], given["fields"], given["press"])


def respond(
    calculator: Calculator, lang: Lang, today: date, day: str, fields: Mapping[str, str], press: bool = True
) -> dict[str, Any]:
    """The result for a calculator. Markdown is made when the reader pressed for it, not at every keystroke."""
    from rules_py.core.say import headline  # noqa: PLC0415 - a broken request needs no views

    from .views.result import outcome, result  # noqa: PLC0415

    on, wrong_day = read_on(day, today)
    asked = calculator.rule.facts_on(on)
    case, wrong = read(asked, fields, on)
    found = outcome(calculator.rule, case)
    clock = next((fault.text for fault in wrong_day if fault.code == "clock"), None)  # nobody need have left the field
    return {
        "html": str(result(calculator, found, today, lang, clock)),
        "say": headline(found).of(lang),
        "errors": [_error(fault, lang) for fault in (*wrong_day, *wrong)],
        "ask": [fact.id for fact in asked],
        "markdown": _markdown(calculator, found, lang) if press else "",
        "files": dict(found.working.files) if isinstance(found, Worked) and found.working else {},
    }


def _markdown(calculator: Calculator, found: Outcome, lang: Lang) -> str:
    from .views.markdown import markdown  # noqa: PLC0415 - only when it is wanted

    return markdown(calculator, found, lang)


def _error(fault: Fault, lang: Lang) -> dict[str, str]:
    return {"field": fault.field, "message": fault.text.of(lang)}


def _where(defect: BaseException) -> str:
    """What went wrong and where, without the reader's data: names of files and lines only."""
    places, frame = [], defect.__traceback__
    while frame is not None:
        code = frame.tb_frame.f_code
        places.append(f"{code.co_filename.rpartition('/')[2]}:{frame.tb_lineno} {code.co_name}")
        frame = frame.tb_next
    return f"{type(defect).__name__} at " + " < ".join(reversed(places[-4:]))
