"""How an answer speaks: in whose voice, how it addresses people, and where it is read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from demur.types.alternative import Alternative

__all__ = ["Channel", "Formality", "Manner", "Occasion"]


class Formality(StrEnum):
    """How people are addressed in languages that have two ways, such as Sie and du."""

    FORMAL = "formal"
    INFORMAL = "informal"


class Channel(StrEnum):
    """Where an answer is read."""

    CHAT = "chat"
    """In a conversation: the user can reply."""
    FORM = "form"
    """Beside a form: nobody can reply, but the entry can be changed and sent again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """What chooses among the words of a topic, beside the language.

    persona: whose voice, such as `warm`; "" leaves it to the seed, among all but the brief ones
    formality: None takes what is usual in the language
    """

    persona: str = ""
    formality: Formality | None = None
    channel: Channel = Channel.CHAT


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What else is known when an answer is wanted.

    earlier: how often something was refused in this conversation before; the answer is shorter then, worded
        otherwise, and offers a person
    partial: the user gets a reply too, and the answer says what was left out of it
    found: alternatives of the operator's own, which come first
    country: ISO 3166 code of where the user is, for help in a crisis; "" takes the locale's
    """

    earlier: int = 0
    partial: bool = False
    found: tuple[Alternative, ...] = ()
    country: str = ""
