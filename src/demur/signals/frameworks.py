"""What agent frameworks keep of a reply: pydantic-ai's responses and results of the Vercel AI SDK."""

from __future__ import annotations

from dataclasses import replace

from demur.signals.base import Json, code_of, dict_at, dicts_in, items_at, text_at
from demur.signals.facts import BLOCK, Fact, fact_of, facts_in
from demur.signals.labels import label, name_of
from demur.signals.openai_chat import finish_facts
from demur.signals.outcomes import CLARIFY_MODEL, Seen, by_fact, refused, single
from demur.signals.parts import parts_of
from demur.types import ChoiceSignals, Label, ReplySignals, Signal

__all__ = ["read_pydantic_ai", "read_vercel"]


def read_pydantic_ai(root: Json) -> ReplySignals:
    """Read a dumped `ModelResponse`: its parts, and the provider's own words in `provider_details`."""
    details, rows = dict_at(root, "provider_details"), [item.value for item in dicts_in(root, "parts")]
    seen = Seen(
        text="".join(text_at(row, "content") for row in rows if row.get("part_kind") == "text"),
        words=text_at(details, "refusal"),
        usable=any(row.get("part_kind") == "tool-call" for row in rows),
    )
    choice = _pydantic_end(root, details, seen)
    return single(choice, "pydantic_ai", "pydantic_ai", model=text_at(root, "model_name"))


def read_vercel(root: Json) -> ReplySignals:
    """Read the result of `generateText`: its text or content parts, and the unified finish reason."""
    parts = parts_of(root.get("content"), "content")
    seen = Seen(
        text=text_at(root, "text") or parts.text,
        usable=bool(items_at(root, "toolCalls")) or parts.other,
    )
    fact = fact_of(root.get("finishReason"), finish_facts())
    return single(by_fact(_marked(seen, root, key="finishReason", fact=fact), fact), "vercel", "vercel")


def _pydantic_end(root: Json, details: Json, seen: Seen) -> ChoiceSignals:
    if seen.words:
        return refused(replace(seen, signals=(Signal(path="provider_details.refusal"),)), CLARIFY_MODEL)
    reason = details.get("block_reason")
    asked = fact_of(reason, facts_in("gemini", "block_reason"))
    if asked is not None and asked.means == BLOCK:
        mark = Signal(path="provider_details.block_reason", value=code_of(reason))
        return refused(replace(seen, labels=_named(asked), signals=(mark,)), asked)
    fact = fact_of(root.get("finish_reason"), finish_facts())
    native = fact_of(details.get("finish_reason"), finish_facts())
    if fact is not None and fact.means == BLOCK and native is not None and native.means == BLOCK:
        fact = native
    category = name_of(details.get("refusal_category"))
    labels = (label("anthropic", category, blocked=True),) if category else ()
    marked = _marked(seen, root, key="finish_reason", fact=fact)
    return by_fact(replace(marked, labels=labels + _named(fact)), fact)


def _named(fact: Fact | None) -> tuple[Label, ...]:
    return (label("gemini", fact.label, blocked=True),) if fact is not None and fact.label else ()


def _marked(seen: Seen, root: Json, *, key: str, fact: Fact | None) -> Seen:
    if fact is None or fact.means != BLOCK:
        return seen
    return replace(seen, signals=(Signal(path=key, value=code_of(root.get(key))),))
