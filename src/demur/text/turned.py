"""Turns back letters that were shifted, and text that runs backwards by letters or by words."""

from __future__ import annotations

import re
import string
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from itertools import pairwise

from demur.text.normal import Normal
from demur.text.unveiled import Unveiled, replaced

__all__ = ["frequent", "telling", "turned"]

_LOWER, _UPPER = string.ascii_lowercase, string.ascii_uppercase
_WORD = re.compile(r"[a-z]+")
_RUN = re.compile(r"\S+")
_BACKWARDS, _ATBASH, _EACH = "backwards", "atbash", "words backwards"
_SHIFTS = tuple(f"rot{shift}" for shift in range(1, len(_LOWER)))
_ALL = (*_SHIFTS, _ATBASH, _BACKWARDS)
# At first, words are looked for that were turned in the commonest ways, and the most frequent turned in any.
_COMMON = ("rot13", _ATBASH, _BACKWARDS)
_FREQUENT, _LEAST_LETTERS = 32, 3
# So many frequent words, with so many letters in all, are no accident; in a text of few words, fewer.
_WORDS, _LETTERS = 3, 7
_WORDS_OF_FEW, _LETTERS_OF_FEW, _FEW_WORDS = 2, 5, 14


def turned(text: str, lower: str) -> Iterator[Unveiled]:
    """Give `text` turned back, where frequent English words show that it was turned.

    lower: `text` in lower case.  Cost: O(n).
    """
    words = _WORD.findall(lower)
    for way in _ways_of(words):
        if way == _BACKWARDS:
            yield _backwards(text)
            yield _each_backwards(text)
        else:
            yield Unveiled(way, Normal(text.translate(_table(way))))
    if _is_back_to_front(words):
        yield _back_to_front(text)


def _ways_of(words: list[str]) -> list[str]:
    """Give the ways in which enough different words were turned, in all of `words` or close to each other."""
    places: dict[str, list[tuple[str, int]]] = {}
    ways = _ways()
    for at, word in enumerate(words):
        for way in ways.get(word, ()):
            places.setdefault(way, []).append((word, at))
    few = len(set(words)) <= _FEW_WORDS
    fewest, least = (_WORDS_OF_FEW, _LETTERS_OF_FEW) if few else (_WORDS, _LETTERS)
    return [
        way
        for way, found in places.items()
        if (len(different := {word for word, _ in found}) >= fewest and sum(map(len, different)) >= least)
        or (way in _COMMON and any(_is_near(*pair) for pair in pairwise(found)))
    ]


def _is_near(first: tuple[str, int], second: tuple[str, int]) -> bool:
    """Tell whether two words, each with its place, are long and close enough to be part of one sentence."""
    letters = len(first[0]) + len(second[0])
    return first[0] != second[0] and second[1] - first[1] <= _FEW_WORDS and letters >= _LETTERS_OF_FEW


def _is_back_to_front(words: list[str]) -> bool:
    """Tell whether words that belong together stand the wrong way round more often than the right one."""
    pairs = Counter(pairwise(words))
    wrong = sum(pairs[pair] for pair in _pairs())
    right = sum(pairs[second, first] for first, second in _pairs())
    return wrong > 2 * right and (wrong > 1 or len(words) <= _FEW_WORDS)


def _backwards(text: str) -> Unveiled:
    places = tuple(range(len(text)))
    return Unveiled(_BACKWARDS, Normal(text[::-1], places, places[::-1]))


def _each_backwards(text: str) -> Unveiled:
    """Give `text` with each of its words turned, in their places."""
    return replaced(_EACH, text, found=((*run.span(), run[0][::-1]) for run in _RUN.finditer(text)))


def _back_to_front(text: str) -> Unveiled:
    """Give the words of `text`, the last one first."""
    here: list[int] = []
    there: list[int] = []
    pieces: list[str] = []
    length = 0
    for run in reversed(list(_RUN.finditer(text))):
        here.append(length)
        there.append(run.start())
        pieces.append(run[0])
        length += len(run[0]) + 1
    return Unveiled("back to front", Normal(" ".join(pieces), tuple(here), tuple(there)))


@cache
def _table(way: str) -> dict[int, str]:
    if way == _ATBASH:
        lower, upper = _LOWER[::-1], _UPPER[::-1]
    else:
        # What was shifted by so much is turned back by the rest of the alphabet.
        shift = len(_LOWER) - int(way.removeprefix("rot"))
        lower, upper = (letters[shift:] + letters[:shift] for letters in (_LOWER, _UPPER))
    return {ord(old): new for old, new in zip(_LOWER + _UPPER, lower + upper, strict=True)}


@cache
def _lists() -> Mapping[str, tuple[str, ...]]:
    source = (resources.files("demur.text") / "data" / "turned.toml").read_text("utf-8")
    lists = tomllib.loads(source)
    return {
        "words": tuple(str(lists["words"]).split()),
        "alike": tuple(str(lists["alike"]).split()),
        "pairs": tuple(pair.strip() for pair in str(lists["pairs"]).split(",")),
        "telling_pairs": tuple(pair.strip() for pair in str(lists["telling_pairs"]).split(",")),
    }


@cache
def frequent() -> frozenset[str]:
    """Give the most frequent English words, of two letters or more."""
    return frozenset(_lists()["words"])


@cache
def _ways() -> Mapping[str, tuple[str, ...]]:
    """Map what frequent words look like when they are turned to the ways that make them so."""
    ways: dict[str, tuple[str, ...]] = {}
    known = {*_lists()["words"], *_lists()["alike"]}
    for word in _lists()["words"]:
        for way in _ALL:
            shape = _shape(word, way)
            if shape not in known:
                ways[shape] = (*ways.get(shape, ()), way)
    return ways


def _shape(word: str, way: str) -> str:
    if way == _BACKWARDS:
        return word[::-1]
    return word.translate({ord(new): chr(old) for old, new in _table(way).items()})


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    pairs = (*_lists()["pairs"], *_lists()["telling_pairs"])
    return frozenset((first, second) for first, _, second in (pair.partition(" ") for pair in pairs))


def telling() -> list[str]:
    """Give patterns for RE2 of what a turned text nearly always holds, and plain English hardly ever."""
    shapes = {
        shape
        for word in _lists()["words"]
        for way in (_ALL if word in _lists()["words"][:_FREQUENT] else _COMMON)
        if (shape := _shape(word, way)) in _ways() and (way in _COMMON or len(word) >= _LEAST_LETTERS)
    }
    pairs = (rf"\b{pair}\b" for pair in _lists()["telling_pairs"])
    return [rf"\b(?:{'|'.join(sorted(shapes))})\b", *pairs]
