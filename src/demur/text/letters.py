"""Makes letters Latin that only look so: twins of other scripts, heaped marks, signs for letters."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import resources
from itertools import islice

from demur.text.gaps import BETWEEN
from demur.text.normal import Normal
from demur.text.unveiled import Unveiled

__all__ = ["look_alikes", "lowered", "signs", "unsigned"]

# Marks of Latin, Greek and Cyrillic; those of other scripts, such as vowels, are part of their words.
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_MARK = re.compile(f"[{_MARKS}]+")
_TOKEN = re.compile(r"[^\s!-/:-@\[-`{-~]*[^\x00-\x7f\s][^\s!-/:-@\[-`{-~]*")
_LATIN = re.compile("[a-z]")
# Letters that stand apart, of any script.
_SPREAD = re.compile(rf"(?<![^\W_])[^\W\d_](?:{BETWEEN}{{1,5}}[^\W\d_](?![^\W_])){{3,}}")
# Greek, Cyrillic, Armenian, Cherokee, Coptic.
_LIVING = re.compile("[\u0370-\u058f\u13a0-\u13ff\u2c80-\u2cff\uab70-\uabbf]")
_REGIONAL = re.compile("[\U0001f1e6-\U0001f1ff]+")
_FLAGS = (2, 4, 6)
_SIGN = re.compile(
    r"[0134578@$!|](?<=[a-z].)[0134578@$!|]*+[a-z]|[013457](?<![a-z0-9].)[a-z]{3}|[@$](?<![a-z0-9].)[a-z]{2}"
)
# Numbers, colours and escapes hold digits among their letters.
_NO_WORD = re.compile(r"#?[0-9a-f]+[;,.]?|.*\\.*")
_SIGNED_WORDS, _LONGEST_WORD = 2, 20
# Letters of the alphabet that begin here, in signs that have no plain form.
_LETTERED = (0x1F150, 0x1F170, 0x1F1E6)
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def lowered(text: str) -> str:
    """Give `text` in lower case, each character in its place."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join([c.lower() if len(c.lower()) == 1 else c for c in text])
    return lower


def look_alikes(text: str) -> Iterator[Unveiled]:
    """Give `text` in lower case with its words made Latin that may be meant so, if there are any.

    A word of another script stays, unless all of it looks Latin and it mixes scripts or is among Latin ones.
    `how` is `accents` where nothing but accents and marks is gone.  Cost: O(n).
    """
    lower = lowered(text)
    normal = _without_marks(lower)
    latin = _Latin(normal.text)
    made = _TOKEN.sub(latin.made, normal.text)
    if latin.is_meant(normal.text):
        yield Unveiled("look-alikes", Normal(made, normal.here, normal.there))
    elif latin.accented or normal.here:
        made = _TOKEN.sub(_without_accents, normal.text)
        yield Unveiled("accents", Normal(made, normal.here, normal.there))


class _Latin:
    """Makes words Latin, and notes what it saw."""

    def __init__(self, text: str) -> None:
        self.accented = self._alone = self._mixed = False
        # Flags are written by two letters each, and hardly ever more than three of them together.
        self._flags = all(len(run) in _FLAGS for run in _REGIONAL.findall(text))

    def made(self, match: re.Match[str]) -> str:
        """Give the word made Latin, or as it is where that is not possible."""
        word = match[0]
        made = word.translate(_twins())
        if made is word or not made.isascii():
            return word
        if word.translate(_accents()).isascii():
            self.accented = True
        elif self._flags and _REGIONAL.search(word):
            return word
        elif _LATIN.search(word):
            self._mixed = True
        else:
            self._alone = True
        return made

    def is_meant(self, text: str) -> bool:
        """Tell whether words of another script may be meant to be Latin."""
        return self._mixed or (self._alone and (_is_mostly_latin(text) or _is_mixed_apart(text)))


def _without_accents(match: re.Match[str]) -> str:
    bare = match[0].translate(_accents())
    return bare if bare.isascii() else match[0]


def _is_mixed_apart(text: str) -> bool:
    """Tell whether letters that stand apart, and may thus be of one word, are of two scripts."""
    return any(_LATIN.search(run[0]) and _LIVING.search(run[0]) for run in _SPREAD.finditer(text))


def _is_mostly_latin(text: str) -> bool:
    """Tell whether living scripts that have twins of Latin letters are not what most of `text` is in."""
    return len(_LATIN.findall(text)) >= len(_LIVING.findall(text))


def signs(lower: str) -> Iterator[Unveiled]:
    """Give `lower` with signs made letters, where more than one word holds signs among its letters.

    One and bar stand for i or for l; both ways are given where they differ.  Cost: O(n).
    """
    signed = (
        word
        for word in lower.split()
        if len(word) <= _LONGEST_WORD and _SIGN.search(word) and not _NO_WORD.fullmatch(word)
    )
    if len(list(islice(signed, _SIGNED_WORDS))) < _SIGNED_WORDS:
        return
    yield Unveiled("signs", Normal(unsigned(lower)))
    if "1" in lower or "!" in lower:
        yield Unveiled("signs", Normal(lower.translate({**_table("signs"), ord("1"): "l", ord("!"): "l"})))


def unsigned(lower: str) -> str:
    """Give `lower` with all signs made letters; one and bar are an i."""
    return lower.translate(_table("signs"))


def _without_marks(text: str) -> Normal:
    """Drop marks that stand above or below letters, such as those of text that drips."""
    pieces: list[str] = []
    here, there = [0], [0]
    done = length = 0
    for match in _MARK.finditer(text):
        pieces.append(text[done : match.start()])
        length += match.start() - done
        done = match.end()
        here.append(length)
        there.append(done)
    if not done:
        return Normal(text)
    pieces.append(text[done:])
    return Normal("".join(pieces), tuple(here), tuple(there))


@cache
def _table(name: str) -> dict[int, str]:
    source = (resources.files("demur.text") / "data" / "lookalikes.toml").read_text("utf-8")
    table = tomllib.loads(source)[name]
    pairs = zip(str(table["from"]).split(), str(table["to"]).split(), strict=True)
    return {ord(old): new for old, new in pairs}


@cache
def _accents() -> dict[int, str]:
    """Give Latin letters that carry marks, with what is left without."""
    letters = [chr(point) for point in (*range(0xDF, 0x250), *range(0x1E00, 0x1F00))]
    bare = {ord(letter): unicodedata.normalize("NFD", letter)[0].lower() for letter in letters}
    return {
        **{point: base for point, base in bare.items() if chr(point) != base and base.isascii()},
        **_table("accents"),
    }


@cache
def _twins() -> dict[int, str]:
    """Give every character that may stand for a Latin letter, accents among them."""
    lettered = {first + at: letter for first in _LETTERED for at, letter in enumerate(_ALPHABET)}
    return {**_accents(), **lettered, **_table("letters")}
