"""One entry of a catalogue: an alternative, and whom it is for."""

from __future__ import annotations

from dataclasses import dataclass, field

from demur.types import Alternative

__all__ = ["Entry", "tag_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something that can be offered.

    topics: topics of answers, categories and families that it is for; none means any
    not_for: those that it is never offered for, whatever `topics` says
    purposes: in small letters, what a request has to be for; none means any
    locales: in small letters, tags of users who read it; `de` is everybody who reads German
    about: words that it is found by, beside its own text
    place: where it is written, for people who look for it
    """

    alternative: Alternative
    topics: frozenset[str] = frozenset()
    not_for: frozenset[str] = frozenset()
    purposes: frozenset[str] = frozenset()
    locales: frozenset[str] = frozenset({"en"})
    about: str = ""
    place: str = field(default="", compare=False)


def tag_of(locale: str) -> str:
    """Give a locale as entries name it.

    >>> tag_of("de_AT")
    'de-at'
    """
    return locale.strip().replace("_", "-").lower()
