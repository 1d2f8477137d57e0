"""Finds the blocks in which a model reasons before it answers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from demur.text.base import Stretch

__all__ = ["reasoning_blocks"]

_TAG = re.compile(
    r"(?:^|(?<=>))[ \t]*<(?P<open>think|thinking|reasoning|thought|analysis)>"
    r"|</(?P<close>think|thinking|reasoning|thought|analysis)>",
    re.IGNORECASE | re.MULTILINE,
)


def reasoning_blocks(text: str) -> Iterator[Stretch]:
    """Give the reasoning blocks of `text`, tags included, in order and disjoint.

    A block opens with a tag at the beginning of a line or right after another block. One that is never
    closed reaches to the end where it leads the text, and is otherwise taken as the mention of a tag. A
    closing tag before any opening one ends a block that began with the text: some chat templates write the
    opening tag into the request.  Cost: O(n), nothing where no "<" stands.

    >>> [(b.start, b.end) for b in reasoning_blocks("<think>No way.</think>Yes.")]
    [(0, 22)]
    """
    if "<" not in text:
        return
    opened: int | None = None
    done = 0
    for tag in _TAG.finditer(text):
        if tag["open"]:
            if tag.start() not in (0, done) and text[tag.start() - 1] != "\n":
                continue
            opened = tag.start() if opened is None else opened
        elif opened is not None or done == 0:
            yield Stretch(opened or 0, tag.end())
            opened, done = None, tag.end()
    if opened is not None and not text[:opened].strip():
        yield Stretch(opened, len(text))
