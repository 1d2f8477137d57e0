"""Tells apart the voices of a reply that answers twice, under labels such as "[Classic]" and "[Free]"."""

from __future__ import annotations

import re

from demur.text import Sentence

__all__ = ["voices"]

_LABEL = re.compile(
    r"As [A-Z][\w. ]{0,30},|[(\[][^)\]\n]{1,40}[)\]]:?(?=\s)"
    r"|\(?[A-Z][\w.+-]{0,20}(?: [\w.+-]{1,16}){0,2}\)?(?: [^\w\s])?:(?=\s)"
)
_FEW, _MANY = 2, 4


def voices(text: str, sentences: tuple[Sentence, ...]) -> tuple[int, ...]:
    """Give the positions of the sentences at which a voice begins; empty unless there are two to four.

    The first sentence must carry a label, each label stands once and at the beginning of a paragraph.
    Cost: O(sentences).
    """
    if not sentences or _LABEL.match(text, sentences[0].start) is None:
        return ()
    starts: dict[str, int] = {}
    for index, sentence in enumerate(sentences):
        label = _LABEL.match(text, sentence.start, sentence.end)
        if label is not None and _begins_paragraph(text, sentence.start):
            starts.setdefault(label.group(), index)
    return tuple(starts.values()) if _FEW <= len(starts) <= _MANY else ()


def _begins_paragraph(text: str, at: int) -> bool:
    before = text[max(0, at - 8) : at].rstrip(" \t")
    return not before.strip() or before.endswith("\n")
