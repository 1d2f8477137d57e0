"""Streams of OpenAI's shapes, joined to the whole they would have been."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from demur.signals.base import Json, dict_at, dicts_in, items_at, plain, text_at
from demur.signals.errors import read_error
from demur.signals.openai_chat import read_chat
from demur.signals.openai_other import read_realtime
from demur.signals.openai_responses import read_response
from demur.signals.outcomes import Seen, cut_off, failed, moved, single
from demur.types import ChoiceSignals, ReplySignals, Signal

__all__ = ["join_chat", "join_realtime", "join_responses"]

_ROOT_KEYS = (
    "provider",
    "x_groq",
    "moderation",
    "amazon-bedrock-guardrailAction",
    "amazon-bedrock-trace",
)
_CHOICE_KEYS = ("finish_reason", "native_finish_reason", "content_filter_offsets", "stop_reason")
_FILTERS = ("content_filter_results", "content_filter_result")
_ENDS = (
    "response.completed",
    "response.incomplete",
    "response.failed",
    "response.cancelled",
)
_SPOKEN = frozenset(
    {
        "response.output_text.delta",
        "response.text.delta",
        "response.output_audio_transcript.delta",
        "response.audio_transcript.delta",
    }
)


def join_chat(events: list[Json]) -> ReplySignals:
    """Read the chunks of a chat completion; a choice without a finish reason was cut off."""
    chunks = list(_chunks(events))
    root = _joined_chat(chunks)
    rows = items_at(root, "choices")
    reply = moved(read_chat(root), _in_delta)
    if "error" in root:
        return reply
    if not rows:
        return replace(reply, choices=tuple(cut_off(one) for one in reply.choices))
    ended = [isinstance(row, dict) and isinstance(row.get("finish_reason"), str) for row in rows]
    choices = (one if end else cut_off(one) for one, end in zip(reply.choices, ended, strict=True))
    return replace(reply, choices=tuple(choices))


def join_responses(events: list[Json]) -> ReplySignals:
    """Read the events of a response: its end holds the whole; an error or a cut leaves what was said."""
    text = "".join(_deltas(events, "response.output_text.delta")) or _done(events, "output_text", "text")
    refusal = "".join(_deltas(events, "response.refusal.delta")) or _done(events, "refusal", "refusal")
    error = next((one for one in events if one.get("type") == "error"), None)
    if error is not None:
        return replace(
            read_error(error, text=text), api="responses", provider="openai", candidates=("openai",)
        )
    end = next((dict_at(one, "response") for one in reversed(events) if one.get("type") in _ENDS), None)
    seen = tuple(Signal(path="type", value=kind) for kind in _refusal_kinds(events))
    if end is None:
        part = read_response(_built({}, text, refusal))
        return moved(
            replace(part, choices=tuple(cut_off(one) for one in part.choices)), _below_response, *seen
        )
    items = [dict_at(one, "item") for one in events if one.get("type") == "response.output_item.done"]
    whole = end
    if not items_at(end, "output") and (items or text or refusal):
        whole = {**end, "output": items} if items else _built(end, text, refusal)
    return moved(read_response(whole), _below_response, *seen)


def join_realtime(events: list[Json]) -> ReplySignals:
    """Read the events of a realtime response; only `response.done` ends one."""
    text = "".join(part for kind in sorted(_SPOKEN) for part in _deltas(events, kind))
    done = next((one for one in reversed(events) if one.get("type") == "response.done"), None)
    if done is None:
        error = next((one for one in events if one.get("type") == "error"), None)
        if error is not None:
            return replace(
                read_error(error, text=text), api="realtime", provider="openai", candidates=("openai",)
            )
        return single(failed(Seen(text=text), "cut"), "realtime", "azure_openai", "openai")
    reply = read_realtime(done)
    return replace(reply, choices=tuple(_with_streamed(one, text) for one in reply.choices))


def _with_streamed(choice: ChoiceSignals, text: str) -> ChoiceSignals:
    if choice.block is None and not choice.failure:
        return choice
    return choice if choice.discarded else replace(choice, discarded=text)


def _chunks(events: Iterable[Json]) -> Iterator[Json]:
    """Give raw chunks; the SDK's helper events carry them inside, or only their pieces."""
    listed = list(events)
    raw = [dict_at(one, "chunk") if one.get("type") == "chunk" else one for one in listed]
    if any("choices" in one or "error" in one for one in raw):
        yield from (one for one in raw if "choices" in one or "error" in one)
        return
    for one in listed:
        kind = text_at(one, "type")
        if kind in ("refusal.delta", "content.delta"):
            delta = {kind.partition(".")[0]: one.get("delta")}
            yield {"choices": [{"index": 0, "delta": delta, "finish_reason": None}]}
        elif kind in ("refusal.done", "content.done"):
            yield {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}


