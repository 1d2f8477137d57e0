"""Leads from what sentences do back to where they stand in the reply."""

from __future__ import annotations

import re
from bisect import bisect_right

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.models import CODE, QUOTED, Network
from demur.reading.model import Batch, Seen
from demur.types.reading import Span

__all__ = ["Told", "origin_of", "told"]

_DECLINING = ("decline", "cannot", "unknown", "no_side", "part")
_REJECTING = ("moral", "premise")
_CLEARLY, _UNMARKED = 0.5, 0.95
_MARKS = frozenset("?\u061f\uff1f")
_LEAD = re.compile(r"[*_#\-\u2022\s]*+(?=\S)")
# The blanks behind a sign belong to what it covers.
_TRAIL = re.compile(rf"(?:(?<=[{CODE}{QUOTED}]) *+)?[^\w\s]*+")
Floats = NDArray[np.float32]


class Told(msgspec.Struct, frozen=True):
    """What the sentences of a batch do, text by text.

    starts: the first sentence of each text, and one more at the end
    declining, rejecting, asking: of each sentence, how surely it declines, rejects or corrects what was
        asked, and asks for what is missing
    answering: of each text, the share of its words that stand in sentences that help
    """

    batch: Batch
    starts: NDArray[np.intp]
    declining: Floats
    rejecting: Floats
    asking: Floats
    answering: list[float]

    def asked(self, text: int) -> bool:
        """Tell whether the request that the text replies to is known."""
        return self.batch.asked is not None and bool(self.batch.asked[text] >= 0)

    def declines(self, text: int, *, surely: float = _CLEARLY) -> bool:
        """Tell whether a sentence of the text declines as surely as that, in [0, 1]."""
        return bool((self.declining[self.starts[text] : self.starts[text + 1]] >= surely).any())

    def asks(self, text: int) -> bool:
        """Tell whether a sentence of the text asks for what is missing; without a mark, most surely."""
        marked = not _MARKS.isdisjoint(self.batch.seen[text].text)
        level = _CLEARLY if marked else _UNMARKED
        return bool((self.asking[self.starts[text] : self.starts[text + 1]] >= level).any())

    def rejects(self, text: int) -> bool:
        """Tell whether a sentence of the text clearly rejects or corrects what was asked."""
        return bool((self.rejecting[self.starts[text] : self.starts[text + 1]] >= _CLEARLY).any())

    def spans(self, text: int) -> tuple[Span, ...]:
        """Give the sentences that refuse: those that clearly decline, else reject, else the likeliest."""
        start, end = int(self.starts[text]), int(self.starts[text + 1])
        for scores in (self.declining[start:end], self.rejecting[start:end]):
            clear = np.flatnonzero(scores >= _CLEARLY)
            if len(clear):
                return tuple(self.span(text, start + int(at)) for at in clear)
        return (self.span(text, start + int(self.declining[start:end].argmax())),)

    def refusing_words(self, text: int) -> str:
        """Give the words that decline, and those that reject what was asked, as they were read."""
        start, end = int(self.starts[text]), int(self.starts[text + 1])
        seen, grams = self.batch.seen[text], self.batch.grams
        refusing = np.maximum(self.declining[start:end], self.rejecting[start:end])
        clear = start + np.flatnonzero(refusing >= _CLEARLY)
        chosen = clear if len(clear) else np.arange(start, end)
        return "\n".join(seen.text[grams.begin[at] : grams.end[at]] for at in chosen)

    def span(self, text: int, sentence: int) -> Span:
        """Give where a sentence of a text stands in it, with the mark that ends it, none that leads it."""
        seen, grams = self.batch.seen[text], self.batch.grams
        following = sentence + 1
        last = following == self.starts[text + 1]
        bound = len(seen.text) if last else int(grams.begin[following])
        trail = _TRAIL.match(seen.text, int(grams.end[sentence]), bound)
        end = _shown_at(seen, (trail.end() if trail else bound) - 1) + 1
        shown = seen.window.text
        while shown[end - 1].isspace():
            end -= 1
        lead = _LEAD.match(shown, _shown_at(seen, int(grams.begin[sentence])), end)
        start = lead.end() if lead else end - 1
        return Span(start=seen.window.origin(start), end=seen.window.origin(end - 1) + 1, rule="model")


def told(batch: Batch, network: Network) -> Told:
    """Give what the sentences of `batch`, read by `network`, do."""
    acts, texts = batch.opinions.acts, len(batch.seen)
    starts = batch.grams.text.searchsorted(np.arange(texts + 1))
    columns = {name: at for at, name in enumerate(network.acts)}
    declining = acts[:, [columns[name] for name in _DECLINING]].max(axis=1, initial=0)
    rejecting = acts[:, [columns[name] for name in _REJECTING]].max(axis=1, initial=0)
    helps = (acts[:, columns["help"]] >= _CLEARLY) & (declining < _CLEARLY)
    return Told(batch, starts, declining, rejecting, acts[:, columns["ask"]], _shares(batch, helps, texts))


def _shares(batch: Batch, counted: NDArray[np.bool_], texts: int) -> list[float]:
    """Give, for each text, the share of its words that stand in the sentences `counted`."""
    first, text = batch.grams.first, batch.grams.text
    lengths = np.empty(len(first))
    lengths[:-1] = first[1:] - first[:-1]
    lengths[-1:] = batch.grams.hashes.shape[1] - first[-1:]
    every = np.bincount(text, lengths, minlength=texts).tolist()
    some = np.bincount(text, lengths * counted, minlength=texts).tolist()
    return [round(one / max(all_, 1), 3) for one, all_ in zip(some, every, strict=True)]


def origin_of(seen: Seen, offset: int) -> int:
    """Give the offset in the reply of `seen.text[offset]`.  Cost: O(log moves)."""
    return seen.window.origin(_shown_at(seen, offset))


def _shown_at(seen: Seen, offset: int) -> int:
    """Give the offset in what is shown of the reply."""
    here, there = seen.origin
    if not here:
        return offset
    run = bisect_right(here, offset) - 1
    return there[run] + offset - here[run]
