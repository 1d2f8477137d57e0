"""Which arm of a trial an answer is worded by."""

from __future__ import annotations

import hashlib

from demur.answers import Assignment, arm_of
from demur.guard.base import Composes
from demur.guard.speech import Speech
from demur.types import Request, Role

__all__ = ["assigned", "conversation_of"]

_DIGITS = "0123456789"
_STATED = ("conversation", "user.id")


def assigned(
    topic: str, *, locale: str, request: Request, speech: Speech, composer: Composes
) -> Assignment | None:
    """Give trial and arm of the answer; None where no trial covers it or nothing tells the conversation.

    A trial is passed over where one of its wordings is not there, so that no arm is ever compared with words
    that stood in for it.
    """
    if not speech.trials or not (conversation := conversation_of(request)):
        return None
    there = {name.rstrip(_DIGITS) for name in composer.wordings(topic, locale=locale)}
    whole = [trial for trial in speech.trials if there.issuperset(trial.arms)]
    return arm_of(whole, topic=topic, locale=locale, conversation=conversation)


def conversation_of(request: Request) -> str:
    """Give what stays the same through a conversation; "" where nothing does.

    The context's `conversation`, else its `user.id`, each within its tenant; else a hash of the first words
    of the user, which stays the same as long as they are sent along.

    >>> conversation_of(Request(messages=(), context={"user.id": "u-1", "conversation": "c-1"}))
    'conversation::c-1'
    """
    tenant = request.context.get("tenant", "")
    for name in _STATED:
        if (stated := request.context.get(name)) not in (None, ""):
            return f"{name}:{tenant}:{stated}"
    first = next((each.text for each in request.messages if each.role is Role.USER and each.text), "")
    return hashlib.sha256(first.encode("utf-8", "replace")).hexdigest() if first else ""
