"""The words of a text as the index knows them, in any language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from demur.text import language_of
from demur.text.tongues import tongues

__all__ = ["STEM", "asked_in", "is_pair", "tokens_of"]

STEM = 5
"""Letters of a stem; a word of so many or more, but for a number, has one."""

_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0002fa1f]+"
)
"""Scripts that put no space between words: Thai, Lao, Burmese, Khmer, and those of Chinese and Japanese."""
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0652\u0670]")
"""Accents, and the points of Hebrew and Arabic, which people write or leave out."""
_LONGEST = 64


def tokens_of(text: str) -> list[str]:
    """Give the words in order, each longer one followed by its stem, which is its first five letters.

    Where a script puts no space between words, every two letters in a row count as a word.  Case, accents and
    optional points are left out.  Cost: about 0.5 ms for 1,000 words.

    >>> tokens_of("Paid leave: 30 days")
    ['paid', 'leave', 'leave*', '30', 'days']
    >>> tokens_of("年次休暇")
    ['年次', '次休', '休暇']
    """
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    plain = unicodedata.normalize("NFC", plain)
    return [token for word in _WORD.findall(plain) for token in _parts(word[:_LONGEST])]


def asked_in(query: str) -> list[str]:
    """Give the words of a query that say what it is about: the closed-class ones of its language left out.

    >>> asked_in("What is the notice period?")
    ['notice', 'notic*', 'period', 'perio*']
    """
    plain = _commonplace(language_of(query))
    return [token for token in tokens_of(query) if token not in plain]


def is_pair(token: str) -> bool:
    """Tell whether a token is two letters in a row, which may belong to two words.

    >>> is_pair("年次"), is_pair("leave")
    (True, False)
    """
    return bool(_UNSPACED.fullmatch(token))


@cache
def _commonplace(language: str | None) -> frozenset[str]:
    words = (script.vocabulary.get(language or "", frozenset()) for script in tongues().values())
    return frozenset(token for each in words for word in each for token in tokens_of(word.decode()))


def _parts(word: str) -> Iterator[str]:
    if word.isascii():
        yield from _stemmed(word)
        return
    end = 0
    for match in _UNSPACED.finditer(word):
        yield from _stemmed(word[end : match.start()])
        yield from _pairs(match.group())
        end = match.end()
    yield from _stemmed(word[end:])


def _stemmed(word: str) -> Iterator[str]:
    if word:
        yield word
    if len(word) >= STEM and not word.isdigit():
        yield f"{word[:STEM]}*"


def _pairs(run: str) -> Iterator[str]:
    if len(run) == 1:
        yield run
    yield from (run[start : start + 2] for start in range(len(run) - 1))
