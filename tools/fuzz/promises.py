"""What must hold for any text at all: a function for each target, which names the promises it breaks."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from itertools import groupby, pairwise

from demur.models import CODE, GAP, QUOTED, beginning, grams
from demur.reading.model import seen
from demur.reading.said import origin_of
from demur.reading.spoken import spoken
from demur.text import meanings, normalise, sentences
from fuzz.one_by_one import words_of, words_spelt

__all__ = ["PROMISES", "of_grams", "of_meanings", "of_normalise", "of_seen", "of_sentences", "of_spoken"]

_FEW, _SOME = 3, 40
_READINGS = 16


def of_sentences(text: str) -> Iterator[str]:
    """Sentences lie in the text, in order, apart, and hold no white space at their ends."""
    found = sentences(text)
    for one in found:
        if not 0 <= one.start < one.end <= len(text):
            yield f"{one} does not lie in the text"
        elif text[one.start : one.end].strip() != text[one.start : one.end]:
            yield f"{one} holds white space at its ends"
    yield from (f"{b} begins before {a} ends" for a, b in pairwise(found) if b.start < a.end)


def of_normalise(text: str) -> Iterator[str]:
    """Ways back lead into the text, never backwards, and plain letters stay what they are."""
    normal = normalise(text)
    origins = [normal.origin(at) for at in range(len(normal.text))]
    if any(not 0 <= origin < len(text) for origin in origins):
        yield "the way back leads out of the text"
        return
    if origins != sorted(origins):
        yield "the way back leads backwards"
    if len(normal.text.lower()) != len(normal.text):
        yield "a character lowers to more than one"
    if normalise(normal.text).text != normal.text:
        yield "what is normal is changed once more"
    kept = {at: text[origin] for at, origin in enumerate(origins) if text[origin].isascii()}
    # A letter may be one character with the mark that follows it.
    yield from (
        f"{old!r} became {normal.text[at]!r}"
        for at, old in kept.items()
        if old != unicodedata.normalize("NFD", normal.text[at])[0]
    )
    if sum(character.isascii() for character in text) != len(kept):
        yield "an ASCII character is lost"


def of_spoken(text: str) -> Iterator[str]:
    """Every character keeps its place, and what is covered becomes a sign or white space."""
    covered = spoken(text)
    if len(covered) != len(text):
        yield f"{len(text)} characters became {len(covered)}"
    allowed = {" ", "\n", CODE, QUOTED}
    if any(new != old and new not in allowed for old, new in zip(text, covered, strict=False)):
        yield "a character became another one"
    if GAP in covered:
        yield "a gap is left"


def of_grams(text: str) -> Iterator[str]:
    """Words, sentences and n-grams are those that a count character by character gives, beside others too."""
    texts = [text.replace(GAP, " "), "", text[:_SOME].replace(GAP, " ")]
    found, words = grams(texts), words_of(texts)
    if [word.hashes for word in words] != [tuple(column) for column in found.hashes.T.tolist()]:
        yield "it has other n-grams"
    sentences = [list(held) for _, held in groupby(words, key=lambda word: word.sentence)]
    places = [(held[0].text, held[0].start, held[-1].end) for held in sentences]
    if places != list(zip(found.text.tolist(), found.begin.tolist(), found.end.tolist(), strict=True)):
        yield "it has other sentences"
    few = beginning(texts[0], _FEW)
    if not texts[0].startswith(few) or list(words_spelt(few)) != list(words_spelt(texts[0]))[:_FEW]:
        yield "a beginning holds other words than were wanted"


def of_seen(text: str) -> Iterator[str]:
    """Letters that are read of a reply lead back into it, never backwards."""
    found = seen(text)
    origins = [origin_of(found, at) for at in range(len(found.text))]
    if any(not 0 <= origin < len(text) for origin in origins):
        yield "the way back leads out of the text"
    elif origins != sorted(origins):
        yield "the way back leads backwards"
    elif any(
        new != text[origin]
        for new, origin in zip(found.text, origins, strict=True)
        if new.isalpha() and new.isascii() and text[origin].isascii()
    ):
        yield "the way back leads to another letter"


def of_meanings(text: str) -> Iterator[str]:
    """No reading comes twice, there are few, and they lead back into the text."""
    found = list(meanings(text))
    if len(found) > _READINGS:
        yield f"it has {len(found)} readings"
    words = [reading.normal.text.lower() for reading in found]
    if len(set(words)) != len(words):
        yield "one reading is given twice"
    for reading in found:
        size = len(reading.normal.text)
        for start, end in ((0, size), (0, 1), (size - 1, size)) if size else ():
            first, last = reading.stretch(start, end)
            if not 0 <= first <= last <= len(text):
                yield f"{reading.how} leads to {first} and {last} of {len(text)}"


PROMISES: dict[str, Callable[[str], Iterator[str]]] = {
    "sentences": of_sentences,
    "normalise": of_normalise,
    "meanings": of_meanings,
    "spoken": of_spoken,
    "grams": of_grams,
    "seen": of_seen,
}
