"""The keys file: one TOML table for each key, with the SHA-256 of its secret.

A secret is 32 random bytes, so its plain hash cannot be guessed backwards; slow hashes are for passwords.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from demur.access.base import CONTEXT_NAME, MAY_SET, Key, can_be_set
from demur.access.limits import parse_limit
from demur.errors import SettingError, nearest

__all__ = ["NAME", "Entry", "parse_keys", "read_keys", "to_toml"]

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
"""What a key, a tenant or a claim may be called."""
_HASH = re.compile(r"[0-9a-f]{64}")
_PLAIN = re.compile(r"[^\x00-\x1f\x7f]*")
_HEADER = (
    "# Keys of the Demur gateway, written by `demur keys`. Secrets are not in here, only their SHA-256.\n"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One key of the file.

    sha256: 64 hex digits
    created, revoked: ISO dates in UTC; `revoked` is "" while the key is good
    """

    key: Key
    sha256: str
    created: str = ""
    revoked: str = ""


_FIELDS = frozenset({"sha256", "created", "revoked"}) | {f.name for f in fields(Key)} - {"id"}


def read_keys(path: Path) -> tuple[Entry, ...]:
    """Give the entries of the keys file at `path`, in its order; raises SettingError where it is bad."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(
            f"the keys file cannot be read: {error}", where=str(path), hint="check the path and its mode"
        ) from error
    return parse_keys(text, where=str(path))


def parse_keys(text: str, *, where: str) -> tuple[Entry, ...]:
    """Give the entries of the TOML `text`; raises SettingError that names the place in `where`."""
    try:
        root: Mapping[str, object] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingError(
            f"the keys file is not TOML: {error}", where=where, hint="mend the line"
        ) from error
    _only_known(root, frozenset({"keys"}), where)
    tables = _table(root.get("keys", {}), f"{where}: keys")
    return tuple(_entry(name, table, f"{where}: keys.{name}") for name, table in tables.items())


def to_toml(entries: Iterable[Entry]) -> str:
    """Give the text of a keys file that holds `entries`."""
    return _HEADER + "".join(_section(entry) for entry in entries)


def _entry(name: str, value: object, where: str) -> Entry:
    table = _table(value, where)
    _only_known(table, _FIELDS, where)
    sha256 = _text(table, "sha256", where)
    if not NAME.fullmatch(name):
        raise SettingError(f"a key is called {name!r}", where=where, hint="use letters, digits, _ . and -")
    if not _HASH.fullmatch(sha256):
        raise SettingError(
            f"sha256 is {sha256!r}", where=where, hint="it has 64 hex digits; add the key anew"
        )
    key = Key(
        id=name,
        tenant=_text(table, "tenant", where),
        may_set=_may_set(table.get("may_set", []), f"{where}.may_set"),
        claims=_claims(table.get("claims", {}), f"{where}.claims"),
        limit=_limit(table, "limit", where),
        user_limit=_limit(table, "user_limit", where),
    )
    return Entry(
        key=key, sha256=sha256, created=_text(table, "created", where), revoked=_text(table, "revoked", where)
    )


def _table(value: object, where: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise SettingError(f"a table was expected, not {value!r}", where=where, hint="write [keys.NAME]")
    return value


def _text(table: Mapping[str, object], name: str, where: str) -> str:
    value = table.get(name, "")
    if not isinstance(value, str) or not _PLAIN.fullmatch(value):
        raise SettingError(f"{name} is {value!r}", where=where, hint="give plain text in quotes")
    return value


def _claims(value: object, where: str) -> dict[str, str]:
    table = _table(value, where)
    for name in table:
        if not CONTEXT_NAME.fullmatch(name):
            raise SettingError(
                f"a claim is called {name!r}", where=where, hint='write a dotted name, as in "user.role"'
            )
    return {name: _text(table, name, where) for name in table}


def _limit(table: Mapping[str, object], name: str, where: str) -> str:
    text = _text(table, name, where)
    parse_limit(text, where=f"{where}.{name}")
    return text


def _may_set(value: object, where: str) -> frozenset[str]:
    if not isinstance(value, list):
        raise SettingError(f"a list was expected, not {value!r}", where=where, hint='write ["user"]')
    for word in value:
        if not isinstance(word, str) or not can_be_set(word):
            raise SettingError(
                f"{word!r} cannot be set", where=where, hint=nearest(str(word), (*MAY_SET, "context.NAME"))
            )
    return frozenset(value)


def _only_known(table: Mapping[str, object], known: frozenset[str], where: str) -> None:
    for name in table:
        if name not in known:
            raise SettingError(f"{name!r} is not a setting", where=where, hint=nearest(name, known))


def _section(entry: Entry) -> str:
    key = entry.key
    lines = [f"\n[keys.{_quoted(key.id)}]", f"sha256 = {_quoted(entry.sha256)}"]
    texts = {"tenant": key.tenant, "limit": key.limit, "user_limit": key.user_limit}
    texts |= {"created": entry.created, "revoked": entry.revoked}
    lines += [f"{name} = {_quoted(value)}" for name, value in texts.items() if value]
    lines.append(f"may_set = [{', '.join(_quoted(word) for word in sorted(key.may_set))}]")
    if key.claims:
        claims = ", ".join(f"{_quoted(name)} = {_quoted(value)}" for name, value in key.claims.items())
        lines.append(f"claims = {{ {claims} }}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
