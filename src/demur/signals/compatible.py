"""Other providers with shapes of their own: Cohere, Ollama, TGI, DashScope, OCI, Stability, xAI's gRPC."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from demur.signals.base import Json, code_of, dict_at, dicts_in, first_text, items_at, key_in, text_at
from demur.signals.facts import ANSWER, fact_of
from demur.signals.openai_chat import finish_facts, read_chat
from demur.signals.outcomes import Seen, by_fact, moved, single
from demur.signals.parts import parts_of
from demur.types import ChoiceSignals, ReplySignals, Signal

__all__ = ["read_cohere", "read_dashscope", "read_oci", "read_ollama", "read_stability", "read_tgi"]


def read_cohere(root: Json) -> ReplySignals:
    """Read a Cohere chat answer of version 1 (`text`) or 2 (`message`)."""
    message = dict_at(root, "message")
    parts = parts_of(message.get("content"), "message.content")
    text = text_at(root, "text") or parts.text
    calls = bool(items_at(message, "tool_calls") or items_at(root, "tool_calls"))
    choice = _ended(root, Seen(text=text, usable=calls), key="finish_reason", at="")
    return single(choice, "chat v2" if message else "chat v1", "cohere")


def read_ollama(root: Json) -> ReplySignals:
    """Read an Ollama answer of `chat` or `generate`; one that is not done was cut off."""
    message = dict_at(root, "message")
    text = text_at(message, "content") or text_at(root, "response")
    seen = Seen(text=text, usable=bool(items_at(message, "tool_calls")))
    choice = _ended(root, seen, key="done_reason", at="")
    return single(choice, "chat" if message else "generate", "ollama", model=text_at(root, "model"))


def read_tgi(root: Json) -> ReplySignals:
    """Read a text generation answer of Hugging Face's server."""
    details = dict_at(root, "details")
    choice = _ended(details, Seen(text=text_at(root, "generated_text")), key="finish_reason", at="details.")
    return single(choice, "generate", "huggingface_tgi")


def read_dashscope(root: Json) -> ReplySignals:
    """Read DashScope's native answer, whose choices stand inside `output`."""
    output = dict_at(root, "output")
    if isinstance(output.get("choices"), list):
        inner = moved(read_chat(output), _below_output)
        return replace(inner, provider="dashscope", candidates=("dashscope",), api="generation")
    choice = _ended(output, Seen(text=text_at(output, "text")), key="finish_reason", at="output.")
    return single(choice, "generation", "dashscope", model=text_at(root, "model"))


def read_oci(root: Json) -> ReplySignals:
    """Read Oracle's answer, whose choices, if any, stand inside `chatResponse`."""
    outer = key_in(root, "chatResponse")
    inner = dict_at(root, outer)
    rows = list(dicts_in(inner, "choices"))
    choices = tuple(_oci_choice(item.value, item.position) for item in rows)
    if not choices:
        seen = Seen(text=text_at(inner, "text"))
        choices = (_ended(inner, seen, key=key_in(inner, "finishReason"), at=""),)
    model = text_at(root, key_in(root, "modelId"))
    return ReplySignals(provider="oci", api="chat", choices=choices, candidates=("oci",), model=model or None)


def read_stability(root: Json) -> ReplySignals:
    """Read Stability's answer: one image, or a list of artifacts, each with its finish reason."""
    rows = list(dicts_in(root, "artifacts"))
    if not rows:
        seen = Seen(usable=bool(first_text(root, "image", "video", "audio", "base64")))
        return single(_ended(root, seen, key=key_in(root, "finishReason"), at=""), "images", "stability")
    choices = tuple(
        _ended(
            item.value,
            Seen(index=item.position, usable=bool(text_at(item.value, "base64"))),
            key=key_in(item.value, "finishReason"),
            at=f"artifacts[{item.position}].",
        )
        for item in rows
    )
    return ReplySignals(provider="stability", api="images", choices=choices, candidates=("stability",))


def _oci_choice(choice: Json, position: int) -> ChoiceSignals:
    message = dict_at(choice, "message")
    parts = parts_of(message.get("content"), f"choices[{position}].message.content")
    seen = Seen(index=position, text=parts.text, usable=bool(items_at(message, key_in(message, "toolCalls"))))
    return _ended(choice, seen, key=key_in(choice, "finishReason"), at="")


def _ended(row: Json, seen: Seen, *, key: str, at: str) -> ChoiceSignals:
    reason = row.get(key)
    fact = fact_of(reason, finish_facts())
    noted = reason is not None and (fact is None or fact.means != ANSWER)
    mark = (Signal(path=f"{at}{key}", value=code_of(reason)),) if noted else ()
    return by_fact(replace(seen, signals=seen.signals + mark), fact)


_below_output: Callable[[str], str] = "output.{}".format
