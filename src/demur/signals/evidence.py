"""Text that looks like a reply: evidence that it is one, not a structured answer with the same keys."""

from __future__ import annotations

from collections.abc import Callable

from demur.signals.base import Json, dict_at, dicts_in, key_in
from demur.signals.bedrock import read_invoke
from demur.signals.bodies import BodyReader, reader_of
from demur.signals.compatible import read_stability
from demur.signals.errors import read_error
from demur.signals.gemini import read_generated, read_media, read_operation
from demur.signals.openai_chat import read_chat
from demur.signals.openai_other import read_images
from demur.signals.openai_responses import read_response

__all__ = ["is_unmistakable"]


def is_unmistakable(body: Json) -> bool:
    """Tell whether `body`, found as text, can't be somebody's structured answer that looks like a reply."""
    reader = reader_of(body)
    return reader is not None and _EVIDENCE.get(reader, _always)(body)


def _always(_: Json) -> bool:
    return True


def _has_rows(key: str, *fields: str) -> Callable[[Json], bool]:
    return lambda body: any(field in item.value for item in dicts_in(body, key) for field in fields)


def _error_is_sure(body: Json) -> bool:
    error = body.get("error")
    if isinstance(error, str):
        return isinstance(body.get("code"), str)
    sure = body.get("type") == "error" or "Error" in body or "status_code" in body
    return isinstance(error, dict | list) or sure


def _generated_is_sure(body: Json) -> bool:
    fields = ("content", "finishReason", "finish_reason")
    keys = ("promptFeedback", "usageMetadata", "modelVersion")
    return _has_rows("candidates", *fields)(body) or any(key_in(body, key) in body for key in keys)


def _chat_is_sure(body: Json) -> bool:
    fields = ("message", "delta", "finish_reason", "stop_reason")
    return isinstance(body.get("object"), str) or _has_rows("choices", *fields)(body)


def _response_is_sure(body: Json) -> bool:
    return "object" in body


def _invoke_is_sure(body: Json) -> bool:
    rows = (("results", "completionReason"), ("outputs", "stop_reason"), ("generations", "finish_reason"))
    return "amazon-bedrock-guardrailAction" in body or any(_has_rows(key, field)(body) for key, field in rows)


def _images_are_sure(body: Json) -> bool:
    held = "respect_moderation" in body or "respect_moderation" in dict_at(body, "video")
    return held or _has_rows("data", "respect_moderation")(body)


def _media_are_sure(body: Json) -> bool:
    return "predictions" not in body or _has_rows("predictions", "raiFilteredReason")(body)


def _operation_is_sure(body: Json) -> bool:
    return isinstance(body.get("name"), str)


def _stability_is_sure(body: Json) -> bool:
    return "artifacts" in body


# What makes a loose shape certain when it is found as text; all other shapes are certain by themselves.
_EVIDENCE: dict[BodyReader, Callable[[Json], bool]] = {
    read_error: _error_is_sure,
    read_generated: _generated_is_sure,
    read_chat: _chat_is_sure,
    read_response: _response_is_sure,
    read_invoke: _invoke_is_sure,
    read_images: _images_are_sure,
    read_media: _media_are_sure,
    read_operation: _operation_is_sure,
    read_stability: _stability_is_sure,
}
