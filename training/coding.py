"""Turns examples into arrays: rows of the table, targets, what is known of each sentence."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.models import BUCKET_BITS, buckets, grams, prints
from demur.reading.evidence import Evidence
from demur.reading.lexicon_reader import LexiconReader, Look
from training.net import ACTS, KINDS, OUTCOMES
from training.rows import Asked, Example

__all__ = ["Coded", "Hashed", "coded", "hashed", "rows_of", "share", "vocabulary"]

RARE = 3
ASKED_HEAD, ASKED_TAIL = 800, 400
SEEN = 6_000
# How far the second of two open outcomes is taken for true, by the first.
SECOND = {"refused": 0.4, "answered": 0.05}
# What an entry of the lexicon tells of the sentence that it matches.
ROLE_ACTS = {
    "moral": ("moral",),
    "question": ("ask",),
    "premise": ("premise",),
    "offer": ("offer",),
    "advice": ("advice",),
    "disclaimer": ("warning",),
    "delivery": ("delivery",),
}
# What no sentence of a reply does that only answers.
REFUSING = ("decline", "safety", "cannot", "unknown", "no_side", "part")
KIND_ACTS = {
    "safety": ("decline", "safety"),
    "unstated": ("decline",),
    "capability": ("cannot",),
    "knowledge": ("unknown",),
    "opinion": ("no_side",),
}
_REFUSING = [ACTS.index(act) for act in REFUSING]
Floats = NDArray[np.float32]


class Hashed(msgspec.Struct, frozen=True):
    """The n-grams of one text: hashes, first words, beginnings and ends of its sentences."""

    hashes: NDArray[np.uint64]
    first: NDArray[np.intp]
    begins: NDArray[np.intp]
    ends: NDArray[np.intp]


class Coded(msgspec.Struct, frozen=True):
    """Examples as arrays; those without a word are left out.

    rows, first: of each reply, then of each request of `asked`
    targets, kinds, weights: what is true, and how surely; unsafe: of each request, whether it asks for harm
    acts: of each reply, (sentences, acts), -1 where it is not known
    """

    owners: NDArray[np.uint8]
    rows: list[NDArray[np.int32]]
    first: list[NDArray[np.intp]]
    targets: Floats
    kinds: NDArray[np.intp]
    weights: Floats
    acts: list[Floats]
    unsafe: NDArray[np.intp]


def coded(examples: Sequence[Example], texts: Sequence[str], asked: Sequence[Asked]) -> Coded:
    """Code `examples`, of which `texts` are read, and requests."""
    pairs = [(e, h) for e, h in zip(examples, map(hashed, texts), strict=True) if len(h.first)]
    requests = [(hashed(_cut(each.text)), each.harmful) for each in asked]
    requests = [(h, harmful) for h, harmful in requests if len(h.first)]
    replies = [h for _, h in pairs]
    all_ = [*replies, *(h for h, _ in requests)]
    owners = vocabulary(all_)
    looks = [LexiconReader().look(e.text) for e, _ in pairs]
    return Coded(
        owners,
        [rows_of(h.hashes, owners) for h in all_],
        [h.first for h in all_],
        np.array([[share(e, outcome) for outcome in OUTCOMES] for e, _ in pairs], np.float32),
        np.array([_kind(e, look) for (e, _), look in zip(pairs, looks, strict=True)]),
        np.array([e.weight for e, _ in pairs], np.float32),
        [_acts(e, h, look) for (e, h), look in zip(pairs, looks, strict=True)],
        np.array([int(harmful) for _, harmful in requests]),
    )


def hashed(text: str) -> Hashed:
    """Give the n-grams of one text."""
    one = grams([text])
    return Hashed(one.hashes, one.first, one.begin, one.end)


def vocabulary(texts: Sequence[Hashed]) -> NDArray[np.uint8]:
    """Give each row of the table to the n-gram that most texts hold, of those that three hold."""
    unique, counts = np.unique(np.concatenate([np.unique(text.hashes) for text in texts]), return_counts=True)
    unique, counts = unique[counts >= RARE], counts[counts >= RARE]
    order = np.argsort(counts, kind="stable")
    owners = np.zeros(1 << BUCKET_BITS, np.uint8)
    owners[buckets(unique[order])] = prints(unique[order])
    print(f"{len(unique):,} n-grams, {len(np.unique(buckets(unique))):,} rows", file=sys.stderr)
    return owners


def _cut(prompt: str) -> str:
    if len(prompt) <= ASKED_HEAD + ASKED_TAIL:
        return prompt
    return f"{prompt[:ASKED_HEAD]}\n\n{prompt[-ASKED_TAIL:]}"


def rows_of(hashes: NDArray[np.uint64], owners: NDArray[np.uint8]) -> NDArray[np.int32]:
    """Give the rows of the table for each word, 0 where another n-gram owns it."""
    at = buckets(hashes)
    at *= owners[at] == prints(hashes)
    return at.T.astype(np.int32)


def share(example: Example, outcome: str) -> float:
    """Give how far `outcome` is taken for true."""
    if outcome not in example.outcomes:
        return 0.0
    first = example.outcomes[0]
    return 1.0 if outcome == first else SECOND[first]


def _kind(example: Example, look: Look) -> int:
    """Give the number of the kind: as labelled, else as the lexicon has it; -1 where neither tells."""
    if example.kind:
        return KINDS.index(example.kind)
    if example.outcomes == ("answered",):
        return KINDS.index("plain")
    if look.reading.kind and str(look.reading.outcome) == example.outcomes[0]:
        return KINDS.index(str(look.reading.kind))
    return -1


def _acts(example: Example, text: Hashed, look: Look) -> Floats:
    """Give what each sentence does: as it was put together, as it is marked, or what the lexicon says."""
    known = np.full((len(text.ends), len(ACTS)), -1, np.float32)
    if example.marks:
        return _as_marked(known, example, text)
    if example.acts:
        return _as_put_together(known, example, text)
    if example.outcomes == ("answered",):
        known[:, _REFUSING] = 0
    if look.evidence and len(example.text) <= SEEN:
        _as_the_lexicon_says(known, look.evidence, text)
    return known


def _as_marked(known: Floats, example: Example, text: Hashed) -> Floats:
    """Note what is marked; where a mark falls on no sentence, nothing is known of the others either."""
    known[:, _REFUSING] = 0
    for start, end, act in example.marks:
        common = np.minimum(text.ends, end) - np.maximum(text.begins, start)
        # A mark may cover a clause of its sentence, and end a little before or after it.
        inside = np.flatnonzero(common > np.minimum(text.ends - text.begins, end - start) / 2)
        if not len(inside):
            return np.full_like(known, -1)
        known[np.ix_(inside, _REFUSING)] = -1
        known[inside, ACTS.index(act)] = 1
    return known


def _as_put_together(known: Floats, example: Example, text: Hashed) -> Floats:
    piece = np.searchsorted([end for end, _ in example.acts], text.ends)
    for at, number in enumerate(piece):
        does = example.acts[min(int(number), len(example.acts) - 1)][1]
        known[at] = [act in does for act in ACTS]
    return known


def _as_the_lexicon_says(known: Floats, evidence: Evidence, text: Hashed) -> None:
    for said in evidence.said:
        at = min(int(np.searchsorted(text.ends, said.sentence.end - 2)), len(text.ends) - 1)
        for entry in said.entries:
            refuses = entry.role == "refusal"
            acts = KIND_ACTS.get(str(entry.kind), ()) if refuses else ROLE_ACTS.get(entry.role, ())
            for act in acts:
                known[at, ACTS.index(act)] = 1
