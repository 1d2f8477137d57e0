"""Says what was seen in a reply, sentence by sentence, and what each tier made of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.models import Network
from demur.reading.base import OUTCOMES, Tuning, group_of
from demur.reading.cascade import CascadeReader, built_in_tuning, left_open
from demur.reading.clues import clues
from demur.reading.lexicon import Role
from demur.reading.lexicon_reader import LexiconReader, Look
from demur.reading.model import Batch, batches, network
from demur.reading.said import told
from demur.reading.voices import voices
from demur.reading.window import window
from demur.text import OTHER, language_of
from demur.types.reading import Reader, Reading
from demur.types.vocabulary import Outcome

__all__ = ["Act", "Explained", "ExplainedSentence", "MatchedEntry", "TierOdds", "explain"]

_LEAST = 0.3


class Act(msgspec.Struct, frozen=True):
    """What the model takes a sentence to do, such as `decline`, and how surely, in [0, 1]."""

    name: str
    score: float


class MatchedEntry(msgspec.Struct, frozen=True):
    """An entry of the lexicon that matched in a sentence."""

    id: str
    role: Role
    strength: float


class ExplainedSentence(msgspec.Struct, frozen=True):
    """A sentence of the reply, `text[start:end]`.

    acts: those above 0.3, the surest first; entries: the strongest first
    refuses: whether it is one of the reading's spans
    """

    text: str
    start: int
    end: int
    acts: tuple[Act, ...]
    entries: tuple[MatchedEntry, ...]
    refuses: bool


class TierOdds(msgspec.Struct, frozen=True):
    """How likely each outcome is to the tier `name` and those before it, in [0, 1]."""

    name: str
    likely: dict[Outcome, float]


class Explained(msgspec.Struct, frozen=True):
    """A reading with what it rests on.

    language: as it was recognised; None for too little to tell
    group: of languages, whose tuning was used
    tiers: those whose probabilities counted, in order; the lexicon's only where the model left the outcome
        open, not where it just named the kind
    voices: how many the reply speaks in, 0 for one; the reading is then what all of them amount to, the rest
        is of the whole
    """

    reading: Reading
    language: str | None
    group: str
    tiers: tuple[TierOdds, ...]
    voices: int
    sentences: tuple[ExplainedSentence, ...]


def explain(
    text: str,
    *,
    prompt: str | None = None,
    reader: Reader | None = None,
    tuning: Mapping[str, Tuning] | None = None,
) -> Explained:
    """Read `text` in the light of `prompt`, and say what was seen; never raises on any string.

    reader, tuning: what reads it, and how its tiers are believed; the built-in ones if not given
    An encoder's own probabilities are not told.  Cost: 1 ms.
    """
    tuning = tuning or built_in_tuning()
    reading = (reader or CascadeReader(tuning=tuning)).read(text, prompt=prompt)
    batch = next(batches([text], prompts=[prompt]))
    language = language_of(batch.seen[0].text)
    look = LexiconReader().look(text, language=language)
    group = group_of(language)
    readable = bool(batch.opinions.read[0]) and language != OTHER
    return Explained(
        reading=reading,
        language=language,
        group=group,
        tiers=tuple(_tiers(batch, look, tuning=tuning, group=group, ran=reading.ran)) if readable else (),
        voices=len(voices(batch.seen[0].text)),
        sentences=_sentences(text, batch, look=look, reading=reading),
    )


def _tiers(
    batch: Batch, look: Look, *, tuning: Mapping[str, Tuning], group: str, ran: Sequence[str]
) -> Iterable[TierOdds]:
    if "model" not in ran:
        return
    likely = tuning[group].alone.probabilities(batch.opinions.heads["outcome"])
    yield _odds("model", likely)
    if left_open(batch.seen, [group], tuning=tuning, likely=likely).any():
        heads = network().weigh(batch.opinions.features, np.array([clues(look)], np.float32))
        yield _odds("lexicon", tuning[group].together.probabilities(heads["outcome"]))


def _odds(name: str, likely: NDArray[np.float32]) -> TierOdds:
    shares = [round(float(one), 4) for one in likely[0]]
    return TierOdds(name, dict(zip(OUTCOMES, shares, strict=True)))


def _sentences(text: str, batch: Batch, *, look: Look, reading: Reading) -> tuple[ExplainedSentence, ...]:
    weights = network()
    heard = told(batch, weights)
    first, last = int(heard.starts[0]), int(heard.starts[1])
    spans = [heard.span(0, number) for number in range(first, last)]
    entries = _entries(text, look, [span.start for span in spans])
    return tuple(
        ExplainedSentence(
            text=text[span.start : span.end],
            start=span.start,
            end=span.end,
            acts=_acts(batch.opinions.acts[first + place], weights),
            entries=tuple(entries.get(place, ())),
            refuses=any(span.start < other.end and other.start < span.end for other in reading.spans),
        )
        for place, span in enumerate(spans)
    )


def _acts(scores: NDArray[np.float32], weights: Network) -> tuple[Act, ...]:
    acts = [Act(name, round(float(score), 3)) for name, score in zip(weights.acts, scores, strict=True)]
    return tuple(sorted((act for act in acts if act.score > _LEAST), key=lambda act: -act.score))


def _entries(text: str, look: Look, starts: Sequence[int]) -> dict[int, list[MatchedEntry]]:
    """Give the entries by sentence of the model; the lexicon knows abbreviations and has fewer sentences."""
    found: dict[int, list[MatchedEntry]] = {}
    part = window(text)
    for said in look.evidence.said if look.evidence else ():
        place = max(0, bisect_right(starts, part.origin(said.sentence.start)) - 1)
        for entry in said.entries:
            found.setdefault(place, []).append(MatchedEntry(entry.id, entry.role, entry.strength))
    return found
