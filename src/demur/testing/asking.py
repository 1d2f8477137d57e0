"""Asks a remote tier without any network: gives it the replies you wrote, and shows what it asked."""

from __future__ import annotations

import json
from dataclasses import dataclass

from demur.types import (
    Message,
    Plain,
    RemoteTier,
    Request,
    Risk,
    Role,
    Stage,
    Subject,
    WireHead,
    WireReply,
    WireRequest,
)

__all__ = ["Told", "answer", "ask", "http", "reply_to", "request_of"]

Played = bytes | WireReply | Exception
"""A body, a whole reply, or the error in the place of one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What came of it.

    requests: all that was asked, in order
    """

    risk: Risk
    requests: tuple[WireRequest, ...]

    @property
    def bodies(self) -> list[dict[str, Plain]]:
        """The bodies of the requests, parsed."""
        return [json.loads(request.body) for request in self.requests]


def ask(tier: RemoteTier, subject: Subject, *replies: Played) -> Told:
    """Let `tier` ask about `subject`; the last reply is given again for every further request.

    Raises what the tier raises.

    >>> from demur.risk.guards import GuardSetup, GuardTier, known_schemes
    >>> setup = GuardSetup(name="llama", scheme=known_schemes()["llama_guard"], model="guard")
    >>> ask(GuardTier(setup=setup), request_of("Hello"), answer("safe")).risk.harmful
    0.02
    """
    waiting = list(replies)
    requests = list[WireRequest]()
    asking = tier.ask(subject)
    try:
        requests.append(next(asking))
        while True:
            reply = waiting.pop(0) if len(waiting) > 1 else waiting[0]
            requests.append(asking.throw(reply) if isinstance(reply, Exception) else asking.send(http(reply)))
    except StopIteration as done:
        return Told(risk=done.value, requests=tuple(requests))


def http(body: bytes | WireReply, *, status: int = 200) -> WireReply:
    """Give `body` as a whole reply."""
    return (
        body
        if isinstance(body, WireReply)
        else WireReply(head=WireHead(status=status, headers=()), body=body)
    )


def answer(text: str | None, *, finish: str = "stop", logprobs: Plain = None) -> bytes:
    """Give the body in which an OpenAI-compatible server says `text`, for chats and completions alike."""
    choice: Plain = {
        "index": 0,
        "message": {"role": "assistant", "content": text},
        "text": text,
        "finish_reason": finish,
        "logprobs": logprobs,
    }
    return json.dumps({"object": "chat.completion", "choices": [choice]}).encode()


def request_of(*turns: str, tool: str = "") -> Subject:
    """Give the subject of a request: turns by user and assistant in turn, then what a tool gave."""
    messages = [
        Message(role=Role.ASSISTANT if place % 2 else Role.USER, text=text)
        for place, text in enumerate(turns)
    ]
    if tool:
        messages.append(Message(role=Role.TOOL, text=tool))
    return Subject(stage=Stage.INPUT, request=Request(messages=tuple(messages)))


def reply_to(prompt: str, reply: str) -> Subject:
    """Give the subject of a reply to `prompt`."""
    request = Request(messages=(Message(role=Role.USER, text=prompt),))
    return Subject(stage=Stage.OUTPUT, request=request, reply=reply)
