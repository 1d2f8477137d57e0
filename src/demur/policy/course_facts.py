"""What a condition can look at of the request's shape and of the conversation so far; never its words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from demur.types import Kind, Message, Request, Role, Situation

__all__ = ["COUNTS", "COURSE_FACTS"]

Fact = Callable[[Situation], object]

_HISTORY = "history."
COUNTS = (f"{_HISTORY}refusals", *(f"{_HISTORY}kinds.{kind.value}" for kind in Kind))
"""The facts that count earlier refusals; an application may give them as context of the same name."""

_MOST = 1_000_000
"""More refusals than this are no count that anybody made."""


def _of(request: Request, role: Role) -> int:
    return sum(message.role is role for message in request.messages)


def _length(message: Message) -> int:
    return len(message.text) + len(message.arguments)


def _on_request(read: Callable[[Request], object]) -> Fact:
    return lambda situation: read(situation.request)


_OF_REQUEST: dict[str, Callable[[Request], object]] = {
    "turns": lambda request: _of(request, Role.USER),
    "messages": lambda request: len(request.messages),
    "length": lambda request: len(request.prompt),
    "total_length": lambda request: sum(map(_length, request.messages)),
    "has_system": lambda request: _of(request, Role.SYSTEM) > 0,
    "tools": lambda request: len(request.tools),
    "tool_calls": lambda request: sum(bool(message.arguments) for message in request.messages),
    "tool_results": lambda request: _of(request, Role.TOOL),
    "attachments": lambda request: len(request.attachments),
    "untrusted": lambda request: bool(request.attachments) or _of(request, Role.TOOL) > 0,
}


def _given(situation: Situation, name: str) -> int | None:
    """Give the count that the application vouches for; None where it gives none that is one."""
    value = situation.request.context.get(name)
    is_count = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST
    return int(value) if is_count and value is not None else None


def _refusals(situation: Situation) -> int:
    given = _given(situation, COUNTS[0])
    counted = sum(situation.history.refusals.values()) if situation.history else 0
    return counted if given is None else given


def _of_kind(kind: Kind) -> Fact:
    name = f"{_HISTORY}kinds.{kind.value}"

    def fact(situation: Situation) -> int:
        given = _given(situation, name)
        counted = situation.history.refusals.get(kind, 0) if situation.history else 0
        return counted if given is None else given

    return fact


def _counted(situation: Situation) -> bool:
    return situation.history is not None or _given(situation, COUNTS[0]) is not None


_OF_HISTORY: dict[str, Fact] = {
    "turns": lambda situation: max(_of(situation.request, Role.USER) - 1, 0),
    "replies": lambda situation: _of(situation.request, Role.ASSISTANT),
    "counted": _counted,
    "refusals": _refusals,
    **{f"kinds.{kind.value}": _of_kind(kind) for kind in Kind},
}

COURSE_FACTS: Mapping[str, Fact] = MappingProxyType(
    {f"request.{name}": _on_request(read) for name, read in _OF_REQUEST.items()}
    | {f"{_HISTORY}{name}": read for name, read in _OF_HISTORY.items()}
)
"""By dotted name; each gives a number or a flag, and is always there."""
