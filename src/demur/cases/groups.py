"""Which requests are so much the same that they must stay together."""

from __future__ import annotations

import hashlib
import unicodedata

from demur.text import normalise
from demur.types import Request, Role

__all__ = ["prompt_group"]

_DIGITS = 16


def prompt_group(request: Request) -> str:
    """Give the group of a request: 16 hex digits of the SHA-256 of what its user said, normalised.

    Letter case, punctuation, spaces, unseen characters and compatibility forms make no difference; a single
    other word does. All user turns count, in order, so that "yes, please" alone joins no conversations.
    Cost: O(characters).

    >>> from demur.types import Message
    >>> def asked(text: str) -> Request: return Request(messages=(Message(role=Role.USER, text=text),))
    >>> prompt_group(asked("What is a fjord?")) == prompt_group(asked("  what is a FJORD"))
    True
    """
    said = "\n".join(message.text for message in request.messages if message.role is Role.USER)
    return hashlib.sha256(_plain(said).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def _plain(text: str) -> str:
    """Keep words only, lowered and one space apart; the text itself where it has none."""
    folded = unicodedata.normalize("NFKC", normalise(text).text).casefold()
    kept = "".join(letter if unicodedata.category(letter)[0] in "LMN" else " " for letter in folded)
    return " ".join(kept.split()) or text
