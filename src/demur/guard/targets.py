"""Whom a guard calls: an `openai` or `anthropic` client, recognised by its shape, or any function."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from inspect import signature
from typing import Protocol

import msgspec

from demur.errors import SettingError
from demur.guard.conversation import Messages, plain_of, rows_of
from demur.guard.limiting import Limited, fields_of
from demur.guard.limiting_chat import limit_chat
from demur.guard.limiting_messages import limit_messages
from demur.guard.limiting_responses import limit_responses
from demur.guard.masked import masked_rows
from demur.guard.steps import Invoke
from demur.guard.structure import Structure
from demur.guard.terms import Fit, Terms

__all__ = ["Question", "Target", "at", "target_of"]

_SYSTEM = ("system", "developer")
_OK = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What the user's code asks of its client.

    model: "" leaves it to the client or function
    options: further arguments of the client's own, passed on as they are
    """

    messages: Messages
    model: str
    options: Mapping[str, object]
    structure: Structure | None = None


class Target(Protocol):
    """Knows how one kind of client is called and where its replies keep their parts."""

    @property
    def api(self) -> str:
        """What records call the interface."""
        ...

    def call(self, question: Question, terms: Terms) -> Invoke:
        """Give the step that asks `question` on `terms`, each put into it in the client's own way."""
        ...

    def fit(self, question: Question, terms: Terms) -> Fit:
        """Give what becomes of the limits of `terms` in `question`."""
        ...

    def content(self, reply: object, structure: Structure) -> object:
        """Give what is to fit `structure`: text or plain data; None where the reply has neither."""
        ...

    def as_text(self, reply: object) -> str:
        """Give the text that a reply in the shape of no API stands for; "" where it is just broken."""
        ...

    def arguments(self, reply: object) -> str:
        """Give what the reply hands to tools, as text."""
        ...

    def status(self, reply: object) -> int:
        """Give the HTTP status of a reply or error, 0 where there is none to know."""
        ...


@dataclass(frozen=True, slots=True)
class _Chat:
    """A client with `chat.completions.create`, as OpenAI's and those made to its measure have."""

    function: Callable[..., object]
    api: str = "chat.completions"

    def call(self, question: Question, terms: Terms) -> Invoke:
        """Give the call; instructions become a system message after those that lead the conversation."""
        asked = self._limited(question, terms).over(self._asked(question))
        asked["messages"] = _instructed(_turns(question, terms), terms.instructions)
        return Invoke(function=self.function, kwargs=asked | _model(question))

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
        choices = _list(at(reply, "choices"))
        calls = (call for choice in choices for call in _list(at(choice, "message", "tool_calls")))
        found = (at(call, "function", "arguments") or at(call, "custom", "input") for call in calls)
        return "\n".join(each for each in found if isinstance(each, str))

    def status(self, reply: object) -> int:
        """Give 200 for a reply, the status of an error."""
        return _status(reply, _OK)


@dataclass(frozen=True, slots=True)
class _Messages:
    """A client with `messages.create`, as Anthropic's has."""

    function: Callable[..., object]
    api: str = "messages"

    def call(self, question: Question, terms: Terms) -> Invoke:
        """Give the call; instructions are added to `system`, a structure is a tool that must be used."""
        asked = self._limited(question, terms).over(dict(question.options))
        if terms.instructions:
            asked["system"] = _system(asked.get("system"), terms.instructions)
        if question.structure is not None:
            name = question.structure.name
            tool = {
                "name": name,
                "description": "Give the answer with this.",
                "input_schema": question.structure.schema,
            }
            asked["tools"] = [*_list(asked.get("tools")), tool]
            asked["tool_choice"] = {"type": "tool", "name": name}
        asked["messages"] = _turns(question, terms)
        return Invoke(function=self.function, kwargs=asked | _model(question))

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
        uses = (block for block in _list(at(reply, "content")) if at(block, "name") == structure.name)
        return next((at(use, "input") for use in uses), None)

    def as_text(self, reply: object) -> str:  # noqa: ARG002 - whatever it is, it is broken
        """Give nothing: the provider has one shape."""
        return ""

    def arguments(self, reply: object) -> str:
        """Give the input of every tool that is used, as JSON."""
        inputs = [at(block, "input") for block in _list(at(reply, "content"))]
        return "\n".join(msgspec.json.encode(each).decode() for each in inputs if each is not None)

    def status(self, reply: object) -> int:
        """Give 200 for a reply, the status of an error."""
        return _status(reply, _OK)


