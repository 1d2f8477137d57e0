"""Access keys: who may ask, and what they may say about themselves."""

from __future__ import annotations

from demur.access.base import (
    CONTEXT_NAME,
    CONTEXT_PREFIX,
    MAY_SET,
    SECRET_PREFIX,
    Access,
    Key,
    OpenAccess,
    can_be_set,
)
from demur.access.entries import Entry
from demur.access.limits import Limits, TooOftenError
from demur.access.manage import add_key, list_keys, revoke_key
from demur.access.ring import KeyFile, KeyRing

__all__ = [
    "CONTEXT_NAME",
    "CONTEXT_PREFIX",
    "MAY_SET",
    "SECRET_PREFIX",
    "Access",
    "Entry",
    "Key",
    "KeyFile",
    "KeyRing",
    "Limits",
    "OpenAccess",
    "TooOftenError",
    "add_key",
    "can_be_set",
    "list_keys",
    "revoke_key",
]
