"""Sees through what hides words from a pattern: look-alikes, signs for letters, gaps, and encodings."""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import re
import string
import tomllib
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from importlib import resources
from itertools import islice
from urllib.parse import unquote

import msgspec

from demur.text.normal import Normal

__all__ = ["Unveiled", "unseen", "unveil"]

_SEPARATORS = b" .-_*|/~"
_WORD = (string.ascii_letters + string.digits).encode()
# Characters by class, so that a plain search for bytes tells whether a closer look is worth while.
_CLASSES = bytes(
    ord("s")
    if b in b"0134578@$!|"
    else ord("a")
    if b in _WORD
    else ord(" ")
    if b in _SEPARATORS
    else ord("x")
    for b in range(256)
)
# What plain prose is made of; signs for letters and all encodings but base64 need something else as well.
_PLAIN = (string.ascii_letters + string.whitespace + "-.,;:'\"()?").encode()
_HEXES = bytes(
    ord("h") if b in b"0123456789abcdefABCDEF" else ord(" ") if b in b" :," else ord("x") for b in range(256)
)
# Fourteen letters and digits in a row, and five pairs of hex digits: what encodings look like.
_LONG, _PAIRS = b"a" * 14, b"hh hh hh hh hh "
_GAPPED = b" a a a "
_SIGN = re.compile(r"[0134578@$!|](?<=[a-z].)[0134578@$!|]*+[a-z]|[0134578@$](?<![a-z0-9].)[a-z]{2}")
_SIGNED_WORDS = 2
_SPACED = re.compile(r"(?<![^\W_])[a-z0-9@$!](?:[ .\-_*|/~]{1,3}[a-z0-9@$!](?![^\W_])){3,}")
_GAP = re.compile(r"[ .\-_*|/~]+")
_BASE64 = re.compile(r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{16,}={0,2}")
_HEX = re.compile(r"(?<![0-9A-Fa-f])(?:(?:\\x|0x)?[0-9A-Fa-f]{2}[ :,]?){8,}")
_HEX_DIGITS = re.compile(r"(?:\\x|0x)?([0-9A-Fa-f]{2})[ :,]?")
_PERCENT = re.compile(r"[^\s%]*(?:%[0-9A-Fa-f]{2}[^\s%]*){3,}")
_ESCAPED = re.compile(r"(?:\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\s){3,}")
_ESCAPE = re.compile(r"\\[ux]([0-9A-Fa-f]+)")
_ENTITIES = re.compile(r"(?:&#x?[0-9A-Fa-f]{2,6};\s?){3,}")
# The tag that stands for a character is this far from it.
_TAG = 0xE0000
_TAGS = re.compile("[\U000e0020-\U000e007e]{4,}")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{4,}")
# Frequent words turned by thirteen letters.
_TURNED = (" gur ", " naq ", " lbhe ", " vafgehpgvba", "ubj gb ", " gb ", " sbe ", " zr ", " vf ", "vtaber ")
_TURNED_FIRST = (" gur ", "ubj gb ")
_TURNED_WORDS = 3
_READABLE = 0.9
_SHORTEST = 6
# What one text may take: more pieces than this are not decoded.
_PIECES = 64


class Unveiled(msgspec.Struct, frozen=True):
    """A text as it may be meant, with the way back.

    how: what hid it, such as `look-alikes` or `base64`
    normal: the text with offsets of what it was taken from; of a decoded piece, where each character
        comes from is not known, and `piece` is all of it
    piece: the stretch that was decoded; None where characters keep their places
    """

    how: str
    normal: Normal
    piece: tuple[int, int] | None = None

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """Give the stretch that became `normal.text[start:end]`, start < end."""
        return self.piece or self.normal.stretch(start, end)


def unveil(text: str) -> Iterator[Unveiled]:
    """Give every way in which `text` may be meant otherwise than it is written; most often none.

    text: lower or mixed case, as it came or normalised; offsets are into it
    Letters come back in lower case. At most 64 decoded pieces are given.  Cost: O(n).

    >>> [(u.how, u.normal.text) for u in unveil("h0w t0 m4ke br3ad")]
    [('signs', 'how to make bread')]
    """
    letters = text.lower() if text.isascii() else _plain(text)
    if not text.isascii():
        bare = _without_marks(letters)
        if bare.text != text.lower():
            yield Unveiled("look-alikes", bare)
    coded = text.encode("utf-8", "replace")
    classes, signed = coded.translate(_CLASSES), letters
    is_plain = not coded.translate(None, _PLAIN)
    if not is_plain:
        if (b"as" in classes or b"saa" in classes) and _has_signs(letters):
            signed = letters.translate(_table("signs"))
            yield Unveiled("signs", Normal(signed))
        classes = classes.replace(b"s", b"a")
    if _GAPPED in classes:
        yield from _joined(signed)
    if (_TURNED_FIRST[0] in letters or _TURNED_FIRST[1] in letters) and _is_turned(letters):
        yield Unveiled("rot13", Normal(codecs.encode(letters, "rot13")))
    long = _LONG in classes
    if long or not is_plain:
        yield from islice(_pieces(text, coded, long=long), _PIECES)


def unseen(text: str) -> Iterator[Unveiled]:
    r"""Give what is written in characters that nobody sees: tags and variation selectors.

    text: as it came, for `normalise` leaves those out; at most 64 pieces of each sort are given
    Cost: O(n), none for ASCII.

    >>> [u.normal.text for u in unseen("Hi" + "".join(chr(0xE0000 + ord(c)) for c in "go away"))]
    ['go away']
    """
    if not text.isascii():
        yield from islice(_decoded("tags", text, pattern=_TAGS, decode=_untagged), _PIECES)
        yield from islice(_decoded("selectors", text, pattern=_SELECTORS, decode=_unselected), _PIECES)


def _has_signs(letters: str) -> bool:
    """Tell whether more than one word holds signs among its letters."""
    return len(list(islice(_SIGN.finditer(letters), _SIGNED_WORDS))) == _SIGNED_WORDS


def _is_turned(letters: str) -> bool:
    return sum(word in letters for word in _TURNED) >= _TURNED_WORDS


def _plain(text: str) -> str:
    """Give `text` in lower case, look-alikes made Latin, each character in its place."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join([c.lower() if len(c.lower()) == 1 else c for c in text])
    return lower.translate(_table("letters"))


def _without_marks(text: str) -> Normal:
    """Drop marks that stand above or below letters, such as those of text that drips."""
    if not any(map(unicodedata.combining, text)):
        return Normal(text)
    kept = [at for at, character in enumerate(text) if not unicodedata.combining(character)]
    places = tuple(range(len(kept)))
    return Normal("".join([text[at] for at in kept]), places, tuple(kept))


@cache
def _table(name: str) -> dict[int, str]:
    source = (resources.files("demur.text") / "data" / "lookalikes.toml").read_text("utf-8")
    table = tomllib.loads(source)[name]
    pairs = dict(zip(str(table["from"]).split(), str(table["to"]).split(), strict=True))
    if name == "letters":
        pairs = {**_accented(), **pairs}
    return {ord(old): new for old, new in pairs.items()}


def _accented() -> dict[str, str]:
    """Give Latin letters that carry marks, with what is left without."""
    letters = [chr(point) for point in (*range(0xDF, 0x250), *range(0x1E00, 0x1F00))]
    bare = {letter: unicodedata.normalize("NFD", letter)[0].lower() for letter in letters}
    return {letter: base for letter, base in bare.items() if letter != base and base.isascii()}


def _joined(text: str) -> Iterator[Unveiled]:
    """Put letters together that stand apart, such as in "b o o k" or "b-o-o-k"."""
    pieces: list[str] = []
    here, there = [0], [0]
    done = length = 0
    for run in _SPACED.finditer(text):
        only_spaces = not _GAP.sub("", run[0]).strip() or set("".join(_GAP.findall(run[0]))) == {" "}
        for gap in _GAP.finditer(text, run.start(), run.end()):
            wide = len(gap[0]) > 1 or (gap[0] == " " and not only_spaces)
            pieces += (text[done : gap.start()], " " if wide else "")
            length += gap.start() - done + wide
            done = gap.end()
            here.append(length)
            there.append(done)
    if done:
        pieces.append(text[done:])
        yield Unveiled("gaps", Normal("".join(pieces), tuple(here), tuple(there)))


def _pieces(text: str, coded: bytes, *, long: bool) -> Iterator[Unveiled]:
    """Give the decoded pieces of `text`, the commonest encodings first."""
    if text.count("%") >= 3:  # noqa: PLR2004 - fewer are prices and shares
        yield from _decoded("percent", text, pattern=_PERCENT, decode=unquote)
    if text.count("\\") >= 3:  # noqa: PLR2004 - as many as the pattern asks for
        yield from _decoded("escapes", text, pattern=_ESCAPED, decode=_unescaped)
    if "&#" in text:
        yield from _decoded("entities", text, pattern=_ENTITIES, decode=html.unescape)
    if long:
        yield from _decoded("base64", text, pattern=_BASE64, decode=_unbased)
    if long or _PAIRS in coded.translate(_HEXES) or "0x" in text:
        yield from _decoded("hex", text, pattern=_HEX, decode=_unhexed)


def _decoded(
    how: str, text: str, *, pattern: re.Pattern[str], decode: Callable[[str], str]
) -> Iterator[Unveiled]:
    for match in pattern.finditer(text):
        words = decode(match[0])
        if _readable(words):
            yield Unveiled(how, Normal(_plain(words)), match.span())


def _readable(words: str) -> bool:
    if len(words) < _SHORTEST:
        return False
    letters = sum(character.isalpha() or character.isspace() for character in words)
    return letters >= _READABLE * len(words) - 2


def _untagged(tags: str) -> str:
    return "".join([chr(ord(tag) - _TAG) for tag in tags])


def _unselected(selectors: str) -> str:
    points = [ord(selector) for selector in selectors]
    values = bytes([point - 0xFE00 if point < _TAG else point - 0xE0100 + 16 for point in points])
    return values.decode("utf-8", "replace")


def _unescaped(escapes: str) -> str:
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), escapes)


def _unbased(run: str) -> str:
    plain = run.rstrip("=").translate({ord("-"): "+", ord("_"): "/"})
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4)).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        # Most long runs of letters are words or ids; what does not decode hides no words.
        return ""


def _unhexed(run: str) -> str:
    return bytes.fromhex("".join(_HEX_DIGITS.findall(run))).decode("utf-8", "replace")
