"""Limits in a request for a chat completion, as OpenAI has it."""

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
    stops_in,
)
from demur.guard.terms import Fit
from demur.types import Limits

__all__ = ["limit_chat"]

_CAPS = ("max_completion_tokens", "max_tokens")
_MOST_STOPS = 4
_BELOW = ("function", "custom")
_WITHOUT_TOOLS = frozenset({"tool_choice", "parallel_tool_calls"})
_WITHOUT_FUNCTIONS = frozenset({"function_call"})
_SEARCH = "web_search_options"


def limit_chat(asked: Mapping[str, object], limits: Limits) -> Limited:
    """Give what `limits` change of the request `asked`, without its messages.

    A schema that the client asked for itself stays, and the fifth stop sequence is one too many: both are
    told as unmet.
    """
    changed: dict[str, object] = {}
    dropped: set[str] = set()
    unmet = [*_stops(asked, limits, changed), *_form(asked, limits, changed)]
    _cap(asked, limits, changed)
    _tools(asked, limits, changed=changed, dropped=dropped)
    capped = capped_by(limits, [asked.get(name) for name in _CAPS])
    return Limited(changed=changed, dropped=frozenset(dropped), fit=Fit(unmet=tuple(unmet), capped=capped))


def _cap(asked: Mapping[str, object], limits: Limits, changed: dict[str, object]) -> None:
    if limits.max_tokens is None:
        return
    named = [name for name in _CAPS if isinstance(asked.get(name), int)]
    for name in named or _CAPS[:1]:
        changed[name] = lowered(limits.max_tokens, asked.get(name))


def _stops(asked: Mapping[str, object], limits: Limits, changed: dict[str, object]) -> Iterator[str]:
    given = stops_in(asked.get("stop"))
    more = [each for each in limits.stop if each not in given]
    room = max(0, _MOST_STOPS - len(given))
    if more[:room]:
        changed["stop"] = [*given, *more[:room]]
    if more[room:]:
        yield "stop"


def _form(asked: Mapping[str, object], limits: Limits, changed: dict[str, object]) -> Iterator[str]:
    if not limits.json_schema:
        return
    given = asked.get("response_format")
    if isinstance(given, type) or fields_of(given).get("type") == "json_schema":
        yield "json_schema"
        return
    name, schema = form_of(limits)
    changed["response_format"] = {"type": "json_schema", "json_schema": {"name": name, "schema": schema}}


def _tools(
    asked: Mapping[str, object], limits: Limits, *, changed: dict[str, object], dropped: set[str]
) -> None:
    if limits.tools is None:
        return
    for field, without in (("tools", _WITHOUT_TOOLS), ("functions", _WITHOUT_FUNCTIONS)):
        stay = kept_tools(asked.get(field), limits, below=_BELOW)
        if stay:
            changed[field] = stay
        elif stay is not None:
            dropped |= {field, *without}
    if "web_search" not in limits.tools:
        dropped.add(_SEARCH)
    for field in ("tool_choice", "function_call"):
        narrowed = narrowed_choice(asked.get(field), limits, below=_BELOW)
        if field not in dropped and narrowed is not asked.get(field):
            changed[field] = narrowed
