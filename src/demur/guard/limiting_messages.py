"""Limits in a request for a message, as Anthropic has it."""

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
    rows_in,
    stops_in,
)
from demur.guard.terms import Fit
from demur.types import Limits

__all__ = ["limit_messages"]

_NO_TOOL = {"type": "none"}
_USES = frozenset({"tool_use", "tool_result", "server_tool_use", "mcp_tool_use", "mcp_tool_result"})
_LEAST_THOUGHT = 1024
"""Tokens of the smallest budget for thinking that the API takes; it has to stay below the cap."""


def limit_messages(asked: Mapping[str, object], limits: Limits) -> Limited:
    """Give what `limits` change of the request `asked`, whose turns are looked at for tools that were used.

    A budget for thinking that no longer fits below the cap becomes half of it, or none. Tools that earlier
    turns used stay described, as the API demands, and may not be used again. A schema that the client asked
    for itself stays, and is told as unmet.
    """
    changed: dict[str, object] = {}
    dropped: set[str] = set()
    unmet = tuple(_form(asked, limits, changed))
    _cap(asked, limits, changed)
    given = stops_in(asked.get("stop_sequences"))
    more = [each for each in limits.stop if each not in given]
    if more:
        changed["stop_sequences"] = [*given, *more]
    _tools(asked, limits, changed=changed, dropped=dropped)
    capped = capped_by(limits, [asked.get("max_tokens")])
    return Limited(changed=changed, dropped=frozenset(dropped), fit=Fit(unmet=unmet, capped=capped))


def _cap(asked: Mapping[str, object], limits: Limits, changed: dict[str, object]) -> None:
    if limits.max_tokens is None:
        return
    cap = changed["max_tokens"] = lowered(limits.max_tokens, asked.get("max_tokens"))
    thinking = fields_of(asked.get("thinking"))
    budget = thinking.get("budget_tokens")
    if isinstance(budget, int) and budget >= cap:
        half = max(_LEAST_THOUGHT, cap // 2)
        fits = half < cap
        changed["thinking"] = {**thinking, "budget_tokens": half} if fits else {"type": "disabled"}


def _form(asked: Mapping[str, object], limits: Limits, changed: dict[str, object]) -> Iterator[str]:
    if not limits.json_schema:
        return
    config = fields_of(asked.get("output_config"))
    if fields_of(config.get("format")) or fields_of(asked.get("output_format")):
        yield "json_schema"
        return
    _, schema = form_of(limits)
    changed["output_config"] = {**config, "format": {"type": "json_schema", "schema": schema}}


def _tools(
    asked: Mapping[str, object], limits: Limits, *, changed: dict[str, object], dropped: set[str]
) -> None:
    if limits.tools is None:
        return
    servers = kept_tools(asked.get("mcp_servers"), limits)
    if servers is not None:
        changed["mcp_servers"] = servers
    stay = kept_tools(asked.get("tools"), limits)
    if stay:
        changed["tools"] = stay
    elif stay is not None and _were_used(asked.get("messages")):
        changed["tool_choice"] = _NO_TOOL
        return
    elif stay is not None:
        dropped |= {"tools", "tool_choice"}
        return
    narrowed = narrowed_choice(asked.get("tool_choice"), limits, none=_NO_TOOL)
    if narrowed is not asked.get("tool_choice"):
        changed["tool_choice"] = narrowed


def _were_used(messages: object) -> bool:
    parts = (part for row in rows_in(messages) for part in rows_in(fields_of(row).get("content")))
    return any(fields_of(part).get("type") in _USES for part in parts)
