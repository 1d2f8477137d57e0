"""Limits in a request for a response, as OpenAI's Responses API has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from demur.guard.limiting import (
    Limited,
    capped_by,
    fields_of,
    form_of,
    kept_tools,
    lowered,
    narrowed_choice,
)
from demur.guard.terms import Fit
from demur.types import Limits

__all__ = ["limit_responses"]


def limit_responses(asked: Mapping[str, object], limits: Limits) -> Limited:
    """Give what `limits` change of the request `asked`, without its input.

    The API knows no stop sequences, and a schema that the client asked for itself stays: both are told as
    unmet.
    """
    changed: dict[str, object] = {}
    dropped: set[str] = set()
    unmet = [*(("stop",) if limits.stop else ()), *_form(asked, limits, changed)]
    if limits.max_tokens is not None:
        changed["max_output_tokens"] = lowered(limits.max_tokens, asked.get("max_output_tokens"))
    _tools(asked, limits, changed=changed, dropped=dropped)
    capped = capped_by(limits, [asked.get("max_output_tokens")])
    return Limited(changed=changed, dropped=frozenset(dropped), fit=Fit(unmet=tuple(unmet), capped=capped))


def _form(asked: Mapping[str, object], limits: Limits, changed: dict[str, object]) -> Iterator[str]:
    if not limits.json_schema:
        return
    text = fields_of(asked.get("text"))
    if (
        isinstance(asked.get("text_format"), type)
        or fields_of(text.get("format")).get("type") == "json_schema"
    ):
        yield "json_schema"
        return
    name, schema = form_of(limits)
    changed["text"] = {**text, "format": {"type": "json_schema", "name": name, "schema": schema}}


def _tools(
    asked: Mapping[str, object], limits: Limits, *, changed: dict[str, object], dropped: set[str]
) -> None:
    if limits.tools is None:
        return
    stay = kept_tools(asked.get("tools"), limits)
    if stay == []:
        dropped |= {"tools", "tool_choice", "parallel_tool_calls"}
        return
    if stay is not None:
        changed["tools"] = stay
    narrowed = narrowed_choice(asked.get("tool_choice"), limits)
    if narrowed is not asked.get("tool_choice"):
        changed["tool_choice"] = narrowed
