"""What a provider's own fields say, before anybody reads the words."""

from __future__ import annotations

from dataclasses import dataclass

from demur.types.category import Category
from demur.types.vocabulary import Flag, Kind, Origin, Outcome, Retry, Stage

__all__ = ["Block", "ChoiceSignals", "Label", "ReplySignals", "Scalar", "Signal", "Verdict"]

Scalar = str | int | float | bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """One mark found in a payload.

    path: JSON path from the payload's root, such as `choices[0].finish_reason`
    value: the value found there; free text and anything that can hold user data is None
    """

    path: str
    value: Scalar = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A provider's own name for a harm, always with its scheme, and what we merge it to.

    scheme: whose list the name is from, such as `azure`, `gemini`, `openai_moderation`
    name: the native name, spelt as received
    merged: merged id, perhaps with a sub-id (`cbrne.bio`); None where the source is wider than any of ours
    severity: as received: a word, a level or a score in [0, 1]; None when not given
    blocked: this label made the block; False means it was only scored
    """

    scheme: str
    name: str
    merged: str | None = None
    severity: str | int | float | None = None
    blocked: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A refusal that stands in the fields.

    kind: `safety` where the field means that, `unstated` where it only says no
    text: the refusal's own words (the model's, the operator's canned text, an explanation); "" when none
    scope: what was blocked: the whole `reply`, one `tool_call` or one `question`
    """

    origin: Origin
    stage: Stage
    retry: Retry
    kind: Kind = Kind.SAFETY
    text: str = ""
    scope: str = "reply"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A guard model's or moderation API's opinion about somebody else's text; never a refusal by itself.

    scheme: which guard or API spoke, such as `llama_guard`
    flagged: what it said of the judged text, by its own measure; None when its output could not be read
    label: its own name for what it speaks of, as received; "" where it speaks of the text as a whole
    category: what we merge the label to; None where it is wider than any of ours
    score: in [0, 1], how surely or how gravely, as it says itself; None where it says nothing of that
    """

    scheme: str
    flagged: bool | None = None
    label: str = ""
    category: Category | None = None
    score: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceSignals:
    """What the fields say of one choice.

    outcome: None when no field decides, so that the words must; never PARTIAL
    block: present exactly when outcome is REFUSED
    text: answer text to be read or used; "" when there is none
    discarded: text that was cut off, replaced or blocked and must not be shown
    failure: a short stable word for why it failed (`length`, `malformed`, `error`, ...); "" otherwise
    """

    index: int = 0
    outcome: Outcome | None = None
    block: Block | None = None
    text: str = ""
    discarded: str = ""
    failure: str = ""
    flags: frozenset[Flag] = frozenset()
    labels: tuple[Label, ...] = ()
    signals: tuple[Signal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplySignals:
    """What the fields say of a whole reply, stream, error or webhook.

    provider: recognised or named; None when several fit
    candidates: the providers whose shape this is, sorted; one when it is certain
    api: which of the provider's interfaces, such as `chat.completions`
    choices: at least one
    """

    provider: str | None
    api: str
    choices: tuple[ChoiceSignals, ...]
    candidates: tuple[str, ...] = ()
    model: str | None = None
    verdict: Verdict | None = None
