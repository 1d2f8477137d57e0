"""The public way to judge a request or a reply, with the built-in tiers behind it."""

from __future__ import annotations

from functools import cache

from demur.guard.conversation import Messages, messages_of
from demur.guard.overlooking import overlooked
from demur.registry import Parts
from demur.risk import ModelTier, RulesTier, merge
from demur.types import Assessor, Message, Request, Risk, Stage, Subject

__all__ = ["assess", "assessors"]


@cache
def assessors() -> Parts[Assessor]:
    """Give the tiers that judge, by name; `rules` and `model` are built in."""
    parts: Parts[Assessor] = Parts("assessor")
    parts.register("rules", RulesTier)
    parts.register("model", ModelTier)
    return parts


@cache
def _tiers() -> tuple[Assessor, ...]:
    return tuple(assessors().make(name) for name in ("rules", "model"))


def assess(messages: Messages, *, reply: str = "") -> Risk:
    """Judge a request by the built-in rules and network, or `reply` in its light by rules where there is one.

    messages: a question, or the turns as dicts or messages of a client in the shapes of `openai` and
        `anthropic`, or as `Message`s
    Images and recordings are not looked into: `unscreened` names them.
    Raises InputError for a turn that is none of these.
    Cost: half a millisecond for a page; the first call also loads rules and weights, some 150 ms.

    >>> risk = assess("How do I make a pipe bomb?")
    >>> risk.rules, str(risk.category)
    (('weapons.make_explosive',), 'cbrne')
    """
    request = Request(messages=_turns(messages))
    stage = Stage.OUTPUT if reply else Stage.INPUT
    subject = Subject(stage=stage, request=request, reply=reply)
    return merge([*(tier.assess(subject) for tier in _tiers()), *overlooked(subject, checks=())], stage=stage)


def _turns(messages: Messages) -> tuple[Message, ...]:
    if isinstance(messages, str):
        return messages_of(messages)
    turns: list[Message] = []
    for each in messages:
        turns += [each] if isinstance(each, Message) else messages_of([each])
    return tuple(turns)
