"""Reaching into replies and requests of any shape: objects of clients, maps and lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

__all__ = ["at", "listed"]


def at(value: object, *path: str | int) -> object:
    """Follow `path` through attributes, keys and places; None where it leads nowhere.

    >>> at({"choices": [{"index": 4}]}, "choices", 0, "index")
    4
    """
    for step in path:
        if isinstance(step, int):
            value = value[step] if isinstance(value, Sequence) and len(value) > step else None
        else:
            value = value.get(step) if isinstance(value, Mapping) else getattr(value, step, None)
    return value


def listed(value: object) -> list[object]:
    """Give a list or a tuple as a list, and anything else as an empty one."""
    return list(value) if isinstance(value, list | tuple) else []
