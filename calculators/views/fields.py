"""One question of a form as native inputs, from the fact's declaration. Every input has a label and an error slot.

Numbers are text inputs with `inputmode`: `type=number` refuses 万, commas and full-width digits without saying why.
"""

from __future__ import annotations

from rules_py.core.facts import Choice, Each, Fact, Field, Rate, Rows
from rules_py.core.text import Lang, T

from . import words
from .html import NOTHING, Html, el

#: More options than this do not fit beside each other on a phone; they become a list to choose from.
_MOST_SEGMENTS = 3


def question(fact: Fact, prefix: str, lang: Lang, *, shown: bool = True, hinted: bool = True) -> Html:
    """The whole question for a fact: what is asked, where to look (unless said above), the inputs."""
    attributes = {"class": "kj-question", "data-fact": fact.id, "hidden": not shown}
    return el("div", attributes, _question(fact, prefix, fact.id, lang, fact.find if hinted else None))


def _question(fact: Fact, prefix: str, name: str, lang: Lang, find: T | None) -> Html:
    id = f"{prefix}.{name}"
    hint = el("p", {"class": "kj-hint", "id": f"{id}-hint"}, find.of(lang)) if find else NOTHING
    described = f"{id}-hint" if hint else ""
    if isinstance(fact, (Each, Rows)):
        return el(
            "fieldset", None, el("legend", None, fact.ask.of(lang)), hint, _error(id, name), _rows(fact, id, name, lang)
        )
    fields = fact.fields
    if len(fields) == 1 and _is_single(fields[0]):
        field = fields[0]
        label = el("label", {"for": id, "class": "kj-ask"}, fact.ask.of(lang))
        return el(
            "div",
            None,
            label,
            hint,
            _error(id, name),
            _with_unit(field, _input(field, id, name, described, lang), lang),
        )
    if len(fields) == 1:
        inputs = el("div", {"class": "kj-segments"}, _segments(fields[0], id, name, lang))
        group = {"aria-describedby": f"{described} {id}-error".strip()}
        return el("fieldset", group, el("legend", None, fact.ask.of(lang)), hint, _error(id, name), inputs)
    if fields[0].kind == "tick":
        ticks = [_tick(field, f"{id}.{field.suffix}", f"{name}.{field.suffix}", lang) for field in fields]
        legend = el("legend", None, fact.ask.of(lang))
        group = {"aria-describedby": f"{described} {id}-error".strip()}
        return el("fieldset", group, legend, hint, _error(id, name), el("div", {"class": "kj-ticks"}, ticks))
    parts = [
        _part(field, f"{id}.{field.suffix}", f"{name}.{field.suffix}", described, lang)
        for field in _in_order(fact, lang)
    ]
    return el(
        "fieldset",
        None,
        el("legend", None, fact.ask.of(lang)),
        hint,
        _error(id, name),
        el("div", {"class": "kj-parts"}, parts),
    )


def _in_order(fact: Fact, lang: Lang) -> tuple[Field, ...]:
    """Japanese says "of 10, 9"; English says "9 of 10"."""
    if isinstance(fact, Rate) and lang == "ja":
        part, whole, shown = fact.fields
        return whole, part, shown
    return fact.fields


def _part(field: Field, id: str, name: str, described: str, lang: Lang) -> Html:
    """One of several inputs of a question, with a small label of its own."""
    shown = field.suffix == "percent"
    label = (words.OR_SHOWN if shown else field.label).of(lang)
    if field.kind == "choice" and not _is_single(field):
        inputs = el("div", {"class": "kj-segments"}, _segments(field, id, name, lang))
        legend = el("legend", {"class": "kj-label"}, label)
        return el("fieldset", {"class": "kj-part", "aria-describedby": f"{id}-error"}, legend, inputs, _error(id, name))
    entered = _with_unit(field, _input(field, id, name, described, lang), lang, short=True)
    return el(
        "div", {"class": "kj-part"}, el("label", {"for": id, "class": "kj-label"}, label), entered, _error(id, name)
    )


