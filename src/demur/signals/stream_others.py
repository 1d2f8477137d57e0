"""Streams of all other shapes, joined to the whole they would have been."""

from __future__ import annotations

from dataclasses import replace

from demur.signals.anthropic import read_message
from demur.signals.base import Json, dict_at, dicts_in, items_at, key_in, number_at, text_at
from demur.signals.bedrock import read_converse
from demur.signals.compatible import read_cohere, read_ollama, read_tgi
from demur.signals.errors import read_error
from demur.signals.gemini import read_generated
from demur.signals.libraries import read_langchain
from demur.signals.outcomes import Seen, cut_off, failed, moved, single
from demur.signals.rules import Clues, failure_of
from demur.types import ReplySignals, Signal

__all__ = [
    "join_anthropic",
    "join_bedrock",
    "join_cohere",
    "join_gemini",
    "join_langchain",
    "join_ollama",
    "join_tgi",
]


def join_anthropic(events: list[Json]) -> ReplySignals:
    """Read the events of a message; only `message_stop` ends one, and an error event breaks it off."""
    root = _joined_message(events)
    error = next((one for one in events if one.get("type") == "error" or "error" in one), None)
    if error is not None:
        text = "".join(text_at(item.value, "text") for item in dicts_in(root, "content"))
        reply = read_error(error, text=text)
        mark = (Signal(path="type", value="error"),) if error.get("type") == "error" else ()
        return replace(moved(reply, str, *mark), api="messages", model=text_at(root, "model") or None)
    reply = moved(read_message(root), _in_message_delta)
    return reply if any(one.get("type") == "message_stop" for one in events) else _cut(reply)


def join_bedrock(events: list[Json]) -> ReplySignals:
    """Read the events of ConverseStream; the trace follows after `messageStop`."""
    broken = next((key for one in events for key in one if key.endswith("Exception")), "")
    text = "".join(_bedrock_texts(events))
    if broken:
        word = failure_of(Clues(codes=frozenset({broken.lower()})))
        seen = Seen(text=text, signals=(Signal(path=broken),))
        return single(failed(seen, word), "ConverseStream", "bedrock")
    tools = any(
        "toolUse" in dict_at(dict_at(one, key_in(one, "contentBlockStart")), "start") for one in events
    )
    calls: list[Json] = [{"toolUse": {}}] if tools else []
    content: list[Json] = [{"text": text}, *calls]
    stop: Json = next((one for event in events if (one := dict_at(event, key_in(event, "messageStop")))), {})
    metadata: Json = next((one for event in events if (one := dict_at(event, "metadata"))), {})
    root: Json = {"output": {"message": {"content": content}}, "trace": metadata.get("trace"), **stop}
    reply = replace(moved(read_converse(root), _in_bedrock_event), api="ConverseStream")
    return reply if stop else _cut(reply)


def join_gemini(chunks: list[Json]) -> ReplySignals:
    """Read the chunks of streamGenerateContent; a candidate without a finish reason was cut off."""
    error = next((one for one in chunks if isinstance(one.get("error"), dict | str)), None)
    root = _joined_gemini(chunks)
    if error is not None:
        rows = [dict_at(item.value, "content") for item in dicts_in(root, "candidates")]
        text = "".join(text_at(part.value, "text") for row in rows for part in dicts_in(row, "parts"))
        return read_error(error, text=text)
    reply = replace(read_generated(root), api="streamGenerateContent")
    rows = [item.value for item in dicts_in(root, "candidates")]
    if len(rows) != len(reply.choices):
        return reply
    choices = (
        one if row.get("finishReason") is not None else cut_off(one)
        for one, row in zip(reply.choices, rows, strict=True)
    )
    return replace(reply, choices=tuple(choices))


def join_ollama(lines: list[Json]) -> ReplySignals:
    """Read Ollama's lines; only one that says `done` ends the stream."""
    error = next((one for one in lines if isinstance(one.get("error"), str)), None)
    text = "".join(text_at(dict_at(one, "message"), "content") or text_at(one, "response") for one in lines)
    if error is not None:
        return replace(read_error(error, text=text), provider="ollama", candidates=("ollama",))
    calls = next(
        (dict_at(one, "message")["tool_calls"] for one in lines if dict_at(one, "message").get("tool_calls")),
        [],
    )
    generated = any("response" in one for one in lines)
    body: Json = {"response": text} if generated else {"message": {"content": text, "tool_calls": calls}}
    reply = read_ollama({**lines[-1], **body})
    return reply if any(one.get("done") is True for one in lines) else _cut(reply)


