"""Logs that keep an API's own bodies: OpenAI batch output, and request logs of OpenAI and Anthropic.

A batch output line is `{id, custom_id, response: {status_code, request_id, body}, error}`. Request logs have
no standard; the shapes read are `{request, response}` with the bodies in them or one level down in `body`,
next to `status` or `status_code`; the response may be a list of stream events or the text of an event stream.
Anthropic's batch results, `{custom_id, result: {type, message | error}}`, are read by `anthropic-log`.
Sources: platform.openai.com/docs/api-reference/batch/request-output and
platform.claude.com/docs/en/api/messages/batches, read 2026-11.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from demur.errors import InputError
from demur.scan.base import Columns, Entry
from demur.scan.formats.base import Format, Row, as_map, as_text, decoded, is_empty, request_text

__all__ = ["ANTHROPIC_LOG", "OPENAI_BATCH", "OPENAI_LOG"]

_REQUEST = ("request", "request_body", "req")
_RESPONSE = ("response", "response_body", "res", "events")
_STATUS = ("status_code", "status", "response_status")
_FIRST_ERROR = 400


def _batch_fits(row: Row) -> bool:
    if "custom_id" not in row or "response" not in row:
        return False
    response = as_map(row["response"])
    return "body" in response or (row["response"] is None and "error" in row)


def _batch_read(row: Row, columns: Columns) -> Sequence[Entry]:
    del columns
    response, error = as_map(row.get("response")), row.get("error")
    body = decoded(response.get("body"))
    if is_empty(body) and is_empty(error):
        raise InputError("no reply: neither `response.body` nor `error` says anything")
    reply = {"error": error} if is_empty(body) else _with_status(body, response)
    return (
        Entry(
            reply=reply,
            id=as_text(row.get("custom_id")) or "",
            model=as_text(as_map(body).get("model")),
            prompt_version=_prompt_version(as_map(body)),
        ),
    )


def _with_status(body: object, response: Row) -> object:
    """Give an error's body with its status, as `{status, headers, body}`; any other body alone."""
    status = next((response[key] for key in _STATUS if isinstance(response.get(key), int)), None)
    if not isinstance(status, int) or status < _FIRST_ERROR:
        return body
    headers = response.get("headers")
    return {"status": status, "headers": headers if isinstance(headers, Mapping) else {}, "body": body}


def _prompt_version(body: Row) -> str | None:
    """Give the version of a stored prompt (`prompt: {id, version}`) or of the caller's own metadata."""
    prompt, metadata = as_map(body.get("prompt")), as_map(body.get("metadata"))
    name, version = as_text(prompt.get("id")), as_text(prompt.get("version"))
    return f"{name}@{version}" if name and version else name or as_text(metadata.get("prompt_version"))


def _part(row: Row, names: tuple[str, ...]) -> object:
    return next((decoded(row[name]) for name in names if not is_empty(row.get(name))), None)


def _body(part: object) -> object:
    """Give the body of a request or response, which may lie one level down."""
    wrapped = isinstance(part, Mapping) and ("body" in part or "json" in part)
    return _part(part, ("body", "json")) if wrapped and isinstance(part, Mapping) else part


def _events(reply: object) -> object:
    """Give the events of an event stream that was logged as text, else the reply itself."""
    if not isinstance(reply, str) or not reply.startswith(("data:", "event:", ":")):
        return reply
    lines = (line.removeprefix("data:").strip() for line in reply.splitlines() if line.startswith("data:"))
    return [decoded(line) for line in lines if line != "[DONE]"]


def _first_event(reply: object) -> Row:
    if isinstance(reply, Sequence) and not isinstance(reply, str):
        return next((as_map(event) for event in reply), {})
    return as_map(reply)


def _is_anthropic(row: Row) -> bool:
    request, answer = as_map(_body(_part(row, _REQUEST))), _first_event(_events(_body(_part(row, _RESPONSE))))
    if answer.get("type") in ("message", "message_start") or "stop_reason" in answer:
        return True
    if answer.get("object") or "choices" in answer:
        return False
    if answer.get("type") == "error" and "error" in answer:
        return "request_id" in answer or _names_claude(request) or not as_map(answer["error"]).get("code")
    return _names_claude(request)


def _names_claude(request: Row) -> bool:
    return "anthropic_version" in request or "claude" in str(request.get("model", ""))


def _is_log(row: Row) -> bool:
    has_request = any(isinstance(decoded(row.get(name)), Mapping) for name in _REQUEST)
    has_response = any(name in row for name in _RESPONSE) or "error" in row
    return has_request and has_response and "call_type" not in row


def _openai_fits(row: Row) -> bool:
    return _is_log(row) and not _is_anthropic(row)


def _anthropic_fits(row: Row) -> bool:
    return (_is_log(row) and _is_anthropic(row)) or ("custom_id" in row and "result" in row)


def _log_read(row: Row, columns: Columns) -> Sequence[Entry]:
    if "result" in row and "custom_id" in row:
        return _batch_result(row)
    request, response = as_map(_body(_part(row, _REQUEST))), _part(row, _RESPONSE)
    if "input" in request and "embedding" in str(request.get("model")):
        return ()
    body = _events(_body(response))
    if is_empty(body) and is_empty(row.get("error")):
        raise InputError("no reply: the row has neither a response body nor an error")
    reply = {"error": decoded(row["error"])} if is_empty(body) else body
    carrier = response if isinstance(response, Mapping) and "body" in response else row
    answer = _first_event(reply)
    model = as_text(answer.get("model")) or as_text(as_map(answer.get("message")).get("model"))
    names = (*columns.id, "requestId", "response_id")
    return (
        Entry(
            reply=_with_status(reply, carrier) if isinstance(reply, Mapping) else reply,
            id=next(
                (text for name in names if (text := as_text(row.get(name)))), as_text(answer.get("id")) or ""
            ),
            prompt=request_text(request),
            model=model or as_text(request.get("model")),
            prompt_version=as_text(row.get("prompt_version")) or _prompt_version(request),
        ),
    )


def _batch_result(row: Row) -> Sequence[Entry]:
    result = as_map(row["result"])
    message, error = as_map(result.get("message")), as_map(result.get("error"))
    if not message and not error:
        kind = as_text(result.get("type")) or "nothing"
        error = {"type": "error", "error": {"type": kind, "message": f"the batch request was {kind}"}}
    model = as_text(message.get("model"))
    return (Entry(reply=message or error, id=as_text(row["custom_id"]) or "", model=model),)


OPENAI_BATCH = Format(name="openai-batch", fits=_batch_fits, read=_batch_read)
OPENAI_LOG = Format(name="openai-log", fits=_openai_fits, read=_log_read)
ANTHROPIC_LOG = Format(name="anthropic-log", fits=_anthropic_fits, read=_log_read)
