"""AWS Bedrock: Converse, InvokeModel of several vendors, ApplyGuardrail, InvokeGuardrailChecks."""

from __future__ import annotations

from dataclasses import replace

from demur.signals.base import (
    Json,
    code_of,
    dict_at,
    dicts_in,
    first_text,
    key_in,
    number_at,
    text_at,
    word_at,
)
from demur.signals.bedrock_guard import Guarded, assessed, guarded_choice, guarded_invoke, guarded_trace
from demur.signals.facts import Fact, fact_of, facts_in
from demur.signals.labels import label, name_of
from demur.signals.outcomes import Seen, answered, by_fact, single
from demur.signals.parts import parts_of
from demur.types import ChoiceSignals, Flag, Label, ReplySignals, Signal, Verdict

__all__ = ["read_apply", "read_checks", "read_converse", "read_invoke"]


def read_converse(root: Json) -> ReplySignals:
    """Read a Converse answer; without a trace an intervention counts as a block of unknown stage."""
    key = key_in(root, "stopReason")
    message = dict_at(dict_at(root, "output"), "message")
    parts = parts_of(message.get("content"), "output.message.content")
    mark = Signal(path=key, value=code_of(root.get(key)))
    fact = fact_of(root.get(key), facts_in("bedrock", "stop"))
    seen = Seen(text=parts.text, usable=_has_tool_use(message))
    if fact is not None and fact.origin == "guardrail":
        choice = guarded_choice(seen, guarded_trace(dict_at(root, "trace"), "trace.", mark))
    else:
        noted = replace(seen, signals=(mark,)) if fact is None or fact.means != "answer" else seen
        choice = by_fact(noted, fact)
    return single(choice, "Converse", "bedrock")


def read_invoke(root: Json) -> ReplySignals:
    """Read an InvokeModel body of a vendor without a shape of its own here: Titan, Llama, and the like."""
    guard = guarded_invoke(root) if "amazon-bedrock-guardrailAction" in root else None
    key = next((one for one in ("results", "outputs", "generations") if one in root), "results")
    rows = list(dicts_in(root, key))
    if not rows:
        text = first_text(root, "outputText", "generation", "completion", "text")
        return single(_invoked(root, Seen(text=text), guard=guard, at=""), "InvokeModel", "bedrock")
    choices = tuple(
        _invoked(
            item.value,
            Seen(index=item.position, text=first_text(item.value, "outputText", "text")),
            guard=guard,
            at=f"{key}[{item.position}].",
        )
        for item in rows
    )
    return ReplySignals(provider="bedrock", api="InvokeModel", choices=choices, candidates=("bedrock",))


def read_apply(root: Json) -> ReplySignals:
    """Read an ApplyGuardrail answer: nothing, masked text that can be used, or a block with canned text."""
    text = "".join(text_at(item.value, "text") for item in dicts_in(root, "outputs"))
    mark = Signal(path="action", value=code_of(root.get("action")))
    intervened = word_at(root, "action").endswith("intervened")
    seen = Seen(text=text)
    choice = answered(seen)
    if intervened:
        choice = guarded_choice(seen, assessed(root, mark))
        choice = choice if choice.block else answered(_as_seen(choice))
    reply = single(choice, "ApplyGuardrail", "bedrock")
    return replace(reply, verdict=Verdict(scheme="bedrock_guardrail", flagged=intervened))


def read_checks(root: Json) -> ReplySignals:
    """Read InvokeGuardrailChecks: scores, for which the caller picks the threshold, so no verdict of ours."""
    checks = dict_at(root, "results")
    labels = tuple(
        found
        for key in ("contentFilter", "promptAttack", "sensitiveInformation")
        for item in dicts_in(dict_at(checks, key_in(checks, key)), "results")
        for found in _scored(item.value, key)
    )
    flags = frozenset({Flag.FLAGGED_ONLY}) if labels else frozenset()
    reply = single(answered(Seen(labels=labels, flags=flags)), "InvokeGuardrailChecks", "bedrock")
    return replace(reply, verdict=Verdict(scheme="bedrock_guardrail_checks"))


def _invoked(row: Json, seen: Seen, *, guard: Guarded | None, at: str) -> ChoiceSignals:
    keys = ("completionReason", "stop_reason", "stopReason", "finish_reason")
    key = next((one for one in keys if row.get(one) is not None), "")
    fact = fact_of(row.get(key), facts_in("bedrock", "stop")) or fact_of(
        row.get(key), facts_in("openai", "finish")
    )
    marks = (Signal(path=f"{at}{key}", value=code_of(row[key])),) if key else ()
    if guard is not None and (guard.blocks or guard.masks):
        return guarded_choice(replace(seen, signals=marks), guard)
    return by_fact(replace(seen, signals=marks) if _worth_noting(fact) else seen, fact)


def _worth_noting(fact: Fact | None) -> bool:
    return fact is None or fact.means != "answer"


def _scored(row: Json, key: str) -> tuple[Label, ...]:
    score = number_at(row, key_in(row, "severityScore"))
    score = number_at(row, "confidenceScore") if score is None else score
    name = name_of(row.get("category")) or name_of(row.get("type"))
    if not name or (score is not None and score <= 0):
        return ()
    native = f"pii:{name}" if key == "sensitiveInformation" else name
    return (label("bedrock", native, severity=score, blocked=False),)


def _has_tool_use(message: Json) -> bool:
    return any("toolUse" in item.value or "image" in item.value for item in dicts_in(message, "content"))


def _as_seen(choice: ChoiceSignals) -> Seen:
    return Seen(text=choice.text, flags=choice.flags, labels=choice.labels, signals=choice.signals)
