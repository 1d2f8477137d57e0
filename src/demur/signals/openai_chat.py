"""Chat completions, in the shape that OpenAI made and many servers copy; text completions too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from demur.signals.azure import CLEAR, Screen, screen_of, screened, screens_in
from demur.signals.base import Json, code_of, dict_at, items_at, plain, text_at
from demur.signals.bedrock_guard import guarded_choice, guarded_invoke
from demur.signals.candidates import candidates_of_chat
from demur.signals.errors import read_error
from demur.signals.facts import ANSWER, BLOCK, Fact, fact_of, facts_in
from demur.signals.labels import label
from demur.signals.libraries import Carried, carried_refusal, declined_hop
from demur.signals.moderation import inline_moderation
from demur.signals.outcomes import CLARIFY_MODEL, Seen, by_fact, refused, unclear
from demur.signals.parts import Parts, parts_of
from demur.types import ChoiceSignals, Flag, Label, ReplySignals, Retry, Signal, Stage

__all__ = ["finish_facts", "read_chat"]

_PLAIN_ENDS = (
    "stop",
    "eos",
    "end_turn",
    "stop_sequence",
)
_FINISH_KEYS = (
    "finish_reason",
    "finishReason",
    "completion_reason",
    "stop_reason",
)
_ORDINARY = (None, Fact(means=ANSWER))
_COMPAT_PREFIX = "content_filter:"
_ERROR_TYPES = (dict, str)
_GUARDRAIL = "amazon-bedrock-guardrailAction"


def read_chat(root: Json) -> ReplySignals:
    """Read a chat completion or a text completion; each choice by itself, in the order they stand in."""
    choices = root.get("choices")
    rows = [one for one in choices if isinstance(one, dict)] if isinstance(choices, list) else []
    candidates = candidates_of_chat(root, rows)
    about = _around(root) if _has_surroundings(root) else _NOTHING
    if "error" in root and isinstance(root["error"], _ERROR_TYPES):
        return _with_error(root, rows)
    read = (
        (_choice(rows[0], 0, about),)
        if len(rows) == 1
        else tuple(_choice(row, position, about) for position, row in enumerate(rows))
    )
    if _GUARDRAIL in root:
        return _guarded(root, read)
    model = root.get("model")
    return ReplySignals(
        provider=candidates[0] if len(candidates) == 1 else None,
        api="chat.completions",
        choices=read or (_empty(about),),
        candidates=candidates,
        model=model if type(model) is str and model else None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Around:
    """What stands beside the choices and is true of each of them."""

    screen: Screen = CLEAR
    flags: frozenset[Flag] = frozenset()
    labels: tuple[Label, ...] = ()
    signals: tuple[Signal, ...] = ()


_NOTHING = _Around()


@cache
def finish_facts() -> Mapping[str, Fact]:
    """Give what finish reasons mean: those of the shape, and Gemini's own that reach it."""
    native = {
        word: replace(fact, label=word.upper() if fact.means == BLOCK else "")
        for word, fact in facts_in("gemini", "finish").items()
    }
    return {**native, **facts_in("openai", "finish")}


def _has_surroundings(root: Json) -> bool:
    return "prompt_filter_results" in root or "moderation" in root or "prompt_annotations" in root


def _around(root: Json) -> _Around:
    screen = screened(
        screens_in(root, "prompt_filter_results", ""),
        screens_in(root, "prompt_annotations", ""),
    )
    inline = inline_moderation(root, "")
    return _Around(
        screen=screen,
        flags=screen.flags | inline.flags,
        labels=screen.labels + inline.labels,
        signals=screen.signals + inline.signals,
    )


def _choice(choice: Json, position: int, about: _Around) -> ChoiceSignals:
    index = choice.get("index")
    index = index if type(index) is int else position
    message = choice.get("message")
    if type(message) is dict and about is _NOTHING and choice.get("finish_reason") in _PLAIN_ENDS:
        text = message.get("content")
        if type(text) is str and text and _is_bare(choice, message):
            return ChoiceSignals(index=index, text=text)
    at = f"choices[{position}]."
    if dict_at(choice, "error"):
        return _broken(choice, message, index=index, at=at)
    return _full(choice, Seen(index=index), about=about, at=at)


def _broken(choice: Json, message: object, *, index: int, at: str) -> ChoiceSignals:
    """Read a choice that a router ended with an error of its own."""
    held = message if isinstance(message, dict) else {}
    read = read_error({"error": choice["error"]}, text=_text(choice, held, parts_of(held.get("content"), "")))
    signals = tuple(replace(one, path=f"{at}{one.path}") for one in read.choices[0].signals)
    return replace(read.choices[0], index=index, signals=signals)


def _is_bare(choice: Json, message: Json) -> bool:
    return (
        not message.get("refusal")
        and "content_filter_results" not in choice
        and "content_filter_result" not in choice
        and "provider_specific_fields" not in message
        and "native_finish_reason" not in choice
    )


def _full(choice: Json, blank: Seen, *, about: _Around, at: str) -> ChoiceSignals:
    message = dict_at(choice, "message")
    parts = parts_of(message.get("content"), f"{at}message.content")
    screen = screen_of(choice, at, Stage.OUTPUT)
    carried = carried_refusal(message, f"{at}message.")
    hop = declined_hop(message, f"{at}message.")
    words = text_at(message, "refusal")
    key, fact = _finish(choice)
    finish = (
        (Signal(path=f"{at}{key}", value=code_of(choice[key])),) if key and choice[key] is not None else ()
    )
    refusal = (Signal(path=f"{at}message.refusal"),) if words else ()
    both = screened(about.screen, screen)
    seen = replace(
        blank,
        text=_text(choice, message, parts),
        words=words or parts.refusal,
        usable=_usable(message),
        flags=(about.flags | screen.flags | hop.flags)
        - (frozenset({Flag.FLAGGED_ONLY}) if both.blocked else frozenset()),
        labels=about.labels + screen.labels + hop.labels,
        signals=about.signals + carried.signals + refusal + parts.signals + screen.signals + hop.signals,
    )
    return _end(
        replace(seen, signals=seen.signals + _noted(finish, seen, fact)),
        fact,
        carried=carried,
        screen=both,
        choice=choice,
        at=at,
    )


