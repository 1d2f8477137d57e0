"""Clients with `messages.create`, as Anthropic's has."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import msgspec

from demur.guard.limiting import Limited
from demur.guard.limiting_messages import limit_messages
from demur.guard.questions import Question, instructed_system, model_of, status_of, turns_of
from demur.guard.reaching import at, listed
from demur.guard.steps import Invoke
from demur.guard.structure import Structure
from demur.guard.terms import Fit, Terms

__all__ = ["MessagesTarget"]

_OK = 200


@dataclass(frozen=True, slots=True)
class MessagesTarget:
    """A client with `messages.create`, as Anthropic's has."""

    function: Callable[..., object]
    api: str = "messages"

    def call(self, question: Question, terms: Terms) -> Invoke:
        """Give the call; instructions are added to `system`, a structure is a tool that must be used."""
        asked = self._limited(question, terms).over(dict(question.options))
        if terms.instructions:
            asked["system"] = instructed_system(asked.get("system"), terms.instructions)
        if question.structure is not None:
            name = question.structure.name
            tool = {
                "name": name,
                "description": "Give the answer with this.",
                "input_schema": question.structure.schema,
            }
            asked["tools"] = [*listed(asked.get("tools")), tool]
            asked["tool_choice"] = {"type": "tool", "name": name}
        asked["messages"] = turns_of(question, terms)
        return Invoke(function=self.function, kwargs=asked | model_of(question))

    def fit(self, question: Question, terms: Terms) -> Fit:
        """Give what becomes of the limits."""
        forms = question.structure is not None and terms.limits.json_schema
        fit = self._limited(question, terms).fit
        return replace(fit, unmet=(*fit.unmet, "json_schema")) if forms else fit

    def _limited(self, question: Question, terms: Terms) -> Limited:
        """Give what the limits change; the form of a structure is the client's own wish and stays."""
        limits = replace(terms.limits, json_schema="") if question.structure is not None else terms.limits
        asked = {**question.options, "messages": question.messages}
        return limit_messages(asked, limits) if limits else Limited()

    def content(self, reply: object, structure: Structure) -> object:
        """Give the input of the structure's tool."""
        uses = (block for block in listed(at(reply, "content")) if at(block, "name") == structure.name)
        return next((at(use, "input") for use in uses), None)

    def as_text(self, reply: object) -> str:  # noqa: ARG002 - whatever it is, it is broken
        """Give nothing: the provider has one shape."""
        return ""

    def arguments(self, reply: object) -> str:
        """Give the input of every tool that is used, as JSON."""
        inputs = [at(block, "input") for block in listed(at(reply, "content"))]
        return "\n".join(msgspec.json.encode(each).decode() for each in inputs if each is not None)

    def status(self, reply: object) -> int:
        """Give 200 for a reply, the status of an error."""
        return status_of(reply, usual=_OK)
