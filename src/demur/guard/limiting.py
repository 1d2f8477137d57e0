"""Putting limits into a request: what all APIs have in common."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from demur.guard.terms import Fit
from demur.types import Limits

__all__ = [
    "Limited",
    "capped_by",
    "fields_of",
    "form_of",
    "kept_tools",
    "lowered",
    "narrowed_choice",
    "rows_in",
    "stops_in",
]

_NOTHING: Mapping[str, object] = MappingProxyType({})
_OPEN = frozenset({"any", "auto", "none", "required"})
"""Choices that name no tool."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limited:
    """What limits change of a request; every other field of it stays as the client wrote it.

    changed: new values of top-level fields; dropped: fields that have to go
    """

    changed: Mapping[str, object] = field(default_factory=lambda: _NOTHING)
    dropped: frozenset[str] = frozenset()
    fit: Fit = field(default_factory=Fit)

    def over(self, asked: Mapping[str, object]) -> dict[str, object]:
        """Give `asked` with the changes."""
        kept = {name: value for name, value in asked.items() if name not in self.dropped}
        return kept | dict(self.changed)


def capped_by(limits: Limits, given: Iterable[object]) -> bool:
    """Tell whether the cap is narrower than every cap in `given`; what is no number is no cap."""
    cap = limits.max_tokens
    return cap is not None and all(lowered(cap, each) == cap != each for each in given)


def lowered(cap: int, given: object) -> int:
    """Give the narrower of two caps."""
    return min(cap, given) if isinstance(given, int) and _is_number(given) else cap


def stops_in(value: object) -> list[str]:
    """Give the stop sequences that a client asked for itself, as a text or a list."""
    if isinstance(value, str):
        return [value]
    return [each for each in rows_in(value) if isinstance(each, str)]


def form_of(limits: Limits) -> tuple[str, dict[str, object]]:
    """Give the name and the content of the schema."""
    schema: dict[str, object] = json.loads(limits.json_schema)
    title = schema.get("title")
    name = "".join(c if c.isascii() and c.isalnum() else "_" for c in str(title or "answer"))
    return name[:64], schema


def kept_tools(given: object, limits: Limits, *, below: tuple[str, ...] = ()) -> list[object] | None:
    """Give the tools of a list that may stay; None where all of them do.

    below: the fields that may hold a tool's description; one without a name is called by its type
    """
    rows = rows_in(given)
    stay = [row for row in rows if limits.tools is None or _name(row, below) in limits.tools]
    return None if len(stay) == len(rows) else stay


def narrowed_choice(
    choice: object, limits: Limits, *, below: tuple[str, ...] = (), none: object = "none"
) -> object:
    """Give a choice of tool within `limits`: itself where it fits, `none` where its tool had to go.

    A list of allowed tools loses those that had to go, so that no other tool takes their place.
    """
    fields = fields_of(choice)
    if not fields or fields.get("type") in _OPEN:
        return choice
    if fields.get("type") != "allowed_tools":
        return choice if kept_tools([choice], limits, below=below) is None else none
    held = fields_of(fields.get("allowed_tools")) or fields
    stay = kept_tools(held.get("tools"), limits, below=below)
    if stay is None:
        return choice
    allowed = {**held, "tools": stay}
    nested = {**fields, "allowed_tools": allowed} if "allowed_tools" in fields else allowed
    return nested if stay else none


def rows_in(value: object) -> list[object]:
    """Give a list or tuple as a list, anything else as an empty one."""
    return list(value) if isinstance(value, list | tuple) else []


def fields_of(value: object) -> Mapping[str, object]:
    """Give a map, or what a client's own object holds, as a map; anything else as an empty one."""
    if isinstance(value, Mapping):
        return value
    dump = getattr(value, "model_dump", None)
    dumped = dump() if callable(dump) and not isinstance(value, type) else None
    return dumped if isinstance(dumped, Mapping) else _NOTHING


def _name(row: object, below: tuple[str, ...]) -> object:
    fields = fields_of(row)
    held = next((fields_of(fields[name]) for name in below if fields.get(name)), fields)
    names = (held.get("name"), fields.get("server_label"), fields.get("mcp_server_name"), fields.get("type"))
    return next((name for name in names if isinstance(name, str) and name), "")


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
