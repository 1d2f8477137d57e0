"""Refusals as OpenAI's chat completions state them: `message.refusal`, with `content` null."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import msgspec

from demur.gateway.native import Spoken, as_events, json_reply, parsed_events
from demur.types import WireReply

__all__ = ["chat_stream", "chat_whole", "marked_chat", "marked_chat_stream"]

_NO_USAGE = {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}


def chat_whole(spoken: Spoken) -> WireReply:
    """Give a chat completion with one choice, as the official client parses it."""
    choice = {"index": 0, "message": _message(spoken), "logprobs": None, "finish_reason": "stop"}
    about = _about(spoken, "chat.completion")
    return json_reply(about | {"choices": [choice], "usage": _NO_USAGE, "demur": spoken.extension})


def chat_stream(spoken: Spoken) -> WireReply:
    """Give the same as a stream: the role, the words, the end with the object `demur`, and `[DONE]`."""
    chunks = [("", chunk) for chunk in _chunks(spoken)]
    return as_events([*chunks, ("", "[DONE]")])


def marked_chat(body: bytes, *, choices: Collection[int]) -> bytes:
    """Give `body` with the words of the named choices moved from `content` to `refusal`.

    choices: indexes of the choices that refuse
    Everything else in it stays; raises msgspec.DecodeError where `body` is no JSON object.
    """
    root = msgspec.json.decode(body, type=dict[str, object])
    for choice in _choices(root, choices):
        _move(choice.get("message"))
    return msgspec.json.encode(root)


def marked_chat_stream(stream: bytes, *, choices: Collection[int]) -> bytes:
    """Do for the chunks of a stream what `marked_chat` does; lines without such words stay."""
    return b"".join(_marked_line(line, root, choices) for line, root in parsed_events(stream))


def _marked_line(line: bytes, root: dict[str, object] | None, choices: Collection[int]) -> bytes:
    touched = [_move(choice.get("delta")) for choice in _choices(root or {}, choices)]
    end = line[len(line.rstrip(b"\r\n")) :]
    return b"data: " + msgspec.json.encode(root) + end if any(touched) else line


def _choices(root: dict[str, object], wanted: Collection[int]) -> Iterator[dict[str, object]]:
    rows = root.get("choices")
    for place, choice in enumerate(rows if isinstance(rows, list) else []):
        if isinstance(choice, dict) and choice.get("index", place) in wanted:
            yield choice


def _move(message: object) -> bool:
    """Move the words where there are any; tells whether it did."""
    if not isinstance(message, dict) or not isinstance(message.get("content"), str):
        return False
    message["refusal"], message["content"] = message["content"], None
    return True


def _about(spoken: Spoken, kind: str) -> dict[str, object]:
    named = {"id": f"chatcmpl-{spoken.record}", "object": kind, "created": spoken.at}
    return named | {"model": spoken.model}


def _message(spoken: Spoken) -> dict[str, object]:
    shown = spoken.content_too or not spoken.refuses
    return {
        "role": "assistant",
        "content": spoken.text if shown else None,
        "refusal": spoken.text if spoken.refuses else None,
    }


def _chunks(spoken: Spoken) -> Iterator[dict[str, object]]:
    about = _about(spoken, "chat.completion.chunk")
    about |= {"usage": None} if spoken.with_usage else {}
    said: dict[str, object] = {name: text for name, text in _message(spoken).items() if text is not None}
    first: dict[str, object] = {"role": "assistant", "content": None}
    first |= dict.fromkeys(said.keys() - {"role"}, "")
    del said["role"]
    yield about | {"choices": [_choice(first, None)]}
    yield about | {"choices": [_choice(said, None)]}
    yield about | {"choices": [_choice({}, "stop")], "demur": spoken.extension}
    if spoken.with_usage:
        yield about | {"choices": [], "usage": _NO_USAGE}


def _choice(delta: dict[str, object], finish: str | None) -> dict[str, object]:
    return {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
