"""Gemini and Vertex AI: generateContent, generated images and videos, decisions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from demur.signals.base import (
    Json,
    bool_at,
    code_of,
    dict_at,
    dicts_in,
    items_at,
    key_in,
    number_at,
    same_word,
    text_at,
)
from demur.signals.facts import ANSWER, BLOCK, UNKNOWN, Fact, fact_of, facts_in, names_in
from demur.signals.labels import label, name_of
from demur.signals.outcomes import Seen, by_fact, moved, refused, spoken, unclear
from demur.types import ChoiceSignals, Flag, Label, ReplySignals, Retry, Signal, Stage

__all__ = ["BOTH", "read_generated", "read_media", "read_operation"]

BOTH = ("gemini", "vertex")

_NO_RATING = frozenset({"", "negligible", "harm_probability_unspecified"})
_VERTEX_KEYS = ("probabilityScore", "severityScore", "overwrittenThreshold", "severity")
_BLOCKED_INPUT = Fact(means=BLOCK, stage=Stage.INPUT, retry=Retry.NEVER)
_FILTERED_MEDIA = Fact(means=BLOCK, stage=Stage.OUTPUT, retry=Retry.SAME)
_MEDIA = ("inlineData", "fileData", "executableCode", "codeExecutionResult")


def read_generated(root: Json) -> ReplySignals:
    """Read a generateContent answer, in camel case or in the Python SDK's snake case."""
    feedback_key, candidates_key = key_in(root, "promptFeedback"), key_in(root, "candidates")
    feedback = dict_at(root, feedback_key)
    reason_key = key_in(feedback, "blockReason")
    reason = feedback.get(reason_key)
    fact = _block_fact(reason)
    rows = list(dicts_in(root, candidates_key))
    if fact is not None:
        at = f"{feedback_key}."
        choices = [
            _blocked(root, feedback, fact=fact, mark=Signal(path=f"{at}{reason_key}", value=code_of(reason)))
        ]
    else:
        choices = [_candidate(item.value, item.position) for item in rows]
    model = text_at(root, key_in(root, "modelVersion"))
    found = _sender(feedback, [item.value for item in rows])
    return ReplySignals(
        provider=found[0] if len(found) == 1 else None,
        api="generateContent",
        choices=tuple(choices) or (unclear(Seen()),),
        candidates=found,
        model=model or None,
    )


def read_media(root: Json) -> ReplySignals:
    """Read generated images or videos: what was filtered tells why, or is only counted."""
    key = next((one for one in _MEDIA_LISTS if isinstance(root.get(one), list)), "")
    choices = [_medium(item.value, f"{key}[{item.position}].", item.position) for item in dicts_in(root, key)]
    count_key, why_key = key_in(root, "raiMediaFilteredCount"), key_in(root, "raiMediaFilteredReasons")
    count = number_at(root, count_key)
    if count or items_at(root, why_key):
        words = "; ".join(one for one in items_at(root, why_key) if isinstance(one, str))
        seen = Seen(index=len(choices), words=words, signals=(Signal(path=count_key, value=count),))
        choices.append(refused(seen, _FILTERED_MEDIA))
    return ReplySignals(
        provider=None, api="images", choices=tuple(choices) or (unclear(Seen()),), candidates=BOTH
    )


def read_operation(root: Json) -> ReplySignals:
    """Read a finished long-running operation, whose generated videos stand inside `response` or `result`."""
    outer = "response" if isinstance(root.get("response"), dict) else "result"
    inner, at = dict_at(root, outer), f"{outer}."
    key = key_in(inner, "generateVideoResponse")
    if key in inner:
        inner, at = dict_at(inner, key), f"{at}{key}."
    return moved(read_media(inner), lambda path: f"{at}{path}")


_MEDIA_LISTS = (
    "generated_images",
    "generatedImages",
    "generated_videos",
    "generatedVideos",
    "generatedSamples",
    "videos",
    "predictions",
)


def _medium(row: Json, at: str, position: int) -> ChoiceSignals:
    key = key_in(row, "raiFilteredReason")
    words = text_at(row, key)
    if words:
        return refused(
            Seen(index=position, words=words, signals=(Signal(path=f"{at}{key}"),)), _FILTERED_MEDIA
        )
    return spoken(Seen(index=position, usable=bool(row)))


