"""What the trained network makes of a request as it may be meant, beside as it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

import msgspec

from demur.risk.model import Judged
from demur.text import CLAIMED, Unveiled, language_of, meanings

__all__ = ["riskiest"]

# So many readings of one text are judged; each costs as much as the text.
_MOST = 6
# What most often is a word of a language that the network reads as it is written.
_BY_LANGUAGE = "accents"
# Of so many characters the language is told.
_STRETCH = 400
_ENGLISH = frozenset({"en", None})


def riskiest(text: str, *, judge: Callable[[str], Judged | None]) -> Judged | None:
    """Judge `text` and what it may be meant to say; the highest of each probability counts.

    What is in no language, such as base64, is left out where something can be read out of it.
    Places are those of the reading that is riskiest. None where there is no opinion.
    Never raises.  Cost: that of `judge`, once more for each reading, six at most.
    """
    readings = list(islice(_read(text), _MOST))
    found = None
    if not readings or _is_said(text):
        found = judge(text)
    opened = {id(each) for reading in readings for each in _around(reading)}
    for reading in readings:
        if id(reading) in opened and not _is_said(reading.normal.text):
            continue
        other = judge(reading.normal.text)
        if other is not None:
            places = tuple(reading.stretch(start, end) for start, end in other.places)
            other = msgspec.structs.replace(other, places=places)
            found = other if found is None else _joined(found, other)
    return found


def _read(text: str) -> Iterator[Unveiled]:
    """Give the readings that the network could not make itself: accents belong to most of its languages."""
    for reading in meanings(text):
        if reading.how != _BY_LANGUAGE or language_of(reading.normal.text) in _ENGLISH:
            yield reading


def _around(reading: Unveiled) -> Iterator[Unveiled]:
    """Give what `reading` was found in, from the inside out."""
    while reading.within is not None:
        reading = reading.within
        yield reading


def _is_said(text: str) -> bool:
    """Tell whether any stretch of `text` is in a language that is told by name, and made of letters."""
    return any(_is_language(text[at : at + _STRETCH]) for at in range(0, len(text), _STRETCH))


def _is_language(stretch: str) -> bool:
    letters = sum(map(str.isalpha, stretch))
    return 2 * letters >= len(stretch) and language_of(stretch) in CLAIMED


def _joined(first: Judged, second: Judged) -> Judged:
    surer = max(first, second, key=lambda each: each.harm)
    riskier = max(first, second, key=lambda each: max(each.harm, each.attack, each.crisis))
    return Judged(
        harm=surer.harm,
        attack=max(first.attack, second.attack),
        crisis=max(first.crisis, second.crisis),
        category=surer.category,
        of_category=surer.of_category,
        places=riskier.places,
        alarmed=first.alarmed or second.alarmed,
        closer=first.closer or second.closer,
    )
