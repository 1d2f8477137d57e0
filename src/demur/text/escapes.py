"""Undoes escapes that stand among other characters: percent, quoted-printable, entities, backslashes."""

from __future__ import annotations

import html
import quopri
import re
from collections.abc import Callable, Iterator
from urllib.parse import unquote

from demur.text.base import Stretch
from demur.text.normal import normalise
from demur.text.unveiled import Unveiled, replaced

__all__ = ["escapes"]

_PERCENT = re.compile(r"(?:%(?:25)*[0-9A-Fa-f]{2})++")
_QUOTED = re.compile(r"(?:=[0-9A-Fa-f]{2}|=\r?\n)++")
_ENTITY = re.compile(r"(?:&(?:#[0-9]{1,7};?|#[xX][0-9A-Fa-f]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};))++")
_BACKSLASH = re.compile(
    r"(?:\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[0-3][0-7]{2}|u\{[0-9A-Fa-f]{1,6}\})|U\+[0-9A-Fa-f]{4,6} ?)++"
)
_POINT = re.compile(r"\\([0-3][0-7]{2})|(?:\\[ux]|U\+)\{?([0-9A-Fa-f]+)[} ]?")
_LAST = 0x10FFFF
# Who writes a page or a link escapes what is no letter; fewer escaped letters than this are a slip,
_LETTERS = 3
# unless they stand within words, by these signs, which no measure such as "50px" or name of a folder holds.
_CLEAR = ("%", "&", "\\x", "\\u")
_ROUNDS = 3


def escapes(text: str) -> Iterator[Unveiled]:
    """Give `text` without its escapes, for each sort that hides letters which need none.

    Three such letters show that, or one within a word, or a space or nothing at all between two letters.
    Cost: O(n).
    """
    if "%" in text:
        yield from _undone("percent", text, pattern=_PERCENT, decode=_unquoted)
    if text.count("=") >= _LETTERS:
        yield from _undone("quoted-printable", text, pattern=_QUOTED, decode=_unprinted)
    if "&" in text:
        yield from _undone("entities", text, pattern=_ENTITY, decode=html.unescape)
    if "\\" in text or text.count("U+") >= _LETTERS:
        yield from _undone("escapes", text, pattern=_BACKSLASH, decode=_unescaped)


def _undone(
    how: str, text: str, *, pattern: re.Pattern[str], decode: Callable[[str], str]
) -> Iterator[Unveiled]:
    found = [(match.start(), match.end(), decode(match[0])) for match in pattern.finditer(text)]
    letters = 0
    for start, end, words in found:
        letters += sum(
            character.isascii() and (character.isalpha() or character in "%=&\\") for character in words
        )
        if letters >= _LETTERS or _is_within(text, Stretch(start, end), words=words):
            yield replaced(how, text, found=found)
            return


def _is_within(text: str, escape: Stretch, *, words: str) -> bool:
    """Tell whether what is escaped stands between two letters, and is a letter, a space or unseen."""
    around = (text[escape.start - 1 : escape.start], text[escape.end : escape.end + 1])
    if not (text.startswith(_CLEAR, escape.start) and all(map(_is_letter, around))):
        return False
    # A space is nothing odd in a link.
    return all(map(_is_letter, words)) or (text[escape.start] != "%" and not normalise(words).text.strip())


def _is_letter(character: str) -> bool:
    return character.isascii() and character.isalpha()


def _unquoted(run: str) -> str:
    for _ in range(_ROUNDS):
        once = unquote(run)
        if once == run:
            break
        run = once
    return run


def _unprinted(run: str) -> str:
    return quopri.decodestring(run.encode()).decode("utf-8", "replace")


def _unescaped(run: str) -> str:
    return _POINT.sub(_character, run)


def _character(match: re.Match[str]) -> str:
    point = int(match[1], 8) if match[1] else int(match[2], 16)
    return chr(point) if point <= _LAST else ""
