"""A client's messages as a request: every turn and every part that holds words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

import msgspec

from demur.errors import InputError
from demur.types import Message, Role

__all__ = ["Messages", "messages_of", "plain_of", "rows_of"]

Messages = str | Sequence[object]
"""A question alone, or the turns as `openai` or `anthropic` take them: dicts, or their own messages."""

_ROLES: Mapping[object, Role] = MappingProxyType(
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
_CALLS = frozenset({"tool_use", "server_tool_use", "mcp_tool_use"})
_BYTES = frozenset({"image", "image_url", "input_image", "input_audio", "audio", "file", "input_file"})
_WORDLESS = _CALLS | _BYTES | {"base64", "url", "thinking", "redacted_thinking"}
"""Parts without words of the conversation: calls, bytes, addresses, and the model's own sealed thoughts."""
_HANDED = (("function", "arguments"), ("custom", "input"))
"""Where OpenAI's two kinds of tool calls keep what is handed over."""
_NAMES = frozenset({"type", "id", "role", "cache_control", "media_type", "tool_use_id"})
"""Keys whose values name things and are nobody's words."""


def rows_of(messages: Messages) -> list[object]:
    """Give `messages` as the list that a client takes, each turn as it was given.

    >>> rows_of("Hello")
    [{'role': 'user', 'content': 'Hello'}]
    """
    return [{"role": "user", "content": messages}] if isinstance(messages, str) else list(messages)


def messages_of(messages: Messages, *, system: object = None) -> tuple[Message, ...]:
    """Give the turns in order; one turn becomes several where tools speak in it too.

    system: instructions that stand apart from the turns, as text or as parts
    Raises InputError for a turn that is neither a dict nor a client's message.

    >>> messages_of([{"role": "user", "content": "Hello"}])[0].text
    'Hello'
    """
    text = _words(plain_of(system))
    first = (Message(role=Role.SYSTEM, text=text),) if text else ()
    return (*first, *(each for row in rows_of(messages) for each in _turn(_row(row))))


def _row(row: object) -> Mapping[str, object]:
    plain = plain_of(row)
    if not isinstance(plain, Mapping):
        raise InputError(
            f"a message is {type(row).__name__}",
            where="messages",
            hint="give dicts with `role` and `content`",
        )
    return plain


def plain_of(value: object) -> object:
    """Give a client's own object as the dict it stands for, anything else as it is."""
    dump = getattr(value, "model_dump", None)
    return dump() if callable(dump) else value


def _turn(row: Mapping[str, object]) -> Iterator[Message]:
    content = row.get("content")
    parts = [plain_of(part) for part in content] if isinstance(content, list | tuple) else [content]
    results = [part for part in parts if isinstance(part, Mapping) and part.get("type") == "tool_result"]
    yield from (Message(role=Role.TOOL, text=_words(result.get("content"))) for result in results)
    others = [part for part in parts if part not in results]
    text = _joined(_words(part) for part in [*others, row.get("refusal")])
    arguments = _joined([*_called(row), *(_used(part) for part in others)])
    if text or arguments or not results:
        yield Message(role=_ROLES.get(row.get("role"), Role.USER), text=text, arguments=arguments)


def _words(value: object) -> str:
    """Give every word in a part, whatever its shape, so that none goes unseen."""
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple):
        return _joined(_words(plain_of(part)) for part in value)
    if not isinstance(value, Mapping) or value.get("type") in _WORDLESS:
        return ""
    return _joined(_words(plain_of(held)) for name, held in value.items() if name not in _NAMES)


def _called(row: Mapping[str, object]) -> Iterator[str]:
    calls = row.get("tool_calls")
    for call in [{"function": row.get("function_call")}, *(calls if isinstance(calls, list) else [])]:
        held = plain_of(call)
        for kind, name in _HANDED:
            function = plain_of(held.get(kind)) if isinstance(held, Mapping) else None
            yield _as_text(function.get(name)) if isinstance(function, Mapping) else ""


def _used(part: object) -> str:
    return _as_text(part.get("input")) if isinstance(part, Mapping) and part.get("type") in _CALLS else ""


def _as_text(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _joined(texts: Iterable[str]) -> str:
    return "\n".join(text for text in texts if text)
