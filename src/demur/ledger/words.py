"""What may stand in a column: names freed of what a database cannot hold, and words that cannot be text."""

from __future__ import annotations

import re

__all__ = ["NAME_LENGTH", "WITHHELD", "Row", "name_of", "word_of"]

Row = dict[str, str | int | float | bool | None]
"""One row, by column name."""

NAME_LENGTH = 128
"""Longest name that is kept, in characters; what is longer is cut."""

WITHHELD = "(withheld)"
"""Stands for a word, a path or a value that does not look like one, for it might be text."""

_WORD = re.compile(r"[\w.\-:/]{1,64}", re.ASCII)
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def name_of(text: str | None) -> str | None:
    """Give a name as it is kept: cut at 128 characters, without control characters; None for none.

    >>> name_of("model-a"), name_of("")
    ('model-a', None)
    """
    if not text:
        return None
    if len(text) <= NAME_LENGTH and text.isascii() and text.isprintable():
        return text
    return _UNSAFE.sub("\ufffd", text[:NAME_LENGTH])


def word_of(text: str) -> str | None:
    """Give a word of up to 64 letters, digits and `. - : / _` as it is, `(withheld)` for anything else.

    >>> word_of("rules.stalking"), word_of("read what Ada wrote"), word_of("")
    ('rules.stalking', '(withheld)', None)
    """
    if not text:
        return None
    return text if _WORD.fullmatch(text) else WITHHELD
