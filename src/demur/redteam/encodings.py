"""Mutators that code the characters of a request, or turn their order."""

from __future__ import annotations

import base64
import codecs
import re
import string
import tomllib
from collections.abc import Callable
from functools import cache
from importlib import resources
from urllib.parse import quote, quote_plus

from demur.redteam.base import By, Draws, Form, Sort

__all__ = ["ENCODINGS"]

# So many characters of base64 stand on a line.
_LINE = 16
_VOWEL_WITHIN = re.compile(r"(?<=\b[A-Za-z])[aeiou](?=[A-Za-z])")
_LOWER, _UPPER = string.ascii_lowercase, string.ascii_uppercase


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _base64(text: str, _: Draws) -> str:
    return base64.b64encode(_bytes(text)).decode()


def _base64_url(text: str, _: Draws) -> str:
    return base64.urlsafe_b64encode(_bytes(text)).decode().rstrip("=")


def _base64_lines(text: str, draws: Draws) -> str:
    coded = _base64(text, draws)
    return "\n".join(coded[at : at + _LINE] for at in range(0, len(coded), _LINE))


def _base64_wide(text: str, _: Draws) -> str:
    return base64.b64encode(text.encode("utf-16-le", "replace")).decode()


def _base32(text: str, _: Draws) -> str:
    return base64.b32encode(_bytes(text)).decode()


def _base85(text: str, _: Draws) -> str:
    return base64.a85encode(_bytes(text), adobe=True).decode()


def _hex(text: str, _: Draws) -> str:
    return _bytes(text).hex()


def _hex_spaced(text: str, _: Draws) -> str:
    return _bytes(text).hex(" ")


def _bits(text: str, _: Draws) -> str:
    return " ".join(f"{byte:08b}" for byte in _bytes(text))


def _numbers(text: str, _: Draws) -> str:
    return " ".join(str(byte) for byte in _bytes(text))


def _percent(text: str, _: Draws) -> str:
    return "".join(f"%{byte:02X}" for byte in _bytes(text))


def _percent_spaces(text: str, _: Draws) -> str:
    return quote(text)


def _plus(text: str, _: Draws) -> str:
    return quote_plus(text)


def _some(escape: Callable[[str], str]) -> By:
    """Give the mutator that escapes the first vowel within each word."""
    return By(lambda text, _: _VOWEL_WITHIN.sub(lambda found: escape(found[0]), text))


def _percent_twice(text: str, draws: Draws) -> str:
    return quote(_percent(text, draws))


def _entities(text: str, _: Draws) -> str:
    return "".join(f"&#{ord(character)};" for character in text)


def _quoted_printable(text: str, _: Draws) -> str:
    return "".join(f"={byte:02X}" for byte in _bytes(text))


def _entities_open(text: str, _: Draws) -> str:
    return "".join(f"&#{ord(character)}" for character in text)


def _hard_spaces(text: str, _: Draws) -> str:
    return text.replace(" ", "&nbsp;")


def _escapes(text: str, _: Draws) -> str:
    return "".join(
        f"\\u{ord(character):04x}" if ord(character) <= 0xFFFF else character  # noqa: PLR2004 - the first plane
        for character in text
    )


def _rot13(text: str, _: Draws) -> str:
    return codecs.encode(text, "rot13")


def _caesar(text: str, draws: Draws) -> str:
    shift = 1 + draws.below(len(_LOWER) - 1)
    return _shifted(text, _LOWER[shift:] + _LOWER[:shift] + _UPPER[shift:] + _UPPER[:shift])


def _atbash(text: str, _: Draws) -> str:
    return _shifted(text, _LOWER[::-1] + _UPPER[::-1])


def _shifted(text: str, alphabet: str) -> str:
    return text.translate(str.maketrans(_LOWER + _UPPER, alphabet))


@cache
def _keys() -> dict[str, str]:
    source = (resources.files("demur.text") / "data" / "morse.toml").read_text("utf-8")
    table = tomllib.loads(source)
    return dict(zip(str(table["characters"]).split(), str(table["keys"]).split(), strict=True))


def _morse(text: str, _: Draws) -> str:
    keys = _keys()
    words = ([keys[letter] for letter in word if letter in keys] for word in text.lower().split())
    return " / ".join(" ".join(word) for word in words if word)


def _backwards(text: str, _: Draws) -> str:
    return text[::-1]


def _words_backwards(text: str, _: Draws) -> str:
    return " ".join(word[::-1] for word in text.split())


def _back_to_front(text: str, _: Draws) -> str:
    return " ".join(reversed(text.split()))


def _nested(*functions: Callable[[str, Draws], str]) -> By:
    def all_of(text: str, draws: Draws) -> str:
        for function in functions:
            text = function(text, draws)
        return text

    return By(all_of)


ENCODINGS = tuple(
    Form(name=name, sort=Sort.ENCODING, mutator=mutator, keeps_meaning=keeps)
    for name, mutator, keeps in (
        ("base64", By(_base64), True),
        ("base64_url", By(_base64_url), True),
        ("base64_lines", By(_base64_lines), True),
        ("base64_wide", By(_base64_wide), True),
        ("base32", By(_base32), True),
        ("base85", By(_base85), True),
        ("hex", By(_hex), True),
        ("hex_spaced", By(_hex_spaced), True),
        ("bits", By(_bits), True),
        ("numbers", By(_numbers), True),
        ("percent", By(_percent), True),
        ("percent_twice", By(_percent_twice), True),
        ("percent_spaces", By(_percent_spaces), True),
        ("percent_some", _some(lambda letter: f"%{ord(letter):02X}"), True),
        ("plus", By(_plus), True),
        ("entities", By(_entities), True),
        ("entities_open", By(_entities_open), True),
        ("entities_some", _some(lambda letter: f"&#{ord(letter)};"), True),
        ("hard_spaces", By(_hard_spaces), True),
        ("quoted_printable", By(_quoted_printable), True),
        ("escapes", By(_escapes), True),
        ("escapes_some", _some(lambda letter: f"\\x{ord(letter):02x}"), True),
        ("rot13", By(_rot13), True),
        ("caesar", By(_caesar), True),
        ("atbash", By(_atbash), True),
        ("morse", By(_morse), False),
        ("backwards", By(_backwards), True),
        ("words_backwards", By(_words_backwards), True),
        ("back_to_front", By(_back_to_front), True),
        ("base64_of_rot13", _nested(_rot13, _base64), True),
        ("base64_of_backwards", _nested(_backwards, _base64), True),
        ("rot13_of_base64", _nested(_base64, _rot13), True),
        ("hex_of_base64", _nested(_base64, _hex), True),
        ("base64_thrice", _nested(_base64, _base64, _base64), True),
        ("percent_of_entities", _nested(_entities, _percent), True),
    )
)
"""Mutators of how characters are coded; Morse knows no case and few marks."""
