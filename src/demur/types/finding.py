"""Our reading of a reply: what `demur.detect` returns."""

from __future__ import annotations

from dataclasses import dataclass

from demur.types.refusal import Refusal, RefusalError
from demur.types.signal import Label, Signal, Verdict
from demur.types.vocabulary import Flag, Kind, Outcome

__all__ = ["Finding"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Our reading of a reply, or of one choice of it.

    outcome: of the whole: refused only if every choice is, partial if some are
    kind: why it is not a plain answer; None when it is one
    refusal: present exactly when outcome is refused or partial
    text: usable text; "" when there is none
    discarded: text that was cut off, replaced or blocked; never show it
    failure: a short stable word for what broke; "" unless outcome is failed
    provider, candidates: who sent it; provider is None where several fit, and `candidates` names them
    verdict: present when the reply is a guard model's opinion, not an answer
    answering: the share of the words that stand in sentences that help, in [0, 1]; None where nothing told
    ran: the checks that looked, in order, such as ("signals", "lexicon")
    choices: one finding for each choice; empty on a choice's own finding
    """

    outcome: Outcome
    kind: Kind | None
    refusal: Refusal | None
    text: str
    discarded: str
    failure: str
    flags: frozenset[Flag]
    confidence: float
    signals: tuple[Signal, ...]
    labels: tuple[Label, ...]
    ran: tuple[str, ...]
    provider: str | None
    api: str
    model: str | None
    candidates: tuple[str, ...] = ()
    verdict: Verdict | None = None
    answering: float | None = None
    choices: tuple[Finding, ...] = ()

    def raise_for_refusal(self, *, partial: bool = False) -> Finding:
        """Return the finding itself, or raise when it is a refusal.

        partial: raise for partial refusals as well
        Raises RefusalError, which carries the refusal, when the outcome is refused.
        """
        wanted = self.outcome is Outcome.REFUSED or (partial and self.outcome is Outcome.PARTIAL)
        if wanted and self.refusal is not None:
            raise RefusalError(self.refusal)
        return self
