"""What a request carries beside words: tools that the model may call."""

from __future__ import annotations

from demur.guard.conversation import plain_of

__all__ = ["tools_of"]

_MOST = 1_000
_LONGEST = 128


def tools_of(tools: object) -> tuple[str, ...]:
    """Give the names of the tools in a request's `tools`, or `functions`, in the shapes of both providers.

    A tool without a name goes by its type. Never raises; at most 1,000 are looked at.

    >>> tools_of([{"type": "function", "function": {"name": "search"}}, {"name": "pay", "input_schema": {}}])
    ('search', 'pay')
    """
    rows = tools[:_MOST] if isinstance(tools, list | tuple) else []
    return tuple(_name(plain_of(row)) for row in rows)


def _name(row: object) -> str:
    if not isinstance(row, dict):
        return ""
    held = plain_of(row.get("function") or row.get("custom") or row)
    named = held.get("name") if isinstance(held, dict) else None
    found = named or row.get("name") or row.get("type")
    return found[:_LONGEST] if isinstance(found, str) else ""
