"""Reads replies by tiers, the cheapest first; the next one is asked of what the one before leaves open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib import resources
from itertools import islice, pairwise

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.models import Network
from demur.reading.base import Encoder, Tuning, group_of
from demur.reading.clues import CLUES, clues
from demur.reading.decided import Decided
from demur.reading.lexicon_reader import LexiconReader, Look
from demur.reading.model import Batch, Seen, batches, network, seen
from demur.reading.said import Told, told
from demur.reading.stated import kind_stated_in
from demur.reading.voices import voices
from demur.text import OTHER, language_of
from demur.types.reading import Reading
from demur.types.vocabulary import Outcome

__all__ = ["CascadeReader", "built_in_tuning", "left_open"]

_TINY = 1e-6
# Letters; what is no longer may answer a question as well as refuse a request, and says too little for the
# model: it refuses only in words that the lexicon knows.
_BARE = 12
_BARELY_ANSWERED = (0.9, 0.05, 0.05)
# Of the head of kinds: none of those that have a name.
_NO_KIND = (*(0.0,) * 7, 1.0)
# Letters; what a voice says in fewer helps nobody.
_VOICE = 80
_DENSE = "\u2e80"
_UNREAD = Reading(outcome=Outcome.UNKNOWN, confidence=0.0, ran=("model",))
Floats = NDArray[np.float32]


@cache
def built_in_tuning() -> Mapping[str, Tuning]:
    """Give the tuning of each group, as `make models` fitted it."""
    source = (resources.files("demur.reading") / "data" / "tuning.json").read_bytes()
    return msgspec.json.decode(source, type=dict[str, Tuning])


def left_open(
    seen: Sequence[Seen], groups: Sequence[str], *, tuning: Mapping[str, Tuning], likely: Floats
) -> NDArray[np.bool_]:
    """Tell which replies the model leaves open: what it is not sure of, and a bare "No."."""
    sure = np.array([tuning[group].sure for group in groups])
    open_: NDArray[np.bool_] = likely.max(axis=1) < sure
    open_ |= np.array([_is_bare(one.text) for one in seen])
    return open_


class _Weighed(msgspec.Struct, frozen=True):
    """What the tiers make of a batch: probabilities of outcomes, odds of kinds, and which of them looked."""

    likely: Floats
    kinds: Floats
    looks: Mapping[int, Look]
    encoded: frozenset[int]


class CascadeReader:
    """Model, then lexicon, then encoder where there is one; says in `ran` which of them looked.

    encoder: asked of what the first two leave open, English only
    tuning: by group of languages; weights: of the model; the built-in ones if not given
    Raises ValueError for weights that what the lexicon says was never weighed with.
    """

    def __init__(
        self,
        *,
        encoder: Encoder | None = None,
        tuning: Mapping[str, Tuning] | None = None,
        weights: Network | None = None,
    ) -> None:
        if weights is not None and weights.clues != CLUES:
            raise ValueError(f"the weights take {weights.clues} clues, not {CLUES}; see training/stacking.py")
        self._encoder = encoder
        self._tuning = tuning
        self._weights = weights
        self._lexicon = LexiconReader()

    def read(self, text: str, *, prompt: str | None = None) -> Reading:
        """Read `text` in the light of `prompt`; never raises on any string.  Cost: 1 ms, less in a row."""
        return self.read_many([text], prompts=[prompt])[0]

    def read_many(
        self, texts: Sequence[str], *, prompts: Sequence[str | None] | None = None
    ) -> list[Reading]:
        """Do what `read` does for each of `texts`.  Cost: 130 us for a reply of 600 characters."""
        readings = self._read_each(texts, prompts)
        parts = {
            at: _parts(texts[at])
            for at, reading in enumerate(readings)
            if reading.outcome is Outcome.REFUSED or reading.outcome is Outcome.PARTIAL
        }
        spoken = [part for at in parts for part in parts[at]]
        if spoken:
            asked = [prompts[at] if prompts else None for at in parts for _ in parts[at]]
            heard = iter(zip(spoken, self._read_each(spoken, asked), strict=True))
            for at, mine in parts.items():
                readings[at] = _heard_out(readings[at], [*islice(heard, len(mine))])
        return readings

    def _read_each(self, texts: Sequence[str], prompts: Sequence[str | None] | None) -> list[Reading]:
        readings: list[Reading] = []
        for batch in batches(texts, prompts=prompts, read=self._weights):
            end = batch.start + len(batch.seen)
            asked = prompts[batch.start : end] if prompts else [None] * len(batch.seen)
            readings += self._batch(batch, texts[batch.start : end], asked)
        return readings

    def _batch(self, batch: Batch, texts: Sequence[str], prompts: Sequence[str | None]) -> list[Reading]:
        languages = [language_of(one.text) for one in batch.seen]
        readable = batch.opinions.read.tolist()
        if OTHER in languages:
            readable = [
                read and language != OTHER for read, language in zip(readable, languages, strict=True)
            ]
        weighed = self._weigh(batch, texts, prompts=prompts, languages=languages, readable=readable)
        heard = told(batch, self._weights or network())
        tuning = self._tuning or built_in_tuning()
        decided = Decided.by(
            weighed.likely,
            weighed.kinds,
            tuning=[tuning[group_of(language)] for language in languages],
            requests=batch.opinions.heads.get("request"),
        )
        readings = [_UNREAD] * len(texts)
        for at, language in enumerate(languages):
            if readable[at]:
                readings[at] = _reading(at, decided, heard=heard, weighed=weighed, language=language or "en")
        return readings

    def _weigh(
        self,
        batch: Batch,
        texts: Sequence[str],
        *,
        prompts: Sequence[str | None],
        languages: Sequence[str | None],
        readable: Sequence[bool],
    ) -> _Weighed:
        """Ask each tier of what the one before leaves open."""
        tuning = self._tuning or built_in_tuning()
        groups = [group_of(language) for language in languages]
        likely = _alone(batch, groups, tuning)
        open_ = left_open(batch.seen, groups, tuning=tuning, likely=likely)
        looks = {
            at: self._lexicon.look(texts[at], language=languages[at])
            for at in open_.nonzero()[0].tolist()
            if readable[at]
        }
        kinds = batch.opinions.heads["kind"]
        if looks:
            kinds = self._look_closer(batch, looks, tuning=tuning, groups=groups, likely=likely)
        encoded = self._encode(batch, prompts, looks=looks, languages=languages, likely=likely)
        return _Weighed(likely, kinds, looks, encoded)

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
            if _is_bare(batch.seen[at].text) and looks[at].reading.outcome is Outcome.ANSWERED:
                likely[at] = _BARELY_ANSWERED
                heads["kind"][number] = _NO_KIND
        kinds = batch.opinions.heads["kind"].copy()
        kinds[rows] = heads["kind"]
        return kinds

    def _encode(
        self,
        batch: Batch,
        prompts: Sequence[str | None],
        *,
        looks: Mapping[int, Look],
        languages: Sequence[str | None],
        likely: Floats,
    ) -> frozenset[int]:
        """Ask the encoder of what is still open, add its odds to the others', and tell for which."""
        if self._encoder is None:
            return frozenset()
        tuning = (self._tuning or built_in_tuning())["en"]
        left = [at for at in looks if group_of(languages[at]) == "en" and likely[at].max() < tuning.settled]
        if left:
            odds = self._encoder.odds([batch.seen[at].text for at in left], [prompts[at] for at in left])
            odds += np.log(likely[left] + _TINY)
            likely[left] = tuning.encoder.probabilities(odds)
        return frozenset(left)


