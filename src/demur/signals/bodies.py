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
from demur.signals.frameworks import read_pydantic_ai, read_vercel
from demur.signals.gemini import read_generated, read_media, read_operation
from demur.signals.guards import read_classifier
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

__all__ = ["BodyReader", "reader_of"]

BodyReader = Callable[[Json], ReplySignals]

_DECISION_TYPES = (
    "refusal",
    "predicate",
    "choice",
    "score",
)
_INVOKE_KEYS = ("outputText", "generation", "completion")
_INVOKE_ROWS = (
    ("results", "completionReason"),
    ("results", "outputText"),
    ("outputs", "stop_reason"),
    ("generations", "finish_reason"),
)
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
    told = text_at(body, "message") or text_at(body, "detail") or dict_at(body, "detail")
    if (told and body.keys() <= _BARE_ERROR) or _is_failed_call(body):
        return True
    failed = body.get("success") is False and bool(items_at(body, "errors"))
    return failed or (isinstance(body.get("error_type"), str) and "output" not in body)


def _is_failed_call(body: Json) -> bool:
    """Know DashScope's whole response object, which carries the status of a call that failed."""
    status = body.get("status_code")
    return type(status) is int and status >= _HTTP_ERROR and bool(text_at(body, "code"))


_HTTP_ERROR = 400
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
    if any(field in item.value for key, field in _INVOKE_ROWS for item in dicts_in(body, key)):
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
    said = isinstance(body.get("message"), dict) or isinstance(body.get("response"), str)
    return isinstance(body.get("done"), bool) and said


def _is_operation(body: Json) -> bool:
    return isinstance(body.get("done"), bool) and (
        isinstance(body.get("response"), dict) or isinstance(body.get("result"), dict)
    )


def _is_dashscope(body: Json) -> bool:
    output = dict_at(body, "output")
    return "choices" in output or ("text" in output and "finish_reason" in output)


def _is_stability(body: Json) -> bool:
    if any(key_in(item.value, "finishReason") in item.value for item in dicts_in(body, "artifacts")):
        return True
    return key_in(body, "finishReason") in body


def _is_images(body: Json) -> bool:
    if "respect_moderation" in body or "respect_moderation" in dict_at(body, "video"):
        return True
    return any(
        "respect_moderation" in item.value or "url" in item.value or "b64_json" in item.value
        for item in dicts_in(body, "data")
    )


def _is_langchain(body: Json) -> bool:
    return body.get("type") in _LANGCHAIN_TYPES and ("content" in body or "data" in body)


def _is_constructor(body: Json) -> bool:
    return body.get("type") == "constructor" and isinstance(body.get("kwargs"), dict)


def _is_pydantic_ai(body: Json) -> bool:
    return body.get("kind") == "response" and isinstance(body.get("parts"), list)


def _is_vercel(body: Json) -> bool:
    said = isinstance(body.get("text"), str) or isinstance(body.get("content"), list)
    return said and isinstance(body.get("finishReason"), str)


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


def _is_classified(body: Json) -> bool:
    rows = list(dicts_in(body, "data"))
    return bool(rows) and all("label" in item.value and "probs" in item.value for item in rows)


def _read_label(body: Json) -> ReplySignals:
    return read_classifier([body])


def _read_classified(body: Json) -> ReplySignals:
    """Read a classification endpoint's answer, whose rows give every class's probability beside the label."""
    return read_classifier([_with_score(item.value) for item in dicts_in(body, "data")])


def _with_score(row: Json) -> Json:
    scores = [one for one in items_at(row, "probs") if isinstance(one, int | float)]
    return {**row, "score": max(scores, default=0.0)}


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
    _Shape(fits=_is_operation, read=read_operation),
    _Shape(fits=_has("chatResponse"), read=read_oci),
    _Shape(fits=_has("chat_response"), read=read_oci),
    _Shape(fits=_is_dashscope, read=read_dashscope),
    _Shape(fits=_is_moderations, read=read_moderations),
    _Shape(fits=_has("label", "score"), read=_read_label),
    _Shape(fits=_is_classified, read=_read_classified),
    _Shape(fits=_is_decisions, read=read_decisions),
    _Shape(fits=_has("categoriesAnalysis"), read=read_analysis),
    _Shape(fits=_has("categories_analysis"), read=read_analysis),
    _Shape(fits=_has("userPromptAnalysis"), read=read_shield),
    _Shape(fits=_has("user_prompt_analysis"), read=read_shield),
    _Shape(fits=_has("attributeScores"), read=read_perspective),
    _Shape(fits=_is_cohere, read=read_cohere),
    _Shape(fits=_is_ollama, read=read_ollama),
    _Shape(fits=_has("generated_text"), read=read_tgi),
    _Shape(fits=_is_langchain, read=_read_langchain),
    _Shape(fits=_is_constructor, read=_read_langchain),
    _Shape(fits=_is_pydantic_ai, read=read_pydantic_ai),
    _Shape(fits=_is_vercel, read=read_vercel),
    _Shape(fits=_is_images, read=read_images),
    _Shape(fits=_is_stability, read=read_stability),
)
