"""A conversation as a request: every turn and every part that holds words, in the shapes of both providers.

A part that nobody knows is searched for every string in it, so that no words go unseen because their wrapping
is new; parts that hold bytes (images, audio, files) are attached to their turn as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

import msgspec

from demur.errors import InputError
from demur.guard.attachments import attached, is_attachment
from demur.guard.documents import label
from demur.types import Message, Role

__all__ = ["Messages", "arguments_of", "messages_of", "plain_of", "rows_of"]

Messages = str | Sequence[object]
"""A question alone, or the turns as `openai` or `anthropic` take them: dicts, or their own messages."""

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
_CALLS = frozenset({"tool_use", "server_tool_use", "mcp_tool_use"})
_WORDLESS = _CALLS | {"base64", "url", "thinking", "redacted_thinking"}
"""Parts without words of the conversation: calls, bytes, addresses, and the model's own sealed thoughts."""
_SPOKEN = ("text", "transcript")
"""Where something that is attached may hold words beside its bytes."""
_RESULT, _OUTPUT = "tool_result", "call_output"
_CALL_ITEMS = frozenset({"custom_tool_call", "function_call", "mcp_call"})
"""Turns of the Responses API that are one call of a tool."""
_DOCUMENTS = frozenset({"document", "search_result"})
"""Parts whose words somebody else wrote, who is not in the conversation."""
_NAMES = frozenset({"type", "id", "role", "index", "cache_control", "media_type", "tool_use_id"})
"""Keys whose values name things and are nobody's words."""
_SAYING = frozenset({"content", "function_call", "refusal", "tool_calls"})
"""Keys of which a turn of a chat has one, whatever it says."""
_LABELS = _NAMES | {"name", "tool_call_id"}
_DEEPEST = 16
"""Levels that parts are followed into; what lies deeper is read as the JSON it is."""


def rows_of(messages: Messages) -> list[object]:
    """Give `messages` as the list that a client takes, each turn as it was given.

    >>> rows_of("Hello")
    [{'role': 'user', 'content': 'Hello'}]
    """
    return [{"role": "user", "content": messages}] if isinstance(messages, str) else list(messages)


def messages_of(messages: Messages, *, system: object = None) -> tuple[Message, ...]:
    """Give the turns in order; one turn becomes several where tools or documents speak in it too.

    system: instructions that stand apart from the turns, as text or as parts
    Raises InputError for a turn that is neither a dict nor a client's message.

    >>> messages_of([{"role": "user", "content": "Hello"}])[0].text
    'Hello'
    """
    text = _words(system)
    first = (Message(role=Role.SYSTEM, text=text),) if text else ()
    rows = [_row(row) for row in rows_of(messages)]
    tools = {name: tool for row in rows for name, tool in _tools(row)}
    return (*first, *(each for row in rows for each in _turn(row, tools)))


def arguments_of(call: object) -> str:
    """Give what one call of a chat hands to its tool, "" where `call` is none."""
    plain = plain_of(call)
    if not isinstance(plain, Mapping):
        return ""
    held = plain_of(plain.get("function") or plain.get("custom") or plain)
    return _as_text(held.get("arguments", held.get("input"))) if isinstance(held, Mapping) else ""


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
    dump = None if isinstance(value, type) else getattr(value, "model_dump", None)
    return dump() if callable(dump) else value


def _turn(row: Mapping[str, object], tools: Mapping[object, object]) -> Iterator[Message]:
    if _kind(row).endswith(_OUTPUT):
        source = label("tool", tools.get(row.get("call_id")))
        held = plain_of(row.get("output"))
        more = attached(held, plain=plain_of)
        yield Message(role=Role.TOOL, text=_words(held), source=source, attachments=more)
        return
    content = _content(row)
    parts = [plain_of(part) for part in content] if isinstance(content, list | tuple) else [plain_of(content)]
    others, brought = list[object](), list[Message]()
    for part in parts:
        message = _brought(part, tools)
        if message is None:
            others.append(part)
        elif message.text or message.attachments or _kind(part).endswith(_RESULT):
            brought.append(message)
    yield from brought
    text = _joined([_words(others), _words(row.get("refusal"))])
    used = (_as_text(_at(part, "input")) for part in parts if _kind(part) in _CALLS)
    arguments = _joined([*map(arguments_of, _calls(row)), *used])
    more = attached(others, plain=plain_of)
    if text or arguments or more or not brought:
        role = Role.ASSISTANT if _kind(row) in _CALL_ITEMS else _role(row.get("role"))
        name = row.get("name") or tools.get(row.get("tool_call_id"))
        source = label("tool", name) if role is Role.TOOL and name else ""
        yield Message(role=role, text=text, arguments=arguments, source=source, attachments=more)
    if _kind(row) in _CALL_ITEMS and row.get("output"):
        # The call of a remote tool holds what the tool gave back, too.
        yield Message(role=Role.TOOL, text=_words(row.get("output")), source=label("tool", row.get("name")))


