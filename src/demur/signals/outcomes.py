"""The few ways a choice can end, and what is done to a whole reading afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from demur.signals.facts import ANSWER, BLOCK, FAILURE, Fact
from demur.signals.labels import most_severe_first
from demur.types import (
    Block,
    ChoiceSignals,
    Flag,
    Kind,
    Label,
    Origin,
    Outcome,
    ReplySignals,
    Retry,
    Signal,
    Stage,
)

__all__ = [
    "CLARIFY_MODEL",
    "Seen",
    "answered",
    "by_fact",
    "cut_off",
    "failed",
    "malformed",
    "moved",
    "refused",
    "single",
    "spoken",
    "unclear",
]

CLARIFY_MODEL = Fact(means=BLOCK, origin=Origin.MODEL, stage=Stage.UNKNOWN, retry=Retry.CLARIFY)
"""A refusal by the model itself, in a field made for it."""

_UNSTATED = frozenset({"provider_protection"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was gathered of one choice before its outcome is known.

    text: all answer text found
    words: the refusal's own words, used if it turns out to be one
    usable: something other than text answers: a tool call, an image
    """

    index: int = 0
    text: str = ""
    words: str = ""
    usable: bool = False
    flags: frozenset[Flag] = frozenset()
    labels: tuple[Label, ...] = ()
    signals: tuple[Signal, ...] = ()


def refused(seen: Seen, fact: Fact, *, scope: str = "reply") -> ChoiceSignals:
    """End as a block by `fact`; all answer text is put aside."""
    block = Block(
        origin=fact.origin,
        stage=fact.stage,
        retry=fact.retry,
        kind=_kind(fact.origin, seen.labels),
        text=seen.words,
        scope=scope,
    )
    return ChoiceSignals(
        index=seen.index,
        outcome=Outcome.REFUSED,
        block=block,
        discarded=seen.text,
        flags=seen.flags,
        labels=most_severe_first(seen.labels),
        signals=seen.signals,
    )


def failed(seen: Seen, failure: str) -> ChoiceSignals:
    """End as a failure; text that was cut is put aside and flagged."""
    truncated = frozenset({Flag.TRUNCATED}) if failure in ("length", "cut") else frozenset()
    return ChoiceSignals(
        index=seen.index,
        outcome=Outcome.FAILED,
        discarded=seen.text,
        failure=failure,
        flags=seen.flags | truncated,
        labels=most_severe_first(seen.labels),
        signals=seen.signals,
    )


def spoken(seen: Seen) -> ChoiceSignals:
    """End with what the words say: text decides later, a tool call answers, nothing at all stays unknown."""
    if seen.text.strip():
        return _open(seen, None)
    return _open(seen, Outcome.ANSWERED if seen.usable else Outcome.UNKNOWN)


def answered(seen: Seen) -> ChoiceSignals:
    """End as answered, whatever the text."""
    return _open(seen, Outcome.ANSWERED)


def unclear(seen: Seen) -> ChoiceSignals:
    """End as unknown; text, if any, is not vouched for and put aside."""
    return replace(_open(seen, Outcome.UNKNOWN), text="", discarded=seen.text)


def by_fact(seen: Seen, fact: Fact | None) -> ChoiceSignals:
    """End as `fact` says; a reason nobody knows leaves it to the words."""
    if fact is None or fact.means == ANSWER:
        return spoken(seen)
    if fact.means == BLOCK:
        return refused(seen, fact)
    return failed(seen, fact.failure) if fact.means == FAILURE else unclear(seen)


def single(choice: ChoiceSignals, api: str, *candidates: str, model: str = "") -> ReplySignals:
    """Make a reading of one choice; the provider is certain when there is one candidate."""
    return ReplySignals(
        provider=candidates[0] if len(candidates) == 1 else None,
        api=api,
        choices=(choice,),
        candidates=tuple(sorted(candidates)),
        model=model or None,
    )


def malformed(discarded: str = "") -> ReplySignals:
    """Make the reading of something that is no reply of any known shape."""
    return single(failed(Seen(text=discarded), "malformed"), "unknown")


def moved(reply: ReplySignals, rename: Callable[[str], str], *extra: Signal) -> ReplySignals:
    """Rename the paths of all signals, and put `extra` ones in front."""
    choices = (
        replace(
            choice,
            signals=(*extra, *(replace(one, path=rename(one.path)) for one in choice.signals)),
        )
        for choice in reply.choices
    )
    return replace(reply, choices=tuple(choices))


def cut_off(choice: ChoiceSignals) -> ChoiceSignals:
    """Take a choice whose stream never ended for what it is: a refusal stands, all else failed."""
    if choice.outcome is Outcome.REFUSED:
        return replace(choice, flags=choice.flags | {Flag.TRUNCATED})
    if choice.outcome is Outcome.FAILED:
        return choice
    seen = Seen(
        index=choice.index,
        text=choice.text or choice.discarded,
        flags=choice.flags,
        labels=choice.labels,
        signals=choice.signals,
    )
    return failed(seen, "cut")


def _open(seen: Seen, outcome: Outcome | None) -> ChoiceSignals:
    return ChoiceSignals(
        index=seen.index,
        outcome=outcome,
        text=seen.text,
        flags=seen.flags,
        labels=most_severe_first(seen.labels),
        signals=seen.signals,
    )


def _kind(origin: Origin, labels: Iterable[Label]) -> Kind:
    named = {one.merged.partition(".")[0] for one in labels if one.blocked and one.merged}
    if named <= _UNSTATED and (named or origin is Origin.ACCOUNT):
        return Kind.UNSTATED
    return Kind.SAFETY