def _joined_chat(chunks: list[Json]) -> Json:
    root: Json = {}
    choices: dict[object, Json] = {}
    prompts: list[object] = []
    for chunk in chunks:
        for key in ("model", "id"):
            root[key] = root.get(key) or chunk.get(key)
        for key in _ROOT_KEYS:
            if chunk.get(key):
                root[key] = chunk[key]
        if isinstance(chunk.get("error"), dict | str):
            root["error"] = chunk["error"]
        prompts += items_at(chunk, "prompt_filter_results") or items_at(chunk, "prompt_annotations")
        for item in dicts_in(chunk, "choices"):
            index = item.value.get("index")
            index = index if type(index) is int else item.position
            _add_choice(choices.setdefault(index, {"index": index, "message": {}}), item.value)
    if prompts:
        root["prompt_filter_results"] = prompts
    root["choices"] = list(choices.values())
    return root


def _add_choice(whole: Json, piece: Json) -> None:
    for key in _CHOICE_KEYS:
        if piece.get(key) is not None:
            whole[key] = piece[key]
    for key in _FILTERS:
        if isinstance(piece.get(key), dict):
            whole[key] = _worse(dict_at(whole, key), dict_at(piece, key))
    if isinstance(piece.get("text"), str):
        whole["text"] = text_at(whole, "text") + text_at(piece, "text")
    _add_delta(dict_at(whole, "message"), dict_at(piece, "delta") or dict_at(piece, "message"))


def _add_delta(message: Json, delta: Json) -> None:
    for key in ("content", "refusal"):
        if _text_of(delta.get(key)):
            message[key] = text_at(message, key) + _text_of(delta[key])
    for key in ("tool_calls", "function_call", "audio"):
        if delta.get(key):
            message[key] = delta[key]
    fields = {**dict_at(message, "provider_specific_fields"), **dict_at(delta, "provider_specific_fields")}
    if fields:
        message["provider_specific_fields"] = fields


def _text_of(content: object) -> str:
    if isinstance(content, list):
        return "".join(text_at(one, "text") for one in content if isinstance(one, dict))
    return plain(content) if isinstance(content, str) else ""


def _worse(before: Json, after: Json) -> Json:
    """Merge two sets of filter results: what was filtered or detected once stays so."""
    kept = {
        name: row
        for name, row in before.items()
        if name == "error"
        or (isinstance(row, dict) and (row.get("filtered") is True or row.get("detected") is True))
    }
    blocked = {
        name: row for name, row in kept.items() if isinstance(row, dict) and row.get("filtered") is True
    }
    return {**before, **kept, **after, **blocked}


def _deltas(events: list[Json], kind: str) -> Iterator[str]:
    return (text_at(one, "delta") for one in events if one.get("type") == kind)


def _done(events: list[Json], kind: str, key: str) -> str:
    return "".join(text_at(one, key) for one in events if one.get("type") == f"response.{kind}.done")


def _refusal_kinds(events: list[Json]) -> list[str]:
    kinds = ("response.refusal.delta", "response.refusal.done")
    return [kind for kind in kinds if any(one.get("type") == kind for one in events)]


def _built(response: Json, text: str, refusal: str) -> Json:
    parts: list[Json] = [{"type": "output_text", "text": text}] if text else []
    parts += [{"type": "refusal", "refusal": refusal}] if refusal else []
    return {**response, "output": [{"type": "message", "content": parts}]}


def _in_delta(path: str) -> str:
    return path.replace("].message.", "].delta.")


def _below_response(path: str) -> str:
    return f"response.{path}"