def _is_single(field: Field) -> bool:
    return field.kind != "choice" or len(field.options) > _MOST_SEGMENTS


def _input(field: Field, id: str, name: str, described: str, lang: Lang) -> Html:
    shared: dict[str, str | bool | None] = {
        "id": id,
        "name": name,
        "aria-describedby": f"{described} {id}-error".strip(),
    }
    if field.kind == "choice":
        options = [("", words.CHOOSE), *field.options, ("unknown", words.UNSURE)]
        return el("select", shared, [el("option", {"value": value}, label.of(lang)) for value, label in options])
    if field.kind == "long":
        return el("textarea", {**shared, "rows": "6", "spellcheck": "false", "autocomplete": "off"})
    if field.kind == "date":
        return el("input", {**shared, "type": "date", "autocomplete": "off"})
    mode = None
    if field.kind == "number":
        mode = "decimal" if field.unit and field.unit.places else "numeric"
    size = "kj-number" if mode else None
    return el("input", {**shared, "type": "text", "class": size, "inputmode": mode, "autocomplete": "off"})


def _with_unit(field: Field, entered: Html, lang: Lang, short: bool = False) -> Html:
    """The input with its unit before or behind it; in the small boxes only signs such as % fit."""
    if field.unit is None:
        return entered
    before, _, after = (field.unit.ja if lang == "ja" else field.unit.many).partition("{n}")
    if short and len(after) > 1:
        before, after = "", ""
    signs = [
        el("span", {"class": "kj-unit", "aria-hidden": "true"}, sign.strip()) if sign.strip() else NOTHING
        for sign in (before, after)
    ]
    return el("span", {"class": "kj-measure"}, signs[0], entered, signs[1])


def _segments(field: Field, id: str, name: str, lang: Lang) -> list[Html]:
    """Big targets side by side. None is chosen at first: blank and "not sure" mean the same, but one is an answer."""
    options: list[tuple[str, T]] = [*field.options, ("unknown", words.UNSURE)]
    return [
        el("label", {"class": "kj-segment"},
           el("input", {"type": "radio", "name": name, "value": value, "id": id if n == 0 else f"{id}-{value}"}),
           el("span", None, label.of(lang)))
        for n, (value, label) in enumerate(options)
    ]  # fmt: skip


def _tick(field: Field, id: str, name: str, lang: Lang) -> Html:
    """One box of a row to tick, its name inside it so that a thumb can hit it."""
    box = el("input", {"type": "checkbox", "name": name, "value": "1", "id": id})
    return el("label", {"class": "kj-tick"}, box, el("span", None, field.label.of(lang)))


def _rows(fact: Each | Rows, id: str, name: str, lang: Lang) -> Html:
    """Rows of inputs. The page's script copies the first row, renumbering `.1.`, when the reader adds one."""
    cells = [_part(field, f"{id}.{field.suffix}", f"{name}.{field.suffix}", "", lang) for field in fact.fields]
    remove = el(
        "button",
        {"type": "button", "class": "kj-remove", "data-do": "remove", "aria-label": words.REMOVE.of(lang)},
        "×",
    )
    row = el(
        "div",
        {"class": "kj-row", "data-row": "1", "role": "group", "aria-label": words.ROW.fill(n=1).of(lang)},
        cells,
        remove,
    )
    rows = el(
        "div", {"class": "kj-rows", "data-rows": name, "data-most": fact.most, "data-label": words.ROW.of(lang)}, row
    )
    return el(
        "div", None, rows, el("button", {"type": "button", "class": "kj-quiet", "data-do": "add"}, words.ADD.of(lang))
    )


def _error(id: str, name: str) -> Html:
    """Where an error of a field appears; empty and hidden until then."""
    return el("p", {"class": "kj-error", "id": f"{id}-error", "data-error": name, "hidden": True})


def is_yes_no(fact: Fact) -> bool:
    return isinstance(fact, Choice) and tuple(option.id for option in fact.options) == ("yes", "no")
