"""Functions of the user's own that take messages and give a reply of any shape."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from inspect import signature

import msgspec

from demur.guard.conversation import plain_of
from demur.guard.questions import Question, instructed, model_of, status_of, turns_of
from demur.guard.steps import Invoke
from demur.guard.structure import Structure
from demur.guard.target_chat import ChatTarget
from demur.guard.target_messages import MessagesTarget
from demur.guard.terms import Fit, Terms

__all__ = ["FunctionTarget"]


@dataclass(frozen=True, slots=True)
class FunctionTarget:
    """A function of the user's own that takes messages and gives a reply of any shape."""

    function: Callable[..., object]
    api: str = "function"

    def call(self, question: Question, terms: Terms) -> Invoke:
        """Give the call; the function is told of a structure by the class itself, as `response_format`.

        Limits go to a function that has a parameter `limits`, as they are; any other is held to none.
        """
        asked: dict[str, object] = dict(question.options)
        if question.structure is not None:
            asked["response_format"] = question.structure.model
        if terms.limits and self._takes_limits:
            asked["limits"] = terms.limits
        rows = instructed(turns_of(question, terms), terms.instructions)
        return Invoke(function=self.function, args=(rows,), kwargs=asked | model_of(question))

    def fit(self, question: Question, terms: Terms) -> Fit:  # noqa: ARG002 - nothing in the question matters
        """Give what becomes of the limits: a function that takes them keeps them all."""
        if self._takes_limits:
            return Fit(capped=terms.limits.max_tokens is not None)
        return Fit(unmet=terms.limits.named)

    @property
    def _takes_limits(self) -> bool:
        try:
            return "limits" in signature(self.function).parameters
        except (TypeError, ValueError):
            # Some functions written in C tell nothing of their parameters.
            return False

    def content(self, reply: object, structure: Structure) -> object:
        """Give what a reply in the shape of either API holds; anything else is taken as it is."""
        used = MessagesTarget(self.function).content(reply, structure)
        text = ChatTarget(self.function).content(reply, structure) if used is None else used
        return reply if text is None else text

    def as_text(self, reply: object) -> str:
        """Give plain data, or a pydantic model's object, as JSON."""
        plain = plain_of(reply)
        return msgspec.json.encode(plain).decode() if plain and isinstance(plain, Mapping) else ""

    def arguments(self, reply: object) -> str:
        """Give the tool calls of a reply in the shape of either API."""
        return ChatTarget(self.function).arguments(reply) or MessagesTarget(self.function).arguments(reply)

    def status(self, reply: object) -> int:
        """Give the status of an error that has one."""
        return status_of(reply, usual=0)
