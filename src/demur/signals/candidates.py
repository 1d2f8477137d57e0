"""Who may have sent an answer, judged by what stands in it; several stay several."""

from __future__ import annotations

from functools import cache, lru_cache

from demur.signals.base import Json, dict_at, items_at, text_at
from demur.signals.facts import profile
from demur.signals.rules import Rule

__all__ = [
    "candidates_of_chat",
    "candidates_of_error",
    "candidates_of_message",
    "candidates_of_model",
    "compatible",
    "known_providers",
]

_ANTHROPIC_IDS = {"msg_bdrk": ("bedrock",), "msg_vrtx": ("vertex",), "msg_0": ("anthropic",)}
_MESSAGES = ("anthropic", "bedrock", "vertex")


@cache
def known_providers() -> frozenset[str]:
    """Give every provider name that may be asked for."""
    return frozenset(str(one) for one in items_at(profile("providers"), "names"))


@cache
def compatible() -> tuple[str, ...]:
    """Give who may answer in OpenAI's chat shape when nothing tells them apart, sorted."""
    return tuple(sorted(str(one) for one in items_at(profile("providers"), "compatible")))


@lru_cache(maxsize=1024)
def candidates_of_model(model: str) -> tuple[str, ...]:
    """Give who serves `model` in OpenAI's shapes, sorted; all compatible ones if its name says nothing."""
    word = model.lower()
    starts = dict_at(profile("providers"), "models")
    fitting = [start for start in starts if word.startswith(start)]
    if fitting:
        return tuple(sorted(str(one) for one in items_at(starts, max(fitting, key=len))))
    if "/" in word:
        return tuple(sorted(str(one) for one in items_at(profile("providers"), "open_weights")))
    return compatible()


def candidates_of_chat(root: Json, choices: list[Json]) -> tuple[str, ...]:
    """Give who may have sent a chat completion with these `choices`; one mark in one of them is enough."""
    for choice in choices:
        marked = _marked_by_choice(choice)
        if marked:
            return (marked,)
    marked = _marked_by_root(root)
    if marked:
        return (marked,)
    model = root.get("model")
    return candidates_of_model(model if type(model) is str else "")


def candidates_of_message(root: Json) -> tuple[str, ...]:
    """Give who may have sent an Anthropic message: its id tells the platform, if it is a real one."""
    ident = text_at(root, "id")
    return next((who for start, who in _ANTHROPIC_IDS.items() if ident.startswith(start)), _MESSAGES)


def candidates_of_error(body: Json, error: Json, *, azure: bool, rule: Rule | None) -> tuple[str, ...]:
    """Give who may have sent an error, by its rule, its extension fields, then its shape."""
    if azure:
        return ("azure_openai",)
    if rule is not None and rule.provider:
        return (rule.provider,)
    return _by_error_shape(body, error)


def _marked_by_choice(choice: Json) -> str:
    if "content_filter_results" in choice or "content_filter_result" in choice:
        return "azure_openai"
    if "native_finish_reason" in choice:
        return "openrouter"
    message = choice.get("message")
    if type(message) is dict and "provider_specific_fields" in message:
        return "litellm"
    if "stop_reason" in choice and "finish_reason" in choice:
        return "vllm"
    return "together" if choice.get("finish_reason") == "eos" else ""


def _marked_by_root(root: Json) -> str:
    if "prompt_filter_results" in root:
        return "azure_openai"
    if "provider" in root and isinstance(root["provider"], str):
        return "openrouter"
    if "x_groq" in root:
        return "groq"
    return "vllm" if "prompt_logprobs" in root or "kv_transfer_params" in root else ""


def _by_error_shape(body: Json, error: Json) -> tuple[str, ...]:
    if body.get("type") == "error" and error is not body:
        return ("anthropic",)
    if "Error" in body or "ResponseMetadata" in body or "__type" in body:
        return ("bedrock",)
    if isinstance(error.get("status"), str) and isinstance(error.get("code"), int):
        return ("gemini", "vertex")
    if isinstance(error.get("metadata"), dict):
        return ("openrouter",)
    if isinstance(body.get("error"), str):
        return ("xai",) if isinstance(body.get("code"), str) else ("huggingface_tgi", "ollama", "xai")
    if error is body and "request_id" in body:
        return ("dashscope",)
    return compatible() if body else ()
