"""Exceptions of SDKs, known by what they carry and never by importing their classes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from demur.signals.base import Json, code_of, dict_at, items_at, plain, same_word, text_at
from demur.signals.errors import read_error
from demur.signals.facts import BLOCK, Fact
from demur.signals.outcomes import CLARIFY_MODEL, Seen, failed, moved, refused, single
from demur.signals.rules import exception_words
from demur.signals.shape import plain_data
from demur.signals.sse import parse_json
from demur.types import ChoiceSignals, ReplySignals, Retry, Signal, Stage

__all__ = ["dump_of", "payload_of", "read_dump"]

_HTTP_ERROR = 400
_GENERIC = Fact(means=BLOCK, retry=Retry.NEVER)
_OUTPUT = Fact(means=BLOCK, stage=Stage.OUTPUT, retry=Retry.SAME)
_BLOCKS = {"block": _GENERIC, "output_block": _OUTPUT, "refusal": CLARIFY_MODEL}
_LITELLM = {
    "azure": "azure_openai",
    "azure_ai": "azure_openai",
    "vertex_ai": "vertex",
    "fireworks_ai": "litellm",
}
_DUMP_PARTS = ("provider_specific_fields", "llm_provider", "model")


def payload_of(error: BaseException) -> object:
    """Give what `error` carries: a completion, an HTTP or gRPC error, or a dump of the exception."""
    completion = getattr(error, "completion", None)
    if completion is not None:
        return plain_data(completion)
    if getattr(error, "llm_provider", None) is not None:
        return dump_of(error)
    body = _body(error)
    status = _status(error)
    if body is None:
        return dump_of(error)
    return {"status": status, "headers": {}, "body": body} if status is not None else body


def dump_of(error: BaseException) -> Json:
    """Give an exception as logs keep it: class, bases, status, message, provider's fields."""
    names = [f"{one.__module__}.{one.__qualname__}" for one in type(error).__mro__]
    dump: Json = {
        "class": names[0],
        "bases": [name for name in names[1:] if not name.startswith("builtins.")],
        "status_code": getattr(error, "status_code", None),
        "message": str(getattr(error, "message", None) or error),
    }
    for key in _DUMP_PARTS:
        value = getattr(error, key, None)
        if value is not None:
            dump[key] = value
    return dump


def read_dump(dump: Json) -> ReplySignals:
    """Read the dump of an exception: the provider's fields first, then its message, then its class."""
    fields = dict_at(dump, "provider_specific_fields")
    status = dump.get("status_code")
    code = status if type(status) is int and status >= _HTTP_ERROR else None
    inner = moved(read_error({"error": fields}, status=code), _in_fields) if fields else None
    if inner is None or inner.choices[0].block is None:
        inner = moved(read_error({"error": {"message": text_at(dump, "message")}}, status=code), _in_message)
    named = same_word(text_at(dump, "llm_provider"))
    provider = "litellm" if _is_litellm(dump) else _LITELLM.get(named, named)
    choice = inner.choices[0]
    if choice.block is None:
        choice = _by_class(dump, choice)
    elif provider == "litellm":
        # A library's exception does not say on which side the provider's filter stood.
        choice = replace(choice, block=replace(choice.block, stage=Stage.UNKNOWN))
    reply = single(choice, "exception", *((provider,) if provider else inner.candidates))
    return replace(reply, model=text_at(dump, "model") or None)


def _by_class(dump: Json, choice: ChoiceSignals) -> ChoiceSignals:
    names = [text_at(dump, "class"), *(one for one in items_at(dump, "bases") if isinstance(one, str))]
    meanings = exception_words()
    found = [
        (name, meanings[word]) for name in names if (word := same_word(name.rpartition(".")[2])) in meanings
    ]
    if not found:
        return choice
    name, meaning = found[0]
    mark = Signal(path="class", value=code_of(name))
    if meaning in _BLOCKS:
        return refused(Seen(signals=(mark, *choice.signals)), _BLOCKS[meaning])
    return failed(Seen(signals=(mark, *choice.signals)), meaning)


def _is_litellm(dump: Json) -> bool:
    return text_at(dump, "class").startswith("litellm.")


def _in_fields(path: str) -> str:
    return path.replace("error.", "provider_specific_fields.", 1)


def _in_message(path: str) -> str:
    return path.removeprefix("error.")


def _status(error: BaseException) -> int | None:
    """Find the HTTP status: of an SDK's exception, of botocore's metadata, of google's `code`."""
    response = getattr(error, "response", None)
    places = (
        getattr(error, "status_code", None),
        getattr(response, "status_code", None),
        getattr(error, "code", None),
    )
    found = next((one for one in places if type(one) is int), None)
    if found is None and isinstance(response, dict):
        found = _metadata_status(response)
    return found if found is not None and found >= _HTTP_ERROR else None


def _metadata_status(response: Json) -> int | None:
    code = dict_at(response, "ResponseMetadata").get("HTTPStatusCode")
    return code if type(code) is int else None


def _body(error: BaseException) -> object:
    """Find the body: openai's SDK unwraps it, so the response's own text is preferred."""
    response = getattr(error, "response", None)
    if isinstance(response, dict):
        return response
    for holder, name in ((response, "text"), (getattr(error, "raw_response", None), "text")):
        parsed = parse_json(_text_of(holder, name))
        if isinstance(parsed, dict | list):
            return _first(parsed)
    body = getattr(error, "body", None)
    if body is None:
        body = getattr(error, "details", None)
        if callable(body):
            return _grpc(body, getattr(error, "code", None))
    if isinstance(body, str | bytes):
        text = plain(body) if isinstance(body, str) else body.decode("utf-8", "replace")
        return _first(parse_json(text)) or ({"error": text} if text else None)
    if isinstance(body, dict):
        return body if "error" in body else {"error": body}
    return None


def _first(parsed: object) -> object:
    if isinstance(parsed, list):
        return next((one for one in parsed if isinstance(one, dict)), None)
    return parsed if isinstance(parsed, dict) else None


def _text_of(holder: object, name: str) -> str:
    """Read a response's text; one that nobody read raises, and the exception's own body serves."""
    try:
        text = getattr(holder, name, "")
    except Exception:  # noqa: BLE001 # every HTTP library has its own class for "not read yet"
        return ""
    return text if isinstance(text, str) else ""


def _grpc(details: Callable[[], object], code: object) -> Json | None:
    """Read a gRPC error, whose `details()` and `code()` are calls."""
    said = details()
    status = code() if callable(code) else None
    if not isinstance(said, str):
        return None
    return {"code": str(getattr(status, "name", status or "")), "error": said}
