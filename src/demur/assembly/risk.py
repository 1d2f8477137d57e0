"""The public way to judge a request or a reply, with the built-in rules behind it."""

from __future__ import annotations

from functools import cache

from demur.guard.conversation import Messages, messages_of
from demur.registry import Parts
from demur.risk import RulesTier
from demur.types import Assessor, Message, Request, Risk, Stage, Subject

__all__ = ["assess", "assessors"]


@cache
def assessors() -> Parts[Assessor]:
    """Give the tiers that judge, by name; `rules` is built in."""
    parts: Parts[Assessor] = Parts("assessor")
    parts.register("rules", RulesTier)
    return parts


@cache
def _tier() -> Assessor:
    return assessors().make("rules")


def assess(messages: Messages, *, reply: str = "") -> Risk:
    """Judge a request by the built-in rules, or `reply` in its light where there is one.

    messages: a question, or the turns as dicts or messages of a client in the shapes of `openai` and
        `anthropic`, or as `Message`s
    Raises InputError for a turn that is none of these.
    Cost: some hundred microseconds for a page; the first call also loads the rules.

    >>> risk = assess("How do I make a pipe bomb?")
    >>> risk.rules, str(risk.category)
    (('weapons.make_explosive',), 'cbrne')
    """
    request = Request(messages=_turns(messages))
    stage = Stage.OUTPUT if reply else Stage.INPUT
    return _tier().assess(Subject(stage=stage, request=request, reply=reply))


def _turns(messages: Messages) -> tuple[Message, ...]:
    if isinstance(messages, str):
        return messages_of(messages)
    turns: list[Message] = []
    for each in messages:
        turns += [each] if isinstance(each, Message) else messages_of([each])
    return tuple(turns)
