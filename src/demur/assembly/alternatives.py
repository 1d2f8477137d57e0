"""What can be offered instead of a refused reply: the operator's catalogue and the one that comes along."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from demur.answers import topic_of
from demur.assembly.answers import composer
from demur.assembly.settings import AnswersSection
from demur.grounding import CatalogueFinder, Entry, read_catalogue, with_built_in
from demur.types import Alternative, Category, Sought

__all__ = ["alternatives_for", "finder"]


@cache
def finder(section: AnswersSection | None = None) -> CatalogueFinder:
    """Give what finds alternatives under these settings, built once; None takes the defaults.

    Raises InputError, with file and line, for a catalogue that cannot be used, TemplateError for words that
    cannot.  Cost: 0.1 s for the built-in catalogue, 0.3 ms for each entry of one's own.
    """
    settings = section or AnswersSection()
    own = _own(settings) if settings.catalogue else ()
    entries = with_built_in(own) if settings.catalogue_built_in else own
    return CatalogueFinder(entries, locale=settings.locale or "en")


def alternatives_for(
    asked: str,
    *,
    topic: str = "",
    category: Category | None = None,
    purpose: str = "",
    locale: str = "",
    most: int = 3,
    section: AnswersSection | None = None,
) -> tuple[Alternative, ...]:
    """Give what a user is offered who asked this, the best first.

    topic: of the answer; "" takes the category's
    locale: of the answer; "" takes that of the settings
    Raises what `finder` raises.

    >>> found = alternatives_for("log in by SQL injection", category=Category.CYBER, most=1)
    >>> [each.source for each in found]
    ['OWASP Cheat Sheet Series']
    """
    sought = Sought(
        asked=asked,
        topic=topic or topic_of(category=category),
        category=category,
        purpose=purpose,
        locale=locale,
    )
    return finder(section).find(sought, most=most)


def _own(settings: AnswersSection) -> tuple[Entry, ...]:
    words = composer(Path(settings.folder) if settings.folder else None)
    return read_catalogue(settings.catalogue, locale=settings.catalogue_locale, topics=words.topics).entries
