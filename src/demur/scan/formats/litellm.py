"""LiteLLM: the standard logging payload that callbacks get, and rows of its spend log table.

Both name the same things; the spend log spells them `request_id` instead of `id` and holds `metadata`,
`messages`, `response` and `proxy_server_request` as JSON text. `response` is in OpenAI's shape whatever
provider has served it, so the provider is reported and not used as a hint.
Source: docs.litellm.ai/docs/proxy/logging_spec and `SpendLogsPayload` of the project, read 2026-11.
"""

from __future__ import annotations

from collections.abc import Sequence

from demur.errors import InputError
from demur.scan.base import Columns, Entry
from demur.scan.formats.base import Format, Row, as_map, as_text, decoded, is_empty, request_text

__all__ = ["LITELLM"]

_MARKS = ("call_type", "model_group", "custom_llm_provider", "response_cost", "spend", "hidden_params")
_NO_REPLIES = ("embedding", "rerank", "moderation", "transcription", "speech", "image", "mcp", "file")


def _fits(row: Row) -> bool:
    return "call_type" in row and sum(mark in row for mark in _MARKS) > 1


def _read(row: Row, columns: Columns) -> Sequence[Entry]:
    del columns
    if any(word in str(row.get("call_type")) for word in _NO_REPLIES):
        return ()
    metadata = as_map(row.get("metadata"))
    return (
        Entry(
            reply=_reply(row, metadata),
            id=as_text(row.get("id")) or as_text(row.get("request_id")) or "",
            prompt=request_text(row.get("messages")) or request_text(row.get("proxy_server_request")),
            provider=as_text(row.get("custom_llm_provider")),
            model=as_text(row.get("model")) or as_text(row.get("model_group")),
            prompt_version=_prompt_version(row, metadata),
        ),
    )


def _reply(row: Row, metadata: Row) -> object:
    error = as_map(row.get("error_information")) or as_map(metadata.get("error_information"))
    failed = "failure" in (row.get("status"), metadata.get("status"))
    if failed and (error or row.get("error_str")):
        return _error(row, error)
    reply = decoded(row.get("response"))
    if is_empty(reply):
        raise InputError(
            "no reply: `response` is empty (LiteLLM keeps it only with `store_prompts_in_spend_logs`)"
            if not failed
            else "no reply: the call failed and neither `error_information` nor `error_str` says how"
        )
    return reply


def _error(row: Row, error: Row) -> Row:
    """Describe the failure as an exception of LiteLLM's own kind, which keeps class, code and provider."""
    code = str(error.get("error_code") or "")
    name = as_text(error.get("error_class")) or "APIError"
    return {
        "class": f"litellm.exceptions.{name}",
        "status_code": int(code) if code.isdecimal() else None,
        "message": as_text(error.get("error_message")) or as_text(row.get("error_str")) or "",
        "llm_provider": as_text(error.get("llm_provider")) or as_text(row.get("custom_llm_provider")),
        "model": as_text(row.get("model")),
    }


def _prompt_version(row: Row, metadata: Row) -> str | None:
    own, asked = as_map(metadata.get("spend_logs_metadata")), as_map(metadata.get("requester_metadata"))
    managed = as_map(metadata.get("prompt_management_metadata"))
    places = [where.get("prompt_version") for where in (row, own, asked, metadata)]
    version = next((text for place in places if (text := as_text(place))), None)
    name = as_text(managed.get("prompt_id"))
    return f"{name}@{version}" if name and version else version or name


LITELLM = Format(name="litellm", fits=_fits, read=_read)