@dataclass(frozen=True, slots=True)
class _Responses:
    """A client's `responses`, as OpenAI's has it."""

    function: Callable[..., object]
    api: str = "responses"

    def call(self, question: Question, terms: Terms) -> Invoke:
        """Give the call; instructions are added to `instructions`, a structure is the format of the text."""
        asked = self._limited(question, terms).over(self._asked(question))
        if terms.instructions:
            asked["instructions"] = _system(asked.get("instructions"), terms.instructions)
        asked["input"] = _turns(question, terms)
        return Invoke(function=self.function, kwargs=asked | _model(question))

    def fit(self, question: Question, terms: Terms) -> Fit:
        """Give what becomes of the limits."""
        return self._limited(question, terms).fit

    def content(self, reply: object, structure: Structure) -> object:  # noqa: ARG002 - the text is the structure
        """Give the text of all that the model says."""
        parts = (part for item in _list(at(reply, "output")) for part in _list(at(item, "content")))
        texts = [text for part in parts if isinstance(text := at(part, "text"), str)]
        return "".join(texts) if texts else None

    def as_text(self, reply: object) -> str:  # noqa: ARG002 - whatever it is, it is broken
        """Give nothing: the provider has one shape."""
        return ""

    def arguments(self, reply: object) -> str:
        """Give the arguments of every call of a function or tool."""
        items = _list(at(reply, "output"))
        found = (at(item, "arguments") or at(item, "input") for item in items)
        return "\n".join(each for each in found if isinstance(each, str))

    def status(self, reply: object) -> int:
        """Give 200 for a reply, the status of an error."""
        return _status(reply, _OK)

    def _limited(self, question: Question, terms: Terms) -> Limited:
        return limit_responses(self._asked(question), terms.limits) if terms.limits else Limited()

    def _asked(self, question: Question) -> dict[str, object]:
        asked: dict[str, object] = dict(question.options)
        structure = question.structure
        if structure is not None:
            form = {"type": "json_schema", "name": structure.name, "schema": structure.schema, "strict": True}
            asked["text"] = {**fields_of(asked.get("text")), "format": form}
        return asked


@dataclass(frozen=True, slots=True)
class _Function:
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
        rows = _instructed(_turns(question, terms), terms.instructions)
        return Invoke(function=self.function, args=(rows,), kwargs=asked | _model(question))

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
        used = _Messages(self.function).content(reply, structure)
        text = _Chat(self.function).content(reply, structure) if used is None else used
        return reply if text is None else text

    def as_text(self, reply: object) -> str:
        """Give plain data, or a pydantic model's object, as JSON."""
        plain = plain_of(reply)
        return msgspec.json.encode(plain).decode() if plain and isinstance(plain, Mapping) else ""

    def arguments(self, reply: object) -> str:
        """Give the tool calls of a reply in the shape of either API."""
        return _Chat(self.function).arguments(reply) or _Messages(self.function).arguments(reply)

    def status(self, reply: object) -> int:
        """Give the status of an error that has one."""
        return _status(reply, 0)


def target_of(client: object) -> Target:
    """Recognise `client` by what it has.

    Raises SettingError for anything that can't be called in a way that is known here.
    """
    create = at(client, "chat", "completions", "create")
    if callable(create):
        return _Chat(create)
    create = at(client, "messages", "create")
    if callable(create):
        return _Messages(create)
    create = at(client, "create")
    if callable(create) and at(client, "input_items") is not None:
        return _Responses(create)
    if callable(client) and not isinstance(client, type):
        return _Function(client)
    name = f"the class {client.__name__}" if isinstance(client, type) else type(client).__name__
    raise SettingError(
        f"{name} is no client that is known here, and no function",
        where="Guard(client=...)",
        hint="give an openai or anthropic client, openai's `client.responses`, or a function of messages",
    )


def at(value: object, *path: str | int) -> object:
    """Follow `path` through attributes, keys and places; None where it leads nowhere.

    >>> at({"choices": [{"index": 4}]}, "choices", 0, "index")
    4
    """
    for step in path:
        if isinstance(step, int):
            value = value[step] if isinstance(value, Sequence) and len(value) > step else None
        else:
            value = value.get(step) if isinstance(value, Mapping) else getattr(value, step, None)
    return value


def _turns(question: Question, terms: Terms) -> list[object]:
    rows = rows_of(question.messages)
    return rows if terms.mask is None else masked_rows(rows, terms.mask)


def _model(question: Question) -> dict[str, object]:
    return {"model": question.model} if question.model else {}


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else []


def _status(reply: object, usual: int) -> int:
    if not isinstance(reply, Exception):
        return usual
    status = getattr(reply, "status_code", 0)
    return status if isinstance(status, int) else 0


def _instructed(rows: list[object], instructions: tuple[str, ...]) -> list[object]:
    """Add a system message for each of `instructions` where the system's own words end."""
    leading = next((i for i, row in enumerate(rows) if at(row, "role") not in _SYSTEM), len(rows))
    role = at(rows[leading - 1], "role") if leading else "system"
    return [*rows[:leading], *({"role": role, "content": each} for each in instructions), *rows[leading:]]


def _system(given: object, instructions: tuple[str, ...]) -> object:
    if isinstance(given, list | tuple):
        return [*given, *({"type": "text", "text": each} for each in instructions)]
    return "\n\n".join([*([given] if isinstance(given, str) and given else []), *instructions])
