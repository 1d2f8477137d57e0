"""What a user can be offered instead of a refused reply, and whoever finds it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from demur.types.category import Category

__all__ = ["Alternative", "AlternativeKind", "Finder", "Sought"]


class AlternativeKind(StrEnum):
    """What an alternative is to the user."""

    CAPABILITY = "capability"
    """Something that can be done in this conversation."""
    HELP = "help"
    """A page to read or a service to use."""
    GUIDELINE = "guideline"
    """What somebody with authority says on the subject."""
    CONTACT = "contact"
    """A person or a desk to turn to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """One next step that the operator vouches for.

    text: what the user reads, one line without markup
    url: an http, https, mailto or tel link; "" where there is nothing to follow
    source: whom it is cited from; "" where nobody has to be named
    """

    text: str
    url: str = ""
    source: str = ""
    kind: AlternativeKind = AlternativeKind.CAPABILITY


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What alternatives are wanted for.

    asked: what the user wrote; it ranks what is found and is never part of it
    topic: that of the answer, such as `code`
    purpose: what the application says the request is for, as in the context; "" where it says nothing
    locale: of the answer that they will stand in, with the user's region where that is the same language;
        "" where nobody named one
    """

    asked: str
    topic: str
    category: Category | None = None
    purpose: str = ""
    locale: str = ""


class Finder(Protocol):
    """Anything that finds alternatives; safe for threads."""

    def find(self, sought: Sought, *, most: int) -> tuple[Alternative, ...]:
        """Give at most `most`, the best first; none where nothing fits.

        The user waits for it, so it does no I/O.
        """
        ...