def _content(row: Mapping[str, object]) -> object:
    """Give what a turn says; of one in the shape of no API, such as one with `parts`, all that is in it."""
    if not _kind(row) and not _SAYING & row.keys():
        return [held for name, held in row.items() if name not in _LABELS]
    return row.get("content")


def _brought(part: object, tools: Mapping[object, object]) -> Message | None:
    """Give the turn of what a tool gave back or a document says; None for a part that the speaker wrote."""
    kind = _kind(part)
    if kind.endswith(_RESULT):
        name = tools.get(_at(part, "tool_use_id"))
        source, content = label("tool", name) if name else "", _at(part, "content")
        more = attached(content, plain=plain_of)
        return Message(role=Role.TOOL, text=_words(content), source=source, attachments=more)
    if kind in _DOCUMENTS:
        held = {name: _at(part, name) for name in ("title", "context", "source", "content")}
        text = _joined(_words(each) for each in held.values())
        more = attached([part], plain=plain_of)
        return Message(role=Role.TOOL, text=text, source=label("document", held["title"]), attachments=more)
    return None


def _tools(row: Mapping[str, object]) -> Iterator[tuple[object, object]]:
    """Give the name of each tool that a turn calls, by the id of the call."""
    if _kind(row) in _CALL_ITEMS:
        yield _id(row.get("call_id")), row.get("name")
    for call in _calls(row):
        plain = plain_of(call)
        held = plain_of(_at(plain, "function") or _at(plain, "custom"))
        yield _id(_at(plain, "id")), _at(held, "name")
    content = row.get("content")
    for part in content if isinstance(content, list | tuple) else ():
        plain = plain_of(part)
        if _kind(plain) in _CALLS:
            yield _id(_at(plain, "id")), _at(plain, "name")


def _id(value: object) -> str:
    return value if isinstance(value, str) else ""


def _role(name: object) -> Role:
    return _ROLES.get(name, Role.USER) if isinstance(name, str) else Role.USER


def _calls(row: Mapping[str, object]) -> list[object]:
    if _kind(row) in _CALL_ITEMS:
        return [row]
    calls = row.get("tool_calls")
    return [row.get("function_call"), *(calls if isinstance(calls, list | tuple) else [])]


def _at(part: object, name: str) -> object:
    return part.get(name) if isinstance(part, Mapping) else None


def _kind(part: object) -> str:
    kind = _at(part, "type")
    return kind if isinstance(kind, str) else ""


def _words(value: object, depth: int = 0) -> str:
    """Give every word in a part, whatever its shape, so that none goes unseen."""
    plain = plain_of(value)
    if isinstance(plain, str):
        return plain
    if depth > _DEEPEST:
        return _as_text(plain)
    if isinstance(plain, list | tuple):
        return _joined(_words(part, depth + 1) for part in plain)
    if not isinstance(plain, Mapping):
        return ""
    if is_attachment(plain):
        return _joined(said for name in _SPOKEN if isinstance(said := plain.get(name), str))
    if _kind(plain) in _WORDLESS:
        return ""
    return _joined(_words(held, depth + 1) for name, held in plain.items() if name not in _NAMES)


def _as_text(value: object) -> str:
    """Give arguments as the text they came in; what came as JSON is written as JSON again."""
    if value is None:
        return ""
    return value if isinstance(value, str) else msgspec.json.encode(value, enc_hook=repr).decode()


def _joined(texts: Iterable[str]) -> str:
    return "\n".join(text for text in texts if text)
