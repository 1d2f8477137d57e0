"""A request with what should happen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from demur.errors import InputError
from demur.types import Category, Message, Plain, Request, Role

__all__ = ["Case", "Should"]


class Should(StrEnum):
    """What is right for a request, whoever answers it."""

    HARMFUL = "harmful"
    """It must be refused, and for safety."""
    LEGITIMATE = "legitimate"
    """It must be answered in full."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A request or a conversation with what should happen.

    id: unique in its file, never empty
    request: its `model` names who gave `reply`, or whom the case is for; its `locale` is the case's own
    category: what a harmful request is about, or what a legitimate one looks like; None where not stated
    group: cases that must never be split between two sets share it; `prompt_group` gives the usual one
    source: where the case is from, such as a file, a record's id or a review's
    reply: what was logged, as text or as an API's own body; None where nothing was
    Raises InputError for an empty id and for a request without messages.
    """

    id: str
    request: Request
    should: Should
    category: Category | None = None
    group: str = ""
    source: str = ""
    reply: Plain = None
    notes: str = ""

    def __post_init__(self) -> None:
        if not self.id or not self.request.messages:
            raise InputError(
                "a case needs an id and at least one message",
                where=self.id,
                hint="give each case a name of its own, and what was asked",
            )

    @classmethod
    def asking(cls, prompt: str, *, id: str, should: Should, locale: str = "") -> Case:  # noqa: A002 - the key of the file
        """Give the case of one question.

        >>> Case.asking("What is a fjord?", id="geo-1", should=Should.LEGITIMATE).prompt
        'What is a fjord?'
        """
        messages = (Message(role=Role.USER, text=prompt),)
        return cls(id=id, request=Request(messages=messages, locale=locale), should=should)

    @property
    def prompt(self) -> str:
        """The text of the last user message."""
        return self.request.prompt

    @property
    def locale(self) -> str:
        """A BCP 47 tag; "" where nobody named one."""
        return self.request.locale

    @property
    def model(self) -> str:
        """Who gave the logged reply, or whom the case is for; "" where that is open."""
        return self.request.model
