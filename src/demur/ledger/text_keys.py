"""The key under which texts of hard cases lie: one file of 32 bytes beside the database."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass, field
from pathlib import Path

from demur.errors import LedgerError
from demur.ledger.key_files import KeyFile

__all__ = [
    "TextKey",
    "TextKeyError",
    "load_text_key",
    "make_text_key",
    "older_text_key",
    "set_aside",
    "text_key_path",
]


class TextKeyError(LedgerError):
    """The key of the texts that wait for a person is lost, unreadable or another database's."""


_FILE = KeyFile(noun="text key", error=TextKeyError, remedy="begin a new one with `demur review rotate-key`")
_FINGERPRINT = b"demur/text-key/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextKey:
    """Seals texts with Fernet (AES-128-CBC and HMAC-SHA256), so that they can neither be read nor changed.

    secret: 32 random bytes; never shown, not even by repr
    id: fingerprint of the key, 16 hex digits, stored with every text
    """

    secret: bytes = field(repr=False)
    id: str

    @classmethod
    def of(cls, secret: bytes) -> TextKey:
        """Give the key that is made of `secret`."""
        return cls(secret=secret, id=hmac.digest(secret, _FINGERPRINT, "sha256").hex()[:16])

    def seal(self, text: bytes, *, at: int) -> str:
        """Encrypt `text`; the token also says when: seconds since the Unix epoch.  Cost: 60 us for 1 KB."""
        # Most programs that read a ledger never meet a sealed text, and the import takes a tenth of a second.
        from cryptography.fernet import Fernet  # noqa: PLC0415 - as said above

        return Fernet(base64.urlsafe_b64encode(self.secret)).encrypt_at_time(text, at).decode()

    def open(self, token: str) -> bytes:
        """Decrypt what `seal` gave; raises TextKeyError for what was changed or sealed with another key."""
        from cryptography.fernet import Fernet, InvalidToken  # noqa: PLC0415 - as in `seal`

        try:
            return Fernet(base64.urlsafe_b64encode(self.secret)).decrypt(token)
        except InvalidToken as error:
            raise TextKeyError(
                f"a text cannot be opened with the text key {self.id}",
                where="reviews.text",
                hint="it was changed, or sealed with another key: restore that one from a copy",
            ) from error


def text_key_path(database: Path) -> Path:
    """Give where the text key of `database` lies: the same name with `.text-key` behind it.

    >>> text_key_path(Path("demur.db")).name
    'demur.db.text-key'
    """
    return database.with_name(f"{database.name}.text-key")


def make_text_key(path: Path) -> TextKey:
    """Write a fresh random key to `path`, mode 0600, replacing what was there; whole or not at all.

    Raises TextKeyError when the folder cannot be written.
    """
    return TextKey.of(_FILE.make(path))


def load_text_key(path: Path) -> TextKey | None:
    """Read the key at `path`; None when there is no such file.

    Raises TextKeyError when it cannot be read, is not 32 bytes, or others than its owner may read it.
    """
    secret = _FILE.load(path)
    return None if secret is None else TextKey.of(secret)


def set_aside(database: Path) -> None:
    """Copy the present text key to a file named after its id, and move an unusable one out of the way.

    Raises TextKeyError when the copy cannot be written.
    """
    path = text_key_path(database)
    try:
        key = load_text_key(path)
    except TextKeyError:
        path.replace(path.with_name(f"{path.name}.unusable"))
        return
    if key is not None:
        _FILE.put(path.with_name(f"{path.name}.{key.id}"), key.secret)


def older_text_key(database: Path, key_id: str) -> TextKey:
    """Give a key that `set_aside` kept; raises TextKeyError when it is not there or is another one."""
    path = text_key_path(database)
    aside = path.with_name(f"{path.name}.{key_id}")
    key = load_text_key(aside)
    if key is None or key.id != key_id:
        raise TextKeyError(
            f"the text was sealed with the text key {key_id}, which is not here",
            where=str(aside),
            hint="restore it from a copy",
        )
    return key
