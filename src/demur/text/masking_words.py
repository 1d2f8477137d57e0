"""Finds values that are made of words and signs: addresses, credentials and secrets."""

from __future__ import annotations

import ipaddress
import math
import re
from collections import Counter
from collections.abc import Iterator

from demur.text.spans import MaskSpan

__all__ = ["word_spans"]

# Every repetition is bounded, so that a text made for it cannot make a search slow.
_EMAIL = re.compile(r"[^\s@<>\"'(),;:\[\]{}=/|]{1,64}@(?:[^\W_][\w-]{0,62}\.){1,8}[^\W\d_]{2,24}")
_URL_LOGIN = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]{1,20}://([^\s/@]{1,256})@")
_IPV4 = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)")
_IPV6 = re.compile(r"(?<![\w:])(?=[0-9A-Fa-f]{0,4}:)[0-9A-Fa-f:]{2,39}(?:\.\d{1,3}){0,3}(?![\w:])")
_PEM = re.compile(
    r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[A-Za-z0-9+/=\s:,-]{0,8000}?-----END [A-Z ]{0,30}-----"
)
_KNOWN_KEY = re.compile(
    r"(?<![A-Za-z0-9])(?:"
    r"(?:sk|pk|rk)[-_][A-Za-z0-9_-]{12,200}"
    r"|(?:AKIA|ASIA)[A-Z0-9]{16}"
    r"|gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255}|glpat-[A-Za-z0-9_-]{20,64}"
    r"|xox[abeprs]-[A-Za-z0-9-]{10,255}|AIza[A-Za-z0-9_-]{30,50}|hf_[A-Za-z0-9]{20,64}"
    r"|dmr_[A-Za-z0-9_-]{12,128}|npm_[A-Za-z0-9]{30,64}|pypi-[A-Za-z0-9_-]{30,255}"
    r"|eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{4,4000}(?:\.[A-Za-z0-9_-]{0,2000})?"
    r")"
)
_NAMED = re.compile(
    r"(?i)(?:api[\w-]{0,10}key|access[_-]?key|secret|token|passw(?:or)?d|passphrase|passwort|pwd|credentials?)"
    r"[\"']?\s{0,3}(?::|=|\bis\b|\bist\b)\s{0,3}[\"']?([^\s\"'&,;]{4,512})"
)
_BEARER = re.compile(r"(?i)\b(?:bearer|basic)\s{1,3}([A-Za-z0-9+/=._~-]{8,2000})")
_RANDOM = re.compile(r"(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_=-]{24,512}(?![A-Za-z0-9+/_=-])")
_JOINTS = re.compile(r"[-_/=+]")
_PIECE = 16
"""Characters without a joint that a key has at the least."""
_ENTROPY = 3.0
"""Bits for each character, above which a long word of digits and letters is a key; hex has 3.2 and more."""


def word_spans(text: str) -> Iterator[MaskSpan]:
    """Yield addresses and secrets, in no order; they may overlap.

    >>> [(span.kind, span.start) for span in word_spans("ssh://ada:pw1234@host from 10.0.0.7")]
    [('CREDENTIALS', 6), ('IP', 27)]
    """
    yield from _found(_URL_LOGIN, text, kind="CREDENTIALS", group=1)
    yield from _found(_EMAIL, text, kind="EMAIL")
    for pattern in (_IPV4, _IPV6):
        yield from (
            span for span in _found(pattern, text, kind="IP") if _is_address(text[span.start : span.end])
        )
    for pattern in (_PEM, _KNOWN_KEY):
        yield from _found(pattern, text, kind="SECRET")
    for pattern in (_NAMED, _BEARER):
        yield from _found(pattern, text, kind="SECRET", group=1)
    yield from (
        span for span in _found(_RANDOM, text, kind="SECRET") if _is_random(text[span.start : span.end])
    )


def _found(pattern: re.Pattern[str], text: str, *, kind: str, group: int = 0) -> Iterator[MaskSpan]:
    for match in pattern.finditer(text):
        yield MaskSpan(start=match.start(group), end=match.end(group), kind=kind)


def _is_address(word: str) -> bool:
    if not any(letter.isdigit() for letter in word):
        return False
    try:
        ipaddress.ip_address(word)
    except ValueError:
        return False
    return True


def _is_random(word: str) -> bool:
    """Tell a key from long words and paths: digits and letters, and hardly a letter likelier than another."""
    piece = max(_JOINTS.split(word), key=len)
    if len(piece) < _PIECE or piece.isdigit() or piece.isalpha():
        return False
    counts = Counter(piece).values()
    return -sum(n / len(piece) * math.log2(n / len(piece)) for n in counts) > _ENTROPY
