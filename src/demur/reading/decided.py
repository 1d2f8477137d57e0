"""Decides from probabilities: outcome, kind, and where the reply says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from demur.reading.base import OUTCOMES, Tuning, group_of
from demur.reading.category import named_category
from demur.reading.lexicon_reader import Look
from demur.reading.passages import fold_wide
from demur.reading.said import Told
from demur.types.category import Category
from demur.types.reading import Reading, Span
from demur.types.vocabulary import Kind, Outcome

__all__ = ["Decided"]

_REFUSING = (Kind.SAFETY, Kind.CAPABILITY, Kind.KNOWLEDGE, Kind.OPINION, Kind.UNSTATED)
_STATED = (Kind.SAFETY, Kind.CAPABILITY, Kind.KNOWLEDGE, Kind.OPINION)
_ANSWERING = (Kind.CLARIFICATION, Kind.FALSE_PREMISE, None)
# The columns of the network's head of kinds, in the order of its labels.
_REFUSING_COLUMNS, _ANSWERING_COLUMNS = slice(0, 5), slice(5, 8)
_TINY, _CLEAR, _SURELY = 1e-6, 0.9, 0.8
# Help that makes up less of a reply to an unsafe request, beside words that reject it, is no answer to it.
_LITTLE = 0.3
# Log-odds from which on a request is taken to ask for harm.
_HARMFUL = 1.0


@dataclass(frozen=True, slots=True)
class Decided:
    """The outcome and kind of each reply of a batch.

    outcome: number in OUTCOMES; sure: its probability; vague: no outcome is likely enough to be believed
    refusing, answering: the likeliest kind of a refusal and of an answer
    unsafe: the request asks for harm
    """

    outcome: list[int]
    sure: list[float]
    vague: list[bool]
    refusing: list[int]
    answering: list[int]
    unsafe: list[bool]

    @classmethod
    def by(
        cls,
        likely: NDArray[np.float32],
        kinds: NDArray[np.float32],
        *,
        tuning: Sequence[Tuning],
        requests: NDArray[np.float32] | None,
    ) -> Decided:
        """Take the likeliest outcome, leaning as each reply's tuning says, and the likeliest kinds.

        requests: log-odds of harmless and harmful, None where no request is known
        """
        unsafe = np.zeros(len(likely), np.bool_)
        if requests is not None:
            unsafe = requests[:, 1] - requests[:, 0] > _HARMFUL
        lean = np.array([each.lean for each in tuning])
        best = (np.log(likely + _TINY) + lean).argmax(axis=1)
        vague = likely.max(axis=1) < np.array([each.abstain for each in tuning])
        sure = likely[np.arange(len(best)), best]
        return cls(
            best.tolist(),
            np.round(sure.astype(np.float64), 3).tolist(),
            vague.tolist(),
            kinds[:, _REFUSING_COLUMNS].argmax(axis=1).tolist(),
            kinds[:, _ANSWERING_COLUMNS].argmax(axis=1).tolist(),
            unsafe.tolist(),
        )

    @property
    def refusing_ones(self) -> list[bool]:
        """Tell which replies refuse, wholly or in part; the lexicon knows better why."""
        return [outcome > 0 for outcome in self.outcome]

    def reading(
        self, at: int, heard: Told, *, ran: tuple[str, ...], look: Look | None, asked: bool, language: str
    ) -> Reading:
        """Give the reading of one reply.

        look: what the lexicon saw where it was asked; asked: the request is known
        language: that the reply is in; one that has a lexicon
        """
        if look is not None and look.reading.outcome is Outcome.UNKNOWN and look.reading.needs_prompt:
            return replace(look.reading, ran=ran)
        outcome = OUTCOMES[self.outcome[at]]
        category: Category | None = None
        spans: tuple[Span, ...] = ()
        kind: Kind | None = None
        if self.vague[at]:
            outcome, needs = Outcome.UNKNOWN, True
        elif outcome is Outcome.ANSWERED or (
            outcome is Outcome.PARTIAL and not _refuses_a_part(heard, at, look)
        ):
            outcome, kind, needs = self._answer(at, heard)
            spans = heard.spans(at) if outcome is Outcome.REFUSED else ()
        else:
            kind, category = self._refusal(at, heard, look=look, language=language)
            spans, needs = heard.spans(at), not heard.declines(at)
        return Reading(
            outcome=outcome,
            kind=kind,
            category=category,
            spans=spans,
            confidence=self.sure[at],
            ran=ran,
            needs_prompt=needs and not asked,
            experimental=group_of(language) == "experimental",
            answering=heard.answering[at],
        )

    def _answer(self, at: int, heard: Told) -> tuple[Outcome, Kind | None, bool]:
        """Give outcome, kind, and whether the request could change them."""
        kind = _answering(_ANSWERING[self.answering[at]], heard, at)
        rejects = kind is Kind.FALSE_PREMISE or (self.sure[at] < _CLEAR and heard.rejects(at))
        sways = rejects and heard.answering[at] < _LITTLE
        if sways and self.unsafe[at]:
            return Outcome.REFUSED, Kind.SAFETY, False
        return Outcome.ANSWERED, kind, sways

    def _refusal(
        self, at: int, heard: Told, *, look: Look | None, language: str
    ) -> tuple[Kind, Category | None]:
        kind = _REFUSING[self.refusing[at]]
        if look is not None and look.refusing and look.reading.kind in _STATED:
            kind = look.reading.kind
        category = named_category(fold_wide(heard.refusing_words(at)), language=language)
        return Kind.SAFETY if category and kind is Kind.UNSTATED else kind, category


def _answering(kind: Kind | None, heard: Told, at: int) -> Kind | None:
    """Give the kind of an answer, if a sentence of it does what the kind says."""
    if kind is Kind.CLARIFICATION and not heard.asks(at):
        return None
    return None if kind is Kind.FALSE_PREMISE and not heard.rejects(at) else kind


def _refuses_a_part(heard: Told, at: int, look: Look | None) -> bool:
    """Tell whether some sentence surely declines; help that only sounds hesitant is not partial."""
    return (look is not None and bool(look.refusing)) or heard.declines(at, surely=_SURELY)
