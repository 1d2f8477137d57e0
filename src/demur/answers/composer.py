"""From a topic to an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from demur.answers.base import Answer
from demur.answers.catalog import Catalog
from demur.answers.composites import AS_EVER, again, in_part
from demur.answers.crisis import resources_for
from demur.answers.manner import Manner, Occasion
from demur.answers.personas import BRIEF, DIGITS, wording_for
from demur.answers.tags import BASE, fallbacks, language
from demur.answers.topics import Topic, may_retry
from demur.answers.wordings import Words
from demur.types.category import Category

__all__ = ["Composer"]

_USUAL, _ORDINARY = Manner(), Occasion()
_NONE: Mapping[str, str] = MappingProxyType({})
_SHOWN = 40
"""Characters of what was asked for that a note repeats; it may come from anybody."""


class Composer:
    """Composes answers from our words, or from the operator's own where they have some.

    folder: words as `en/privacy.ftl`, whose messages replace ours one by one; None for ours alone
    variables: what the operator's messages may show, by name, such as `product`
    strict: whether words in `folder` that cannot be used are an error; if not, ours take their place, and
        `problems` tells
    Raises TemplateError, with file, line and message, when words in `folder` cannot be used, so that
    composing never does.  Cost: 1 ms; with a folder 0.3 s, since all that it touches is read.
    """

    def __init__(
        self, folder: Path | None = None, *, variables: Mapping[str, str] = _NONE, strict: bool = True
    ) -> None:
        self._catalog = Catalog(folder, variables=variables, strict=strict)

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics that there are words for, sorted."""
        return self._catalog.topics

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales that there are words for, sorted."""
        return self._catalog.locales

    @property
    def problems(self) -> tuple[str, ...]:
        """What of the operator's words could not be used, with file and line; empty where they are strict."""
        return self._catalog.problems

    def wordings(self, topic: str, *, locale: str = "") -> tuple[str, ...]:
        """Give the names of the wordings that there are, such as `calm`, in their order."""
        return self._catalog.find(topic, locale).names

    def warm(self, *locales: str) -> None:
        """Read every topic of `locales` now, of English where none are named."""
        self._catalog.load(*locales)

    def compose(  # noqa: PLR0913 - each says one thing about who is told what, and all have a default
        self,
        topic: str,
        *,
        locale: str = "",
        seed: str = "",
        can_retry: bool | None = None,
        contact: str = "",
        appeal: str = "",
        category: Category | None = None,
        manner: Manner = _USUAL,
        occasion: Occasion = _ORDINARY,
    ) -> Answer:
        """Give the answer for `topic`; an unknown topic gives `unknown`, as the answer's `topic` tells.

        locale: a tag such as `de-AT`; falls back to `de`, then to English, as the answer's `locale` tells
        seed: chooses between the wordings, the same one for the same seed; a record's id, for instance
        can_retry: None leaves it to topic and category: false for what the law stands against
        contact, appeal: an http, https, mailto, tel or sms link; "" leaves it out, or to the topic
        category: tells beside the topic whether the user may ask again
        manner: persona, formality and channel
        occasion: earlier refusals, a part left out, what was found, the user's country
        Raises SettingError for a link that an answer may not carry.
        Cost: 6 us; the first answer in a language reads its words in some 10 ms.

        >>> answer = Composer().compose("privacy", locale="en-US")
        >>> answer.topic, answer.locale, answer.can_retry, len(answer.suggestions)
        ('privacy', 'en', True, 3)
        """
        words = self._catalog.find(topic, locale)
        made = self._said(words, manner, seed=seed, occasion=occasion)
        retry = may_retry(words.topic, category) if can_retry is None else can_retry
        notes = _notes(words, topic, locale=locale, persona=manner.persona)
        if contact or appeal or retry != made.can_retry:
            made = replace(made, can_retry=retry, contact=contact or made.contact, appeal=appeal)
        if words.topic == Topic.CRISIS:
            made = replace(made, resources=resources_for(occasion.country or _country(locale)))
        return (replace(made, notes=notes) if notes else made).offering(occasion.found)

    def _said(self, words: Words, manner: Manner, *, seed: str, occasion: Occasion) -> Answer:
        wording = wording_for(words.names, persona=manner.persona, seed=seed)
        if words.topic in AS_EVER or not (occasion.partial or occasion.earlier > 0):
            return words.content(wording, manner)
        more = self._catalog.find(Topic.PARTIAL if occasion.partial else Topic.REPEATED, words.locale)
        if language(more.locale) != language(words.locale):  # an answer is never in two languages
            return words.content(wording, manner)
        if occasion.partial:
            left_out = words.single("omitted", wording, manner=manner)
            return in_part(words.content(wording, manner), more, left_out=left_out, manner=manner)
        shorter = BRIEF if BRIEF in words.names and occasion.earlier % 2 else wording
        return again(words.content(shorter, manner), more, earlier=occasion.earlier, manner=manner)


def _country(locale: str) -> str:
    """Give the region that a locale names, such as `AT` for `de-AT`; "" where it names none."""
    tags = locale[:_SHOWN].replace("_", "-").partition(".")[0].split("-")[1:]
    return next((tag.upper() for tag in tags if len(tag) == 2 and tag.isalpha()), "")  # noqa: PLR2004 - ISO 3166


def _notes(words: Words, topic: str, *, locale: str, persona: str) -> tuple[str, ...]:
    """Say what was asked for and is not there."""
    found = []
    if locale and words.locale.lower() not in (fallbacks(locale) or (BASE,)):
        found.append(f"locale {_shown(locale)}: {words.locale}")
    if topic != words.topic:
        found.append(f"topic {_shown(topic)}: {words.topic}")
    if persona and all(name.rstrip(DIGITS) != persona for name in words.names):
        found.append(f"persona {_shown(persona)}: none of its wordings")
    return tuple(found)


def _shown(text: str) -> str:
    return f"{text[:_SHOWN]!r}"[: 2 * _SHOWN]