def _noted(finish: tuple[Signal, ...], seen: Seen, fact: Fact | None) -> tuple[Signal, ...]:
    """Keep the finish reason among the signals unless it is an ordinary end with nothing else to tell."""
    return finish if seen.signals or fact is None or fact.means != ANSWER else ()


def _end(
    seen: Seen, fact: Fact | None, *, carried: Carried, screen: Screen, choice: Json, at: str
) -> ChoiceSignals:
    if carried.fact is not None:
        return refused(
            replace(seen, words=carried.text or seen.words, labels=seen.labels + carried.labels), carried.fact
        )
    if fact is not None and fact.means == BLOCK:
        return refused(_labelled(seen, fact, choice=choice, at=at), _staged(fact, choice, screen))
    if screen.blocked:
        return refused(seen, _screened_fact(screen))
    if seen.words:
        return refused(seen, CLARIFY_MODEL)
    return by_fact(seen, fact)


def _finish(choice: Json) -> tuple[str, Fact | None]:
    key = next((one for one in _FINISH_KEYS if one in choice), "")
    value = choice.get(key)
    native = fact_of(choice.get("native_finish_reason"), finish_facts())
    if native is not None and native.means == BLOCK and fact_of(value, finish_facts()) in _ORDINARY:
        return key, native
    if isinstance(value, str) and value.lower().startswith(_COMPAT_PREFIX):
        return key, _compat(plain(value)[len(_COMPAT_PREFIX) :])
    return key, fact_of(value, finish_facts())


def _compat(reason: str) -> Fact:
    """Read Gemini's reason behind the prefix; the prefix alone already says that it was a filter."""
    known = fact_of(reason, finish_facts())
    if known is None or known.means != BLOCK:
        return Fact(means=BLOCK, label=str(code_of(reason.strip()) or ""))
    return replace(
        known, stage=Stage.UNKNOWN, retry=Retry.NEVER if known.retry is Retry.SAME else known.retry
    )


def _labelled(seen: Seen, fact: Fact, *, choice: Json, at: str) -> Seen:
    native = choice.get("native_finish_reason")
    inner = fact_of(native, finish_facts())
    name = inner.label if inner is not None and inner.means == BLOCK else fact.label
    signals = seen.signals
    if native is not None:
        signals += (Signal(path=f"{at}native_finish_reason", value=code_of(native)),)
    labels = seen.labels + ((label("gemini", name, blocked=True),) if name else ())
    return replace(seen, signals=signals, labels=labels)


def _staged(fact: Fact, choice: Json, screen: Screen) -> Fact:
    native = fact_of(choice.get("native_finish_reason"), finish_facts())
    if native is not None and native.means == BLOCK:
        return native
    if screen.blocked and screen.stage is Stage.INPUT:
        return replace(fact, stage=Stage.INPUT, retry=Retry.NEVER)
    return fact


def _screened_fact(screen: Screen) -> Fact:
    retry = Retry.SAME if screen.stage is Stage.OUTPUT else Retry.NEVER
    return Fact(means=BLOCK, stage=screen.stage, retry=retry)


def _text(choice: Json, message: Json, parts: Parts) -> str:
    return parts.text or text_at(choice, "text") or text_at(dict_at(message, "audio"), "transcript")


def _usable(message: Json) -> bool:
    calls = (
        items_at(message, "tool_calls")
        or dict_at(message, "function_call")
        or dict_at(message, "functionCall")
    )
    return bool(
        calls or items_at(message, "toolCalls") or items_at(message, "images") or dict_at(message, "audio")
    )


def _empty(about: _Around) -> ChoiceSignals:
    seen = Seen(flags=about.flags, labels=about.labels, signals=about.signals)
    return refused(seen, _screened_fact(about.screen)) if about.screen.blocked else unclear(seen)


def _guarded(root: Json, read: tuple[ChoiceSignals, ...]) -> ReplySignals:
    """Read what Bedrock's guardrail did to the choices of a model that answers in this shape."""
    guard = guarded_invoke(root)
    if guard.blocks or guard.masks:
        read = tuple(guarded_choice(_as_seen(one), guard) for one in read)
    model = text_at(root, "model") or None
    return ReplySignals(
        provider="bedrock", api="InvokeModel", choices=read, candidates=("bedrock",), model=model
    )


def _as_seen(choice: ChoiceSignals) -> Seen:
    return Seen(
        index=choice.index,
        text=choice.text or choice.discarded,
        flags=choice.flags,
        labels=choice.labels,
        signals=choice.signals,
    )


def _with_error(root: Json, rows: list[Json]) -> ReplySignals:
    """Read an error that stands in an answer with status 200, with what had been said before it."""
    text = "".join(
        _text(row, dict_at(row, "message"), parts_of(dict_at(row, "message").get("content"), ""))
        for row in rows
    )
    reply = read_error(root, text=text)
    ends = tuple(
        Signal(path=f"choices[{position}].finish_reason", value=code_of(row["finish_reason"]))
        for position, row in enumerate(rows)
        if isinstance(row.get("finish_reason"), str)
    )
    choices = (replace(one, signals=one.signals + ends) for one in reply.choices)
    return replace(reply, choices=tuple(choices), api="chat.completions")
