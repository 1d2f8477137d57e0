"""Reads a text as it may be meant where it hides keys: without marks in them, decoded, put together.

Letter case is kept, for it is a part of every key; `demur.text.unveil`, which looks for words, lowers most
readings.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from demur.risk.patterns import PatternSet
from demur.text import normalise
from demur.text.escapes import escapes
from demur.text.unveiled import Unveiled, replaced

__all__ = ["Reading", "readings"]

_DEEPEST = 3
"""So many encodings, one within the other, are undone."""
_MOST = 16
"""Readings of one text."""
_KEY = r"[A-Za-z0-9_+/=.~-]"
# What shows as nothing, or only as a change of type, and strings that are added up.
_MARKS = re.compile(
    r"\*{2,3}|`+|~~|</?[A-Za-z][^<>\n]{0,60}>|<!--[^<>\n]{0,60}-->"
    r"|&(?:#8203|#x200[bB]|#173|shy|zwnj|zwj|ZeroWidthSpace);"
    rf"|(?<={_KEY})(?:\*|[\"'][ \t]{{0,3}}[+.&][ \t]{{0,3}}[\"'])(?={_KEY})"
    r"|\\(?=[_*~+.-])"
)
_BASE64 = re.compile(r"(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{20,}+(?:\r?\n[A-Za-z0-9+/_-]{2,}+)*+={0,2}")
_HEX = re.compile(r"(?<![0-9A-Za-z])(?:\\x|0x)?[0-9A-Fa-f]{2}(?:[ :,]?(?:\\x|0x)?[0-9A-Fa-f]{2}){19,}+")
_HEX_DIGITS = re.compile(r"(?:\\x|0x)?([0-9A-Fa-f]{2})")
# Letter after letter, with the same sort of gap between all of them.
_SPELT = re.compile(r"(?<![^\s:=\"'`(])(?:[^\s,](?:,[ ]?|[ \t\n]{1,3})){15,}[^\s,](?![^\s.,;:!?)\"'`])")
_JOINED = re.compile(r"(?<![^\s:=\"'`(])\S([-.|/*:])(?:\S\1){14,}\S(?![^\s.,;:!?)\"'`])")
_GAPS = re.compile(r"[\s,]+")
# One of these matches wherever a pattern above does; a pass for all of them takes a twentieth of the time.
_GATES = {
    "marks": rf"\*\*|`|~~|<[/!A-Za-z]|&[#A-Za-z]|{_KEY}(?:\*{_KEY}|[\"'][ \t]*[+.&][ \t]*[\"'])|\\[_*~+.-]",
    "base64": r"[A-Za-z0-9+/_-]{20}",
    "hex": r"(?:(?:\\x|0x)?[0-9A-Fa-f]{2}[ :,]?){20}",
    "spelt": r"(?:[^\s,](?:,[ ]?|[ \t\n]{1,3})){15}|(?:\S[-.|/*:]){15}",
    "escapes": r"[%=&\\+][0-9A-Fa-f#uxU]",
}
_PLAIN = re.compile(r"[\x20-\x7e\s]{12,}")

Stretch = Callable[[int, int], tuple[int, int]]
_Found = list[tuple[int, int, str]]


class Reading(NamedTuple):
    """A text as it may be meant.

    stretch: gives for a stretch of it, start < end, the stretch of the raw text that says it
    """

    text: str
    stretch: Stretch


def readings(text: str) -> Iterator[Reading]:
    r"""Give every other way to read `text` in which a key may stand; most often one alone, turned round.

    Cost: O(n), some 40 us for 1 KB of prose, 120 us for 1 KB of code.

    >>> [reading.text for reading in readings("s\u200bk")]
    ['sk', 'ks']
    """
    seen = {text}
    for reading in _all(text):
        if reading.text not in seen:
            seen.add(reading.text)
            yield reading
        if len(seen) > _MOST:
            return


def _all(text: str) -> Iterator[Reading]:
    normal = normalise(text)
    shown = Reading(normal.text, normal.stretch)
    yield shown
    plain = _without_marks(shown) if "marks" in _gates(shown.text) else shown
    yield plain
    yield from _coded(plain, deep=1)
    yield Reading(plain.text[::-1], lambda start, end: plain.stretch(_end(plain, end), _end(plain, start)))


def _end(reading: Reading, offset: int) -> int:
    return len(reading.text) - offset


def _without_marks(reading: Reading) -> Reading:
    return _replaced(reading, [(*match.span(), "") for match in _MARKS.finditer(reading.text)])


def _coded(reading: Reading, *, deep: int) -> Iterator[Reading]:
    """Give what stands in codes in `reading`, one reading for each sort, and what these hold in turn."""
    gates = _gates(reading.text)
    for gate, decode in _CODES.items():
        if gate in gates and (found := decode(reading.text)):
            yield from _further(_replaced(reading, found), deep=deep)
    for undone in escapes(reading.text) if "escapes" in gates else ():
        yield from _further(_within(reading, undone), deep=deep)


def _further(reading: Reading, *, deep: int) -> Iterator[Reading]:
    yield reading
    if deep < _DEEPEST:
        yield from _coded(reading, deep=deep + 1)


def _replaced(reading: Reading, found: _Found) -> Reading:
    """Give `reading` with the words of `found` in the places that hide them."""
    if not found:
        return reading
    return _within(reading, replaced("", reading.text, found=found))


def _within(reading: Reading, found: Unveiled) -> Reading:
    return Reading(found.normal.text, lambda start, end: reading.stretch(*found.stretch(start, end)))


def _spelt(text: str) -> _Found:
    spaced = [(*match.span(), _GAPS.sub("", match[0])) for match in _SPELT.finditer(text)]
    return spaced or [(*match.span(), match[0][::2]) for match in _JOINED.finditer(text)]


def _unbased(text: str) -> _Found:
    return [(*match.span(), words) for match in _BASE64.finditer(text) if (words := _of_base64(match[0]))]


def _of_base64(run: str) -> str:
    plain = "".join(run.split()).rstrip("=").translate({ord("-"): "+", ord("_"): "/"})
    try:
        words = base64.b64decode(plain + "=" * (-len(plain) % 4)).decode("ascii")
    except (binascii.Error, UnicodeDecodeError):
        # Most long runs are words, ids and keys, and say nothing.
        return ""
    return words if _PLAIN.fullmatch(words) else ""


def _unhexed(text: str) -> _Found:
    found = ((*match.span(), _of_hex(match[0])) for match in _HEX.finditer(text))
    return [each for each in found if each[2]]


def _of_hex(run: str) -> str:
    words = bytes.fromhex("".join(_HEX_DIGITS.findall(run))).decode("ascii", "replace")
    return words if _PLAIN.fullmatch(words) else ""


_CODES: Mapping[str, Callable[[str], _Found]] = {"spelt": _spelt, "base64": _unbased, "hex": _unhexed}


def _gates(text: str) -> frozenset[str]:
    """Give the names of those gates that something in `text` may pass."""
    names = tuple(_GATES)
    return frozenset(names[index] for index in _gate_set().matching(text.encode("utf-8", "replace")))


@cache
def _gate_set() -> PatternSet:
    return PatternSet(_GATES.values())
