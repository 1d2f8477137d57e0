"""Splits a text into sentences and says what each stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from demur.text.base import Place, Sentence, Stretch
from demur.text.blocks import blocks, is_plain
from demur.text.quotes import quotations
from demur.text.reasoning import reasoning_blocks
from demur.text.words import words

__all__ = ["iter_sentences", "sentences"]

# One leading class lets the search run at the speed of a scan. A run of marks counts once, from its first
# mark, and a line break takes all white space behind it along, which keeps the search linear. Latin and
# Arabic marks want space after them, full-width and Indic ones do not.
_END = re.compile(
    r"[\n.!?\u2026\u061f\u06d4\u3002\uff01\uff1f\uff61\u0964\u0965]"
    r"(?:(?<=[.!?\u2026\u061f\u06d4])(?<![.!?\u2026\u061f\u06d4]{2})[.!?\u2026\u061f\u06d4]*+"
    r"[\"'\u201d\u2019\u00bb)\]*_]*+(?=\s|$)"
    r"|(?<=[\u3002\uff01\uff1f\uff61\u0964\u0965])[\u3002\uff01\uff1f\uff61]*+[\u201d\u2019\u300d\u300f\uff09)\"]*+"
    r"|(?<=\n)(?![ \t]*+[a-z])\s*+)"
)
# The same for ASCII, where a smaller class is searched in half the time.
_END_ASCII = re.compile(
    r"[\n.!?](?:(?<=[.!?])(?<![.!?]{2})[.!?]*+[\"')\]*_]*+(?=\s|$)|(?<=\n)(?![ \t]*+[a-z])\s*+)"
)
# An abbreviation has no more characters; looking no farther back keeps the search linear.
_LONGEST = 14
_LAST_WORD = re.compile(r"([A-Za-z][A-Za-z.]{0,10})\.$")
_SPACE = re.compile(r"[\s\"'\u201c\u2018\u00ab*_(\[]*+")
_BLANK = re.compile(r"\s*+")
# After these a sentence may go on.
_WEAK = frozenset({".", "...", "\u2026"})
_CLOSERS = "\"'\u201d\u2019\u00bb)]*_"
_UNSPLIT = frozenset({Place.CODE, Place.TABLE})


def sentences(text: str) -> tuple[Sentence, ...]:
    r"""Give the sentences of `text` in order; only white space and markup lies between them.

    Never raises, whatever the string holds.  Cost: O(n).

    >>> [(s.place.value, s.start, s.end) for s in sentences("No. 5 is here.\n- Mr. Ash left.")]
    [('prose', 0, 14), ('list_item', 17, 30)]
    """
    return tuple(_all(text))


def iter_sentences(text: str, *, limit: int) -> Iterator[Sentence]:
    """Give at most `limit` sentences of `text`, found one by one.

    >>> [s.end for s in iter_sentences("One. Two. Three.", limit=2)]
    [4, 9]
    """
    return islice(_all(text), limit)


def _all(text: str) -> Iterator[Sentence]:
    quoted = tuple(quotations(text))
    if is_plain(text):
        yield from _split(text, _trimmed(text, Stretch(0, len(text)), Place.PROSE), quoted)
        return
    at = 0
    for reasoning in reasoning_blocks(text):
        yield from _answer(text, Stretch(at, reasoning.start), quoted)
        yield from _split(text, _trimmed(text, reasoning, Place.REASONING), ())
        at = reasoning.end
    yield from _answer(text, Stretch(at, len(text)), quoted)


def _answer(text: str, stretch: Stretch, quoted: tuple[Stretch, ...]) -> Iterator[Sentence]:
    """Split what the reader gets to see, block by block, walking the quotations alongside."""
    first = 0
    for block in blocks(text, stretch):
        if block.place in _UNSPLIT:
            yield block
            continue
        while first < len(quoted) and quoted[first].end <= block.start:
            first += 1
        last = first
        while last < len(quoted) and quoted[last].start < block.end:
            last += 1
        yield from _split(text, block, quoted[first:last])


def _trimmed(text: str, stretch: Stretch, place: Place) -> Sentence:
    """Give `stretch` without the white space around it; empty where it holds nothing else."""
    inside = text[stretch.start : stretch.end]
    start = stretch.end - len(inside.lstrip())
    return Sentence(start, max(start, stretch.start + len(inside.rstrip())), place)


def _split(text: str, block: Sentence, quoted: tuple[Stretch, ...]) -> list[Sentence]:
    start, at, place = block.start, 0, block.place
    found: list[Sentence] = []
    for end in _ends(text, block):
        while at < len(quoted) and quoted[at].end < end:
            at += 1
        inside = at < len(quoted) and quoted[at].start <= start
        found.append(Sentence(start, end, Place.QUOTE if inside else place))
        start = end + 1
        if text[start : start + 1].isspace() or not text[end:start].isspace():
            space = _BLANK.match(text, end, block.end)
            start = space.end() if space else end
    return found


def _ends(text: str, block: Sentence) -> list[int]:
    """Give where sentences end, white space left out, the end of the block last."""
    done, last = block.start, block.end
    ends: list[int] = []
    marks = _END_ASCII if text.isascii() else _END
    for mark in marks.finditer(text, done, last):
        sign, end = mark[0], mark.end()
        if sign[0] == "\n":
            end = mark.start()
            while end > done and text[end - 1].isspace():
                end -= 1
        weak = sign in _WEAK or (sign[-1] in _CLOSERS and sign.rstrip(_CLOSERS) in _WEAK)
        if done < end < last and not (weak and _goes_on(text, done, end)):
            ends.append(end)
            done = end
    if done < last:
        ends.append(last)
    return ends


def _goes_on(text: str, start: int, end: int) -> bool:
    """Tell whether a lone full stop belongs to an abbreviation or initial, or a small letter follows."""
    after = text[end + 1 : end + 2]
    if not after.isalnum():
        following = _SPACE.match(text, end)
        after = text[following.end() : following.end() + 1] if following else ""
    if "a" <= after <= "z" and text[end] != "\n":
        return True
    bound = start if end - start <= _LONGEST else end - _LONGEST
    space = text.rfind(" ", bound, end) + 1
    name = text[space or bound : end - 1]
    if not name.isalpha():
        word = _LAST_WORD.search(text, max(start, end - 12), end)
        if word is None:
            return False
        name = word[1]
    if name.lower() in (words("numbered") if after.isdecimal() else words("abbreviations")):
        return True
    return len(name) == 1 and "A" <= name <= "Z" and name != "I"
