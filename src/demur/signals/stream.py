"""Streams: which shape a list of events has, and the reader that joins it."""

from __future__ import annotations

from collections.abc import Callable

from demur.signals.base import Json, dict_at, key_in, text_at
from demur.signals.bodies import reader_of
from demur.signals.gemini_live import read_live
from demur.signals.guards import read_classifier
from demur.signals.ours import told_by_demur
from demur.signals.outcomes import Seen, failed, malformed, single
from demur.signals.shape import plain_data
from demur.signals.sse import parse_json
from demur.signals.stream_openai import join_chat, join_realtime, join_responses
from demur.signals.stream_others import (
    join_anthropic,
    join_bedrock,
    join_cohere,
    join_gemini,
    join_langchain,
    join_ollama,
    join_tgi,
)
from demur.types import ReplySignals

__all__ = ["read_events"]

Joiner = Callable[[list[Json]], ReplySignals]

_ANTHROPIC = frozenset(
    {
        "message_start",
        "content_block_start",
        "content_block_delta",
        "content_block_stop",
        "message_delta",
        "message_stop",
    }
)
_BEDROCK = ("messageStart", "contentBlockStart", "contentBlockDelta", "contentBlockStop", "messageStop")
_COHERE = frozenset({"message-start", "content-start", "content-delta", "content-end", "message-end"})
_LIVE = ("serverContent", "setupComplete", "toolCallCancellation", "goAway")
_GEMINI = ("candidates", "promptFeedback", "usageMetadata", "modelVersion")
_SENT_EVENT = frozenset({"event", "data", "id", "retry"})
_HELPERS = frozenset({"chunk", "refusal.delta", "refusal.done", "content.delta", "content.done"})
_LANGCHAIN = frozenset({"AIMessageChunk"})


def read_events(events: list[object]) -> ReplySignals:
    """Read a list of stream events; one whole reply in a list is read as itself."""
    rows = [_unpacked(row) for row in map(plain_data, events) if isinstance(row, dict)]
    if not rows:
        return malformed() if events else single(failed(Seen(), "cut"), "stream")
    join = next((found for row in rows if (found := _joiner(row, rows)) is not None), None)
    if join is not None:
        return told_by_demur(join(rows), *rows)
    return _read_plain(rows)


def _read_plain(rows: list[Json]) -> ReplySignals:
    readers = [(row, reader) for row in rows if (reader := reader_of(row)) is not None]
    if not readers:
        return malformed()
    row, reader = readers[-1]
    return reader(row)


def _joiner(row: Json, rows: list[Json]) -> Joiner | None:
    kind = text_at(row, "type")
    if "label" in row and "score" in row:
        return read_classifier
    if kind in _ANTHROPIC:
        return join_anthropic
    if kind.startswith(("response.", "session.", "conversation.item", "rate_limits.")) and not kind.endswith(
        "_idle"
    ):
        return join_realtime if _is_realtime(rows) else join_responses
    if kind == "error" and "code" in row and "error" not in row:
        return join_responses
    if kind in _COHERE or "event_type" in row:
        return join_cohere
    if kind in _LANGCHAIN:
        return join_langchain
    if _is_chunk(row, kind):
        return join_chat
    return _joiner_by_keys(row)


def _joiner_by_keys(row: Json) -> Joiner | None:
    if any(key_in(row, key) in row for key in _LIVE):
        return read_live
    if any(key in row or key_in(row, key) in row for key in _BEDROCK) or any(
        one.endswith("Exception") for one in row
    ):
        return join_bedrock
    if any(key_in(row, key) in row for key in _GEMINI):
        return join_gemini
    if isinstance(row.get("done"), bool):
        return join_ollama
    return join_tgi if isinstance(row.get("token"), dict) else None


def _is_chunk(row: Json, kind: str) -> bool:
    if kind in _HELPERS:
        return True
    choices = row.get("choices")
    if not isinstance(choices, list):
        return False
    whole = any(isinstance(one, dict) and isinstance(one.get("message"), dict) for one in choices)
    return not whole or str(row.get("object", "")).endswith(".chunk")


def _is_realtime(rows: list[Json]) -> bool:
    return any("event_id" in row or row.get("type") == "response.done" for row in rows)


def _unpacked(row: Json) -> Json:
    """Open an envelope: of InvokeModel streams (`chunk.bytes`), or of parsed server-sent events (`data`)."""
    packed = dict_at(row, "chunk").get("bytes")
    if "event" in row and row.keys() <= _SENT_EVENT:
        packed = row.get("data")
    if isinstance(packed, dict):
        return packed
    if not isinstance(packed, bytes | str):
        return row
    inner = parse_json(packed.decode("utf-8", "replace") if isinstance(packed, bytes) else packed)
    return inner if isinstance(inner, dict) else row
