"""Clients with `chat.completions.create`, as OpenAI's and those made to its measure have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from demur.guard.limiting import Limited
from demur.guard.limiting_chat import limit_chat
from demur.guard.questions import Question, instructed, model_of, status_of, turns_of
from demur.guard.reaching import at, listed
from demur.guard.steps import Invoke
from demur.guard.structure import Structure
from demur.guard.terms import Fit, Terms

__all__ = ["ChatTarget"]

_OK = 200


@dataclass(frozen=True, slots=True)
class ChatTarget:
    """A client with `chat.completions.create`, as OpenAI's and those made to its measure have."""

    function: Callable[..., object]
    api: str = "chat.completions"

    def call(self, question: Question, terms: Terms) -> Invoke:
        """Give the call; instructions become a system message after those that lead the conversation."""
        asked = self._limited(question, terms).over(self._asked(question))
        asked["messages"] = instructed(turns_of(question, terms), terms.instructions)
        return Invoke(function=self.function, kwargs=asked | model_of(question))

    def fit(self, question: Question, terms: Terms) -> Fit:
        """Give what becomes of the limits."""
        return self._limited(question, terms).fit

    def _limited(self, question: Question, terms: Terms) -> Limited:
        return limit_chat(self._asked(question), terms.limits) if terms.limits else Limited()

    def _asked(self, question: Question) -> dict[str, object]:
        asked: dict[str, object] = dict(question.options)
        if question.structure is not None:
            schema = {"name": question.structure.name, "schema": question.structure.schema, "strict": True}
            asked["response_format"] = {"type": "json_schema", "json_schema": schema}
        return asked

    def content(self, reply: object, structure: Structure) -> object:  # noqa: ARG002 - the text is the structure
        """Give the text of the first choice."""
        return at(reply, "choices", 0, "message", "content")

    def as_text(self, reply: object) -> str:  # noqa: ARG002 - whatever it is, it is broken
        """Give nothing: the provider has one shape."""
        return ""

    def arguments(self, reply: object) -> str:
        """Give the arguments of the tool calls of every choice."""
        choices = listed(at(reply, "choices"))
        calls = (call for choice in choices for call in listed(at(choice, "message", "tool_calls")))
        found = (at(call, "function", "arguments") or at(call, "custom", "input") for call in calls)
        return "\n".join(each for each in found if isinstance(each, str))

    def status(self, reply: object) -> int:
        """Give 200 for a reply, the status of an error."""
        return status_of(reply, usual=_OK)
