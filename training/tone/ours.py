"""What our own answers teach the lint: each part does what it is there for, and nothing is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from typing import Final

from demur.answers import Answer, Channel, Composer, Formality, Manner
from demur.linting.base import Label
from demur.linting.content import named
from demur.linting.cues import fold
from demur.linting.lexicon import lexicon
from demur.linting.words import tokens
from training.tone.items import Said

__all__ = ["OURS", "ours"]

OURS: Final = "ours"
_FIRST, _WEIGHT = 2_000_000, 0.5
_FAULTS = frozenset({Label.PREACHY, Label.ROBOTIC, Label.ACCUSING, Label.APOLOGY, Label.PROMISE})
_LABELS = {
    "acknowledgement": Label.ACK,
    "boundary": Label.BOUNDARY,
    "reason": Label.REASON,
    "engagement": Label.INVITE,
    "lead": Label.PLAIN,
}
# Nothing is refused there, or the whole of it is another's words.
_OTHERWISE = frozenset({"clarification", "escalated", "unavailable", "crisis", "repeated", "partial"})


def ours(language: str) -> Iterator[Said]:
    """Give the sentences of our own answers in `language` and its regions; none where it has no words yet."""
    composer = Composer()
    general = lexicon(language).general

    def names(text: str) -> bool:
        return named(tokens(fold(text)), fold(text), general=general) > 0

    number = _FIRST
    done: set[str] = set()
    locales = [locale for locale in composer.locales if locale.partition("-")[0] == language]
    for locale, topic in product(locales, composer.topics):
        for answer in _spoken(composer, topic, locale=locale):
            for text, labels, known in _parts(answer, names, plain=topic not in _OTHERWISE):
                if text not in done and answer.locale == locale:
                    number += 1
                    done.add(text)
                    yield Said(text, labels, OURS, number, _WEIGHT, known)


def _spoken(composer: Composer, topic: str, *, locale: str) -> Iterator[Answer]:
    """Give every wording in every manner."""
    for name, formality, channel in product(composer.wordings(topic, locale=locale), Formality, Channel):
        manner = Manner(persona=name, formality=formality, channel=channel)
        yield composer.compose(topic, locale=locale, manner=manner)


def _parts(
    answer: Answer, names: Callable[[str], bool], *, plain: bool
) -> Iterator[tuple[str, frozenset[Label], frozenset[Label]]]:
    for name, label in _LABELS.items():
        # An early boundary of ours names nothing; of such a one only what it is not is known.
        told = label is not Label.BOUNDARY or names(answer.boundary)
        if plain and told:
            yield getattr(answer, name), frozenset({label}), _FAULTS | {label, Label.BARE}
        else:
            yield getattr(answer, name), frozenset(), _FAULTS
    for line in answer.alternatives:
        yield line, frozenset({Label.OFFER}), _FAULTS | {Label.OFFER, Label.EMPTY, Label.BARE}
