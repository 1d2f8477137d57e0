"""Answers of a Demur gateway: beside the fields of the API, its object `demur` says who refused and why."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from demur.signals.base import Json, dict_at, text_at, word_at
from demur.signals.labels import name_of
from demur.types import (
    Block,
    ChoiceSignals,
    Label,
    ReplySignals,
    Signal,
    category_of,
)

__all__ = ["told_by_demur"]

_SCHEME = "demur"
_AT = "demur.refusal"
Word = TypeVar("Word", bound=StrEnum)


def told_by_demur(reply: ReplySignals, *sources: Json) -> ReplySignals:
    """Give `reply` with what a Demur gateway says of its own refusal; anything else comes back as it is.

    sources: the body, or the events of a stream; the last one with an object `demur` counts
    """
    about = next(
        (dict_at(dict_at(one, "demur"), "refusal") for one in reversed(sources) if "demur" in one), {}
    )
    if not about:
        return reply
    return replace(reply, choices=tuple(_told(choice, about) for choice in reply.choices))


def _told(choice: ChoiceSignals, about: Json) -> ChoiceSignals:
    block = choice.block
    if block is None:
        return choice
    # The words are an answer that was written to be shown, wherever the API has to put them.
    told = Block(
        origin=_word(about, "origin", block.origin),
        stage=_word(about, "stage", block.stage),
        retry=_word(about, "retry", block.retry),
        kind=_word(about, "kind", block.kind),
        text=block.text or choice.discarded,
        scope=block.scope,
    )
    mark = Signal(path=f"{_AT}.origin", value=told.origin)
    signals = (mark, *choice.signals)
    return replace(choice, block=told, discarded="", labels=_labels(about), signals=signals)


def _labels(about: Json) -> tuple[Label, ...]:
    name = name_of(text_at(about, "category"))
    try:
        merged = str(category_of(name))
    except ValueError:
        return (Label(scheme=_SCHEME, name=name),) if name else ()
    return (Label(scheme=_SCHEME, name=name, merged=merged),)


def _word(about: Json, key: str, usual: Word) -> Word:
    """Give the word at `key` where it is one that we know."""
    try:
        return type(usual)(word_at(about, key))
    except ValueError:
        return usual
