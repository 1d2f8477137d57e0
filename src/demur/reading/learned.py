"""Knows the fixed sentences by which a deployment declines, whatever their language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

import msgspec

from demur.models import CODE, QUOTED
from demur.reading.learning import LearnedSentence, folded
from demur.reading.model import Seen, seen
from demur.reading.said import origin_of
from demur.text import normalise, sentences
from demur.types.reading import BatchReader, Reader, Reading, Span
from demur.types.vocabulary import Outcome

__all__ = ["LearnedReader"]

_RAN = ("learned",)
_SURE = 0.99
_HELP = 60
"""Characters from which on what stands beside a learned sentence may be help."""
_ASKING, _ENDINGS = ("?", "\uff1f", "\u061f"), "\"'\u201d\u2019)]*_ "
_HEAD = 4
_MARKS = ".!?\u2026\u061f\u06d4"
_WIDE_MARKS = "\u3002\uff01\uff1f\uff61\u0964\u0965"
_CLOSERS = "\"'\u201d\u2019\u00bb)\\]*_"
# Scripts that put no space behind a mark, and those that put no mark, but at most a space, behind a sentence.
_CLOSE = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_UNMARKED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_FIRST = rf"(?:[^\w{CODE}{QUOTED}]|_){{0,40}}+(\w{{1,{_HEAD}}})"
# One leading class lets the search run at the speed of a scan; bounded runs keep it linear.
_NEXT = (
    rf"[{_MARKS}{_WIDE_MARKS}\n](?:(?<=[{_WIDE_MARKS}\n])|[{_CLOSERS}]{{0,8}}+(?:\s|(?=[{_CLOSE}]))){_FIRST}"
)
_OPENING = re.compile(_FIRST)
_STARTS = re.compile(_NEXT)
_STARTS_UNMARKED = re.compile(rf"(?:(?<=[{_UNMARKED}])\s{_FIRST}|{_NEXT})")
_BESIDE = r"[^\w\s,;:/&+=@%\-\u2013\u2014\u3001\uff0c\uff1b\uff1a]"
_OVER = re.compile(
    rf"[ \t]{{0,4}}(?:{_BESIDE}{{0,40}}?(?:[{_MARKS}](?!(?![{_CLOSE}])\w)|[{_WIDE_MARKS}])"
    rf"|{_BESIDE}{{0,40}}+[ \t]{{0,40}}+(?:\Z|\n(?![ \t]{{0,40}}+[a-z])))"
)
_LETTER_UNMARKED = re.compile(rf"[{_UNMARKED}]")
_SPACED = re.compile(rf"(?<=[{_UNMARKED}])\s")


class _Hit(msgspec.Struct, frozen=True):
    """A learned sentence in a reply: `text[start:end]` as it was given."""

    start: int
    end: int
    sentence: LearnedSentence


class LearnedReader:
    """Reads as `reader` does, but for replies that hold one of `learned` as a sentence of its own.

    Letter case, white space, kinds of quotation marks and what stands around the words make no difference.
    Such a reply is refused, or partial where `reader` takes what stands beside the sentence for an answer.
    Cost: 15 us for a reply of 600 characters, however many sentences there are.
    """

    def __init__(self, reader: Reader, learned: Iterable[LearnedSentence]) -> None:
        self._reader = reader
        self._known: dict[str, LearnedSentence] = {}
        lengths: dict[str, set[int]] = {}
        for sentence in learned:
            key = folded(sentence.text)
            self._known[key] = sentence
            lengths.setdefault(_head(_OPENING.match(normalise(sentence.text).text)), set()).add(len(key))
        self._lengths: Mapping[str, tuple[int, ...]] = {
            head: tuple(sorted(found, reverse=True)) for head, found in lengths.items()
        }
        self._longest = max(map(len, self._known), default=0)
        unmarked = any(_LETTER_UNMARKED.search(key) for key in self._known)
        self._starts = _STARTS_UNMARKED if unmarked else _STARTS

    def read(self, text: str, *, prompt: str | None = None) -> Reading:
        """Read `text` in the light of `prompt`; never raises where the reader behind does not."""
        return self.read_many([text], prompts=[prompt])[0]

    def read_many(
        self, texts: Sequence[str], *, prompts: Sequence[str | None] | None = None
    ) -> list[Reading]:
        """Do what `read` does for each of `texts`, with one call of the reader behind where it takes many."""
        hits = [self._hits(text) for text in texts]
        rests = [_without(text, found) if found else text for text, found in zip(texts, hits, strict=True)]
        asked = [at for at, rest in enumerate(rests) if not hits[at] or _may_help(rest)]
        wanted = [prompts[at] if prompts else None for at in asked]
        told = dict(zip(asked, self._others([rests[at] for at in asked], wanted), strict=True))
        return [_reading(hits[at], told.get(at)) if hits[at] else told[at] for at in range(len(texts))]

    def _others(self, texts: list[str], prompts: list[str | None]) -> list[Reading]:
        if isinstance(self._reader, BatchReader):
            return self._reader.read_many(texts, prompts=prompts)
        return [self._reader.read(text, prompt=prompt) for text, prompt in zip(texts, prompts, strict=True)]

    def _hits(self, text: str) -> list[_Hit]:
        shown = seen(text)
        said = shown.text
        hits: list[_Hit] = []
        done = 0
        for start in chain((_OPENING.match(said),), self._starts.finditer(said)):
            lengths = self._lengths.get(_head(start))
            if lengths is None or start is None or start.start(start.lastindex or 1) < done:
                continue
            at = start.start(start.lastindex or 1)
            end = self._match(said, at, lengths)
            if end is not None:
                hits.append(_hit(shown, self._known[folded(said[at:end])], start=at, end=end))
                done = end
        return hits

    def _match(self, said: str, at: int, lengths: tuple[int, ...]) -> int | None:
        """Give where a learned sentence ends that begins at `at`, the longest of them."""
        follows = " ".join(said[at : at + 2 * self._longest].casefold().split())
        for length in lengths:
            if follows[:length] in self._known:
                end = _end(said, at, length)
                if _OVER.match(said, end) or _SPACED.match(said, end):
                    return end
        return None


def _head(start: re.Match[str] | None) -> str:
    """Give what sentences are looked up by, the first characters of the first word; "" without a word."""
    return str(start[start.lastindex or 1]).casefold()[:_HEAD] if start else ""


def _end(said: str, at: int, length: int) -> int:
    """Give where the folded words that begin at `at` are `length` characters long."""
    while length > 0 and at < len(said):
        if said[at].isspace():
            length -= not said[at - 1].isspace()
        else:
            length -= len(said[at].casefold())
        at += 1
    return at


def _hit(shown: Seen, sentence: LearnedSentence, *, start: int, end: int) -> _Hit:
    over = _OVER.match(shown.text, end)
    last = over.end() if over else end
    while shown.text[last - 1].isspace():
        last -= 1
    return _Hit(origin_of(shown, start), origin_of(shown, last - 1) + 1, sentence)


def _without(text: str, hits: Sequence[_Hit]) -> str:
    """Give what stands beside `hits`."""
    edges = [0, *(edge for hit in hits for edge in (hit.start, hit.end)), len(text)]
    return " ".join(text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))


def _may_help(rest: str) -> bool:
    """Tell whether `rest` is long enough to help, leaving out what it asks and hopes."""
    said = (rest[one.start : one.end] for one in sentences(rest))
    return sum(len(one) for one in said if not one.rstrip(_ENDINGS).endswith(_ASKING)) >= _HELP


def _reading(hits: Sequence[_Hit], beside: Reading | None) -> Reading:
    """Give what `hits` amount to; where what stands beside them helps, the refusal is of a part."""
    helps = beside is not None and beside.outcome in (Outcome.PARTIAL, Outcome.ANSWERED)
    first = hits[0].sentence
    return Reading(
        outcome=Outcome.PARTIAL if helps else Outcome.REFUSED,
        kind=first.kind,
        category=first.category,
        spans=tuple(Span(start=hit.start, end=hit.end, rule="learned") for hit in hits),
        confidence=_SURE,
        ran=_RAN + (beside.ran if beside else ()),
    )
