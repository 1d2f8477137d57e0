"""What became of the earlier turns of a conversation: how many of its replies refused, by kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from types import MappingProxyType
from typing import cast

from demur.errors import ClientGoneError
from demur.guard.steps import Detect, Flow, Reports
from demur.types import Decider, Finding, History, Kind, Message, Outcome, Request, Role

__all__ = ["history_of", "refusals_in"]

MOST = 20
"""Earlier replies that are read, the latest ones; a conversation can be as long as its client likes."""

_HISTORY = "history."
_COUNTS = f"{_HISTORY}refusals"


def history_of(request: Request, *, policy: Decider, report: Reports) -> Flow[History | None]:
    """Read the earlier replies in `request`, where `policy` looks at what became of them.

    Gives None where it does not, where the application says itself how many refused, and where a reply could
    not be read, which is reported.  Cost: that of reading up to 20 replies.
    """
    looks = any(name.startswith(_HISTORY) for name in policy.reads)
    if not looks or _COUNTS in request.context:
        return None
    return (yield from refusals_in(request, report=report))


def refusals_in(request: Request, *, report: Reports) -> Flow[History | None]:
    """Read the earlier replies in `request`; None where one could not be read, which is reported.

    Cost: that of reading up to 20 replies.
    """
    replies = list(_replies(request.messages))[-MOST:]
    kinds: Counter[Kind] = Counter()
    for prompt, words in replies:
        try:
            finding = cast("Finding", (yield Detect(reply=_reply(words), prompt=prompt or None)))
        except ClientGoneError:
            raise
        except Exception as error:  # noqa: BLE001 - reported; the policy sees that nobody counted
            yield from report("detect", error)
            return None
        if finding.outcome is Outcome.REFUSED:
            kinds[finding.kind or Kind.UNSTATED] += 1
    return History(refusals=MappingProxyType(dict(kinds)))


def _reply(words: str) -> object:
    """Give `words` in a shape of their own, so that those that look like JSON are still words."""
    message = {"role": "assistant", "content": words}
    return {"object": "chat.completion", "choices": [{"message": message, "finish_reason": "stop"}]}


def _replies(messages: Iterable[Message]) -> Iterator[tuple[str, str]]:
    """Give what the user asked and what the assistant said to it, of every earlier reply with words."""
    prompt = ""
    for message in messages:
        if message.role is Role.USER:
            prompt = message.text
        elif message.role is Role.ASSISTANT and message.text:
            yield prompt, message.text
