"""The whole of a request's conversation: every turn, every part that holds words, and what the body claims.

A part that nobody knows is searched for every string in it, so that no words go unseen because their wrapping
is new; parts that hold bytes (images, audio, files) are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

import msgspec

from demur.gateway.base import Api
from demur.types import Context, Message, Role
from demur.types.signal import Scalar

__all__ = ["arguments_of", "claims_of", "messages_of"]

_ROLES: Mapping[str, Role] = MappingProxyType(
    {
        "system": Role.SYSTEM,
        "developer": Role.SYSTEM,
        "user": Role.USER,
        "assistant": Role.ASSISTANT,
        "tool": Role.TOOL,
        "function": Role.TOOL,
    }
)
"""What providers call whom; any other role is judged like a user's."""
_BYTES = frozenset({"image", "image_url", "input_image", "input_audio", "audio", "file", "input_file"})
_CALLS = frozenset({"tool_use", "server_tool_use", "mcp_tool_use"})
_UNSEEN = _BYTES | _CALLS | {"base64", "url", "thinking", "redacted_thinking"}
"""Parts without words of the conversation: bytes, addresses, calls, and the model's own sealed thoughts."""
_RESULT = "tool_result"
_NAMES = frozenset({"type", "id", "role", "index", "cache_control", "media_type", "tool_use_id"})
"""Keys whose values name things and are no words of anybody's."""
_CLAIM = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
_DEEPEST = 16
"""Levels that parts are followed into; what lies deeper is read as the JSON it is."""
_MOST_CLAIMS = 64
_LONGEST_CLAIM = 512


def messages_of(api: Api, root: Mapping[str, object]) -> tuple[Message, ...]:
    """Give the turns of the request `root` in order; one turn becomes several where tools speak in it too.

    Words of the system come first where the API keeps them apart. Never raises on any JSON.

    >>> messages_of(Api.CHAT, {"messages": [{"role": "user", "content": "Hello"}]})[0].text
    'Hello'
    """
    system = _system(root.get("system")) if api is Api.MESSAGES else ()
    turns = root.get("messages")
    rows = turns if isinstance(turns, list) else [turns]
    return (*system, *(message for row in rows for message in _turn(row)))


def claims_of(api: Api, root: Mapping[str, object]) -> Context:
    """Give what the body says of itself, by dotted name: `user`, `safety_identifier`, `metadata.<name>`.

    Texts are cut at 512 characters and no more than 64 names are taken; anything that is no plain value, or
    has a name that is no word, is left out.
    """
    said = {"user": root.get("user"), "safety_identifier": root.get("safety_identifier")}
    given = said if api is Api.CHAT else {}
    metadata = root.get("metadata")
    if isinstance(metadata, dict):
        rows = list(metadata.items())[:_MOST_CLAIMS]
        given |= {f"metadata.{name}": value for name, value in rows if _CLAIM.fullmatch(name)}
    return {name: kept for name, value in given.items() if (kept := _scalar(value)) is not None}


def _scalar(value: object) -> Scalar:
    if isinstance(value, str):
        return value[:_LONGEST_CLAIM]
    return value if isinstance(value, bool | int | float) else None


def _system(words: object) -> tuple[Message, ...]:
    text = _words(words)
    return (Message(role=Role.SYSTEM, text=text),) if text else ()


def _turn(row: object) -> Iterator[Message]:
    if not isinstance(row, dict):
        text = _words(row)
        yield from (Message(role=Role.USER, text=text),) if text else ()
        return
    named = row.get("role")
    role = _ROLES.get(named, Role.USER) if isinstance(named, str) else Role.USER
    content = row.get("content")
    parts = content if isinstance(content, list) else [content]
    results = [part for part in parts if _kind(part).endswith(_RESULT)]
    yield from (Message(role=Role.TOOL, text=_words(_at(result, "content"))) for result in results)
    others = [part for part in parts if not _kind(part).endswith(_RESULT)] if results else parts
    text = _joined([_words(others), _words(row.get("refusal"))])
    arguments = _joined([_arguments(row), *(_as_text(_at(p, "input")) for p in parts if _kind(p) in _CALLS)])
    if text or arguments or not results:
        yield Message(role=role, text=text, arguments=arguments)


def _at(part: object, name: str) -> object:
    return part.get(name) if isinstance(part, dict) else None


def _kind(part: object) -> str:
    kind = _at(part, "type")
    return kind if isinstance(kind, str) else ""


def _words(value: object, depth: int = 0) -> str:
    if isinstance(value, str):
        return value
    if depth > _DEEPEST:
        return _as_text(value)
    if isinstance(value, list):
        return _joined(_words(part, depth + 1) for part in value)
    if not isinstance(value, dict) or _kind(value) in _UNSEEN:
        return ""
    return _joined(_words(held, depth + 1) for name, held in value.items() if name not in _NAMES)


def _arguments(row: Mapping[str, object]) -> str:
    calls = row.get("tool_calls")
    given = [row.get("function_call"), *(calls if isinstance(calls, list) else [])]
    return _joined(arguments_of(call) for call in given)


def arguments_of(call: object) -> str:
    """Give what one call of a chat hands to its tool, "" where `call` is none."""
    if not isinstance(call, dict):
        return ""
    held = call.get("function") or call.get("custom") or call
    if not isinstance(held, dict):
        return ""
    return _as_text(held.get("arguments", held.get("input")))


def _as_text(value: object) -> str:
    """Give arguments as the text they came in; what came as JSON is written as JSON again."""
    if value is None:
        return ""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _joined(texts: Iterable[str]) -> str:
    return "\n".join(text for text in texts if text)
