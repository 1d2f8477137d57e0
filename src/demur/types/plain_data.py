"""Our frozen values as plain data that any JSON writer takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum

__all__ = ["Plain", "plain"]

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


def plain(value: object) -> Plain:
    """Give `value` as dicts, lists, strings and numbers; sets come out sorted, enums as their values.

    Raises TypeError for anything that is neither one of our values nor plain already.

    >>> from demur.types import Span
    >>> plain((Span(start=0, end=5, rule="r1"),))
    [{'start': 0, 'end': 5, 'rule': 'r1'}]
    """
    if isinstance(value, Enum):
        return plain(value.value)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, frozenset | set):
        return [plain(item) for item in sorted(value, key=str)]
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    problem = f"{type(value).__name__} has no plain form"
    raise TypeError(problem)
