"""Whom a guard calls: an `openai` or `anthropic` client, recognised by its shape, or any function."""

from __future__ import annotations

from demur.errors import SettingError
from demur.guard.questions import Target
from demur.guard.reaching import at
from demur.guard.target_chat import ChatTarget
from demur.guard.target_function import FunctionTarget
from demur.guard.target_messages import MessagesTarget
from demur.guard.target_responses import ResponsesTarget

__all__ = ["target_of"]


def target_of(client: object) -> Target:
    """Recognise `client` by what it has.

    Raises SettingError for anything that can't be called in a way that is known here.
    """
    create = at(client, "chat", "completions", "create")
    if callable(create):
        return ChatTarget(create)
    create = at(client, "messages", "create")
    if callable(create):
        return MessagesTarget(create)
    create = at(client, "create")
    if callable(create) and at(client, "input_items") is not None:
        return ResponsesTarget(create)
    if callable(client) and not isinstance(client, type):
        return FunctionTarget(client)
    name = f"the class {client.__name__}" if isinstance(client, type) else type(client).__name__
    raise SettingError(
        f"{name} is no client that is known here, and no function",
        where="Guard(client=...)",
        hint="give an openai or anthropic client, openai's `client.responses`, or a function of messages",
    )
