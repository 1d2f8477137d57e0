"""Adding an honest instruction to a request, to the system's own words, and touching nothing else of it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from demur.gateway.base import Api

__all__ = ["instructed"]

_Fields = dict[str, msgspec.Raw]
_BETWEEN = "\n\n"
_SYSTEM = frozenset({"system", "developer"})
_ROLE = msgspec.Raw(b'"system"')


def instructed(api: Api, body: bytes, instructions: Sequence[str]) -> bytes:
    """Give `body` with `instructions` after whatever the system's own words are; without any, `body` itself.

    All other values keep their bytes, those of fields that nobody here knows too.
    Raises msgspec.DecodeError where `body` is not what its API takes.

    >>> instructed(Api.MESSAGES, b'{"messages": [ 1.50 ]}', ["Be brief."])
    b'{"messages":[ 1.50 ],"system":"Be brief."}'
    """
    if not instructions:
        return body
    fields = msgspec.json.decode(body, type=_Fields)
    text = _BETWEEN.join(instructions)
    if api is Api.MESSAGES:
        fields["system"] = _extended(fields.get("system"), text)
    else:
        fields["messages"] = _with_system_turn(fields["messages"], text)
    return msgspec.json.encode(fields)


def _with_system_turn(messages: msgspec.Raw, text: str) -> msgspec.Raw:
    """Add to the system's turn where the conversation begins with one: many servers take no second one."""
    turns = msgspec.json.decode(messages, type=list[msgspec.Raw])
    first = msgspec.json.decode(turns[0]) if turns else None
    if isinstance(first, dict) and first.get("role") in _SYSTEM:
        turn = msgspec.json.decode(turns[0], type=_Fields)
        turn["content"] = _extended(turn.get("content"), text)
        turns[0] = _raw(turn)
    else:
        turns.insert(0, _raw({"role": _ROLE, "content": _raw(text)}))
    return _raw(turns)


def _extended(words: msgspec.Raw | None, text: str) -> msgspec.Raw:
    given = msgspec.json.decode(words) if words is not None else None
    if isinstance(given, list) and words is not None:
        parts = msgspec.json.decode(words, type=list[msgspec.Raw])
        return _raw([*parts, _raw({"type": "text", "text": text})])
    return _raw(f"{given}{_BETWEEN}{text}" if isinstance(given, str) and given else text)


def _raw(value: object) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(value))
