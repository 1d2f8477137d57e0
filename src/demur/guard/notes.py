"""What is known of a guarded exchange so far; it becomes one record, however the exchange ends."""

from __future__ import annotations

from dataclasses import dataclass, field

from demur.errors import DemurError
from demur.guard.base import Dialogue, GuardParts
from demur.guard.fallbacks import NextModel
from demur.guard.masking import readable
from demur.guard.observe import READ_LIMIT
from demur.guard.results import AGAIN, Attempt, Cause
from demur.guard.sources import Grounded, Source
from demur.guard.steps import Flow, Report
from demur.guard.terms import Fit, Terms
from demur.guard.unread import unread
from demur.types import (
    Action,
    Answered,
    Conduct,
    Decision,
    Exchange,
    Finding,
    Held,
    History,
    Outcome,
    Risk,
    RuleHit,
    Tag,
    transcript,
)

__all__ = ["Notes", "judged_parts", "parts_of", "words_of"]


@dataclass(slots=True, kw_only=True)
class Notes:
    """One exchange under way.

    dialogue: with the model whose reply counts, or that is being asked
    others: other models that were not asked yet; hop: which of them replied, 0 for the first model
    calls: made to a model, the one under way included
    history: what became of earlier turns, where the policy looks at it
    cause, terms: of the last call; fit: what became of its limits
    grounded: sources were looked into; sources: what the model was shown of them; cited: what it cites of it
    raw, finding: of the reply that counts; None before there is one
    readable: False where the reply that counts could not be read, so that nobody could judge it
    delivered: the client has the reply, or is being given it live
    raised: what the model's client raised last
    chunks, size: what was kept of a live stream, and the bytes that passed
    """

    dialogue: Dialogue
    parts: GuardParts
    conduct: Conduct
    id: str
    at: float
    started: float
    others: list[NextModel] = field(default_factory=list)
    hop: int = 0
    history: History | None = None
    risks: list[Risk] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    attempts: list[Attempt] = field(default_factory=list)
    calls: int = 0
    cause: Cause = Cause.FIRST
    terms: Terms = field(default_factory=Terms)
    fit: Fit = field(default_factory=Fit)
    grounded: bool = False
    sources: tuple[Source, ...] = ()
    cited: Grounded | None = None
    raw: object = None
    finding: Finding | None = None
    readable: bool = True
    topic: str = ""
    answered: Answered | None = None
    delivered: bool = False
    completed: bool = False
    error: str = ""
    raised: Exception | None = None
    chunks: list[bytes] = field(default_factory=list)
    size: int = 0

    def keep(self, chunk: bytes) -> None:
        """Keep what passed of a live stream, up to the limit of what is read."""
        self.size += len(chunk)
        if self.size <= READ_LIMIT:
            self.chunks.append(chunk)

    def report(self, where: str, error: Exception) -> Flow[None]:
        """Report a failure of ours, and note it for the record."""
        self.error = error.code if isinstance(error, DemurError) else DemurError.code
        yield Report(where=where, error=error)

    def take(self, raw: object, finding: Finding, *, readable: bool) -> None:
        """Note what came of the call; a broken reply to a retry leaves the one before standing."""
        self.attempts.append(
            Attempt(
                cause=self.cause,
                finding=finding,
                instructions=self.terms.instructions,
                limits=self.terms.limits,
                model=self.dialogue.request.model,
            )
        )
        if not (self.cause in AGAIN and finding.outcome is Outcome.FAILED):
            self.raw, self.finding, self.readable = raw, finding, readable

    def nothing(self, outcome: Outcome, *, failure: str) -> Finding:
        """Give the finding where no reply could be read."""
        dialogue = self.dialogue
        return unread(
            outcome,
            failure=failure,
            provider=dialogue.provider,
            api=dialogue.api,
            model=dialogue.request.model,
        )

    def exchange(self, now: float) -> Exchange:
        """Give what is recorded.

        now: by the same timer as `started`
        """
        dialogue = self.dialogue
        return Exchange(
            id=self.id,
            at=self.at,
            api=dialogue.api,
            finding=self.finding or self.nothing(Outcome.FAILED, failure="upstream"),
            caller=dialogue.caller,
            model=dialogue.request.model,
            prompt=dialogue.request.prompt,
            status=0 if self.raw is None else dialogue.status(self.raw),
            streamed=dialogue.streamed,
            duration=now - self.started,
            completed=self.completed,
            error=self.error,
            risks=tuple(self.risks),
            decisions=tuple(self.decisions),
            attempts=self.calls,
            topic=self.topic,
            answered=self.answered,
            held=self._held(),
        )

    def _held(self) -> Held | None:
        """Give the words that a person has to see, where a rule wants one to."""
        behind = [each for each in self.decisions if _for_a_person(each)]
        if not behind:
            return None
        reasons = [hit.reason or hit.rule for each in behind for hit in each.hits if _is_behind(each, hit)]
        return Held(
            request=transcript(self.dialogue.request.messages),
            reply=self._said(),
            reason="; ".join(dict.fromkeys(reasons)),
            keep_days=self.conduct.keep_days,
        )

    def _said(self) -> str:
        """Give the model's words; of a finding of ours only what it discarded is the model's."""
        if self.finding is None:
            return ""
        return self.finding.discarded if self.raw is None else words_of(self.finding)


def _for_a_person(decision: Decision) -> bool:
    return decision.action is Action.ESCALATE or Tag.REVIEW in decision.tags


def _is_behind(decision: Decision, hit: RuleHit) -> bool:
    return Tag.REVIEW in hit.tags or hit.rule in decision.rules


def parts_of(notes: Notes) -> tuple[str, ...]:
    """Give the texts of the reply that counts, as checks see them: its words, then what it hands to tools."""
    handed = "" if isinstance(notes.raw, Exception) else notes.dialogue.arguments(notes.raw)
    return judged_parts(notes.finding, handed)


def judged_parts(finding: Finding | None, handed: str) -> tuple[str, ...]:
    """Give the texts of a reply as checks see them.

    handed: what it hands to tools
    """
    texts = (*_texts(finding), handed) if finding else (handed,)
    return tuple(readable(text) for text in texts if text)


def words_of(finding: Finding) -> str:
    """Give every word that a reply brings, those that nobody should be shown included.

    A door that passes replies on as they came passes those too, so they are judged with the rest; and so are
    the words of a refusal, behind which a reply may go on.
    """
    return "\n\n".join(_texts(finding))


def _texts(finding: Finding) -> list[str]:
    each = finding.choices or (finding,)
    said = ((_text_of(choice), choice.discarded) for choice in each)
    return [text for both in said for text in both if text]


def _text_of(choice: Finding) -> str:
    return choice.text or (choice.refusal.text if choice.refusal else "")
