"""Decodes runs of characters that stand for words: base64, base32, base85, hex, bits, numbers, Morse."""

from __future__ import annotations

import base64
import binascii
import codecs
import re
import string
import tomllib
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import resources
from unicodedata import category

from demur.text.unveiled import Unveiled, gathered

__all__ = ["bases", "codes", "morse", "pieced", "readable", "says"]

_B64 = "A-Za-z0-9+/_-"
_BASE64 = re.compile(
    rf"(?<![{_B64}])(?:(?:[{_B64}]{{60,}}+\r?\n)++[{_B64}]{{2,}}+|={{0,2}}[{_B64}]{{16,}}+)={{0,2}}"
)
# A piece of a run that was cut into pieces of one length, by spaces or lines, quoted ones perhaps.
_PIECE = re.compile(rf"(?<!\S)[{_B64}]{{2,59}}+={{0,2}}(?!\S)")
# Pieces of base64 have capitals and digits behind letters, as words of prose seldom do.
_MIXED = re.compile(r"(?<=[A-Za-z])[A-Z0-9]")
_BESIDE = " \t\r\n>"
_SHORTEST_PIECE, _FEWEST_PIECES = 4, 3
_BASE32 = re.compile(r"(?<![A-Za-z0-9])(?:[A-Z2-7]{16,}+|[a-z2-7]{16,}+)={0,6}")
_BASE85 = re.compile(
    r"<~[!-uz\s]{10,}+~>|(?<!\S)(?=[0-9A-Za-z+/_=-]*+[!#-&(*;->?@^`{-~])[!-~]{20,2000}+(?!\S)"
)
_HEX = re.compile(r"(?<![0-9A-Fa-f])(?:(?:\\x|0x)?[0-9A-Fa-f]{2}[ :,]?){8,}")
_HEX_DIGITS = re.compile(r"(?:\\x|0x)?([0-9A-Fa-f]{2})[ :,]?")
_BITS = re.compile(r"(?<![0-9])(?:[01]{7,8}[ ,]?){6,}(?![0-9])")
_DECIMAL = re.compile(r"(?<![0-9.])(?:[0-9]{2,3}[ ,;]{1,2}){5,}[0-9]{2,3}(?![0-9.])")
_NUMBER = re.compile(r"[0-9]+")
_MORSE = re.compile(r"(?<![^\s/|])(?:[.\-]{1,6}(?:[ ]*[/|][ ]*|[ \n]{1,7})){5,}[.\-]{1,6}(?![.\-])")
_MORSE_WORD = re.compile(r" *[/|] *| {2,}|\n")
# What is made of nothing else was encoded more than once.
_CODED = re.compile(r"(?:[A-Za-z0-9+/_-]{16,}={0,6}|[0-9A-Fa-f =%&#;\\ux.\-/]{24,})\s*")
_LETTERS = (string.ascii_letters + string.whitespace).encode()
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_READABLE = 0.9
# Marks on letters, and what nobody sees between them.
_JOINED = frozenset({"Mn", "Mc", "Me", "Cf"})
# In UTF-16, text in Latin letters has zeros for every other byte; a mark of the order may stand before them.
_WIDE = {"utf-16-le": 1, "utf-16-be": 0}
_ORDER = "\ufeff"
_SHORTEST = 6
_DIFFERENT = 4
# Of long words only so much is looked at.
_SAMPLE = 2_000
_LAST_PLAIN = 0x7E


def bases(text: str) -> Iterator[Unveiled]:
    """Give what runs of letters and digits say that are too long for words.  Cost: O(n)."""
    yield from _decoded("base64", text, pattern=_BASE64, decode=_unbased)
    yield from _decoded("base32", text, pattern=_BASE32, decode=_unbased32)


def pieced(text: str) -> Iterator[Unveiled]:
    """Give what base64 says that is cut into pieces of one length, by spaces or lines.  Cost: O(n)."""
    if found := list(_of_pieces(text)):
        yield gathered("base64", found)


def codes(text: str) -> Iterator[Unveiled]:
    """Give what hex digits, bits, numbers of characters and base85 say.  Cost: O(n)."""
    yield from _decoded("hex", text, pattern=_HEX, decode=_unhexed)
    yield from _decoded("bits", text, pattern=_BITS, decode=_unbitted)
    yield from _decoded("numbers", text, pattern=_DECIMAL, decode=_unnumbered)
    yield from _decoded("base85", text, pattern=_BASE85, decode=_unbased85)


def morse(text: str) -> Iterator[Unveiled]:
    """Give what dots and dashes say, a slash, a bar or a wide gap between words.  Cost: O(n)."""
    yield from _decoded("morse", text, pattern=_MORSE, decode=_unkeyed)


def says(words: str) -> bool:
    """Tell whether `words` are readable, or an encoding once more."""
    return readable(words) or _CODED.fullmatch(words) is not None


