"""From a decision to what the call to the model carries: wording, masking, looking into sources, limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from demur.answers import Topic
from demur.errors import ClientGoneError, SettingError, nearest
from demur.guard.masked import spans_masked
from demur.guard.notes import Notes
from demur.guard.sources import Source, shown
from demur.guard.steps import Flow, Retrieve
from demur.guard.terms import Mask, Terms
from demur.policy import FROM_SOURCES, LANGUAGES, worded
from demur.text import language_of
from demur.types import Action, Constraint, Decision, Grounding, Kind, Masking, Passage, Retriever

__all__ = ["Halt", "terms_under"]

_CAUTION = "Answer only as far as it is safe; leave out whatever could help somebody do harm."
"""The constraint where a failure declares one and no rule could state it."""
_LONGEST = 2_000
"""Characters of a request that are looked up, the last ones: the question mostly stands at the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Halt:
    """The model is not called, since what it would be held to cannot be done.

    action: what is done instead
    topic: what the user is told about; kind: why a refusal refuses, for which the request is not to blame
    """

    action: Action
    topic: str
    kind: Kind = Kind.UNSTATED


def terms_under(notes: Notes, decision: Decision) -> Flow[Terms | Halt]:
    """Give the terms of the last call with what `decision` adds to them; a Halt where that cannot be had.

    What its API cannot do is noted.
    """
    if decision.action is not Action.CONSTRAIN:
        return notes.terms
    constraint = decision.constraint
    try:
        mask = _mask(notes, constraint)
    except Exception as error:  # noqa: BLE001 - reported; nothing is sent unmasked
        yield from notes.report("mask", error)
        return Halt(action=Action.REFUSE, topic=Topic.UNAVAILABLE)
    instructions = _worded(notes, constraint) if constraint else (_CAUTION,)
    found = yield from _passages(notes, constraint.ground, mask=mask)
    if isinstance(found, Halt):
        return found
    terms = Terms(
        instructions=notes.terms.instructions + instructions + found,
        limits=notes.terms.limits.within(constraint.limits),
        mask=mask or notes.terms.mask,
    )
    return _fitted(notes, terms, constraint)


def _fitted(notes: Notes, terms: Terms, constraint: Constraint) -> Terms | Halt:
    if not terms.limits:
        return terms
    notes.fit = notes.dialogue.fit(terms)
    if notes.fit.unmet and constraint.unmet is Action.REFUSE:
        return Halt(action=Action.REFUSE, topic=Topic.UNAVAILABLE)
    return terms


def _worded(notes: Notes, constraint: Constraint) -> tuple[str, ...]:
    locale = _locale(notes)
    return tuple(worded(each, locale=locale) for each in constraint.instructions)


def _locale(notes: Notes) -> str:
    """Name the language of the conversation: the one that is spoken, else the user's own."""
    request = notes.dialogue.request
    spoken = language_of(request.prompt)
    return spoken if spoken in LANGUAGES else request.locale


def _mask(notes: Notes, constraint: Constraint) -> Mask | None:
    request, masks = notes.dialogue.request, notes.parts.masks
    if not constraint.transforms:
        return None
    spans = notes.risks[0].spans if Masking.MASK_SPANS in constraint.transforms else ()
    if Masking.MASK not in constraint.transforms:
        return spans_masked(request, spans, mask=lambda text: text)
    if masks is None:
        raise SettingError(
            "a rule wants personal data masked, and nothing here can do that",
            where="GuardParts.masks",
            hint="give something that masks",
        )
    return spans_masked(request, spans, mask=masks(request.locale))


def _passages(
    notes: Notes, ground: Sequence[Grounding], *, mask: Mask | None
) -> Flow[tuple[str, ...] | Halt]:
    """Look into every source; what is found is noted, and becomes one instruction."""
    if not ground:
        return ()
    prompt = notes.dialogue.request.prompt[-_LONGEST:]
    query = prompt if mask is None else mask(prompt)
    known = {source.passage.id for source in notes.sources}
    new: list[Source] = []
    for each in ground:
        for passage in (yield from _found(notes, each, query)):
            if passage.id not in known:
                mark = f"S{len(notes.sources) + len(new) + 1}"
                new.append(Source(mark=mark, source=each.source, passage=passage))
                known.add(passage.id)
    notes.grounded, notes.sources = True, (*notes.sources, *new)
    if not notes.sources:
        return _empty(ground)
    words = worded(FROM_SOURCES, locale=_locale(notes))
    return (f"{words}\n\n{shown(new)}",) if new else ()


def _empty(ground: Sequence[Grounding]) -> tuple[str, ...] | Halt:
    action = max((each.nothing for each in ground), key=lambda action: action.strength)
    if action is Action.ALLOW:
        return ()
    topic = Topic.CLARIFICATION if action is Action.CLARIFY else Topic.KNOWLEDGE
    return Halt(action=action, topic=topic, kind=Kind.KNOWLEDGE)


def _found(notes: Notes, ground: Grounding, query: str) -> Flow[tuple[Passage, ...]]:
    try:
        retriever = _retriever(notes.parts.retrievers, ground.source)
        step = Retrieve(retriever=retriever, source=ground.source, query=query, most=ground.passages)
        return cast("tuple[Passage, ...]", (yield step))
    except ClientGoneError:
        raise
    except Exception as error:  # noqa: BLE001 - reported; a source that fails has nothing to say
        yield from notes.report(f"source.{ground.source}", error)
        return ()


def _retriever(known: Mapping[str, Retriever], name: str) -> Retriever:
    if name not in known:
        hint = nearest(name, known) if known else "give it to the guard, or name it in the settings"
        raise SettingError(f"no source is called {name!r}", where="retrievers", hint=hint)
    return known[name]
