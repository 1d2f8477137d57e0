"""Tells apart the voices of a reply that answers twice, under labels such as "[Classic]" and "[Free]"."""

from __future__ import annotations

import re

__all__ = ["voices"]

# A name in brackets, a capitalised name with a colon, a Greek letter; a few signs may stand before it.
_LABEL = re.compile(
    r"(?:[^\w\s\[({\"'“]{1,4}[ ]?)?"
    r"(?:As [A-Z][\w. ]{0,30},|[(\[{][^)\]}\n]{1,40}[)\]}][*_]{0,3}:?(?=\s)|[\u0391-\u03c9]:?(?=\s)"
    r"|\(?[^\W\d_a-z][\w.+-]{0,20}(?: [\w.+-]{1,16}){0,2}\)?[*_]{0,3}(?: ?[^\w\s:])?[*_]{0,3}:"
    r"[*_]{0,3}(?=\s))"
)
_PARAGRAPH = re.compile(r"\n[ \t]*(?=\S)")
_FEW, _MANY = 2, 6


def voices(text: str) -> tuple[int, ...]:
    r"""Give where the paragraphs begin that are another voice's; empty unless there are two to six.

    The text must begin with a label, and each label counts once.  Cost: O(1) where it does not, else O(n).

    >>> voices("[Classic] I can't.\n\n[Free] Of course.")
    (0, 20)
    """
    start = len(text) - len(text.lstrip())
    if _LABEL.match(text, start) is None:
        return ()
    starts: dict[str, int] = {}
    for at in (start, *(found.end() for found in _PARAGRAPH.finditer(text, start))):
        label = _LABEL.match(text, at)
        if label is not None:
            starts.setdefault(label.group(), at)
    return tuple(starts.values()) if _FEW <= len(starts) <= _MANY else ()
