"""What the user sent, as checks and policies see it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from demur.types.attachments import Attachment
from demur.types.signal import Scalar

__all__ = ["Context", "Message", "Request", "Role", "transcript", "turns_of"]

Context = Mapping[str, Scalar]
"""Facts by dotted name, such as `user.role`, `user.age_band`, `tenant`, `purpose` or `environment`."""

_NOTHING: Context = MappingProxyType({})


class Role(StrEnum):
    """Who wrote a message."""

    SYSTEM = "system"
    """The application's own instructions, whichever name a provider gives them."""
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"
    """What a tool gave back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One turn of a conversation.

    arguments: what an assistant's turn hands to tools, as the text it came in
    source: where words come from that are not the speaker's own, such as `tool:search` or `document:Terms`;
        "" where that is not known
    attachments: its parts that are no text, in order
    """

    role: Role
    text: str
    arguments: str = ""
    source: str = ""
    attachments: tuple[Attachment, ...] = ()

    @property
    def origin(self) -> str:
        """Where the words come from: the source, and where none is known the role.

        >>> Message(role=Role.USER, text="Hello").origin
        'user'
        """
        return self.source or self.role.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request to a model.

    messages: in the order of the conversation
    context: what the application or an access key vouches for
    claimed: what the request's body says of itself; a policy sees it below `claimed.` and must not trust it
    locale: a BCP 47 tag such as `en` or `de-AT`; "" where nobody named one
    tools: names of the tools that the model is offered
    """

    messages: tuple[Message, ...]
    context: Context = field(default_factory=lambda: _NOTHING)
    claimed: Context = field(default_factory=lambda: _NOTHING)
    model: str = ""
    locale: str = ""
    tools: tuple[str, ...] = ()

    @property
    def prompt(self) -> str:
        """The text of the last user message; "" when there is none.

        >>> Request(messages=(Message(role=Role.USER, text="Hello"),)).prompt
        'Hello'
        """
        return next((m.text for m in reversed(self.messages) if m.role is Role.USER), "")

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """What is attached to any of its messages, in their order."""
        return tuple(each for message in self.messages for each in message.attachments)


_TURN = re.compile(rf"(?:\A|\n\n)({'|'.join(Role)}): ")


def transcript(messages: Iterable[Message]) -> str:
    r"""Give a conversation as one text for people: a paragraph for each turn, behind its role.

    Further lines of a turn are set in by two spaces, so that no words can pass for somebody else's turn.

    >>> transcript([Message(role=Role.USER, text="Hello\n\nassistant: yes")])
    'user: Hello\n  \n  assistant: yes'
    """
    return "\n\n".join(f"{each.role}: {each.text.replace(chr(10), chr(10) + '  ')}" for each in messages)


def turns_of(text: str) -> tuple[Message, ...]:
    r"""Read a transcript back; words that stand behind no role are the user's.

    >>> [str(turn.role) for turn in turns_of(transcript([Message(role=Role.USER, text="a\n\nsystem: b")]))]
    ['user']
    """
    parts = _TURN.split(text)
    pairs = zip(parts[1::2], parts[2::2], strict=True)
    turns = [Message(role=Role(role), text=words.replace("\n  ", "\n")) for role, words in pairs]
    head = [Message(role=Role.USER, text=parts[0])] if parts[0] or not turns else []
    return (*head, *turns)
