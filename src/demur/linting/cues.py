"""Finds the sure cues of a language in the words of a sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from demur.linting.lexicon import Lexicon, lexicon
from demur.linting.words import REMEMBERED, is_unspaced, tokens
from demur.text import normalise

__all__ = ["Cues", "Found", "cues", "fold"]

_GAP = "*"
_WORDS, _CHARACTERS = 3, 8
"""How much a lone `*` stands for at most."""
_UNTOLD = "bare"
"""A cue of this kind counts at the end of a sentence, where nothing follows that names something."""
_MARKS = frozenset("?!:;%#")
_END = ""
"""Stands behind each sentence; no word is empty, and none begins or ends with it."""
_HEAD = 3
"""Letters by which words with an open end are looked for."""


class Found(NamedTuple):
    """A cue from one word of a sentence to before another."""

    kind: str
    first: int
    end: int


class _Phrase(NamedTuple):
    kind: str
    elements: tuple[str, ...]
    gap: int


def fold(text: str) -> str:
    r"""Give `text` as words are compared: plain marks, small letters.

    >>> fold("I CAN\u2019T")
    "i can't"
    """
    return normalise(text).text.lower()


class Cues:
    """The cues of one language, by the one or two words that each begins with."""

    def __init__(self, held: Lexicon) -> None:
        self._pairs: dict[tuple[str, str], list[_Phrase]] = {}
        self._whole: dict[str, list[_Phrase]] = {}
        self._begins: dict[str, list[_Phrase]] = {}
        self._others: list[_Phrase] = []
        for cue in held.cues:
            for phrase in cue.phrases:
                self._add(_phrase(cue.code, fold(phrase)))
        # Most refusals hold none of these, which a set tells at once.
        self._first_pairs, self._first_words = frozenset(self._pairs), frozenset(self._whole)
        self._begun_by = lru_cache(REMEMBERED)(self._phrases)
        self._ends = tuple(sorted({phrase.elements[0][1:] for phrase in self._others}))

    def _add(self, phrase: _Phrase) -> None:
        if not phrase.elements:
            return
        first, second = (*phrase.elements, _GAP)[:2]
        if first.startswith("*"):
            self._others.append(phrase)
        elif first.endswith("*"):
            self._begins.setdefault(first[:-1][:_HEAD], []).append(phrase)
        elif "*" in second:
            self._whole.setdefault(first, []).append(phrase)
        else:
            self._pairs.setdefault((first, second), []).append(phrase)

    def find(self, sentences: Sequence[Sequence[str]]) -> dict[int, list[Found]]:
        """Give the cues in `sentences`, lists of folded words, by the number of each that has some.

        Cost: 0.2 us a word.
        """
        words = [word for held in sentences for word in (*held, _END)]
        hits: list[Found] = []
        if not self._first_pairs.isdisjoint(pairwise(words)):
            places = [(at, pair) for at, pair in enumerate(pairwise(words)) if pair in self._pairs]
            hits += [hit for at, pair in places for hit in self._at(words, at, self._pairs[pair])]
        if not self._first_words.isdisjoint(words):
            heads = [(at, word) for at, word in enumerate(words) if word in self._whole]
            hits += [hit for at, word in heads for hit in self._at(words, at, self._whole[word])]
        if self._begins or self._ends:
            hits += self._inflected(words)
        return _shared_out(hits, sentences) if hits else {}

    def _inflected(self, words: Sequence[str]) -> Iterator[Found]:
        begun_by = self._begun_by
        for at, phrases in [(at, begun_by(word)) for at, word in enumerate(words)]:
            if phrases:
                yield from self._at(words, at, phrases)

    def _phrases(self, word: str) -> list[_Phrase]:
        """Give the phrases that may begin with `word` in one of its forms."""
        heads = (word[:length] for length in range(1, min(_HEAD, len(word)) + 1))
        found = [phrase for head in heads for phrase in self._begins.get(head, ())]
        return [*found, *self._others] if word.endswith(self._ends) else found

    def _at(self, words: Sequence[str], at: int, phrases: list[_Phrase]) -> Iterator[Found]:
        for phrase in phrases:
            end = _end(phrase.elements, words, at=at, gap=phrase.gap)
            if end is not None and (phrase.kind != _UNTOLD or _last(words, end)):
                yield Found(phrase.kind, at, end)


def _last(words: Sequence[str], at: int) -> bool:
    """Tell whether nothing but marks stands between `at` and the end of the sentence."""
    while words[at] in _MARKS:
        at += 1
    return words[at] == _END


def _shared_out(hits: Iterable[Found], sentences: Sequence[Sequence[str]]) -> dict[int, list[Found]]:
    """Give the hits by sentence, with places in its own words."""
    firsts = [0, *accumulate(len(held) + 1 for held in sentences)]
    shared: dict[int, list[Found]] = {}
    for hit in hits:
        number = bisect_right(firsts, hit.first) - 1
        first = firsts[number]
        shared.setdefault(number, []).append(Found(hit.kind, hit.first - first, hit.end - first))
    return shared


def _end(elements: Sequence[str], words: Sequence[str], *, at: int, gap: int) -> int | None:
    """Give where `elements` end if they begin at `at`, None where they do not."""
    for number, element in enumerate(elements):
        if element == _GAP:
            rest = elements[number + 1 :]
            ends = (_end(rest, words, at=at + skipped, gap=gap) for skipped in range(gap + 1))
            return next((end for end in ends if end is not None), None)
        if at >= len(words) or not _is(words[at], element):
            return None
        at += 1
    return at


def _is(word: str, element: str) -> bool:
    if word == _END:
        return False
    if element.endswith("*"):
        inner = element[:-1]
        return inner[1:] in word if inner.startswith("*") else word.startswith(inner)
    return word.endswith(element[1:]) if element.startswith("*") else word == element


def _phrase(kind: str, text: str) -> _Phrase:
    if is_unspaced(text):
        pieces = [tokens(piece) for piece in text.split(_GAP)]
        # A mark that stands between two pieces is a gap; one at either end says nothing here.
        elements = [element for piece in pieces if piece for element in (_GAP, *piece)][1:]
        return _Phrase(kind, tuple(elements), _CHARACTERS)
    return _Phrase(kind, tuple(_spaced(text)), _WORDS)


def _spaced(text: str) -> Iterator[str]:
    for word in text.split():
        if word == _GAP:
            yield _GAP
            continue
        inner = tokens(word.strip(_GAP))
        for number, token in enumerate(inner):
            before = _GAP if word.startswith(_GAP) and number == 0 else ""
            after = _GAP if word.endswith(_GAP) and number == len(inner) - 1 else ""
            yield before + token + after


@cache
def cues(language: str) -> Cues:
    """Give the cues of `language`, read at the first call."""
    return Cues(lexicon(language))
