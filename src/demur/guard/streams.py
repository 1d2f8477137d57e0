"""Streams of a user's own client, held: collected to their end, and judged before anybody sees them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import wraps
from inspect import isawaitable
from typing import cast

from demur.guard.questions import Question, Target
from demur.guard.reaching import at
from demur.guard.steps import Invoke
from demur.guard.structure import Structure
from demur.guard.terms import Fit, Terms

__all__ = ["HeldStream"]


@dataclass(frozen=True, slots=True)
class HeldStream:
    """A target whose replies come as streams; each reply is the list of its events, or its text.

    A function that streams pieces of text gives the text; one that does not stream gives what it gave.
    """

    target: Target

    @property
    def api(self) -> str:
        """The name that records use."""
        return self.target.api

    def call(self, question: Question, terms: Terms) -> Invoke:
        """Give the call, which lasts until the stream has ended."""
        step = self.target.call(question, terms)
        return replace(step, function=_collecting(step.function))

    def fit(self, question: Question, terms: Terms) -> Fit:
        """Give what the target says."""
        return self.target.fit(question, terms)

    def content(self, reply: object, structure: Structure) -> object:
        """Give what a whole reply holds: a structure and a stream are never asked for together."""
        return self.target.content(reply, structure)

    def as_text(self, reply: object) -> str:
        """Give what the target says; a list of events is no plain data."""
        return "" if isinstance(reply, list) else self.target.as_text(reply)

    def arguments(self, reply: object) -> str:
        """Give what the events hand to tools, put together."""
        if not isinstance(reply, list):
            return self.target.arguments(reply)
        return "".join(piece for event in reply for piece in _handed(event))

    def status(self, reply: object) -> int:
        """Give what the target says."""
        return self.target.status(reply)


def _collecting(function: Callable[..., object]) -> Callable[..., object]:
    # Wrapped by name, so that whoever calls it can tell an async function from one without `await`.
    @wraps(function)
    def collected(*args: object, **kwargs: object) -> object:
        given = function(*args, **kwargs)
        return _awaited(given) if isawaitable(given) or isinstance(given, AsyncIterator) else _whole(given)

    return collected


async def _awaited(given: Awaitable[object] | AsyncIterator[object]) -> object:
    stream = await given if isawaitable(given) else given
    if isinstance(stream, AsyncIterator):
        return _joined([event async for event in stream])
    return _whole(stream)


def _whole(given: object) -> object:
    return _joined(list(given)) if isinstance(given, Iterator) else given


def _joined(events: list[object]) -> object:
    if events and all(isinstance(event, str) for event in events):
        return "".join(cast("list[str]", events))
    return events


def _handed(event: object) -> Iterable[str]:
    """Give the pieces of arguments in an event, in the shape of either API."""
    choices = at(event, "choices")
    for choice in choices if isinstance(choices, list) else []:
        calls = at(choice, "delta", "tool_calls")
        for call in calls if isinstance(calls, list) else []:
            yield from _text(at(call, "function", "arguments"))
    yield from _text(at(event, "delta", "partial_json"))
    if str(at(event, "type")).endswith("arguments.delta"):
        yield from _text(at(event, "delta"))


def _text(value: object) -> Iterable[str]:
    return (value,) if isinstance(value, str) else ()
