"""What is asked of a client, what knows how it is asked, and what all of them have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from demur.guard.conversation import Messages, rows_of
from demur.guard.masked import masked_rows
from demur.guard.reaching import at
from demur.guard.steps import Invoke
from demur.guard.structure import Structure
from demur.guard.terms import Fit, Terms

__all__ = [
    "Question",
    "Target",
    "instructed",
    "instructed_system",
    "model_of",
    "status_of",
    "turns_of",
]

_SYSTEM = ("system", "developer")


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


def turns_of(question: Question, terms: Terms) -> list[object]:
    """Give the turns of `question`, masked as `terms` want it."""
    rows = rows_of(question.messages)
    return rows if terms.mask is None else masked_rows(rows, terms.mask)


def model_of(question: Question) -> dict[str, object]:
    """Give the argument that names the model, where one is named."""
    return {"model": question.model} if question.model else {}


def status_of(reply: object, *, usual: int) -> int:
    """Give the status that an error states, 0 where it states none; `usual` for a reply."""
    if not isinstance(reply, Exception):
        return usual
    status = getattr(reply, "status_code", 0)
    return status if isinstance(status, int) else 0


def instructed(rows: list[object], instructions: tuple[str, ...]) -> list[object]:
    """Add a system message for each of `instructions` where the system's own words end."""
    leading = next((i for i, row in enumerate(rows) if at(row, "role") not in _SYSTEM), len(rows))
    role = at(rows[leading - 1], "role") if leading else "system"
    return [*rows[:leading], *({"role": role, "content": each} for each in instructions), *rows[leading:]]


def instructed_system(given: object, instructions: tuple[str, ...]) -> object:
    """Add `instructions` to the system's own words, where an API keeps those beside the turns."""
    if isinstance(given, list | tuple):
        return [*given, *({"type": "text", "text": each} for each in instructions)]
    return "\n\n".join([*([given] if isinstance(given, str) and given else []), *instructions])
