"""One request with what came of it, as it is handed to whoever keeps records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from demur.types.author import Author
from demur.types.decision import Decision
from demur.types.finding import Finding
from demur.types.risk import Risk

__all__ = ["Answered", "Caller", "Exchange", "Held", "RecordSink"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who asked, as far as their key allows them to say.

    key: id of the access key, never the key itself; "" for an open gateway
    person: the user's own id; kept only as a keyed hash
    """

    key: str = ""
    tenant: str = ""
    person: str = ""
    prompt_version: str = ""
    locale: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The text that a person has to see to decide; kept masked and encrypted, and no longer than stated.

    request: the transcript of the conversation that was held back
    reply: what the model had said, what was discarded included; "" where it was not asked
    reason: the rationale of the rules behind it, for the reviewer
    keep_days: days after which the text is deleted, whatever was decided; above 0
    """

    request: str
    reply: str
    reason: str
    keep_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What is kept of an answer: which words it was made of, never the words.

    locale, wording: in which it was
    found: alternatives of the operator's own that were in it
    notes: what was asked for and not there, such as a locale, and why a draft was not taken
    trial: experiment and arm, as `opening/warm`; "" where none was under way
    replaced: what a lint found wrong with the refusal of the model's own that it takes the place of, sorted;
        empty where nothing was or nobody looked
    """

    locale: str
    wording: str
    author: Author = Author.TEMPLATE
    found: int = 0
    notes: tuple[str, ...] = ()
    trial: str = ""
    replaced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One request and what was found in its reply.

    id: unique, chosen by whoever made the exchange
    at: seconds since the Unix epoch, UTC, when the request came in
    prompt: what is hashed to recognise the same request; never kept as text
    status: HTTP status of the reply; 0 when there was none
    duration: seconds from request to the end of the reply
    completed: False when the client went away or the reply was cut
    error: code of a failure inside Demur, such as `DEM-000`; "" when there was none
    risks: what was judged of the request and the reply, in that order; empty where nothing was
    decisions: what was decided, in order; empty where no policy was asked
    attempts: calls made to the model; 0 where the request was stopped before
    topic: which answer of ours the user got; "" where they got the model's reply
    answered: how that answer was worded; None without one
    held: present exactly when a person has to decide, or to look later
    """

    id: str
    at: float
    api: str
    finding: Finding
    caller: Caller
    model: str = ""
    prompt: str = ""
    status: int = 0
    streamed: bool = False
    duration: float = 0.0
    completed: bool = True
    error: str = ""
    risks: tuple[Risk, ...] = ()
    decisions: tuple[Decision, ...] = ()
    attempts: int = 1
    topic: str = ""
    answered: Answered | None = None
    held: Held | None = None


class RecordSink(Protocol):
    """Whoever keeps records."""

    def record(self, exchange: Exchange) -> None:
        """Take `exchange` over; returns at once or after back-pressure, never loses what it took."""
        ...
