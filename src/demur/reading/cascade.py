"""Reads replies by tiers, the cheapest first; each next one is asked only of what the one before leaves open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.models import Network
from demur.reading.base import OUTCOMES, Encoder, Tuning
from demur.reading.category import named_category
from demur.reading.clues import clues
from demur.reading.lexicon_reader import LexiconReader, Look
from demur.reading.model import Batch, batches, network
from demur.reading.passages import fold
from demur.reading.said import Told, told
from demur.text import OTHER, language_of
from demur.types.reading import Reading
from demur.types.vocabulary import Kind, Outcome

__all__ = ["MEASURED", "CascadeReader", "built_in_tuning", "group_of"]

MEASURED = frozenset({"zh", "ko", "fr", "de"})
"""Languages besides English for which public labelled replies exist; of the others only our own items tell."""
_REFUSING = (Kind.SAFETY, Kind.CAPABILITY, Kind.KNOWLEDGE, Kind.OPINION, Kind.UNSTATED)
_ANSWERING = (Kind.CLARIFICATION, Kind.FALSE_PREMISE, None)
# The columns of the network's head of kinds, in the order of its labels.
_REFUSING_COLUMNS, _ANSWERING_COLUMNS = slice(0, 5), slice(5, 8)
_TINY, _CLEAR = 1e-6, 0.9
_UNREAD = Reading(outcome=Outcome.UNKNOWN, confidence=0.0, ran=("model",))
Floats = NDArray[np.float32]


def group_of(language: str | None) -> str:
    """Give the group that a language is tuned with; text too short to tell goes with English.

    >>> group_of("en"), group_of("ko"), group_of("th")
    ('en', 'measured', 'experimental')
    """
    if language in (None, "en"):
        return "en"
    return "measured" if language in MEASURED else "experimental"


@cache
def built_in_tuning() -> Mapping[str, Tuning]:
    """Give the tuning of each group, as `make models` fitted it."""
    source = (resources.files("demur.reading") / "data" / "tuning.json").read_bytes()
    return msgspec.json.decode(source, type=dict[str, Tuning])


class CascadeReader:
    """Model, then lexicon, then encoder where there is one; says in `ran` which of them looked.

    encoder: asked of what the first two leave open, English only
    tuning: by group of languages; weights: of the model; the built-in ones if not given
    """

    def __init__(
        self,
        *,
        encoder: Encoder | None = None,
        tuning: Mapping[str, Tuning] | None = None,
        weights: Network | None = None,
    ) -> None:
        self._encoder = encoder
        self._tuning = tuning
        self._weights = weights
        self._lexicon = LexiconReader()

    def read(self, text: str, *, prompt: str | None = None) -> Reading:
        """Read `text` in the light of `prompt`; never raises on any string.  Cost: 0.2 ms, less among many."""
        return self.read_many([text], prompts=[prompt])[0]

    def read_many(
        self, texts: Sequence[str], *, prompts: Sequence[str | None] | None = None
    ) -> list[Reading]:
        """Do what `read` does for each of `texts`.  Cost: 35 us for a reply of 600 characters."""
        readings: list[Reading] = []
        for batch in batches(texts, prompts=prompts, read=self._weights):
            end = batch.start + len(batch.seen)
            asked = prompts[batch.start : end] if prompts else [None] * len(batch.seen)
            readings += self._batch(batch, texts[batch.start : end], asked)
        return readings

    def _batch(self, batch: Batch, texts: Sequence[str], prompts: Sequence[str | None]) -> list[Reading]:
        tuning = self._tuning or built_in_tuning()
        languages = [language_of(one.text) for one in batch.seen]
        groups = [group_of(language) for language in languages]
        readable = batch.opinions.read & np.array([language != OTHER for language in languages])
        heads = batch.opinions.heads
        likely = np.zeros((len(texts), len(OUTCOMES)), np.float32)
        for group in set(groups):
            mine = np.array([other == group for other in groups])
            likely[mine] = tuning[group].alone.probabilities(heads["outcome"][mine])
        sure = np.array([tuning[group].sure for group in groups])
        open_ = np.flatnonzero(readable & (likely.max(axis=1) < sure))
        looks = {int(at): self._lexicon.look(texts[at]) for at in open_}
        kinds = heads["kind"]
        if looks:
            kinds = self._look_closer(batch, looks, tuning=tuning, groups=groups, likely=likely)
        encoded = self._encode(texts, prompts, looks=looks, languages=languages, likely=likely)
        heard = told(batch, self._weights or network())
        return [
            _Case(
                heard=heard,
                at=at,
                likely=likely[at],
                kinds=kinds[at],
                ran=_ran(look=at in looks, encoded=at in encoded),
                look=looks.get(at),
                asked=bool(prompts[at]),
                tuning=tuning[groups[at]],
            ).reading()
            if readable[at]
            else _UNREAD
            for at in range(len(texts))
        ]

    def _look_closer(
        self,
        batch: Batch,
        looks: Mapping[int, Look],
        *,
        tuning: Mapping[str, Tuning],
        groups: Sequence[str],
        likely: Floats,
    ) -> Floats:
        """Weigh what the lexicon saw together with what the model did, and give the odds of kinds."""
        rows = list(looks)
        figures = np.array([clues(looks[at]) for at in rows], np.float32)
        heads = (self._weights or network()).weigh(batch.opinions.features[rows], figures)
        for number, at in enumerate(rows):
            likely[at] = tuning[groups[at]].together.probabilities(heads["outcome"][number : number + 1])[0]
        kinds = batch.opinions.heads["kind"].copy()
        kinds[rows] = heads["kind"]
        return kinds

    def _encode(
        self,
        texts: Sequence[str],
        prompts: Sequence[str | None],
        *,
        looks: Mapping[int, Look],
        languages: Sequence[str | None],
        likely: Floats,
    ) -> frozenset[int]:
        """Ask the encoder of what is still open, put its odds to the others', and give whom it was asked of."""
        if self._encoder is None:
            return frozenset()
        tuning = (self._tuning or built_in_tuning())["en"]
        left = [at for at in looks if group_of(languages[at]) == "en" and likely[at].max() < tuning.settled]
        if left:
            odds = self._encoder.odds([texts[at] for at in left], [prompts[at] for at in left])
            odds += np.log(likely[left] + _TINY)
            likely[left] = tuning.encoder.probabilities(odds)
        return frozenset(left)