def _reading(at: int, decided: Decided, *, heard: Told, weighed: _Weighed, language: str) -> Reading:
    """Give the reading of one reply; where only the model looked at a refusal, the lexicon says why."""
    look, stated = weighed.looks.get(at), None
    words = heard.refusing_words(at) if decided.refuses(at) else ""
    if look is not None:
        stated = look.reading.kind if look.refusing else None
    elif words:
        stated = kind_stated_in(words, language=language)
    ran = _ran(look=look is not None or decided.refuses(at), encoded=at in weighed.encoded)
    reading = decided.reading(at, heard, ran=ran, words=words, stated=stated, language=language)
    if look is None or not _either(look.reading):
        return reading
    return replace(
        look.reading,
        ran=ran,
        needs_prompt=not heard.asked(at),
        experimental=reading.experimental,
        answering=reading.answering,
    )


def _either(reading: Reading) -> bool:
    """Tell whether words answer a question as well as they refuse a request, such as "No."."""
    return reading.outcome is Outcome.UNKNOWN and reading.needs_prompt


def _parts(text: str) -> list[str]:
    """Give what each voice of a reply says, nothing where there is one."""
    shown = seen(text).text
    return [shown[start:end].strip() for start, end in pairwise((*voices(shown), len(shown)))]


def _heard_out(reading: Reading, parts: Sequence[tuple[str, Reading]]) -> Reading:
    """Give the reading of a reply by that of its voices: where one refuses and one helps, it answers."""
    if not any(part.outcome is Outcome.REFUSED for _, part in parts):
        return reading
    for text, part in parts:
        if _helps(text, part):
            ran = tuple(dict.fromkeys((*reading.ran, *part.ran)))
            return replace(part, ran=ran, answering=reading.answering, needs_prompt=False)
    return reading


def _alone(batch: Batch, groups: Sequence[str], tuning: Mapping[str, Tuning]) -> Floats:
    """Give what the model alone takes for likely."""
    odds = batch.opinions.heads["outcome"]
    if len(set(groups)) == 1:
        return tuning[groups[0]].alone.probabilities(odds)
    likely = np.zeros_like(odds)
    for group in set(groups):
        mine = np.array([other == group for other in groups])
        likely[mine] = tuning[group].alone.probabilities(odds[mine])
    return likely


def _is_bare(text: str) -> bool:
    bare = text.strip()
    return len(bare) <= _BARE and _size(bare) <= _BARE


def _helps(text: str, part: Reading) -> bool:
    """Tell whether a voice that says `text` does what was asked."""
    return part.outcome is Outcome.ANSWERED and part.kind is None and _size(text) >= _VOICE


def _size(text: str) -> int:
    """Give the length in letters, of which a Han, kana or Hangul character says as much as three."""
    return len(text) + 2 * sum(character >= _DENSE for character in text)


@cache
def _ran(*, look: bool, encoded: bool) -> tuple[str, ...]:
    return ("model", *(("lexicon",) if look else ()), *(("encoder",) if encoded else ()))
