"""Anthropic's Messages interface on all its platforms, and the idle events of managed agents."""

from __future__ import annotations

from dataclasses import replace

from demur.signals.base import Json, code_of, dict_at, dicts_in, text_at, word_at
from demur.signals.bedrock_guard import Guarded, guarded_invoke
from demur.signals.candidates import candidates_of_message
from demur.signals.facts import BLOCK, FAILURE, Fact, fact_of, facts_in
from demur.signals.labels import label
from demur.signals.libraries import declined_hop, stop_labels
from demur.signals.outcomes import Seen, answered, by_fact, refused, single
from demur.signals.parts import parts_of
from demur.types import ChoiceSignals, Flag, ReplySignals, Retry, Signal, Stage

__all__ = ["read_idle", "read_message"]

_PLAIN_ENDS = (
    "end_turn",
    "stop_sequence",
)
_ORDINARY = frozenset(
    {
        "id",
        "type",
        "role",
        "model",
        "content",
        "stop_reason",
        "stop_sequence",
        "stop_details",
        "usage",
        "container",
    }
)
_DETAIL_KEYS = ("category", "recommended_model")
_BETA_KEYS = frozenset({"recommended_model", "fallback_credit_token", "fallback_has_prefill_claim"})


def read_message(root: Json) -> ReplySignals:
    """Read one message: stop reason first, for refused content may be empty and details may be null."""
    candidates = candidates_of_message(root)
    guard = guarded_invoke(root) if "amazon-bedrock-guardrailAction" in root else None
    if guard is not None or "amazon-bedrock-trace" in root:
        candidates = ("bedrock",)
    model = root.get("model")
    details = dict_at(root, "stop_details")
    return ReplySignals(
        provider=candidates[0] if len(candidates) == 1 else None,
        api="beta.messages" if not _BETA_KEYS.isdisjoint(details) else "InvokeModel" if guard else "messages",
        choices=(_choice(root, details, guard),),
        candidates=candidates,
        model=model if type(model) is str and model else None,
    )


def read_idle(event: Json) -> ReplySignals:
    """Read the event that a managed agent's session or thread went idle, and why."""
    reason, details = dict_at(event, "stop_reason"), dict_at(event, "stop_details")
    details = details or dict_at(reason, "stop_details")
    fact = fact_of(reason.get("type"), facts_in("anthropic", "stop"))
    mark = Signal(path="stop_reason.type", value=code_of(reason.get("type")))
    if fact is None or fact.means != BLOCK:
        return single(answered(Seen(signals=(mark,))), "managed_agents", "anthropic")
    seen = Seen(
        words=text_at(details, "explanation"),
        labels=stop_labels(details, blocked=True),
        signals=(mark, *_detail_signals(details)),
    )
    return single(refused(seen, fact), "managed_agents", "anthropic")


def _choice(root: Json, details: Json, guard: Guarded | None) -> ChoiceSignals:
    content = root.get("content")
    if (
        guard is None
        and root.get("stop_reason") in _PLAIN_ENDS
        and type(content) is list
        and len(content) == 1
    ):
        only = content[0]
        if type(only) is dict and only.get("type") == "text" and root.keys() <= _ORDINARY:
            text = only.get("text")
            if type(text) is str and text:
                return ChoiceSignals(text=text)
    return _full(root, details, guard)


def _full(root: Json, details: Json, guard: Guarded | None) -> ChoiceSignals:
    parts = parts_of(root.get("content"), "content")
    hop = declined_hop(root, "")
    safeguards = _safeguards(root)
    seen = Seen(
        text=parts.text,
        words=parts.refusal,
        usable=parts.other,
        flags=hop.flags | safeguards.flags,
        labels=hop.labels + safeguards.labels,
        signals=hop.signals + safeguards.signals,
    )
    reason = root.get("stop_reason")
    mark = Signal(path="stop_reason", value=code_of(reason))
    fact = fact_of(reason, facts_in("anthropic", "stop"))
    if guard is not None and (guard.blocks or guard.masks):
        return _guarded(replace(seen, signals=(*guard.signals, mark, *seen.signals)), guard, fact)
    if fact is not None and fact.means == BLOCK:
        noted = (mark, *_detail_signals(details), *seen.signals)
        return _refusal(replace(seen, signals=noted), details, fact=fact, began=_began(root.get("content")))
    if (fact is None and reason is not None) or (fact is not None and fact.means == FAILURE):
        return by_fact(replace(seen, signals=(mark, *seen.signals)), fact)
    return by_fact(seen, fact)


def _refusal(seen: Seen, details: Json, *, fact: Fact, began: bool) -> ChoiceSignals:
    retry = Retry.OTHER_MODEL if text_at(details, "recommended_model") else fact.retry
    stage = Stage.OUTPUT if began else Stage.INPUT
    told = replace(
        seen,
        words=text_at(details, "explanation") or seen.words,
        labels=stop_labels(details, blocked=True) + seen.labels,
    )
    return refused(told, replace(fact, stage=stage, retry=retry))


def _began(content: object) -> bool:
    """Tell whether any output came: an empty text block or the mark of a change of models is none."""
    if not isinstance(content, list):
        return isinstance(content, str) and bool(content)
    return any(
        not isinstance(one, dict) or (one.get("type") != "fallback" and one != {"type": "text", "text": ""})
        for one in content
    )


def _guarded(seen: Seen, guard: Guarded, fact: Fact | None) -> ChoiceSignals:
    if guard.blocks:
        replaced = replace(
            seen,
            text="",
            words=seen.text,
            labels=guard.labels + seen.labels,
            flags=seen.flags | {Flag.REPLACED},
        )
        return refused(replaced, guard.fact)
    masked = replace(seen, labels=guard.labels + seen.labels, flags=seen.flags | {Flag.MASKED})
    return by_fact(masked, fact)


def _detail_signals(details: Json) -> tuple[Signal, ...]:
    return tuple(
        Signal(path=f"stop_details.{key}", value=code_of(details[key]))
        for key in _DETAIL_KEYS
        if key in details
    )


def _safeguards(root: Json) -> Seen:
    """Read `safeguard_results`: annotations on tool uses, which block nothing."""
    hits = [
        item
        for item in dicts_in(root, "safeguard_results")
        if any(
            word_at(use, "outcome") == "flagged"
            for use in dict_at(dict_at(item.value, "status"), "tool_uses").values()
            if isinstance(use, dict)
        )
    ]
    return Seen(
        labels=tuple(label("anthropic", text_at(item.value, "type"), blocked=False) for item in hits),
        flags=frozenset({Flag.FLAGGED_ONLY}) if hits else frozenset(),
        signals=tuple(
            Signal(path=f"safeguard_results[{item.position}].type", value=code_of(item.value.get("type")))
            for item in hits
        ),
    )
