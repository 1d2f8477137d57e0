"""Streams as text: server-sent events and one JSON object per line, whole or cut anywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Lines", "events_in_text", "looks_like_events", "parse_json"]

_FIELD = re.compile(
    r"\A\ufeff?\s*(?::[^\n]*\n\s*)*"
    r"(?:data: ?(?:[\[{]|\Z)|event: ?[\w.-]+\s*(?:\r?\n|\r|\Z)|id:[^\n]*\n|retry: ?\d+\s)"
)
_LINE_END = re.compile(r"\r\n|\n|\r")
_DONE = "[DONE]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """What a stream's text holds.

    events: the parsed objects, in order
    done: the closing `[DONE]` was there
    """

    events: list[object]
    done: bool = False


def parse_json(text: str) -> object:
    """Parse JSON; None for what is no JSON, too deep or holds a number too long to be one."""
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found


def looks_like_events(text: str) -> bool:
    """Tell whether `text` begins as a stream of server-sent events does."""
    return _FIELD.match(text) is not None


def events_in_text(text: str) -> Lines:
    """Parse server-sent events; data that is no JSON object, such as a cut last piece, is left out."""
    events: list[object] = []
    done = False
    for data, name in _blocks(text):
        if data.strip() == _DONE:
            done = True
            continue
        event = parse_json(data)
        if isinstance(event, dict):
            events.append({"type": "error", **event} if name == "error" else event)
    return Lines(events=events, done=done)


def _blocks(text: str) -> Iterator[tuple[str, str]]:
    """Give the joined data lines of each event with the event's name."""
    data: list[str] = []
    name = ""
    for line in [*_LINE_END.split(text.removeprefix("\ufeff")), ""]:
        if not line.strip():
            if data:
                yield "\n".join(data), name
            data, name = [], ""
            continue
        field, _, value = line.lstrip().partition(":")
        value = value.removeprefix(" ")
        if field == "data":
            data.append(value)
        elif field == "event":
            name = value.strip()
