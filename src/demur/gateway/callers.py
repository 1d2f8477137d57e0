"""Who asks, what they may say about themselves, and which headers go on upstream."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from demur.access import CONTEXT_PREFIX, SECRET_PREFIX, Access, Key
from demur.errors import AccessError
from demur.gateway.questions import BadQuestionError
from demur.types import Caller, Context, Headers

__all__ = ["CALLER_HEADERS", "CONTEXT_HEADER", "KEY_HEADER", "Admitted", "admit", "key_of"]

KEY_HEADER = "x-demur-key"
_OURS = "x-demur-"
_PRINTABLE = re.compile(r"[\x20-\x7e]{1,200}")
CALLER_HEADERS: Mapping[str, tuple[str, re.Pattern[str]]] = MappingProxyType(
    {
        "x-demur-user": ("user", _PRINTABLE),
        "x-demur-prompt-version": ("prompt_version", _PRINTABLE),
        "x-demur-locale": ("locale", re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,4}")),
    }
)
"""What each header states, and what it may look like."""
CONTEXT_HEADER = "x-demur-context-"
"""Stands before the name of a fact, whose dots and underscores are written as dashes."""
_DASHES = str.maketrans("._", "--")
_CREDENTIALS = ("authorization", "x-api-key")


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitted:
    """A caller who got in.

    headers: what goes upstream: nothing of ours in it, credentials settled
    context: facts that the key vouches for, or was allowed to state
    ignored: headers and fields that the key may not set
    """

    key: Key
    caller: Caller
    headers: Headers
    context: Context
    ignored: tuple[str, ...]

    def with_person(self, person: str, *, field: str) -> Admitted:
        """Take `person` from the body's `field` where no header named one, and the key may set it."""
        if not person or self.caller.person:
            return self
        if "user" not in self.key.may_set:
            return replace(self, ignored=(*self.ignored, field))
        return replace(self, caller=replace(self.caller, person=person))


def admit(headers: Headers, *, keys: Access, upstream: str, upstream_key: str) -> Admitted:
    """Find out who asks; `upstream_key` is what a Demur key is exchanged for, "" when there is none.

    Raises AccessError for a key that is missing, unknown or revoked, or cannot be exchanged, and
    BadQuestionError for a header with characters or a length it must not have.
    """
    key = key_of(headers, keys=keys)
    stated = _stated(headers, key)
    kept = tuple(pair for pair in headers if not pair[0].startswith(_OURS) and not _is_our_secret(pair))
    if keys.required and not any(name in _CREDENTIALS for name, _ in kept):
        kept += _credentials(upstream, upstream_key)
    caller = Caller(
        key=key.id,
        tenant=key.tenant,
        person=stated.get("user", ""),
        prompt_version=stated.get("prompt_version", ""),
        locale=stated.get("locale", ""),
    )
    named = _context_names(key)
    ignored = tuple(name for name, _ in headers if _is_forbidden(name, key, named))
    context = {**_person(caller), **_facts(headers, key, named)}
    return Admitted(key=key, caller=caller, headers=kept, context=context, ignored=ignored)


def key_of(headers: Headers, *, keys: Access) -> Key:
    """Give the key that the request came with; raises AccessError where it is missing, unknown or revoked."""
    return keys.identify(_secret(headers))


def _secret(headers: Headers) -> str:
    """Give the Demur key, from our own header first, then from where an SDK puts its API key."""
    given = dict(reversed(headers))
    if KEY_HEADER in given:
        return given[KEY_HEADER]
    return next((_bare(pair) for pair in headers if _is_our_secret(pair)), "")


def _bare(pair: tuple[str, str]) -> str:
    name, value = pair
    kind, _, token = value.partition(" ")
    return token.strip() if name == "authorization" and kind.lower() == "bearer" else value


def _is_our_secret(pair: tuple[str, str]) -> bool:
    return pair[0] in _CREDENTIALS and _bare(pair).startswith(SECRET_PREFIX)


def _credentials(upstream: str, upstream_key: str) -> Headers:
    if not upstream_key:
        raise AccessError(
            f"this gateway has no API key of its own for upstream {upstream!r}",
            hint=f"send the provider's key as usual and the Demur key as {KEY_HEADER}",
        )
    if upstream == "anthropic":
        return (("x-api-key", upstream_key),)
    return (("authorization", f"Bearer {upstream_key}"),)


def _context_names(key: Key) -> Mapping[str, str]:
    """Give the fact that each header may state; what the key itself claims cannot be stated otherwise."""
    names = {word.removeprefix(CONTEXT_PREFIX) for word in key.may_set if word.startswith(CONTEXT_PREFIX)}
    vouched = {*key.claims, *(["tenant"] if key.tenant else [])}
    return {CONTEXT_HEADER + name.translate(_DASHES): name for name in sorted(names - vouched)}


def _person(caller: Caller) -> Context:
    return {"user.id": caller.person} if caller.person else {}


def _facts(headers: Headers, key: Key, named: Mapping[str, str]) -> Context:
    stated = {named[name]: _checked(name, value, _PRINTABLE) for name, value in headers if name in named}
    tenant = {"tenant": key.tenant} if key.tenant else {}
    return {**stated, **key.claims, **tenant}


def _is_forbidden(name: str, key: Key, named: Mapping[str, str]) -> bool:
    if name.startswith(CONTEXT_HEADER):
        return name not in named
    return name in CALLER_HEADERS and CALLER_HEADERS[name][0] not in key.may_set


def _stated(headers: Headers, key: Key) -> dict[str, str]:
    stated = dict[str, str]()
    for name, value in headers:
        if name in CALLER_HEADERS and CALLER_HEADERS[name][0] in key.may_set:
            field, pattern = CALLER_HEADERS[name]
            stated[field] = _checked(name, value, pattern)
    return stated


def _checked(name: str, value: str, pattern: re.Pattern[str]) -> str:
    if not pattern.fullmatch(value):
        raise BadQuestionError(
            f"the header {name} cannot be {value[:40]!r}",
            param=name,
            hint=f"it has to match {pattern.pattern}",
        )
    return value