def _block_fact(reason: object) -> Fact | None:
    """Give the block of a prompt; a reason nobody knows yet is a block all the same."""
    if not isinstance(reason, str) or not reason:
        return None
    fact = fact_of(reason, facts_in("gemini", "block_reason")) or _BLOCKED_INPUT
    return None if fact.means == ANSWER else fact


def _blocked(root: Json, feedback: Json, *, fact: Fact, mark: Signal) -> ChoiceSignals:
    rated = tuple(_blocking(feedback))
    named = (label("gemini", fact.label, blocked=True),) if fact.label else ()
    words = text_at(feedback, key_in(feedback, "blockReasonMessage"))
    text = "".join(_text(item.value) for item in dicts_in(root, "candidates"))
    return refused(Seen(text=text, words=words, labels=rated + named, signals=(mark,)), fact)


def _candidate(candidate: Json, position: int) -> ChoiceSignals:
    key = key_in(candidate, "finishReason")
    reason = candidate.get(key)
    fact = fact_of(reason, facts_in("gemini", "finish"))
    blocking = tuple(_blocking(candidate))
    at = f"candidates[{position}]."
    mark = (Signal(path=f"{at}{key}", value=code_of(reason)),) if reason is not None and _noted(fact) else ()
    index = candidate.get("index")
    seen = Seen(
        index=index if type(index) is int else position,
        text=_text(candidate),
        usable=_usable(candidate),
        labels=blocking + _named(fact),
        flags=_flags(candidate, blocking, fact),
        signals=mark,
    )
    if fact is None or fact.means in (ANSWER, UNKNOWN):
        return _unless_rated(seen, fact, blocking)
    return by_fact(seen, fact)


def _unless_rated(seen: Seen, fact: Fact | None, blocking: tuple[Label, ...]) -> ChoiceSignals:
    """End by a rating that blocked, where the finish reason does not say so."""
    if blocking:
        return refused(seen, replace(_FILTERED_MEDIA, stage=Stage.OUTPUT))
    return by_fact(seen, fact)


def _noted(fact: Fact | None) -> bool:
    return fact is None or fact.means != ANSWER


def _named(fact: Fact | None) -> tuple[Label, ...]:
    return (label("gemini", fact.label, blocked=True),) if fact is not None and fact.label else ()


def _flags(candidate: Json, blocking: tuple[Label, ...], fact: Fact | None) -> frozenset[Flag]:
    if blocking or (fact is not None and fact.means == BLOCK):
        return frozenset()
    ratings = items_at(candidate, key_in(candidate, "safetyRatings"))
    rated = any(
        isinstance(one, dict) and same_word(text_at(one, "probability")) not in _NO_RATING for one in ratings
    )
    return frozenset({Flag.FLAGGED_ONLY}) if rated else frozenset()


def _blocking(holder: Json) -> Iterator[Label]:
    for item in dicts_in(holder, key_in(holder, "safetyRatings")):
        name = name_of(item.value.get("category"))
        if name and bool_at(item.value, "blocked"):
            severity = name_of(item.value.get("probability")) or None
            yield label("gemini", name, severity=severity, blocked=True)


def _parts(candidate: Json) -> Iterator[Json]:
    return (item.value for item in dicts_in(dict_at(candidate, "content"), "parts"))


def _text(candidate: Json) -> str:
    return "".join(text_at(part, "text") for part in _parts(candidate) if not bool_at(part, "thought"))


def _usable(candidate: Json) -> bool:
    keys = ("functionCall", *_MEDIA)
    return any(part.get(key_in(part, key)) for part in _parts(candidate) for key in keys)


def _sender(feedback: Json, rows: list[Json]) -> tuple[str, ...]:
    reasons = [feedback.get(key_in(feedback, "blockReason"))]
    reasons += [row.get(key_in(row, "finishReason")) for row in rows]
    only = {names_in("gemini", "only").get(same_word(one)) for one in reasons if isinstance(one, str)} - {
        None
    }
    ratings = [
        item.value
        for holder in (feedback, *rows)
        for item in dicts_in(holder, key_in(holder, "safetyRatings"))
    ]
    if text_at(feedback, key_in(feedback, "blockReasonMessage")) or any(
        rating.get(key_in(rating, key)) is not None for rating in ratings for key in _VERTEX_KEYS
    ):
        only.add("vertex")
    return tuple(one for one in BOTH if one in only) if len(only) == 1 else BOTH