@cache
def _ran(*, look: bool, encoded: bool) -> tuple[str, ...]:
    return ("model", *(("lexicon",) if look else ()), *(("encoder",) if encoded else ()))


@dataclass(slots=True, frozen=True, kw_only=True)
class _Case:
    """All that is known of one reply."""

    heard: Told
    at: int
    likely: Floats
    kinds: Floats
    ran: tuple[str, ...]
    look: Look | None
    asked: bool
    tuning: Tuning

    def reading(self) -> Reading:
        best = int((np.log(self.likely + _TINY) + self.tuning.lean).argmax())
        outcome, confidence = OUTCOMES[best], round(float(self.likely[best]), 3)
        if (
            self.look is not None
            and self.look.reading.outcome is Outcome.UNKNOWN
            and self.look.reading.needs_prompt
        ):
            return replace(self.look.reading, ran=self.ran)
        if confidence < self.tuning.abstain:
            return Reading(
                outcome=Outcome.UNKNOWN, confidence=confidence, ran=self.ran, needs_prompt=not self.asked
            )
        if outcome is Outcome.ANSWERED:
            return self._answered(confidence)
        spans = self.heard.spans(self.at)
        kind = _REFUSING[int(self.kinds[_REFUSING_COLUMNS].argmax())]
        category = named_category(fold(self.heard.refusing_words(self.at)))
        return Reading(
            outcome=outcome,
            kind=Kind.SAFETY if category and kind is Kind.UNSTATED else kind,
            category=category,
            spans=spans,
            confidence=confidence,
            ran=self.ran,
            needs_prompt=not self.asked and not self.heard.declines(self.at),
        )

    def _answered(self, confidence: float) -> Reading:
        kind = _ANSWERING[int(self.kinds[_ANSWERING_COLUMNS].argmax())]
        doubtful = kind is Kind.FALSE_PREMISE or (confidence < _CLEAR and self.heard.rejects(self.at))
        return Reading(
            outcome=Outcome.ANSWERED,
            kind=kind,
            confidence=confidence,
            ran=self.ran,
            needs_prompt=not self.asked and doubtful,
        )
