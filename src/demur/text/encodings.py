"""Decodes runs of characters that stand for words: base64, base32, base85, hex, bits, numbers, Morse."""

from __future__ import annotations

import base64
import binascii
import re
import string
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from importlib import resources

from demur.text.unveiled import Unveiled, gathered

__all__ = ["bases", "codes", "morse", "readable", "says"]

_B64 = "A-Za-z0-9+/_-"
_BASE64 = re.compile(
    rf"(?<![{_B64}])(?:(?:[{_B64}]{{60,}}+\r?\n)++[{_B64}]{{2,}}+|={{0,2}}[{_B64}]{{16,}}+)={{0,2}}"
)
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
_SHORTEST = 6
_DIFFERENT = 4
# Of long words only so much is looked at.
_SAMPLE = 2_000
_LAST_PLAIN = 0x7E


def bases(text: str) -> Iterator[Unveiled]:
    """Give what runs of letters and digits say that are too long for words.  Cost: O(n)."""
    yield from _decoded("base64", text, pattern=_BASE64, decode=_unbased)
    yield from _decoded("base32", text, pattern=_BASE32, decode=_unbased32)


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
    """Tell whether `words` are some: letters and spaces nearly all, and not the same few."""
    sample = words[:_SAMPLE]
    if len(words) < _SHORTEST or _CONTROL.search(sample):
        return False
    if sample.isascii():
        others = len(sample.encode().translate(None, _LETTERS))
    else:
        others = sum(not (character.isalpha() or character.isspace()) for character in sample)
    return others <= (1 - _READABLE) * len(sample) + 2 and len(set(sample)) >= _DIFFERENT


def _decoded(
    how: str, text: str, *, pattern: re.Pattern[str], decode: Callable[[str], str]
) -> Iterator[Unveiled]:
    found = [(*match.span(), words) for match in pattern.finditer(text) if says(words := decode(match[0]))]
    if found:
        yield gathered(how, found)


def _unbased(run: str) -> str:
    """Give what `run` says, as it is or backwards; most long runs are words or ids and say nothing."""
    plain = "".join(run.split()).translate({ord("-"): "+", ord("_"): "/"})
    words = _of_base64(plain.strip("="))
    return words or _of_base64(plain.strip("=")[::-1])


def _of_base64(run: str) -> str:
    try:
        words = base64.b64decode(run + "=" * (-len(run) % 4)).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return ""
    return words if says(words) else ""


def _unbased32(run: str) -> str:
    plain = run.rstrip("=").upper()
    try:
        return base64.b32decode(plain + "=" * (-len(plain) % 8)).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _unbased85(run: str) -> str:
    try:
        found = base64.a85decode(run, adobe=True) if run.startswith("<~") else base64.b85decode(run)
        return found.decode("utf-8")
    except ValueError:
        return ""


def _unhexed(run: str) -> str:
    return bytes.fromhex("".join(_HEX_DIGITS.findall(run))).decode("utf-8", "replace")


def _unbitted(run: str) -> str:
    parts = run.replace(",", " ").split()
    if len(parts) == 1:
        parts = [parts[0][at : at + 8] for at in range(0, len(parts[0]), 8)]
    return bytes(int(part, 2) for part in parts if len(part) <= 8).decode("utf-8", "replace")  # noqa: PLR2004 - a byte


def _unnumbered(run: str) -> str:
    points = [int(number) for number in _NUMBER.findall(run)]
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
