"""Who may ask, and what they may say about themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

__all__ = [
    "CONTEXT_NAME",
    "CONTEXT_PREFIX",
    "MAY_SET",
    "SECRET_PREFIX",
    "Access",
    "Key",
    "OpenAccess",
    "can_be_set",
]

MAY_SET = frozenset({"prompt_version", "user", "locale"})
"""What every key can be allowed to state about its requests."""
CONTEXT_PREFIX = "context."
"""Stands before the name of a fact that a key may state, such as `context.user.role`."""
CONTEXT_NAME = re.compile(r"(?!claimed(\.|$))[a-z][a-z0-9_]{0,31}(\.[a-z][a-z0-9_]{0,31}){0,3}")
"""What a fact may be called: one to four words with dots between, the first of them not `claimed`."""
SECRET_PREFIX = "dmr_"  # noqa: S105 - the public mark of our keys, not a key
"""How every secret begins, so that it is told from a provider's own key wherever it stands."""
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """An access key as the gateway knows it; the secret itself is nowhere.

    id: its name; "" stands for an open gateway
    may_set: words of `MAY_SET`, and names of facts behind `CONTEXT_PREFIX`
    claims: facts about the key's holder that policies may trust, by dotted name such as `user.role`
    limit: how often it may ask, such as `600/minute`; "" takes the gateway's own limit
    user_limit: the same for each of its users
    """

    id: str
    tenant: str = ""
    may_set: frozenset[str] = frozenset()
    claims: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    limit: str = ""
    user_limit: str = ""


def can_be_set(word: str) -> bool:
    """Tell whether a key can be allowed to state `word`.

    >>> can_be_set("user"), can_be_set("context.user.role"), can_be_set("user.role")
    (True, True, False)
    """
    name = word.removeprefix(CONTEXT_PREFIX)
    return word in MAY_SET or (name != word and CONTEXT_NAME.fullmatch(name) is not None)


class Access(Protocol):
    """Anything that tells keys apart."""

    @property
    def required(self) -> bool:
        """True where nobody gets in without a key."""
        ...

    def identify(self, secret: str) -> Key:
        """Give the key that `secret` opens; raises AccessError when it is missing, unknown or revoked."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAccess:
    """Lets everybody in; used only where a setting says so.

    may_set: what anybody may state about their requests
    """

    may_set: frozenset[str] = MAY_SET

    @property
    def required(self) -> bool:
        """False: no key is looked at."""
        return False

    def identify(self, secret: str) -> Key:  # noqa: ARG002 - everybody is the same here
        """Give the key without a name, whatever `secret` is."""
        return Key(id="", may_set=self.may_set)
