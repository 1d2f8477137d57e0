"""The trained tier: what its network makes of many replies at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.models import LARGEST, Grams, Network, Opinions, grams
from demur.reading.spoken import spoken
from demur.reading.window import Window, window
from demur.text import normalise

__all__ = ["Batch", "Seen", "batches", "network", "seen"]

HEAD, TAIL = 6_000, 2_000
"""Characters that are read from the beginning of the answer and from its end."""
ASKED_HEAD, ASKED_TAIL = 800, 400
"""Characters that are read from the beginning of a request and from its end."""
_AT_ONCE = 128


class Seen(msgspec.Struct, frozen=True):
    """A reply as the network reads it, with the way back.

    text: without what it does not say itself, each character in its place of `window.text`, normalised
    """

    text: str
    window: Window
    origin: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())


class Batch(msgspec.Struct, frozen=True):
    """Some replies that were read together.

    start: the number of the first among all
    seen, grams, opinions: in order
    asked: whose requests are known, and which of `grams` they are
    """

    start: int
    seen: tuple[Seen, ...]
    grams: Grams
    opinions: Opinions
    asked: NDArray[np.intp] | None


@cache
def network() -> Network:
    """Give the built-in network.  Cost: 30 ms at the first call."""
    return Network.load((resources.files("demur.reading") / "data" / "model.npz").read_bytes())


def seen(text: str) -> Seen:
    """Give what is read of `text`.  Cost: O(n) where it quotes or holds code, else next to nothing."""
    part = window(text, head=HEAD, tail=TAIL)
    shown = part.text
    if not shown.isascii():
        normal = normalise(shown)
        if normal.here:
            return Seen(spoken(normal.text), part, (normal.here, normal.there))
        shown = normal.text
    return Seen(spoken(shown), part)


def batches(
    replies: Sequence[str], *, prompts: Sequence[str | None] | None = None, read: Network | None = None
) -> Iterator[Batch]:
    """Read `replies`, at most 128 and 262,144 characters at a time, and give each batch.

    prompts: one for each reply, None where it is not known
    Cost: 40 us for a reply of 600 characters among many, 0.35 ms for one alone.
    """
    reader = read or network()
    asked = prompts or [None] * len(replies)
    start = 0
    while start < len(replies):
        some, requests, end = _some(replies, asked, start)
        texts = [one.text for one in some]
        known = [at for at, request in enumerate(requests) if request]
        where: NDArray[np.intp] | None = None
        if known:
            where = np.full(len(some), -1, np.intp)
            where[known] = np.arange(len(known))
            texts += [requests[at] for at in known]
        found = grams(texts)
        yield Batch(start, tuple(some), found, reader.read(found, len(some), asked=where), where)
        start = end


def _some(
    replies: Sequence[str], prompts: Sequence[str | None], start: int
) -> tuple[list[Seen], list[str], int]:
    some: list[Seen] = []
    requests: list[str] = []
    size = 0
    for reply, prompt in zip(
        replies[start : start + _AT_ONCE], prompts[start : start + _AT_ONCE], strict=True
    ):
        one, request = seen(reply), _request(prompt)
        size += len(one.text) + len(request) + 2
        if size > LARGEST and some:
            break
        some.append(one)
        requests.append(request)
    return some, requests, start + len(some)


def _request(prompt: str | None) -> str:
    if not prompt or not prompt.strip():
        return ""
    part = window(prompt, head=ASKED_HEAD, tail=ASKED_TAIL).text
    return spoken(normalise(part).text) if not part.isascii() else part.replace("\x1e", " ")
