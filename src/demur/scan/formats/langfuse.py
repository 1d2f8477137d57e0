"""Langfuse: observations and traces, as exported from its tables, its API or to blob storage.

Tables and API write camelCase (`promptName`), the blob storage export writes snake_case (`prompt_name`)
and may hold `input` and `output` as JSON text. A trace that was downloaded carries its `observations`;
each generation among them is a reply. Rows that are no generation (spans, events, tools) are passed over;
a bare trace counts as one reply, its final output.
Source: langfuse.com/docs/api-and-data-platform, export fields and `ObservationV2`, read 2026-11.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from demur.errors import InputError
from demur.scan.base import Columns, Entry
from demur.scan.formats.base import Format, Row, as_map, as_text, decoded, is_empty, request_text

__all__ = ["LANGFUSE"]

_OBSERVATION = ("traceId", "trace_id", "promptName", "prompt_name", "statusMessage", "status_message")
_TRACE = ("sessionId", "session_id", "projectId", "project_id", "userId", "user_id", "observations")


def _fits(row: Row) -> bool:
    if isinstance(row.get("observations"), Sequence) and ("id" in row or "trace" in row):
        return True
    if "output" not in row or "input" not in row:
        return False
    observation = "type" in row and any(name in row for name in _OBSERVATION)
    return observation or sum(name in row for name in _TRACE) > 1


def _read(row: Row, columns: Columns) -> Sequence[Entry]:
    del columns
    nested = row.get("observations")
    if isinstance(nested, Sequence) and not isinstance(nested, str):
        found = [_entry(o) for o in nested if isinstance(o, Mapping) and o.get("type") == "GENERATION"]
        if found or is_empty(row.get("output")):
            return found
    if "type" in row and row["type"] != "GENERATION":
        return ()
    return (_entry(row),)


def _either(row: Row, camel: str, snake: str) -> str | None:
    return as_text(row.get(camel)) or as_text(row.get(snake))


def _entry(row: Row) -> Entry:
    metadata = as_map(row.get("metadata"))
    name, version = _either(row, "promptName", "prompt_name"), _either(row, "promptVersion", "prompt_version")
    version = version or as_text(metadata.get("prompt_version"))
    model = as_text(row.get("model")) or _either(row, "providedModelName", "provided_model_name")
    return Entry(
        reply=_reply(row),
        id=as_text(row.get("id")) or "",
        prompt=request_text(row.get("input")),
        model=model,
        prompt_version=f"{name}@{version}" if name and version else version or name,
    )


def _reply(row: Row) -> object:
    output = decoded(row.get("output"))
    status = _either(row, "statusMessage", "status_message")
    if is_empty(output) and row.get("level") == "ERROR" and status:
        return {"error": {"message": status}}
    if is_empty(output):
        raise InputError("no reply: `output` is empty and no error is given")
    if isinstance(output, Mapping) and output.get("role") == "assistant":
        return _message(output)
    return output


def _message(message: Row) -> object:
    """Give the text of a bare assistant message, or the message as a choice where it says more."""
    content = message.get("content")
    if isinstance(content, str) and content and not message.get("refusal") and not message.get("tool_calls"):
        return content
    return {"object": "chat.completion", "choices": [{"index": 0, "message": message, "finish_reason": None}]}


LANGFUSE = Format(name="langfuse", fits=_fits, read=_read)
