"""A client's `responses`, as OpenAI's has it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from demur.guard.limiting import Limited, fields_of
from demur.guard.limiting_responses import limit_responses
from demur.guard.questions import Question, instructed_system, model_of, status_of, turns_of
from demur.guard.reaching import at, listed
from demur.guard.steps import Invoke
from demur.guard.structure import Structure
from demur.guard.terms import Fit, Terms

__all__ = ["ResponsesTarget"]

_OK = 200


@dataclass(frozen=True, slots=True)
class ResponsesTarget:
    """A client's `responses`, as OpenAI's has it."""

    function: Callable[..., object]
    api: str = "responses"

    def call(self, question: Question, terms: Terms) -> Invoke:
        """Give the call; instructions are added to `instructions`, a structure is the format of the text."""
        asked = self._limited(question, terms).over(self._asked(question))
        if terms.instructions:
            asked["instructions"] = instructed_system(asked.get("instructions"), terms.instructions)
        asked["input"] = turns_of(question, terms)
        return Invoke(function=self.function, kwargs=asked | model_of(question))

    def fit(self, question: Question, terms: Terms) -> Fit:
        """Give what becomes of the limits."""
        return self._limited(question, terms).fit

    def content(self, reply: object, structure: Structure) -> object:  # noqa: ARG002 - the text is the structure
        """Give the text of all that the model says."""
        parts = (part for item in listed(at(reply, "output")) for part in listed(at(item, "content")))
        texts = [text for part in parts if isinstance(text := at(part, "text"), str)]
        return "".join(texts) if texts else None

    def as_text(self, reply: object) -> str:  # noqa: ARG002 - whatever it is, it is broken
        """Give nothing: the provider has one shape."""
        return ""

    def arguments(self, reply: object) -> str:
        """Give the arguments of every call of a function or tool."""
        items = listed(at(reply, "output"))
        found = (at(item, "arguments") or at(item, "input") for item in items)
        return "\n".join(each for each in found if isinstance(each, str))

    def status(self, reply: object) -> int:
        """Give 200 for a reply, the status of an error."""
        return status_of(reply, usual=_OK)

    def _limited(self, question: Question, terms: Terms) -> Limited:
        return limit_responses(self._asked(question), terms.limits) if terms.limits else Limited()

    def _asked(self, question: Question) -> dict[str, object]:
        asked: dict[str, object] = dict(question.options)
        structure = question.structure
        if structure is not None:
            form = {"type": "json_schema", "name": structure.name, "schema": structure.schema, "strict": True}
            asked["text"] = {**fields_of(asked.get("text")), "format": form}
        return asked
