"""Tells the claimed languages from each other and from the rest, cheaply."""

from __future__ import annotations

import unicodedata
from typing import Final

from demur.text.scripts import FOREIGN, script_of
from demur.text.tongues import FULL, LEAST, Tongues, tongues

__all__ = ["CLAIMED", "OTHER", "language_of"]

CLAIMED: Final[frozenset[str]] = frozenset(
    {"ar", "bn", "de", "en", "es", "fr", "he", "hi", "id", "it", "ja"}
    | {"ko", "nl", "pl", "pt", "ru", "th", "tr", "uk", "vi", "zh"}
)
"""The ISO 639-1 codes of the languages that are told by name."""
OTHER: Final = "other"
"""Any language that is not claimed."""

_HEAD = 400
_FEW = 12
_SHARE = 0.12
_ENOUGH = 4
_SOME, _SAID = 48, 3
_BEYOND = 40
_LETTERS_ALONE = 24
_PUNCTUATION = b',.;:!?()"*'
_MARKS = bytes.maketrans(_PUNCTUATION, b" " * len(_PUNCTUATION))
_WIDE_MARKS = (
    "\u201c\u201d\u201e\u2026\u2014\u2013\u00ab\u00bb\u00bf\u00a1\u00a0\u060c\u061f\u061b\u06d4\u0964"
)
_APOSTROPHE = "\u2019"
_COMBINING = b"\xcc"
_ASCII = bytes(range(128))


def language_of(text: str) -> str | None:
    """Give one of `CLAIMED`, `OTHER` for another language, None for too little to tell.

    Looks at the first 400 characters.  The script decides first; among the languages of one script the
    closed-class words and the letters that few of them share are weighed.  Malay is called Indonesian.
    Of mixed text the language of most words is given.  Cost: O(1).

    >>> language_of("I can't help with that."), language_of("Je ne peux pas vous aider."), language_of("42")
    ('en', 'fr', None)
    """
    head = text[:_HEAD].lower()
    if not head.isascii():
        head = _without_marks(head)
    if head.isascii():
        plain = head.encode().translate(_MARKS)
        return "en" if _plainly_english(plain) else _of_latin(plain.split(), "")
    data = head.encode("utf-8", "replace")
    if _COMBINING in data:
        head = unicodedata.normalize("NFC", head)
        data = head.encode("utf-8", "replace")
    script = script_of(data)
    if script is None or script == FOREIGN:
        return script and OTHER
    if script == "latin":
        beyond = data.translate(None, _ASCII).decode("utf-8")
        return _of_latin(data.translate(_MARKS).split(), beyond[:_BEYOND])
    known = tongues()[script]
    if len(known.names) == 1:
        return known.names[0]
    return _of(known, data.translate(_MARKS).split(), head[:_BEYOND])


def _without_marks(head: str) -> str:
    head = head.replace(_APOSTROPHE, "'")
    for mark in _WIDE_MARKS:
        if mark in head:
            head = head.replace(mark, " ")
    return head


def _plainly_english(plain: bytes) -> bool:
    """Tell whether the first words, most of what is read, leave no doubt."""
    latin = tongues()["latin"]
    some = plain.split(None, _SOME)[:_SOME]
    words = latin.known.intersection(some)
    ours = len(words & latin.vocabulary["en"])
    return ours >= _ENOUGH and ours >= _SHARE * len(some) and 4 * ours >= 3 * len(words)


def _of_latin(found: list[bytes], beyond: str) -> str | None:
    latin = tongues()["latin"]
    words = latin.known.intersection(found)
    letters = latin.telling.intersection(beyond)
    least = _LETTERS_ALONE if not words else LEAST if len(found) < _FEW // 2 else FULL // 3
    name = latin.heaviest(words, letters, least=least)
    if name is None:
        return None
    hits = len(words & latin.vocabulary[name]) + (len(letters) if name != "en" else 0)
    if len(found) >= _FEW and hits < _SHARE * len(found) and hits < _SHARE * len(set(found)):
        return None
    if name in CLAIMED:
        return name
    # A word or two of a language that is not read, such as "hi", is as likely one of a language that is.
    return OTHER if len(found) >= _SAID else None


def _of(known: Tongues, found: list[bytes], head: str) -> str:
    words = known.known.intersection(found)
    name = known.heaviest(words, known.telling.intersection(head), least=int(len(found) >= _FEW))
    return name if name in CLAIMED else OTHER
