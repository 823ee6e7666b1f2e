"""What each macro gives: HTML from `calculators.views`, in a form that Markdown leaves alone."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Literal

from calculators import registry
from calculators.site.broken import broken_files
from calculators.site.listing import code
from calculators.site.whereabouts import index
from calculators.views import guide
from calculators.views.cite import Citations
from calculators.views.element import element
from calculators.views.timeline import timeline
from rules_py.core.facts import Faults
from rules_py.core.source import Source

type Lang = Literal["ja", "en"]
type Macro = Callable[..., str]


class MacroError(ValueError):
    """A guide asks for what does not exist; the text says what does."""


def macros(lang: Lang, page: Callable[[], str]) -> dict[str, Macro]:
    """The macros of one language, by the name that guides use. `page` names the page being rendered."""
    sources = _PageSources(lang, page)
    return {
        "calculator": lambda id: _calculator(id, lang),
        "conditions": _of_rule(lambda id: guide.conditions(id, lang, sources.here)),
        "changes": _of_rule(lambda id: guide.changes(id, lang, sources.here)),
        "picture": _of_rule(lambda id: guide.picture(id, lang)),
        "disputes": _of_rule(lambda id: guide.disputes(id, lang, sources.here)),
        "bound": _of_rule(lambda id, criterion, *edition: guide.bound(id, criterion, lang, *edition), inline=True),
        "timeline": _timeline(lang, sources),
        "calculators": lambda: block(str(index(lang))),
        "broken_files": lambda: block(str(broken_files(lang))),
        "cite": sources.cite,
        "cited": sources.cited,
        "code": code,
    }


class _PageSources:
    """What a guide cites in its text, numbered page by page."""

    def __init__(self, lang: Lang, page: Callable[[], str]) -> None:
        self._lang = lang
        self._page = page
        self._pages: dict[str, Citations] = {}

    @property
    def here(self) -> Citations:
        """The numbering of the page being rendered."""
        return self._pages.setdefault(self._page(), Citations(self._lang, "page"))

    def cite(self, platform: str, *ids: str) -> str:
        """Marks such as [1][2] for a platform's sources, by their ids."""
        known = _platform_sources(platform)
        for id in ids:
            if id not in known:
                near = get_close_matches(id, known, n=5, cutoff=0.3) or sorted(known)
                raise MacroError(f"{platform} has no source {id!r}; nearest: {', '.join(near)}")
        return str(self.here.marks(known[id] for id in ids))

    def cited(self) -> str:
        """The list of what the page has cited so far."""
        return block(str(self.here.listing()))


@cache
def _platform_sources(platform: str) -> dict[str, Source]:
    """Every source of a platform's `sources*.py`, by id."""
    try:
        folder = import_module(f"rules_py.{platform}")
    except ModuleNotFoundError:
        raise MacroError(f"there is no platform {platform!r}") from None
    names = [module.name for module in iter_modules(folder.__path__) if module.name.startswith("sources")]
    found = [value for name in names for value in vars(import_module(f"rules_py.{platform}.{name}")).values()]
    return {value.id: value for value in found if isinstance(value, Source)}


def _calculator(id: str, lang: Lang) -> str:
    try:
        calculator = registry.find(id)
    except registry.UnknownCalculator:
        known = ", ".join(registry.ids())
        raise MacroError(f"there is no calculator {id!r}; there are: {known}") from None
    return block(str(element(calculator, lang)))


def _of_rule(view: Callable[..., str], *, inline: bool = False) -> Macro:
    """A macro whose first argument is a rule's id, with errors that a writer of guides understands."""

    def macro(id: str, *rest: str) -> str:
        try:
            found = view(id, *rest)
        except (Faults, LookupError) as error:
            raise MacroError(f"{id!r}: {error}") from None
        return str(found) if inline else block(found)

    return macro


def _timeline(lang: Lang, sources: _PageSources) -> Macro:
    def macro(platform: str | None = None) -> str:
        try:
            return block(str(timeline(platform, lang, sources.here)))
        except KeyError as error:
            raise MacroError(f"timeline: {error}") from None

    return macro


def block(html: str) -> str:
    """One line in an element: Markdown takes a whole HTML block as it is, also in a list, and ends it nowhere inside.

    Left out of the search: the guide's own words lead to it, and every table of every period would make the index,
    which the reader's browser builds from text, several times as heavy. Material stops leaving out at the first end
    tag of the same name, so the name must be one that does not occur inside.
    """
    tag = "div" if "<section" in html else "section"
    line = html.replace("\n", "&#10;" if "<pre" in html or "<textarea" in html else " ")
    return f"<{tag} data-search-exclude>{line}</{tag}>"
