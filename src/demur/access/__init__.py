"""Access keys: who may ask, and what they may say about themselves."""

from __future__ import annotations

from demur.access.base import MAY_SET, SECRET_PREFIX, Access, Key, OpenAccess
from demur.access.entries import Entry
from demur.access.manage import add_key, list_keys, revoke_key
from demur.access.ring import KeyFile, KeyRing

__all__ = [
    "MAY_SET",
    "SECRET_PREFIX",
    "Access",
    "Entry",
    "Key",
    "KeyFile",
    "KeyRing",
    "OpenAccess",
    "add_key",
    "list_keys",
    "revoke_key",
]
