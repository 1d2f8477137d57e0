"""The key of the keyed hashes: one file of 32 bytes beside the database, readable by its owner only."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from pathlib import Path

from demur.errors import HashKeyError
from demur.ledger.key_files import KeyFile

__all__ = ["HashKey", "key_path", "load_key", "make_key"]

_FILE = KeyFile(noun="hash key", error=HashKeyError, remedy="call demur.ledger.rotate_key")
_FINGERPRINT = b"demur/hash-key/1"
_PROMPT = b"demur/prompt/1\0"
_PERSON = b"demur/person/1\0"


@dataclass(frozen=True, slots=True, kw_only=True)
class HashKey:
    """Turns prompts and person ids into HMAC-SHA256 hashes, each under a domain of its own.

    secret: 32 random bytes; never shown, not even by repr
    id: fingerprint of the key, 16 hex digits, stored with every record
    """

    secret: bytes = field(repr=False)
    id: str

    @classmethod
    def of(cls, secret: bytes) -> HashKey:
        """Give the key that is made of `secret`."""
        return cls(secret=secret, id=hmac.digest(secret, _FINGERPRINT, "sha256").hex()[:16])

    def prompt(self, text: str) -> str | None:
        """Hash a prompt, 64 hex digits; None for an empty one.  Cost: about 2 us for 1 KB."""
        return self._hash(_PROMPT, text) if text else None

    def person(self, person: str, *, tenant: str = "") -> str | None:
        """Hash a person's id within `tenant`, 64 hex digits; None for an empty id.

        The same id under two tenants gives two hashes: they may be two people.
        """
        return self._hash(b"%s%d:" % (_PERSON, len(tenant)), f"{tenant}{person}") if person else None

    def _hash(self, domain: bytes, text: str) -> str:
        # Half a surrogate pair may come out of JSON; it must be hashed like any other text.
        return hmac.digest(self.secret, domain + text.encode("utf-8", "surrogatepass"), "sha256").hex()


def key_path(database: Path) -> Path:
    """Give where the key of `database` lies: the same name with `.key` behind it.

    >>> key_path(Path("demur.db")).name
    'demur.db.key'
    """
    return database.with_name(f"{database.name}.key")


def make_key(path: Path) -> HashKey:
    """Write a fresh random key to `path`, mode 0600, replacing what was there; whole or not at all.

    Raises HashKeyError when the folder cannot be written.
    """
    return HashKey.of(_FILE.make(path))


def load_key(path: Path) -> HashKey | None:
    """Read the key at `path`; None when there is no such file.

    Raises HashKeyError when it cannot be read, is not 32 bytes, or others than its owner may read it.
    """
    secret = _FILE.load(path)
    return None if secret is None else HashKey.of(secret)
