"""What LiteLLM and LangChain leave of a provider's signal in their own shapes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from demur.signals.base import Json, code_of, dict_at, dicts_in, first_text, text_at, word_at
from demur.signals.facts import BLOCK, Fact, fact_of, facts_in
from demur.signals.labels import label, name_of
from demur.signals.outcomes import CLARIFY_MODEL, Seen, by_fact, refused, single
from demur.signals.parts import parts_of
from demur.types import ChoiceSignals, Flag, Label, ReplySignals, Retry, Signal, Stage

__all__ = ["Carried", "Hop", "carried_refusal", "declined_hop", "read_langchain", "stop_labels"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """A refusal of the provider behind a library; `fact` is None when there is none."""

    fact: Fact | None = None
    text: str = ""
    labels: tuple[Label, ...] = ()
    signals: tuple[Signal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """An earlier model that declined before a later one served; empty when none did."""

    flags: frozenset[Flag] = frozenset()
    labels: tuple[Label, ...] = ()
    signals: tuple[Signal, ...] = ()


_NONE_CARRIED = Carried()
_NO_HOP = Hop()


def carried_refusal(message: Json, at: str) -> Carried:
    """Read LiteLLM's `provider_specific_fields` of a message: Anthropic's stop reason and its details."""
    fields = dict_at(message, "provider_specific_fields")
    fact = fact_of(fields.get("stop_reason"), facts_in("anthropic", "stop"))
    if fact is None or fact.means != BLOCK:
        return _NONE_CARRIED
    details, path = dict_at(fields, "stop_details"), f"{at}provider_specific_fields."
    signals = (
        Signal(path=f"{path}stop_reason", value=code_of(fields["stop_reason"])),
        *_detail_signals(details, f"{path}stop_details."),
    )
    recommended = bool(text_at(details, "recommended_model"))
    return Carried(
        fact=replace(fact, retry=Retry.OTHER_MODEL) if recommended else fact,
        text=text_at(details, "explanation"),
        labels=stop_labels(details, blocked=True),
        signals=signals,
    )


def stop_labels(details: Json, *, blocked: bool) -> tuple[Label, ...]:
    """Give the label of Anthropic's `stop_details` or of a fallback's trigger; none for a null category."""
    name = name_of(details.get("category"))
    return (label("anthropic", name, blocked=blocked),) if name else ()


def declined_hop(holder: Json, at: str) -> Hop:
    """Find a `fallback` block in a message's content or in LiteLLM's fields of it."""
    places = ((holder, at), (dict_at(holder, "provider_specific_fields"), f"{at}provider_specific_fields."))
    found = [hop for source, path in places for key in source for hop in _fallbacks(source, key, path)]
    if not found:
        return _NO_HOP
    return Hop(
        flags=frozenset({Flag.HOP_DECLINED}),
        labels=tuple(one for hop in found for one in hop.labels),
        signals=tuple(one for hop in found for one in hop.signals),
    )


def read_langchain(root: Json) -> ReplySignals:
    """Read a LangChain message dump: refusal blocks, `additional_kwargs.refusal`, `response_metadata`."""
    meta, extra = dict_at(root, "response_metadata"), dict_at(root, "additional_kwargs")
    blocks = parts_of(root.get("content_blocks"), "content_blocks")
    content = parts_of(root.get("content"), "content")
    hops = [declined_hop(root, "")]
    words = text_at(extra, "refusal")
    seen = Seen(
        text=content.text or blocks.text,
        words=words or content.refusal or blocks.refusal,
        usable=bool(root.get("tool_calls")) or content.other,
        flags=hops[0].flags,
        labels=hops[0].labels + tuple(_block_labels(root)),
        signals=(
            *((Signal(path="additional_kwargs.refusal"),) if words else ()),
            *blocks.signals,
            *content.signals,
            *hops[0].signals,
        ),
    )
    refuses = bool(words) or blocks.refuses or content.refuses
    choice = _langchain_end(seen, meta, refuses=refuses)
    return replace(single(choice, "langchain", "langchain", model=first_text(meta, "model_name", "model")))


def _langchain_end(seen: Seen, meta: Json, *, refuses: bool) -> ChoiceSignals:
    key = next((one for one in ("stop_reason", "finish_reason", "stopReason") if one in meta), "")
    fact = _any_fact(meta.get(key))
    mark = (Signal(path=f"response_metadata.{key}", value=code_of(meta[key])),) if key else ()
    details = dict_at(meta, "stop_details")
    if fact is not None and fact.means == BLOCK:
        labels = seen.labels or stop_labels(details, blocked=True) or _named(fact)
        words = seen.words or text_at(details, "explanation")
        details_at = _detail_signals(details, "response_metadata.stop_details.")
        return refused(
            replace(seen, labels=labels, words=words, signals=(*seen.signals, *mark, *details_at)), fact
        )
    blocked = dict_at(meta, "prompt_feedback").get("block_reason")
    reason = fact_of(blocked, facts_in("gemini", "block_reason"))
    if reason is not None and reason.means == BLOCK:
        why = Signal(path="response_metadata.prompt_feedback.block_reason", value=code_of(blocked))
        labels = seen.labels or _named(reason)
        return refused(replace(seen, labels=labels, signals=(*seen.signals, why)), reason)
    if refuses:
        return refused(replace(seen, signals=(*seen.signals, *mark)), _refuser(meta, seen.labels))
    return by_fact(seen, fact)


def _refuser(meta: Json, labels: tuple[Label, ...]) -> Fact:
    """Tell a classifier's refusal, as of Anthropic and Gemini, from the model's own."""
    if labels or word_at(meta, "model_provider") in ("anthropic", "google_genai", "google_vertexai"):
        return Fact(means=BLOCK, stage=Stage.UNKNOWN, retry=Retry.RESET_CONTEXT)
    return CLARIFY_MODEL


def _named(fact: Fact) -> tuple[Label, ...]:
    return (label("gemini", fact.label, blocked=True),) if fact.label else ()


def _any_fact(value: object) -> Fact | None:
    for name, table in (
        ("anthropic", "stop"),
        ("openai", "finish"),
        ("gemini", "finish"),
        ("bedrock", "stop"),
    ):
        fact = fact_of(value, facts_in(name, table))
        if fact is not None:
            return fact
    return None


def _block_labels(root: Json) -> Iterator[Label]:
    for key in ("content_blocks", "content"):
        for item in dicts_in(root, key):
            if item.value.get("type") == "refusal":
                yield from stop_labels(dict_at(item.value, "extras"), blocked=True)


def _detail_signals(details: Json, at: str) -> Iterator[Signal]:
    for key in ("category", "recommended_model"):
        if key in details:
            yield Signal(path=f"{at}{key}", value=code_of(details[key]))


def _fallbacks(source: Json, key: str, path: str) -> Iterator[Hop]:
    for item in dicts_in(source, key):
        if item.value.get("type") == "fallback":
            trigger, at = dict_at(item.value, "trigger"), f"{path}{key}[{item.position}]."
            category = (Signal(path=f"{at}trigger.category", value=code_of(trigger.get("category"))),)
            yield Hop(
                labels=stop_labels(trigger, blocked=False),
                signals=(Signal(path=f"{at}type", value="fallback"), *category),
            )
