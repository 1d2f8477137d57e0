"""The keys of an entry, read and checked; every error names file, line and key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from demur.answers import Topic
from demur.answers.links import link
from demur.errors import InputError, SettingError, nearest
from demur.grounding.catalogue_entry import Entry, tag_of
from demur.text import spot, squeeze
from demur.types import Alternative, AlternativeKind, Category, Family

__all__ = ["ENTRY_KEYS", "LONGEST_SOURCE", "LONGEST_TEXT", "SHARED_KEYS", "EntryReader", "Spot"]

LONGEST_TEXT, LONGEST_SOURCE = 90, 60
"""Characters of what is shown; 90 is what an alternative of the built-in answers has at most."""
SHARED_KEYS = ("kind", "locales", "not_for", "purposes", "source", "topics")
"""What may stand once for all entries of a file."""
ENTRY_KEYS = ("about", *SHARED_KEYS, "text", "url")

_LONGEST_URL = 2_000
_TAG = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
_PURPOSE = re.compile(r"\S.{0,59}")
_MARKUP = re.compile(r"<[A-Za-z/!?]|&(#\w+|[A-Za-z]+);|\]\(|`|\*\*|__|https?://|\bwww\.|^#{1,6} ")
_JOINERS = frozenset("\u200c\u200d")
"""They do not show either, and words of some scripts are misspelt without them."""
_WORDS = frozenset[str](word.value for words in (Topic, Category, Family) for word in words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot(spot.Spot):
    """A value of a catalogue with its place."""

    def error(self, problem: str, hint: str) -> InputError:
        """Give an error about this place, to be raised."""
        return InputError(problem, where=self.where, hint=hint)

    def plain_line(self, *, what: str, most: int) -> str:
        """Read one line that users will see: plain words, nothing in it that acts or does not show."""
        text = squeeze(self.text(what=what))
        if len(text) > most:
            problem = f"{what} of {len(text):,} characters is longer than {most}"
            raise self.error(problem, "say it shorter; what it is found by belongs into `about`")
        for sign in text:
            if not sign.isprintable() and sign not in _JOINERS:
                raise self.error(f"{what} holds U+{ord(sign):04X}, which does not show", "write plain words")
        if markup := _MARKUP.search(text):
            problem = f"{what} holds markup: {markup[0]!r} in {self.shown}"
            raise self.error(problem, "write plain words; a link belongs into `url`")
        return text


class EntryReader:
    """Makes entries of the keys that a file gives them.

    locale: of entries that name none
    topics: names of topics beside those that come along
    """

    def __init__(self, *, locale: str, topics: frozenset[str]) -> None:
        self._locales = frozenset({tag_of(locale)})
        self._topics = _WORDS | topics

    def entry(self, at: Mapping[str, Spot], *, body: str = "") -> Entry:
        """Make one.

        at: of `ENTRY_KEYS` those that are given, `text` among them
        body: more words that it is found by
        Raises InputError, with file, line and key, for a value that cannot be used.
        """
        topics, not_for = self._named(at.get("topics")), self._named(at.get("not_for"))
        if both := sorted(topics & not_for):
            raise at["not_for"].error(
                f"{both[0]!r} stands in `topics` as well", "leave it out of one of them"
            )
        about = [each.text() for each in _items(at.get("about"))]
        return Entry(
            alternative=_alternative(at),
            topics=topics,
            not_for=not_for,
            purposes=frozenset(_purposes(at.get("purposes"))),
            locales=frozenset(_locales(at.get("locales"))) or self._locales,
            about="\n".join([*about, body]).strip(),
            place=at["text"].where,
        )

    def _named(self, given: Spot | None) -> frozenset[str]:
        return frozenset(self._topic(each) for each in _items(given))

    def _topic(self, given: Spot) -> str:
        word = given.text(what="a topic or category").lower()
        if word not in self._topics:
            raise given.error(f"{given.shown} is no topic or category", nearest(word, self._topics))
        return word


def _alternative(at: Mapping[str, Spot]) -> Alternative:
    url = _url(at["url"]) if "url" in at else ""
    usual = AlternativeKind.HELP if url else AlternativeKind.CAPABILITY
    kind = at["kind"].choice(AlternativeKind) if "kind" in at else usual
    if kind is AlternativeKind.GUIDELINE and "source" not in at:
        raise at["text"].error("a guideline has to name whom it is cited from", "add `source:`")
    return Alternative(
        text=at["text"].plain_line(what="a text", most=LONGEST_TEXT),
        url=url,
        source=at["source"].plain_line(what="a source", most=LONGEST_SOURCE) if "source" in at else "",
        kind=kind,
    )


def _url(given: Spot) -> str:
    url = given.text(what="a link")
    if len(url) > _LONGEST_URL:
        raise given.error(f"a link of {len(url):,} characters is longer than {_LONGEST_URL:,}", "shorten it")
    try:
        return link(url, where="url")
    except SettingError as error:
        raise given.error(error.problem, error.hint) from error


def _items(given: Spot | None) -> list[Spot]:
    return [] if given is None or given.node.empty else given.items()


def _purposes(given: Spot | None) -> Iterator[str]:
    for each in _items(given):
        yield each.matching(_PURPOSE, what="a purpose", like="'security testing'").casefold()


def _locales(given: Spot | None) -> Iterator[str]:
    for each in _items(given):
        yield tag_of(each.matching(_TAG, what="a locale", like="de or de-AT"))