def readable(words: str) -> bool:
    """Tell whether `words` are some: letters, their marks and spaces nearly all, and not the same few."""
    sample = words[:_SAMPLE]
    if len(words) < _SHORTEST or _CONTROL.search(sample):
        return False
    if sample.isascii():
        others = len(sample.encode().translate(None, _LETTERS))
    else:
        others = sum(not (c.isalpha() or c.isspace() or category(c) in _JOINED) for c in sample)
    return others <= (1 - _READABLE) * len(sample) + 2 and len(set(sample)) >= _DIFFERENT


def _decoded(
    how: str, text: str, *, pattern: re.Pattern[str], decode: Callable[[str], str]
) -> Iterator[Unveiled]:
    found = [(*match.span(), words) for match in pattern.finditer(text) if says(words := decode(match[0]))]
    if found:
        yield gathered(how, found)


def _of_pieces(text: str) -> Iterator[tuple[int, int, str]]:
    """Give what runs of pieces of one length say, the last one perhaps shorter, put together."""
    if not _MIXED.search(text):
        return
    for row in _rows(text):
        if sum(_MIXED.search(piece[0]) is not None for piece in row) * 2 < len(row):
            continue
        # Words of the same length may stand before and after.
        for some in (row, row[:-1], row[1:], row[1:-1]):
            if len(some) >= _FEWEST_PIECES and (words := _unbased("".join([piece[0] for piece in some]))):
                yield some[0].start(), some[-1].end(), words
                break


def _rows(text: str) -> Iterator[list[re.Match[str]]]:
    row: list[re.Match[str]] = []
    for piece in _PIECE.finditer(text):
        length = len(row[0][0]) if row else 0
        follows = row and not text[row[-1].end() : piece.start()].strip(_BESIDE)
        if follows and len(row[-1][0]) == length and len(piece[0]) <= length:
            row.append(piece)
            continue
        if length >= _SHORTEST_PIECE:
            yield row
        row = [piece]
    if row and len(row[0][0]) >= _SHORTEST_PIECE:
        yield row


def _unbased(run: str) -> str:
    """Give what `run` says, as it is, backwards or by rot13; most long runs are words and say nothing."""
    plain = "".join(run.split()).translate({ord("-"): "+", ord("_"): "/"}).strip("=")
    return _of_base64(plain) or _of_base64(plain[::-1]) or _of_base64(codecs.encode(plain, "rot13"))


def _of_base64(run: str) -> str:
    try:
        words = _said(base64.b64decode(run + "=" * (-len(run) % 4)))
    except (binascii.Error, UnicodeDecodeError):
        return ""
    return words if says(words) else ""


def _said(raw: bytes) -> str:
    """Give what `raw` says in UTF-8, or in UTF-16 where every other byte is zero.

    Raises UnicodeDecodeError where it says nothing.
    """
    for coding, zeros in _WIDE.items():
        others = raw[zeros:_SAMPLE:2]
        if len(raw) > 1 and others.count(0) >= _READABLE * len(others):
            return raw.decode(coding).removeprefix(_ORDER)
    return raw.decode("utf-8")


def _unbased32(run: str) -> str:
    plain = run.rstrip("=").upper()
    try:
        return _said(base64.b32decode(plain + "=" * (-len(plain) % 8)))
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _unbased85(run: str) -> str:
    try:
        found = base64.a85decode(run, adobe=True) if run.startswith("<~") else base64.b85decode(run)
        return found.decode("utf-8")
    except ValueError:
        return ""


def _unhexed(run: str) -> str:
    raw = bytes.fromhex("".join(_HEX_DIGITS.findall(run)))
    try:
        return _said(raw)
    except UnicodeDecodeError:
        return raw.decode("utf-8", "replace")


def _unbitted(run: str) -> str:
    parts = run.replace(",", " ").split()
    if len(parts) == 1:
        parts = [parts[0][at : at + 8] for at in range(0, len(parts[0]), 8)]
    return bytes(int(part, 2) for part in parts if len(part) <= 8).decode("utf-8", "replace")  # noqa: PLR2004 - a byte


def _unnumbered(run: str) -> str:
    """Give the characters with these numbers, decimal ones, or else octal ones."""
    numbers = _NUMBER.findall(run)
    words = _of_points(map(int, numbers))
    if readable(words) or not set("".join(numbers)) <= set(string.octdigits):
        return words
    return _of_points(int(number, 8) for number in numbers)


def _of_points(points: Iterable[int]) -> str:
    return "".join([chr(point) if point <= _LAST_PLAIN else "\ufffd" for point in points])


def _unkeyed(run: str) -> str:
    keys = _keys()
    return " ".join(
        "".join([keys.get(letter, "\ufffd") for letter in word.split()]) for word in _MORSE_WORD.split(run)
    )


@cache
def _keys() -> dict[str, str]:
    source = (resources.files("demur.text") / "data" / "morse.toml").read_text("utf-8")
    return dict(zip(*(str(line).split() for line in tomllib.loads(source).values()), strict=True))
