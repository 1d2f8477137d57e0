"""Which words there are, ours and the operator's, and which of them an answer is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from demur.answers.builtin import builtin_words, locale_facts
from demur.answers.manner import Formality
from demur.answers.messages import Forms, laid_over
from demur.answers.overlays import Overlay, overlays
from demur.answers.tags import BASE, fallbacks
from demur.answers.topics import Topic
from demur.answers.wordings import Words
from demur.errors import TemplateError

__all__ = ["Catalog"]

_LABELS = "labels"
_NONE: Mapping[str, str] = MappingProxyType({})


class Catalog:
    """The words by topic and locale, each locale read when it is first wanted.

    folder: the operator's own words, with one folder for each locale in it; None for ours alone
    variables: what the operator's messages may show, by name
    strict: whether words that cannot be used are an error; if not they are left out, and `problems` tells
    Raises TemplateError when something in `folder` cannot be used; all it touches is read at once.
    """

    def __init__(
        self, folder: Path | None = None, *, variables: Mapping[str, str] = _NONE, strict: bool = True
    ) -> None:
        self._tags = {locale: facts.tag for locale, facts in locale_facts().items()}
        self._overlays: dict[str, Overlay] = {}
        self._found: dict[tuple[str, str], Words] = {}
        self._problems: list[str] = []
        self._strict = strict
        if folder is not None:
            self._add(folder, variables)

    @property
    def problems(self) -> tuple[str, ...]:
        """What could not be used, where that is no error, with file and line."""
        return tuple(self._problems)

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales that there are words for, sorted."""
        return tuple(sorted(self._tags.values()))

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics that there are words for in some locale, sorted."""
        own = {topic for overlay in self._overlays.values() for topic in overlay.words}
        return tuple(sorted((own | builtin_words(BASE).keys()) - {_LABELS}))

    def load(self, *locales: str) -> None:
        """Read every topic of `locales` now, of English where none are named."""
        for locale in locales or (BASE,):
            for topic in self.topics:
                self.find(topic, locale)

    def find(self, topic: str, locale: str) -> Words:
        """Give the words for `topic` in the nearest locale, at last in English; else for `unknown`.

        Words of the operator that cannot be used were refused before, or are left out here.
        """
        for asked in (topic, Topic.UNKNOWN.value):
            place = self._place(asked, locale)
            if place is not None:
                return self._found.get(place) or self._make(*place)
        return self._make(BASE, Topic.UNKNOWN.value)

    def _place(self, topic: str, locale: str) -> tuple[str, str] | None:
        if topic != _LABELS:
            for one in (*fallbacks(locale), BASE):
                overlay = self._overlays.get(one)
                if topic in builtin_words(one) or (overlay is not None and topic in overlay.words):
                    return one, topic
        return None

    def _make(self, locale: str, topic: str) -> Words:
        made = self._found[locale, topic] = self._words(locale, topic)
        return made

    def _words(self, locale: str, topic: str) -> Words:
        messages: dict[str, Forms] = {}
        where = locale
        for name in (_LABELS, topic):
            for one in reversed(fallbacks(locale)):
                messages = laid_over(messages, builtin_words(one).get(name, {}))
                overlay = self._overlays.get(one)
                if overlay is not None and name in overlay.words:
                    messages, where = laid_over(messages, overlay.words[name]), overlay.files[name]
        return Words(topic, messages, locale=self._tags[locale], formality=_usual(locale), where=where)

    def _add(self, folder: Path, variables: Mapping[str, str]) -> None:
        for overlay in overlays(folder, variables=variables, note=self._note):
            self._overlays[overlay.tag.lower()] = overlay
            self._tags.setdefault(overlay.tag.lower(), overlay.tag)
        for locale, topic in list(self._touched()):
            try:
                self._make(locale, topic)
            except TemplateError as error:
                self._note(error)
                self._leave_out(locale, topic)

    def _touched(self) -> Iterator[tuple[str, str]]:
        """Give every locale and topic whose words something of the operator's is laid over."""
        for locale in self._tags:
            layers = [self._overlays[one] for one in fallbacks(locale) if one in self._overlays]
            own = {topic for overlay in layers for topic in overlay.words}
            there = {*own, *builtin_words(locale)} if _LABELS in own else own
            yield from ((locale, topic) for topic in sorted(there - {_LABELS}))

    def _leave_out(self, locale: str, topic: str) -> None:
        """Forget the operator's words for `topic` in `locale` and in what it is a kind of."""
        for one in fallbacks(locale):
            if one in self._overlays:
                self._overlays[one] = self._overlays[one].without(topic)

    def _note(self, error: TemplateError) -> None:
        if self._strict:
            raise error
        self._problems.append(str(error))


def _usual(locale: str) -> Formality | None:
    facts = locale_facts()
    return next(
        (facts[one].formality for one in fallbacks(locale) if one in facts and facts[one].formality), None
    )
