"""OpenAI's other interfaces: realtime, webhooks, decisions, assistants, videos, sessions, image results."""

from __future__ import annotations

from dataclasses import replace

from demur.signals.base import Json, bool_at, code_of, dict_at, dicts_in, items_at, text_at, word_at
from demur.signals.errors import read_error
from demur.signals.facts import BLOCK, Fact, fact_of, facts_in
from demur.signals.labels import label, name_of
from demur.signals.outcomes import (
    CLARIFY_MODEL,
    Seen,
    answered,
    by_fact,
    failed,
    moved,
    refused,
    single,
    spoken,
)
from demur.signals.parts import parts_of
from demur.types import ChoiceSignals, ReplySignals, Retry, Signal, Stage

__all__ = ["read_assistant", "read_decisions", "read_images", "read_job", "read_realtime", "read_webhook"]

_UNFINISHED = frozenset({"queued", "in_progress", "requires_action", "cancelling"})


def read_realtime(event: Json) -> ReplySignals:
    """Read a `response.done` event of the Realtime interface."""
    response = dict_at(event, "response")
    details = dict_at(response, "status_details")
    texts = [parts_of(_spoken_parts(item.value), "").text for item in dicts_in(response, "output")]
    calls = any(item.value.get("type") != "message" for item in dicts_in(response, "output"))
    status, reason = word_at(response, "status"), details.get("reason")
    marks = [Signal(path="response.status", value=code_of(response.get("status")))]
    if reason is not None:
        marks.append(Signal(path="response.status_details.reason", value=code_of(reason)))
    seen = Seen(text="".join(texts), usable=calls, signals=tuple(marks))
    return single(
        _realtime_end(seen, response, status=status, reason=reason), "realtime", "azure_openai", "openai"
    )


def read_webhook(event: Json) -> ReplySignals:
    """Read a safety webhook: an end user or an organisation was blocked, warned or reported."""
    data = dict_at(event, "data")
    category = name_of(data.get("safety_category"))
    fact = fact_of(event.get("type"), facts_in("openai", "webhooks"))
    signals = [Signal(path="type", value=code_of(event.get("type")))]
    if "safety_category" in data:
        signals.append(Signal(path="data.safety_category", value=code_of(data["safety_category"])))
    labels = (label("openai_policy", category, blocked=True),) if category else ()
    seen = Seen(signals=tuple(signals), labels=labels)
    choice = refused(seen, fact) if fact is not None else answered(seen)
    return single(choice, "webhooks", "openai", model=text_at(data, "model"))


def read_decisions(root: Json) -> ReplySignals:
    """Read the answers of a decision, one choice for each question; some may be declined."""
    choices = tuple(_question(item.value, item.position) for item in dicts_in(root, "answers"))
    return ReplySignals(
        provider="openai",
        api="decisions",
        choices=choices or (failed(Seen(), "malformed"),),
        candidates=("openai",),
        model=text_at(root, "model") or None,
    )


def read_assistant(root: Json) -> ReplySignals:
    """Read a message or a run of the older Assistants interface."""
    parts = parts_of(root.get("content"), "content")
    reason = dict_at(root, "incomplete_details").get("reason")
    marks = (Signal(path="incomplete_details.reason", value=code_of(reason)),) if reason is not None else ()
    seen = Seen(text=parts.text, words=parts.refusal, usable=parts.other, signals=(*marks, *parts.signals))
    if dict_at(root, "last_error"):
        choice = _with_last_error(root, seen)
    elif reason is not None:
        choice = by_fact(seen, fact_of(reason, facts_in("openai", "incomplete")))
    elif parts.refuses:
        choice = refused(seen, CLARIFY_MODEL)
    else:
        choice = spoken(seen)
    return single(choice, "assistants", "azure_openai", "openai", model=text_at(root, "model"))


def read_job(root: Json, api: str) -> ReplySignals:
    """Read a job with a status and perhaps an error: a video, a session's turn, a background task."""
    status = word_at(root, "status")
    if isinstance(root.get("error"), dict | str):
        reply = read_error(root)
        return replace(reply, api=api, candidates=("openai",), provider="openai")
    seen = Seen(signals=(Signal(path="status", value=code_of(root.get("status"))),), usable=True)
    choice = failed(seen, "error") if status == "failed" else answered(Seen(usable=True))
    return single(
        failed(seen, "cut") if status in _UNFINISHED else choice, api, "openai", model=text_at(root, "model")
    )


def read_images(root: Json) -> ReplySignals:
    """Read generated images or videos: xAI says for each whether its moderation respected it."""
    rows = list(dicts_in(root, "data")) or [*dicts_in({"data": [root]}, "data")]
    flat = "data" not in root
    if flat and "respect_moderation" in dict_at(root, "video"):
        return moved(read_images({"data": [root["video"]]}), lambda path: path.replace("data[0]", "video"))
    choices = tuple(_image(item.value, item.position, flat=flat) for item in rows)
    moderated = any("respect_moderation" in item.value for item in rows)
    return ReplySignals(
        provider="xai" if moderated else None,
        api="images",
        choices=choices,
        candidates=("xai",) if moderated else ("azure_openai", "openai", "together", "xai"),
        model=text_at(root, "model") or None,
    )


def _image(row: Json, position: int, *, flat: bool) -> ChoiceSignals:
    at = "" if flat else f"data[{position}]."
    if row.get("respect_moderation") is False:
        seen = Seen(index=position, signals=(Signal(path=f"{at}respect_moderation", value=False),))
        return refused(seen, Fact(means=BLOCK, stage=Stage.OUTPUT, retry=Retry.SAME))
    usable = bool(text_at(row, "url") or text_at(row, "b64_json") or dict_at(row, "video"))
    return spoken(Seen(index=position, usable=usable or bool_at(row, "respect_moderation")))


def _question(answer: Json, position: int) -> ChoiceSignals:
    mark = Signal(path=f"answers[{position}].type", value=code_of(answer.get("type")))
    if answer.get("type") == "refusal":
        return refused(Seen(index=position, signals=(mark,)), CLARIFY_MODEL, scope="question")
    return answered(Seen(index=position))


def _realtime_end(seen: Seen, response: Json, *, status: str, reason: object) -> ChoiceSignals:
    error = dict_at(dict_at(response, "status_details"), "error")
    fact = fact_of(reason, facts_in("openai", "incomplete"))
    if fact is not None:
        return by_fact(seen, fact)
    if error:
        read = read_error({"error": error}).choices[0]
        return replace(read, discarded=seen.text, signals=seen.signals + read.signals)
    if status in ("completed", ""):
        return spoken(replace(seen, signals=()))
    if status in _UNFINISHED:
        return failed(seen, "cut")
    return failed(seen, str(code_of(status) or "error") if status != "failed" else "error")


def _with_last_error(root: Json, seen: Seen) -> ChoiceSignals:
    read = read_error({"error": root["last_error"]}).choices[0]
    marks = tuple(replace(one, path=one.path.replace("error.", "last_error.", 1)) for one in read.signals)
    return replace(read, discarded=seen.text, signals=marks + seen.signals)


def _spoken_parts(item: Json) -> list[object]:
    """Give the parts of a realtime item with what was said put where text stands."""
    return [
        {"type": "text", "text": text_at(part, "transcript") or text_at(part, "text")}
        for part in items_at(item, "content")
        if isinstance(part, dict)
    ]
