"""Answers for a terminal: wrapped to its width, in a few ANSI marks or none."""

from __future__ import annotations

from collections.abc import Iterator

from demur.answers.values import Content

__all__ = ["terminal", "wrapped"]

_NARROWEST = 20
_INDENT = "  "
_BOLD, _DIM, _LINE, _END = "\x1b[1m", "\x1b[2m", "\x1b[4m", "\x1b[0m"


def terminal(content: Content, *, width: int, ansi: bool) -> str:
    """Give the lines of `content`, none wider than `width` cells unless a word or link is.

    width: cells, at least 20
    ansi: bold title, dim bullets and underlined links by ANSI marks
    """
    bold, dim, line, end = (_BOLD, _DIM, _LINE, _END) if ansi else ("", "", "", "")
    room = max(width, _NARROWEST)
    lines = [f"{bold}{content.icon} {content.title}{end}", "", *wrapped(content.opening, room), ""]
    lines += wrapped(content.lead, room)
    for each in content.alternatives:
        first, *rest = wrapped(each, room - 4)
        lines += [f"{_INDENT}{dim}-{end} {first}", *(f"{_INDENT}  {more}" for more in rest)]
    lines += ["", *wrapped(content.engagement, room)]
    for label, url in content.links:
        lines += ["", f"{label}:", f"{_INDENT}{line}{url}{end}"]
    return "\n".join(lines) + "\n"


def wrapped(text: str, width: int) -> Iterator[str]:
    """Give `text` in lines of at most `width` cells, broken at blanks, and inside words that are wider.

    >>> list(wrapped("one two three", 8))
    ['one two', 'three']
    """
    line, used = "", 0
    for word, cells in _words(text, width):
        if line and used + 1 + cells > width:
            yield line
            line, used = word, cells
        else:
            line, used = (f"{line} {word}", used + 1 + cells) if line else (word, cells)
    yield line


def _words(text: str, width: int) -> Iterator[tuple[str, int]]:
    """Give each word with its width in cells, in pieces where it is wider than `width`."""
    if text.isascii():
        yield from ((word, len(word)) for word in text.split())
        return
    # Imported here because rich takes 20 ms, and words of ASCII do without it.
    from rich.cells import cell_len, chop_cells  # noqa: PLC0415 - see above

    for word in text.split():
        pieces = chop_cells(word, width) if cell_len(word) > width else [word]
        yield from ((piece, cell_len(piece)) for piece in pieces)
