"""Who may ask, and what they may say about themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

__all__ = ["MAY_SET", "SECRET_PREFIX", "Access", "Key", "OpenAccess"]

MAY_SET = frozenset({"prompt_version", "user", "locale"})
"""What a key can be allowed to state about its requests."""
SECRET_PREFIX = "dmr_"  # noqa: S105 - the public mark of our keys, not a key
"""How every secret begins, so that it is told from a provider's own key wherever it stands."""
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """An access key as the gateway knows it; the secret itself is nowhere.

    id: its name; "" stands for an open gateway
    may_set: a part of `MAY_SET`
    claims: facts about the key's holder that records and policies may use, by name
    """

    id: str
    tenant: str = ""
    may_set: frozenset[str] = frozenset()
    claims: Mapping[str, str] = field(default_factory=lambda: _NOTHING)


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
