"""Error bodies of every provider, from HTTP, from streams, and inside answers with status 200."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from demur.signals.azure import CLEAR, Screen, screen_of, screened, screens_in
from demur.signals.base import (
    Json,
    code_of,
    dict_at,
    dicts_in,
    first_text,
    items_at,
    plain,
    same_word,
    text_at,
    word_at,
)
from demur.signals.candidates import candidates_of_error
from demur.signals.labels import label, merged_id, name_of
from demur.signals.outcomes import Seen, failed, refused
from demur.signals.rules import Clues, Rule, failure_of, rule_for
from demur.types import ChoiceSignals, Label, ReplySignals, Retry, Signal, Stage

__all__ = ["read_error", "read_http"]

_CODE_KEYS = ("code", "type", "status", "name", "Code", "__type", "error_type", "reason")
_INNER = ("innererror", "inner_error", "innerError")
_HTTP_ERROR = 400
_STAGES = {"input": Stage.INPUT, "prompt": Stage.INPUT, "output": Stage.OUTPUT, "completion": Stage.OUTPUT}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Trouble:
    """The error inside a body, wherever it stood.

    at: path to it, ending in a dot; "" for the body itself
    message_at: path of its message
    """

    error: Json
    at: str
    body: Json
    message: str
    message_at: str


def read_http(status: int, body: object) -> ReplySignals:
    """Read an error that came with an HTTP `status` of 400 or more; paths begin with `body.`."""
    reply = read_error(body, status=status)
    extra = Signal(path="status", value=status)
    choices = (
        replace(one, signals=(extra, *(replace(s, path=_below_body(s.path)) for s in one.signals)))
        for one in reply.choices
    )
    return replace(reply, choices=tuple(choices))


def read_error(body: object, *, status: int | None = None, text: str = "") -> ReplySignals:
    """Read the error in `body`; `text` is what had been streamed before it and is put aside."""
    trouble = _trouble(body)
    clues = _clues(trouble, status)
    rule = rule_for(clues)
    screen = _screen(trouble)
    found = candidates_of_error(trouble.body, trouble.error, azure=screen != CLEAR, rule=rule)
    choice = _choice(trouble, clues, rule=rule, screen=screen, text=text)
    return ReplySignals(
        provider=found[0] if len(found) == 1 else None,
        api=_api(trouble, found),
        choices=(choice,),
        candidates=found,
        model=name_of(trouble.body.get("model")) or None,
    )


def _choice(
    trouble: _Trouble, clues: Clues, *, rule: Rule | None, screen: Screen, text: str
) -> ChoiceSignals:
    seen = Seen(
        text=text,
        labels=screen.labels,
        signals=(*_code_signals(trouble), *screen.signals),
        flags=screen.flags,
    )
    if rule is None:
        return failed(seen, failure_of(clues))
    labels = (*seen.labels, *_labels(trouble, rule))
    message = (Signal(path=trouble.message_at),) if rule.says or rule.pattern or rule.words else ()
    stage = _stage(trouble, clues, rule=rule, screen=screen, streamed=bool(text))
    retry = Retry.SAME if screen.stage is Stage.OUTPUT else rule.fact.retry
    seen = replace(seen, labels=labels, signals=(*seen.signals, *message))
    return refused(seen, replace(rule.fact, stage=stage, retry=retry))


def _stage(trouble: _Trouble, clues: Clues, *, rule: Rule, screen: Screen, streamed: bool) -> Stage:
    if screen.blocked:
        return screen.stage
    told = _STAGES.get(word_at(dict_at(trouble.error, "moderation_details"), "moderation_stage"))
    if told is not None:
        return told
    stage = _worded_stage(clues.message, rule.fact.stage) if rule.words else rule.fact.stage
    return Stage.OUTPUT if streamed and stage is Stage.INPUT else stage


def _worded_stage(message: str, otherwise: Stage) -> Stage:
    if "input" in message or "prompt" in message:
        return Stage.INPUT
    return Stage.OUTPUT if "output" in message or "response" in message else otherwise


def _labels(trouble: _Trouble, rule: Rule) -> Iterator[Label]:
    if rule.label_name:
        yield label(rule.label_scheme, rule.label_name, blocked=True)
    kind = name_of(dict_at(trouble.error, "misalignment").get("error_type"))
    if kind:
        yield label("openai_policy", kind, blocked=True)
    for name in _names(items_at(dict_at(trouble.error, "moderation_details"), "categories")):
        yield label("openai_moderation", name, blocked=True)
    for name in _names(items_at(dict_at(trouble.error, "metadata"), "reasons")):
        yield label(
            "openrouter" if merged_id("openrouter", name) else "openai_moderation", name, blocked=True
        )
    if rule.pattern is not None:
        yield from _named_in_message(trouble.message, rule)


def _named_in_message(message: str, rule: Rule) -> Iterator[Label]:
    match = rule.pattern.search(message) if rule.pattern is not None else None
    for name in match.group(1).split(",") if match else ():
        native = name.strip(" '\"")
        spelt = same_word(native) if rule.label_scheme == "openrouter" else native
        if name_of(spelt):
            yield label(rule.label_scheme, spelt, blocked=True)


def _names(values: list[object]) -> Iterator[str]:
    return (name for value in values if (name := name_of(value)))


def _screen(trouble: _Trouble) -> Screen:
    error = trouble.error
    inner = next((key for key in _INNER if isinstance(error.get(key), dict)), "")
    return screened(
        screen_of(dict_at(error, inner), f"{trouble.at}{inner}.", Stage.INPUT),
        screen_of(error, trouble.at, Stage.INPUT),
        screens_in(error, "content_filters", trouble.at),
    )


def _clues(trouble: _Trouble, status: int | None) -> Clues:
    codes = frozenset(
        same_word(str(signal.value)) for signal in _code_signals(trouble) if signal.value is not None
    )
    routed = {f"openrouter:{word}" for word in _error_types(trouble)}
    reasons = {"guardrail_reasons"} if items_at(dict_at(trouble.error, "metadata"), "reasons") else set()
    return Clues(
        codes=codes | routed | reasons, message=trouble.message.lower(), status=_status(trouble, status)
    )


def _status(trouble: _Trouble, status: int | None) -> int | None:
    if status is not None:
        return status
    code = trouble.error.get("code")
    return code if isinstance(code, int) and _HTTP_ERROR <= code < 2 * _HTTP_ERROR else None


def _error_types(trouble: _Trouble) -> set[str]:
    words = (
        word_at(dict_at(trouble.error, "metadata"), "error_type"),
        word_at(trouble.body, "error_type"),
        word_at(trouble.error, "error_type"),
    )
    return {word for word in words if word}


def _code_signals(trouble: _Trouble) -> tuple[Signal, ...]:
    error, at = trouble.error, trouble.at
    places = [(error, key, at) for key in _CODE_KEYS]
    places += [(dict_at(error, key), "code", f"{at}{key}.") for key in _INNER]
    places += [
        (dict_at(error, "details"), "error_code", f"{at}details."),
        (dict_at(error, "misalignment"), "error_type", f"{at}misalignment."),
        (dict_at(error, "metadata"), "error_type", f"{at}metadata."),
    ]
    places += [(trouble.body, key, "") for key in ("error_type", "code") if at]
    found = [
        Signal(path=f"{path}{key}", value=code_of(holder[key]))
        for holder, key, path in places
        if isinstance(holder.get(key), str | int)
    ]
    if items_at(dict_at(error, "metadata"), "reasons"):
        found.append(Signal(path=f"{at}metadata.reasons"))
    return tuple(found)


def _trouble(body: object) -> _Trouble:
    if not isinstance(body, dict):
        text = plain(body) if isinstance(body, str) else ""
        return _Trouble(error={}, at="", body={}, message=text, message_at="")
    error = body.get("error")
    wrapped = body.get("detail")
    if error is None and isinstance(wrapped, dict):
        inner = _trouble(wrapped)
        return replace(inner, at=f"detail.{inner.at}", message_at=f"detail.{inner.message_at}")
    if isinstance(error, str):
        return _Trouble(error=body, at="", body=body, message=plain(error), message_at="error")
    for key, one in (("error", error), ("Error", body.get("Error"))):
        if isinstance(one, dict):
            return _inside(body, one, f"{key}.")
    for key in ("error", "errors"):
        first = next(dicts_in(body, key), None)
        if first is not None:
            return _inside(body, first.value, f"{key}[{first.position}].")
    return _inside(body, body, "")


def _inside(body: Json, error: Json, at: str) -> _Trouble:
    keys = ("message", "Message", "detail", "details", "msg")
    key = next((one for one in keys if text_at(error, one)), "message")
    return _Trouble(error=error, at=at, body=body, message=first_text(error, *keys), message_at=f"{at}{key}")


def _api(trouble: _Trouble, found: tuple[str, ...]) -> str:
    if word_at(trouble.error, "type") == "image_generation_user_error" or "inner_error" in trouble.error:
        return "images"
    if "content_filters" in trouble.error:
        return "responses"
    return "messages" if found == ("anthropic",) else "errors"


def _below_body(path: str) -> str:
    return f"body.{path}" if path else "body"
