"""A reply that ours is the limit of: read for what it says, where it would pass for a broken one."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from demur.errors import ClientGoneError
from demur.guard.findings import summed_up
from demur.guard.notes import Notes
from demur.guard.sources import cited_in
from demur.guard.steps import Detect, Flow
from demur.types import Finding, Flag, Outcome

__all__ = ["read_on_terms"]

_CUT = "length"


def read_on_terms(notes: Notes, finding: Finding) -> Flow[Finding]:
    """Give `finding` as what it is under the terms of the call.

    A reply that our own cap cut off is read for its words and flagged CONSTRAINED: nothing broke. What it
    cites is looked up in the passages that the model was shown.
    """
    if notes.fit.capped and notes.terms.limits.max_tokens is not None:
        finding = yield from _uncut(notes, finding)
    if notes.sources and finding.outcome in (Outcome.ANSWERED, Outcome.PARTIAL):
        notes.cited = cited_in(finding.text, notes.sources)
        finding = replace(finding, flags=finding.flags | notes.cited.flags)
    return finding


def _uncut(notes: Notes, finding: Finding) -> Flow[Finding]:
    choices = finding.choices or (finding,)
    if not any(_is_cut(choice) for choice in choices):
        return finding
    read = list(choices)
    for place in [place for place, choice in enumerate(choices) if _is_cut(choice)]:
        read[place] = yield from _read(notes, choices[place])
    return summed_up(tuple(read))


def _is_cut(choice: Finding) -> bool:
    return choice.outcome is Outcome.FAILED and choice.failure == _CUT and bool(choice.discarded.strip())


def _read(notes: Notes, choice: Finding) -> Flow[Finding]:
    """Read the words that came; what nobody can read stays cut."""
    flags = choice.flags | {Flag.CONSTRAINED}
    prompt = notes.dialogue.request.prompt or None
    try:
        found = cast("Finding", (yield Detect(reply=choice.discarded, prompt=prompt)))
    except ClientGoneError:
        raise
    except Exception as error:  # noqa: BLE001 - reported; the reply stays what it was without its words
        yield from notes.report("detect", error)
        return replace(choice, flags=flags)
    return replace(
        found,
        flags=flags | found.flags,
        signals=choice.signals,
        labels=choice.labels,
        provider=choice.provider,
        api=choice.api,
        model=choice.model,
        candidates=choice.candidates,
        choices=(),
    )