def join_cohere(events: list[Json]) -> ReplySignals:
    """Read the events of a Cohere stream of version 1 (`event_type`) or 2 (`type`)."""
    texts = [
        text_at(dict_at(dict_at(dict_at(one, "delta"), "message"), "content"), "text")
        or (text_at(one, "text") if one.get("event_type") == "text-generation" else "")
        for one in events
    ]
    ends = [dict_at(one, "delta") for one in events if one.get("type") == "message-end"]
    ends += [one for one in events if one.get("event_type") == "stream-end"]
    calls: list[Json] = [one for one in events if one.get("type") == "tool-call-start"]
    root: Json = {"finish_reason": ends[0].get("finish_reason") if ends else None, "tool_calls": calls}
    text = "".join(texts)
    newer = any("type" in one for one in events)
    root |= {"message": {"content": text, "role": "assistant"}} if newer else {"text": text}
    reply = read_cohere(root)
    return reply if ends else _cut(reply)


def join_tgi(events: list[Json]) -> ReplySignals:
    """Read the tokens of a text generation stream; the last event holds the details."""
    text = "".join(text_at(dict_at(one, "token"), "text") for one in events)
    end = next((one for one in events if isinstance(one.get("details"), dict)), None)
    if end is None:
        return _cut(read_tgi({"generated_text": text}))
    return read_tgi({"generated_text": text_at(end, "generated_text") or text, "details": end["details"]})


def join_langchain(chunks: list[Json]) -> ReplySignals:
    """Read LangChain's message chunks; the one with metadata of the end closes the stream."""
    content = "".join(text_at(one, "content") for one in chunks)
    blocks = [
        block for one in chunks for key in ("content", "content_blocks") for block in _list(one.get(key))
    ]
    root: Json = {"type": "ai", "content": content, "content_blocks": blocks}
    meta = {key: value for one in chunks for key, value in dict_at(one, "response_metadata").items()}
    extra = "".join(text_at(dict_at(one, "additional_kwargs"), "refusal") for one in chunks)
    calls = [call for one in chunks for call in _list(one.get("tool_calls"))]
    root |= {"response_metadata": meta, "additional_kwargs": {"refusal": extra}, "tool_calls": calls}
    reply = read_langchain(root)
    return reply if {"finish_reason", "stop_reason", "stopReason"} & meta.keys() else _cut(reply)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _cut(reply: ReplySignals) -> ReplySignals:
    return replace(reply, choices=tuple(cut_off(one) for one in reply.choices))


def _joined_message(events: list[Json]) -> Json:
    root: Json = {"type": "message"}
    blocks: dict[object, Json] = {}
    for event in events:
        kind = event.get("type")
        if kind == "message_start":
            root.update(dict_at(event, "message"))
        elif kind == "content_block_start":
            blocks[number_at(event, "index")] = dict(dict_at(event, "content_block"))
        elif kind == "content_block_delta":
            block, delta = (
                blocks.setdefault(number_at(event, "index"), {"type": "text"}),
                dict_at(event, "delta"),
            )
            block["text"] = text_at(block, "text") + text_at(delta, "text")
        elif kind == "message_delta":
            root.update(dict_at(event, "delta"))
        root.update(
            {key: value for key, value in event.items() if key.startswith("amazon-bedrock-guardrail")}
        )
        root.update({key: value for key, value in event.items() if key == "amazon-bedrock-trace"})
    if blocks:
        root["content"] = list(blocks.values())
    return root


def _joined_gemini(chunks: list[Json]) -> Json:
    root: Json = {}
    whole: dict[object, Json] = {}
    for chunk in chunks:
        root.update(
            {
                camel: chunk[key]
                for camel in _GEMINI_ROOT
                if (key := key_in(chunk, camel)) in chunk and chunk[key]
            }
        )
        for item in dicts_in(chunk, "candidates"):
            index = item.value.get("index")
            index = index if type(index) is int else item.position
            candidate = whole.setdefault(index, {"index": index})
            _add_candidate(candidate, item.value)
    return root | {"candidates": list(whole.values())} if whole else root


_GEMINI_ROOT = ("modelVersion", "promptFeedback", "responseId", "usageMetadata")


def _add_candidate(whole: Json, piece: Json) -> None:
    said = items_at(dict_at(whole, "content"), "parts")
    whole["content"] = {"parts": [*said, *items_at(dict_at(piece, "content"), "parts")]}
    for camel in ("finishReason", "safetyRatings", "finishMessage"):
        value = piece.get(key_in(piece, camel))
        if value is not None:
            whole[camel] = value


def _bedrock_texts(events: list[Json]) -> list[str]:
    deltas = [dict_at(one, key_in(one, "contentBlockDelta")) for one in events]
    return [text_at(dict_at(one, "delta"), "text") for one in deltas]


def _in_message_delta(path: str) -> str:
    return f"message_delta.delta.{path}" if path.startswith(("stop_reason", "stop_details")) else path


def _in_bedrock_event(path: str) -> str:
    if path.startswith("trace."):
        return f"metadata.{path}"
    return f"messageStop.{path}" if path.startswith("stop") else path
