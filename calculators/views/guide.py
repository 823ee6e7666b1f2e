"""What guides print from a rule: tables of every edition, what changed, the ladder, sources, disputes, single bounds.

Every function takes a rule's id, of which an unknown one raises `Faults` that name the nearest, and gives finished HTML
(or plain text, for `bound`). So no guide ever holds a threshold of its own.
`cites` numbers the sources of the page that the result stands on; the page lists them once, at its end.
"""

from __future__ import annotations

import rules_py
from rules_py.core.criterion import Criterion, Disputed
from rules_py.core.edition import Edition, Stretch
from rules_py.core.rule import Dated, Ladder
from rules_py.core.text import Lang

from . import ladder, words
from .cite import Citations
from .conditions import table
from .editions import DOUBT, history, periods, phase
from .html import NOTHING, Html, el


def conditions(id: str, lang: Lang, cites: Citations) -> Html:
    """The conditions of a rule, or of each rank of a ladder, with a switch that shows any other period.

    Without scripts every period is a fold, newest first and open; with them a select shows one at a time.
    """
    rule = rules_py.rule(id)
    slug = rule.id.replace(".", "-")
    folds = []
    for n, period in enumerate(periods(rule)):
        body = [_part(part, stretch, cites, lang, isinstance(rule, Ladder)) for part, stretch in period.parts]
        folds.append(
            el("details", {"class": "kj-period", "open": n == 0}, el("summary", None, period.title.of(lang)), body)
        )
    label = words.PERIOD.of(lang)
    options = [el("option", {"value": n}, period.title.of(lang)) for n, period in enumerate(periods(rule))]
    choice = el(
        "p",
        {"class": "kj-switch", "hidden": True},
        el("label", {"for": f"{slug}-period"}, label),
        " ",
        el("select", {"id": f"{slug}-period"}, options),
    )
    return el("div", {"class": "kj-conditions"}, el("div", {"data-editions": True}, choice, folds))


def _part(rule: Dated, stretch: Stretch, cites: Citations, lang: Lang, titled: bool) -> Html:
    """One rank's conditions in one period."""
    title = (
        el(
            "p",
            {"class": "kj-rank"},
            el("b", None, rule.title.of(lang)),
            [" ", rule.intro.of(lang)] if rule.intro else NOTHING,
        )
        if titled
        else NOTHING
    )
    if stretch.absence in DOUBT:
        return el(
            "div", {"class": "kj-rankbox"}, title, el("p", {"class": "kj-phase"}, DOUBT[stretch.absence].of(lang))
        )
    return el(
        "div",
        {"class": "kj-rankbox"},
        title,
        table(stretch, rule.title.of(lang), cites, lang),
        phase(stretch, cites, lang),
    )


def changes(id: str, lang: Lang, cites: Citations) -> Html:
    """What changed from edition to edition, newest first, each with its source."""
    return history(rules_py.rule(id), cites, lang)


def picture(id: str, lang: Lang) -> Html:
    """A ladder as stairs. Raises `TypeError` for a rule that is none."""
    rule = rules_py.rule(id)
    if not isinstance(rule, Ladder):
        raise TypeError(f"{rule.id} is not a ladder, so it has no picture")
    return el("figure", {"class": "kj-figurebox"}, ladder.picture(rule, lang, f"{rule.id.replace('.', '-')}-picture"))


def disputes(id: str, lang: Lang, cites: Citations) -> Html:
    """Where sources disagree, per edition: the condition, and who says what."""
    rule = rules_py.rule(id)
    items = [
        el(
            "li",
            None,
            el("b", None, criterion.label.of(lang)),
            f" ({edition.began.of(lang)})",
            _claims(criterion, cites, lang),
        )
        for edition in rule.editions
        for criterion in _disputed(edition)
    ]
    if not items:
        return el("p", None, words.NO_DISPUTE.of(lang))
    return el("ul", {"class": "kj-disputes"}, items)


def _disputed(edition: Edition) -> list[Disputed]:
    found: list[Disputed] = []
    stack: list[Criterion] = [part for _, part in edition.body.members if isinstance(part, Criterion)]
    while stack:
        node = stack.pop(0)
        if isinstance(node, Disputed):
            found.append(node)
        else:
            stack += [part for _, part in node.parts]
    return found


def _claims(criterion: Disputed, cites: Citations, lang: Lang) -> Html:
    items = []
    for claim in criterion.claims:
        said = claim.reading.requirement if isinstance(claim.reading, Criterion) else words.NOT_ASKED
        name = claim.reading.label.of(lang) + " " if isinstance(claim.reading, Criterion) else ""
        items.append(el("li", None, name, said.of(lang), cites.marks((claim.source,))))
    return el("ul", None, items)


def bound(id: str, criterion: str, lang: Lang, edition: str | None = None) -> str:
    """What an edition, the newest unless named, requires of one criterion, as plain text. Raises `KeyError`."""
    rule = rules_py.rule(id)
    known = {e.id: e for e in rule.editions}
    if edition is not None and edition not in known:
        raise KeyError(f"{rule.id} has no edition {edition!r}; it has {', '.join(known)}")
    chosen = known[edition] if edition is not None else rule.editions[-1]
    found: object = chosen.body
    for key in criterion.split("."):
        found = dict(getattr(found, "members", ())).get(key)
    if found is None:
        there = ", ".join(key for key, _ in chosen.body.members)
        raise KeyError(f"{rule.id} has no criterion {criterion!r} in {chosen.id}; it has {there}")
    text = found.requirement if isinstance(found, Criterion) else found.text  # type: ignore[attr-defined]
    return str(text.of(lang))
