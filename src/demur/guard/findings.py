"""From fields and words to one finding: `signals` first, and `reading` where no field decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from demur.signals import only_words, read_signals
from demur.types import (
    BatchReader,
    Block,
    Category,
    ChoiceSignals,
    Extent,
    Family,
    Finding,
    Flag,
    Kind,
    Label,
    Origin,
    Outcome,
    Reader,
    Reading,
    Refusal,
    ReplySignals,
    Retry,
    Stage,
    can_retry,
    category_of,
    family_of,
)

__all__ = ["Detector", "judge", "summed_up"]

_SIGNALS = ("signals",)
_AT_ONCE = 1024
"""Replies that are read together: as many as keep what is known of them small."""
_TEXT = "text"
_NO_FLAGS: frozenset[Flag] = frozenset()
_ASKING = frozenset({Flag.NEEDS_PROMPT})
_TEXT_RETRY = {Kind.CAPABILITY: Retry.OTHER_MODEL}
"""What a machine may do after a refusal in words; clarifying is right for every other kind."""


class _Seen(NamedTuple):
    """What is known of one choice: its fields, its words where they were read, and the refusal in either."""

    choice: ChoiceSignals
    reading: Reading | None
    refusal: Refusal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Detector:
    """Finds out what a reply is; give it any reader of words."""

    reader: Reader

    def detect(self, reply: object, *, prompt: str | None = None, provider: str | None = None) -> Finding:
        """Read the fields of `reply`, then its words where no field decides.

        reply: SDK object, dict, JSON or SSE text, exception, list of stream events, or plain text
        prompt: the request's own words; some readings change in its light
        provider: whose shape it is, where that is known
        Raises InputError for a type that cannot be a reply, and for an unknown provider name.
        """
        return judge(read_signals(reply, provider=provider), reader=self.reader, prompt=prompt)

    def detect_many(
        self, replies: Sequence[object], *, prompts: Sequence[str | None], provider: str | None = None
    ) -> list[Finding]:
        """Do what `detect` does for each of `replies`, in order, their words together where the reader can.

        prompts: one for each reply, None where it is not known
        Raises as `detect` does.  Cost: 8 us for each beside its reader's own, for plain text.
        """
        reader = self.reader
        if not isinstance(reader, BatchReader):
            return [
                self.detect(reply, prompt=prompt, provider=provider)
                for reply, prompt in zip(replies, prompts, strict=True)
            ]
        found: list[Finding] = []
        for start in range(0, len(replies), _AT_ONCE):
            end = start + _AT_ONCE
            found += _together(replies[start:end], reader, prompts=prompts[start:end], provider=provider)
        return found


def judge(reply: ReplySignals, *, reader: Reader, prompt: str | None = None) -> Finding:
    """Turn what the fields say into a finding, asking `reader` where they leave it to the words."""
    return _all([_see(choice, reader, prompt) for choice in reply.choices], reply)


def _all(seen: Sequence[_Seen], reply: ReplySignals) -> Finding:
    choices = tuple([_finding(each, reply) for each in seen])
    # Building the only choice's finding once more is quicker than copying it.
    return _finding(seen[0], reply, choices=choices) if len(choices) == 1 else _whole(choices)


def _together(
    replies: Sequence[object],
    reader: BatchReader,
    *,
    prompts: Sequence[str | None],
    provider: str | None,
) -> Iterator[Finding]:
    """Read the fields of all, then all words that no field decides about, and put both together."""
    known = [
        None if provider is None and only_words(reply) else read_signals(reply, provider=provider)
        for reply in replies
    ]
    texts: list[str] = []
    asked: list[str | None] = []
    for reply, signals, prompt in zip(replies, known, prompts, strict=True):
        if signals is None:
            texts.append(str(reply))
            asked.append(prompt)
            continue
        open_ = [choice.text for choice in signals.choices if choice.outcome is None]
        texts += open_
        asked += [prompt] * len(open_)
    readings = iter(reader.read_many(texts, prompts=asked))
    for reply, signals in zip(replies, known, strict=True):
        if signals is None:
            yield _of_words(str(reply), next(readings))
            continue
        yield _all(
            [_seen(choice, next(readings) if choice.outcome is None else None) for choice in signals.choices],
            signals,
        )


def _of_words(text: str, reading: Reading) -> Finding:
    """Give what `judge` does of a reply that is words alone, in half the time."""
    outcome = reading.outcome
    if reading.unscored or outcome is Outcome.REFUSED or outcome is Outcome.PARTIAL:
        choice = ChoiceSignals(text=text)
        return _all([_seen(choice, reading)], ReplySignals(provider=None, api=_TEXT, choices=(choice,)))
    return _plain(text, reading, (_plain(text, reading, ()),))


def _plain(text: str, reading: Reading, choices: tuple[Finding, ...]) -> Finding:
    return Finding(
        outcome=reading.outcome,
        kind=reading.kind,
        refusal=None,
        text=text,
        discarded="",
        failure="",
        flags=_told_by(reading.needs_prompt, reading.unscored, reading.experimental),
        confidence=reading.confidence,
        signals=(),
        labels=(),
        ran=_ran(reading.ran),
        provider=None,
        api=_TEXT,
        model=None,
        choices=choices,
        answering=reading.answering,
    )


@cache
def _told_by(needs_prompt: bool, unscored: bool, experimental: bool) -> frozenset[Flag]:  # noqa: FBT001 - a cache's key
    flags = {Flag.NEEDS_PROMPT: needs_prompt, Flag.UNSCORED: unscored, Flag.EXPERIMENTAL: experimental}
    return frozenset(flag for flag, holds in flags.items() if holds)


@cache
def _ran(tiers: tuple[str, ...]) -> tuple[str, ...]:
    return _SIGNALS + tiers


def summed_up(choices: tuple[Finding, ...]) -> Finding:
    """Give the finding of a reply out of those of its choices."""
    return replace(choices[0], choices=choices) if len(choices) == 1 else _whole(choices)


def _see(choice: ChoiceSignals, reader: Reader, prompt: str | None) -> _Seen:
    return _seen(choice, None if choice.outcome is not None else reader.read(choice.text, prompt=prompt))


def _seen(choice: ChoiceSignals, reading: Reading | None) -> _Seen:
    return _Seen(choice, reading, _refusal(choice, reading))


def _finding(seen: _Seen, reply: ReplySignals, *, choices: tuple[Finding, ...] = ()) -> Finding:
    choice, reading, refusal = seen
    outcome = choice.outcome or (reading.outcome if reading else Outcome.UNKNOWN)
    usable = outcome not in (Outcome.REFUSED, Outcome.FAILED)
    return Finding(
        outcome=outcome,
        kind=refusal.kind if refusal else reading.kind if reading else None,
        refusal=refusal,
        text=choice.text if usable else "",
        discarded=choice.discarded,
        failure=choice.failure,
        flags=_flags(choice, reading),
        confidence=reading.confidence if reading else 0.0 if outcome is Outcome.UNKNOWN else 1.0,
        signals=choice.signals,
        labels=choice.labels,
        ran=_ran(reading.ran) if reading else _SIGNALS,
        provider=reply.provider,
        api=reply.api,
        model=reply.model,
        candidates=reply.candidates,
        verdict=reply.verdict,
        choices=choices,
        answering=reading.answering if reading else None,
    )


def _flags(choice: ChoiceSignals, reading: Reading | None) -> frozenset[Flag]:
    if reading is None:
        return choice.flags
    return choice.flags | _told_by(reading.needs_prompt, reading.unscored, reading.experimental)


def _refusal(choice: ChoiceSignals, reading: Reading | None) -> Refusal | None:
    if choice.block is not None:
        return _refusal_in_fields(choice, choice.block)
    if reading is not None and reading.outcome in (Outcome.REFUSED, Outcome.PARTIAL):
        return _refusal_in_words(choice, reading)
    return None


def _refusal_in_fields(choice: ChoiceSignals, block: Block) -> Refusal:
    categories = _merged(choice.labels)
    category = category_of(categories[0]) if categories else None
    family = _family(category, block.kind)
    return Refusal(
        extent=Extent.FULL,
        origin=block.origin,
        stage=block.stage,
        kind=block.kind,
        category=category,
        categories=categories,
        family=family,
        can_retry=can_retry(family) and block.origin is not Origin.ACCOUNT,
        retry=block.retry,
        text=block.text,
        spans=(),
        confidence=1.0,
        signals=choice.signals,
        labels=choice.labels,
    )


def _refusal_in_words(choice: ChoiceSignals, reading: Reading) -> Refusal:
    kind = reading.kind or Kind.UNSTATED
    family = _family(reading.category, kind)
    full = reading.outcome is Outcome.REFUSED
    return Refusal(
        extent=Extent.FULL if full else Extent.PARTIAL,
        origin=Origin.MODEL,
        stage=Stage.UNKNOWN,
        kind=kind,
        category=reading.category,
        categories=(str(reading.category),) if reading.category else (),
        family=family,
        can_retry=can_retry(family),
        retry=_TEXT_RETRY.get(kind, Retry.CLARIFY),
        text=choice.text if full else " ".join(choice.text[s.start : s.end].strip() for s in reading.spans),
        spans=reading.spans,
        confidence=reading.confidence,
        signals=choice.signals,
        labels=choice.labels,
    )


def _family(category: Category | None, kind: Kind) -> Family:
    return family_of(category, safety=kind is Kind.SAFETY)


def _merged(labels: Iterable[Label]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(label.merged for label in labels if label.blocked and label.merged))


def _whole(choices: tuple[Finding, ...]) -> Finding:
    """Sum several choices up: refused only if all are, partial if some are."""
    outcome = _sum_up([choice.outcome for choice in choices])
    leading = next((c for c in choices if c.outcome is outcome), None) or next(
        c for c in choices if c.refusal
    )
    usable = next((c.text for c in choices if c.text), "")
    refusal = next((c.refusal for c in choices if c.refusal), None)
    if refusal is not None and outcome is Outcome.PARTIAL:
        refusal = replace(refusal, extent=Extent.PARTIAL)
    return replace(
        leading,
        outcome=outcome,
        kind=refusal.kind if refusal else leading.kind,
        refusal=refusal,
        text=usable if outcome is not Outcome.REFUSED else "",
        discarded="\n\n".join(c.discarded for c in choices if c.discarded),
        flags=frozenset().union(*(c.flags for c in choices)),
        confidence=min(c.confidence for c in choices),
        signals=tuple(dict.fromkeys(s for c in choices for s in c.signals)),
        labels=tuple(dict.fromkeys(label for c in choices for label in c.labels)),
        ran=tuple(dict.fromkeys(name for c in choices for name in c.ran)),
        choices=choices,
    )


def _sum_up(outcomes: list[Outcome]) -> Outcome:
    if all(outcome is Outcome.REFUSED for outcome in outcomes):
        return Outcome.REFUSED
    if Outcome.REFUSED in outcomes or Outcome.PARTIAL in outcomes:
        return Outcome.PARTIAL
    return next(o for o in (Outcome.ANSWERED, Outcome.UNKNOWN, Outcome.FAILED) if o in outcomes)
