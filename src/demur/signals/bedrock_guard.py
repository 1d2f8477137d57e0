"""Guardrail assessments of Bedrock: did one block, or only mask, and on which side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from demur.signals.base import Json, code_of, dict_at, dicts_in, key_in, text_at, word_at
from demur.signals.facts import BLOCK, Fact
from demur.signals.labels import label, name_of
from demur.signals.outcomes import Seen, refused, spoken
from demur.types import ChoiceSignals, Flag, Label, Origin, Retry, Signal, Stage

__all__ = ["Guarded", "assessed", "guarded_choice", "guarded_invoke", "guarded_trace"]

_MASKED, _REPLACED = frozenset({Flag.MASKED}), frozenset({Flag.REPLACED})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hit:
    """One finding of an assessment: what it found and what it did."""

    label: Label
    signal: Signal
    blocked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Guarded:
    """What an intervention of a guardrail came to.

    blocks: something was blocked, or nothing tells so that a block must be assumed
    masks: nothing was blocked but something was anonymised: the text can be used
    """

    blocks: bool
    masks: bool
    stage: Stage
    labels: tuple[Label, ...] = ()
    signals: tuple[Signal, ...] = ()

    @property
    def fact(self) -> Fact:
        """The block this intervention is; only the operator can change a guardrail."""
        return Fact(means=BLOCK, origin=Origin.GUARDRAIL, stage=self.stage, retry=Retry.AFTER_OPERATOR)


def guarded_choice(seen: Seen, guard: Guarded) -> ChoiceSignals:
    """End as an intervention says: a block with the operator's canned text, or a masked answer."""
    noted = replace(seen, signals=guard.signals + seen.signals, labels=guard.labels + seen.labels)
    if guard.blocks:
        canned = replace(
            noted, text="", words=seen.text, flags=seen.flags | (_REPLACED if seen.text else frozenset())
        )
        return refused(canned, guard.fact)
    return spoken(replace(noted, flags=seen.flags | _MASKED))


def guarded_invoke(root: Json) -> Guarded:
    """Read the guardrail fields of an InvokeModel body, which keeps the model's own stop reason."""
    action = word_at(root, "amazon-bedrock-guardrailAction")
    trace = dict_at(dict_at(root, "amazon-bedrock-trace"), "guardrail")
    at = "amazon-bedrock-trace.guardrail."
    mark = Signal(
        path="amazon-bedrock-guardrailAction", value=code_of(root.get("amazon-bedrock-guardrailAction"))
    )
    if not action.endswith("intervened"):
        return Guarded(blocks=False, masks=False, stage=Stage.UNKNOWN)
    before = list(_side(dict_at(trace, "input"), f"{at}input."))
    after = [
        hit
        for item in dicts_in(trace, "outputs")
        for hit in _side(item.value, f"{at}outputs[{item.position}].")
    ]
    return _guarded(before, after, mark)


def guarded_trace(trace: Json, at: str, mark: Signal) -> Guarded:
    """Read the guardrail part of a Converse trace that stands at `at` beside an intervention `mark`."""
    guard = dict_at(trace, "guardrail")
    inside, outside = key_in(guard, "inputAssessment"), key_in(guard, "outputAssessments")
    before = list(_side(dict_at(guard, inside), f"{at}guardrail.{inside}."))
    after = list(_side(dict_at(guard, outside), f"{at}guardrail.{outside}."))
    found = _guarded(before, after, mark)
    return replace(found, signals=(*found.signals, Signal(path=f"{at}guardrail"))) if guard else found


def assessed(root: Json, mark: Signal) -> Guarded:
    """Read the list of assessments of an ApplyGuardrail answer, which does not say which side it judged."""
    hits = [
        hit
        for item in dicts_in(root, "assessments")
        for hit in _assessment(item.value, f"assessments[{item.position}].")
    ]
    found = _guarded([], hits, mark)
    return Guarded(
        blocks=found.blocks,
        masks=found.masks,
        stage=Stage.UNKNOWN,
        labels=found.labels,
        signals=found.signals,
    )


def _guarded(before: list[_Hit], after: list[_Hit], mark: Signal) -> Guarded:
    hits = before + after
    blocked = [hit for hit in hits if hit.blocked]
    masks = bool(hits) and not blocked
    stage = Stage.UNKNOWN
    if blocked:
        stage = Stage.INPUT if any(hit.blocked for hit in before) else Stage.OUTPUT
    return Guarded(
        blocks=not masks,
        masks=masks,
        stage=stage,
        labels=tuple(hit.label for hit in hits),
        signals=(mark, *(hit.signal for hit in hits)),
    )


def _side(holder: Json, at: str) -> Iterator[_Hit]:
    """Read one side of a trace: an assessment, or a list of them, under each guardrail's id."""
    for value in holder.values():
        if isinstance(value, dict):
            yield from _assessment(value, f"{at}*.")
        elif isinstance(value, list):
            for position, one in enumerate(value):
                if isinstance(one, dict):
                    yield from _assessment(one, f"{at}*[{position}].")


def _assessment(one: Json, at: str) -> Iterator[_Hit]:
    for policy, lists in _POLICIES.items():
        held = key_in(one, policy)
        for name, kind in lists.items():
            listed = key_in(dict_at(one, held), name)
            yield from _hits(dict_at(one, held), listed, at=f"{at}{held}.{listed}", kind=kind)


def _hits(policy: Json, key: str, *, at: str, kind: str) -> Iterable[_Hit]:
    for item in dicts_in(policy, key):
        action, native = word_at(item.value, "action"), _native(item.value, kind)
        if action in ("", "none") or not native:
            continue
        severity = name_of(item.value.get("confidence")) or None
        blocked = action == "blocked"
        yield _Hit(
            label=label("bedrock", native, severity=severity, blocked=blocked),
            signal=Signal(path=f"{at}[{item.position}].action", value=code_of(item.value.get("action"))),
            blocked=blocked,
        )


# policy -> its lists -> how a finding of the list is named: "" by its type alone
_POLICIES: dict[str, dict[str, str]] = {
    "contentPolicy": {"filters": ""},
    "topicPolicy": {"topics": "topic"},
    "wordPolicy": {"customWords": "word:custom", "managedWordLists": "word"},
    "sensitiveInformationPolicy": {"piiEntities": "pii", "regexes": "regex"},
    "contextualGroundingPolicy": {"filters": "grounding"},
}
_NAMED = frozenset({"topic", "regex"})


def _native(row: Json, kind: str) -> str:
    if kind == "word:custom":
        return kind
    name = name_of(text_at(row, "name" if kind in _NAMED else "type"))
    return f"{kind}:{name}" if kind and name else name
