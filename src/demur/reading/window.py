"""Bounds what is read of a very long reply."""

from __future__ import annotations

import msgspec

from demur.text import reasoning_blocks

__all__ = ["HEAD", "TAIL", "Window", "window"]

HEAD, TAIL = 16_000, 4_000
"""Characters that are read from the beginning of the answer and from its end."""
_GAP = "\n\n"


class Window(msgspec.Struct, frozen=True):
    """What is read of a reply, with the way back.

    text: all of the reply, or its head and its tail as two paragraphs
    start: where the head begins in the reply
    skipped: characters left out between head and tail
    head: characters of the head
    """

    text: str
    start: int = 0
    skipped: int = 0
    head: int = HEAD

    def origin(self, offset: int) -> int:
        """Give the offset in the reply of `text[offset]`."""
        return offset + self.start + (self.skipped if offset >= self.head else 0)


def window(text: str, *, head: int = HEAD, tail: int = TAIL) -> Window:
    """Give all of `text` up to head + tail characters, else `head` after its reasoning and the last `tail`.

    A model that refuses does so at the beginning of its answer or, after helping with a part, near the end.
    Cost: O(n) for finding where reasoning ends, else O(1).

    >>> window("x" * 50_000).skipped
    29998
    """
    if len(text) <= head + tail:
        return Window(text)
    start = max((block.end for block in reasoning_blocks(text)), default=0)
    rest = len(text) - start
    if start == len(text) or rest <= head + tail:
        return Window(text[start:] if rest else text[:head], start if rest else 0)
    kept = text[start : start + head] + _GAP + text[-tail:]
    return Window(kept, start, rest - len(kept), head)
