"""Answers for a terminal: wrapped to its width, in a few ANSI marks or none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from demur.answers.values import Content

__all__ = ["marked_up", "terminal", "wrapped"]

_NARROWEST = 20
_MARK = re.compile(r"(\\*)(\[[a-z#/@][^\[]*?\])")
"""What rich would take for a mark of its own, with the backslashes before it."""
_INDENT = "  "
_BOLD, _DIM, _LINE, _END = "\x1b[1m", "\x1b[2m", "\x1b[4m", "\x1b[0m"


def terminal(content: Content, *, width: int, ansi: bool) -> str:
    """Give the lines of `content`, none wider than `width` cells but the title and links.

    width: cells, at least 20
    ansi: bold title, dim bullets and underlined links by ANSI marks
    """
    bold, dim, line, end = (_BOLD, _DIM, _LINE, _END) if ansi else ("", "", "", "")
    room = max(width, _NARROWEST)
    lines = [f"{bold}{content.icon} {content.title}{end}", "", *wrapped(content.opening, room), ""]
    lines += wrapped(content.lead, room)
    for shown, url in _listed(content):
        first, *rest = wrapped(shown, room - 4)
        lines += [f"{_INDENT}{dim}-{end} {first}", *(f"{_INDENT}  {more}" for more in rest)]
        lines += [f"{_INDENT}  {line}{url}{end}"] if url else []
    if content.helps:
        lines += ["", *wrapped(f"{content.labels.help}:", room)]
        lines += [f"{_INDENT}{dim}-{end} {each}" for each in content.helps]
    lines += ["", *wrapped(content.engagement, room)]
    for label, url in content.links:
        lines += ["", f"{label}:", f"{_INDENT}{line}{url}{end}"]
    return "\n".join(lines) + "\n"


def marked_up(content: Content, *, width: int) -> str:
    """Give the same lines for `rich`, in its own marks; nothing in the words is taken for one.

    width: cells
    """
    plain = terminal(content, width=width, ansi=False)
    escaped = _MARK.sub(r"\1\1\\\2", plain)
    first, _, rest = escaped.partition("\n")
    return f"[bold]{first}[/bold]\n{rest}".rstrip("\n")


def _listed(content: Content) -> Iterator[tuple[str, str]]:
    """Give each alternative as it is shown, with its address."""
    for offer in content.offers:
        cited = f" ({content.labels.source}: {offer.source})" if offer.source else ""
        yield f"{offer.text}{cited}", offer.url


def wrapped(text: str, width: int) -> Iterator[str]:
    """Give `text` in lines of at most `width` cells, broken at blanks, and inside words that are wider.

    >>> list(wrapped("one two three", 8))
    ['one two', 'three']
    """
    yield from _wrapped(text, width)


@lru_cache(maxsize=2048)
def _wrapped(text: str, width: int) -> tuple[str, ...]:
    # The words of answers are few and come again, so the last ones are kept.
    flat = " ".join(text.split())
    if flat.isascii() and len(flat) <= width:
        return (flat,)
    lines, line, used = list[str](), "", 0
    for word, cells in _words(flat, width):
        if line and used + 1 + cells > width:
            lines.append(line)
            line, used = word, cells
        else:
            line, used = (f"{line} {word}", used + 1 + cells) if line else (word, cells)
    return (*lines, line)


def _words(text: str, width: int) -> Iterator[tuple[str, int]]:
    """Give each word with its width in cells, in pieces where it is wider than `width`."""
    for word in text.split():
        cells = len(word) if word.isascii() else sum(map(_cells, word))
        if cells <= width:
            yield word, cells
        else:
            yield from _pieces(word, width)


def _pieces(word: str, width: int) -> Iterator[tuple[str, int]]:
    piece, used = "", 0
    for character in word:
        cells = _cells(character)
        if used + cells > width:
            yield piece, used
            piece, used = "", 0
        piece, used = piece + character, used + cells
    yield piece, used


@lru_cache(maxsize=4096)
def _cells(character: str) -> int:
    """Give how many cells a terminal shows `character` in: 0 for marks upon others, 2 for wide ones."""
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
