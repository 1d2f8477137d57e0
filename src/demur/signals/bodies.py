"""Whole bodies: which shape a dict has, and the reader of that shape."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from demur.signals.anthropic import read_idle, read_message
from demur.signals.azure import read_analysis, read_shield
from demur.signals.base import Json, dict_at, dicts_in, items_at, key_in, text_at
from demur.signals.bedrock import read_apply, read_checks, read_converse, read_invoke
from demur.signals.compatible import (
    read_cohere,
    read_dashscope,
    read_oci,
    read_ollama,
    read_stability,
    read_tgi,
)
from demur.signals.errors import read_error
from demur.signals.exceptions import read_dump
from demur.signals.facts import facts_in
from demur.signals.gemini import read_generated, read_media
from demur.signals.libraries import read_langchain
from demur.signals.moderation import read_moderations, read_perspective
from demur.signals.openai_chat import read_chat
from demur.signals.openai_other import (
    read_assistant,
    read_decisions,
    read_images,
    read_job,
    read_realtime,
    read_webhook,
)
from demur.signals.openai_responses import read_response
from demur.types import ReplySignals

__all__ = ["is_unmistakable", "reader_of"]

BodyReader = Callable[[Json], ReplySignals]

_DECISION_TYPES = (
    "refusal",
    "predicate",
    "choice",
    "score",
)
_INVOKE_KEYS = ("outputText", "generation", "completion")
_LANGCHAIN_TYPES = (
    "ai",
    "AIMessage",
    "AIMessageChunk",
)
_JOBS = {"video": "videos", "session.turn": "sessions", "turn": "sessions"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    """One shape: how to know it, and its reader."""

    fits: Callable[[Json], bool]
    read: BodyReader


def reader_of(body: Json) -> BodyReader | None:
    """Give the reader of `body`'s shape; None when it is no shape we know.

    The order is part of the meaning: errors come before answers, wrappers before what they wrap.
    """
    return next((shape.read for shape in _SHAPES if shape.fits(body)), None)


def is_unmistakable(body: Json) -> bool:
    """Tell whether `body`, found as text, can't be somebody's structured answer that looks like a reply."""
    reader = reader_of(body)
    return reader is not None and _EVIDENCE.get(reader, _always)(body)


def _is_dump(body: Json) -> bool:
    return isinstance(body.get("class"), str) and ("bases" in body or "status_code" in body)


def _is_response(body: Json) -> bool:
    kind = body.get("object")
    if kind in ("response", "conversation.response"):
        return True
    return kind is None and isinstance(body.get("output"), list) and ("status" in body or "id" in body)


def _is_webhook(body: Json) -> bool:
    kind = body.get("type")
    known = isinstance(kind, str) and kind.lower() in facts_in("openai", "webhooks")
    return known or (body.get("object") == "event" and "data" in body)


def _is_assistant(body: Json) -> bool:
    return body.get("object") in ("thread.message", "thread.run", "thread.run.step")


def _is_error(body: Json) -> bool:
    error = body.get("error")
    if isinstance(error, str | dict) and error:
        return True
    if isinstance(error, list) and next(dicts_in(body, "error"), None) is not None:
        return True
    return body.get("type") == "error" or isinstance(body.get("Error"), dict) or _is_bare_error(body)


def _is_bare_error(body: Json) -> bool:
    if body.keys() <= _BARE_ERROR and (text_at(body, "message") or text_at(body, "detail")):
        return True
    failed = body.get("success") is False and bool(items_at(body, "errors"))
    return failed or (isinstance(body.get("error_type"), str) and "output" not in body)


_BARE_ERROR = frozenset(
    {
        "code",
        "message",
        "type",
        "detail",
        "request_id",
        "param",
        "status",
        "object",
        "name",
        "id",
        "errors",
        "__type",
    }
)


def _is_message(body: Json) -> bool:
    if body.get("type") == "message":
        return "stop_reason" in body or isinstance(body.get("content"), list)
    return "stop_reason" in body and isinstance(body.get("content"), list)


def _is_generated(body: Json) -> bool:
    keys = ("candidates", "promptFeedback", "usageMetadata", "modelVersion")
    return any(key_in(body, key) in body for key in keys)


def _is_media(body: Json) -> bool:
    keys = (
        "generatedImages",
        "generatedVideos",
        "raiMediaFilteredCount",
        "raiMediaFilteredReasons",
        "predictions",
    )
    return any(key_in(body, key) in body for key in keys)


def _is_converse(body: Json) -> bool:
    return key_in(body, "stopReason") in body and isinstance(body.get("output"), dict)


def _is_checks(body: Json) -> bool:
    checks = dict_at(body, "results")
    return any(
        key_in(checks, key) in checks for key in ("contentFilter", "promptAttack", "sensitiveInformation")
    )


def _is_apply(body: Json) -> bool:
    return "action" in body and ("assessments" in body or "outputs" in body)


def _is_titan(body: Json) -> bool:
    if any(
        "completionReason" in item.value or "outputText" in item.value for item in dicts_in(body, "results")
    ):
        return True
    return "amazon-bedrock-guardrailAction" in body or any(
        isinstance(body.get(key), str) for key in _INVOKE_KEYS
    )


def _is_moderations(body: Json) -> bool:
    return any("categories" in item.value for item in dicts_in(body, "results"))


def _is_decisions(body: Json) -> bool:
    answers = list(dicts_in(body, "answers"))
    return (
        "model" in body
        and bool(answers)
        and all(item.value.get("type") in _DECISION_TYPES for item in answers)
    )


def _is_cohere(body: Json) -> bool:
    if "finish_reason" not in body:
        return False
    return isinstance(body.get("message"), dict) or (
        isinstance(body.get("text"), str) and ("generation_id" in body or "meta" in body)
    )


def _is_ollama(body: Json) -> bool:
    return isinstance(body.get("done"), bool) and ("message" in body or "response" in body)


def _is_dashscope(body: Json) -> bool:
    output = dict_at(body, "output")
    return "choices" in output or ("text" in output and "finish_reason" in output)


def _is_stability(body: Json) -> bool:
    if any(key_in(item.value, "finishReason") in item.value for item in dicts_in(body, "artifacts")):
        return True
    return key_in(body, "finishReason") in body


def _is_images(body: Json) -> bool:
    if "respect_moderation" in body:
        return True
    return any(
        "respect_moderation" in item.value or "url" in item.value or "b64_json" in item.value
        for item in dicts_in(body, "data")
    )


def _is_langchain(body: Json) -> bool:
    return body.get("type") in _LANGCHAIN_TYPES and ("content" in body or "data" in body)


def _is_constructor(body: Json) -> bool:
    return body.get("type") == "constructor" and isinstance(body.get("kwargs"), dict)


def _is_job(body: Json) -> bool:
    return text_at(body, "object") in _JOBS


def _is_idle(body: Json) -> bool:
    kind = body.get("type")
    return isinstance(kind, str) and kind.endswith("status_idle")


def _is_realtime(body: Json) -> bool:
    return body.get("type") == "response.done"


def _read_langchain(body: Json) -> ReplySignals:
    return read_langchain(dict_at(body, "data") or dict_at(body, "kwargs") or body)


def _read_job(body: Json) -> ReplySignals:
    return read_job(body, _JOBS[text_at(body, "object")])


def _has(*keys: str) -> Callable[[Json], bool]:
    return lambda body: all(key in body for key in keys)


_SHAPES: tuple[_Shape, ...] = (
    _Shape(fits=_is_dump, read=read_dump),
    _Shape(fits=_is_response, read=read_response),
    _Shape(fits=_is_job, read=_read_job),
    _Shape(fits=_is_assistant, read=read_assistant),
    _Shape(fits=_has("choices"), read=read_chat),
    _Shape(fits=_is_error, read=read_error),
    _Shape(fits=_is_webhook, read=read_webhook),
    _Shape(fits=_is_realtime, read=read_realtime),
    _Shape(fits=_is_idle, read=read_idle),
    _Shape(fits=_is_message, read=read_message),
    _Shape(fits=_is_converse, read=read_converse),
    _Shape(fits=_is_apply, read=read_apply),
    _Shape(fits=_is_checks, read=read_checks),
    _Shape(fits=_is_titan, read=read_invoke),
    _Shape(fits=_is_generated, read=read_generated),
    _Shape(fits=_is_media, read=read_media),
    _Shape(fits=_has("chatResponse"), read=read_oci),
    _Shape(fits=_has("chat_response"), read=read_oci),
    _Shape(fits=_is_dashscope, read=read_dashscope),
    _Shape(fits=_is_moderations, read=read_moderations),
    _Shape(fits=_is_decisions, read=read_decisions),
    _Shape(fits=_has("categoriesAnalysis"), read=read_analysis),
    _Shape(fits=_has("userPromptAnalysis"), read=read_shield),
    _Shape(fits=_has("attributeScores"), read=read_perspective),
    _Shape(fits=_is_cohere, read=read_cohere),
    _Shape(fits=_is_ollama, read=read_ollama),
    _Shape(fits=_has("generated_text"), read=read_tgi),
    _Shape(fits=_is_langchain, read=_read_langchain),
    _Shape(fits=_is_constructor, read=_read_langchain),
    _Shape(fits=_is_images, read=read_images),
    _Shape(fits=_is_stability, read=read_stability),
)


def _always(_: Json) -> bool:
    return True


def _has_rows(key: str, *fields: str) -> Callable[[Json], bool]:
    return lambda body: any(field in item.value for item in dicts_in(body, key) for field in fields)


def _error_is_sure(body: Json) -> bool:
    error = body.get("error")
    if isinstance(error, str):
        return isinstance(body.get("code"), str)
    return isinstance(error, dict | list) or body.get("type") == "error" or "Error" in body


def _generated_is_sure(body: Json) -> bool:
    fields = ("content", "finishReason", "finish_reason")
    keys = ("promptFeedback", "usageMetadata", "modelVersion")
    return _has_rows("candidates", *fields)(body) or any(key_in(body, key) in body for key in keys)


def _chat_is_sure(body: Json) -> bool:
    fields = ("message", "delta", "finish_reason")
    return isinstance(body.get("object"), str) or _has_rows("choices", *fields)(body)


def _response_is_sure(body: Json) -> bool:
    return "object" in body


def _invoke_is_sure(body: Json) -> bool:
    return "amazon-bedrock-guardrailAction" in body or _has_rows("results", "completionReason")(body)


def _images_are_sure(body: Json) -> bool:
    return "respect_moderation" in body or _has_rows("data", "respect_moderation")(body)


def _media_are_sure(body: Json) -> bool:
    return "predictions" not in body or _has_rows("predictions", "raiFilteredReason")(body)


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
    read_stability: _stability_is_sure,
}
