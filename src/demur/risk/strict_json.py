"""Reads JSON that says everything once: what says something twice contradicts itself, or may do so."""

from __future__ import annotations

import json

__all__ = ["decoded"]


def decoded(data: bytes | str) -> object:
    """Give what `data` says; raises ValueError for all else, a key that stands twice in an object included.

    NaN and infinities, which Python's own reader takes, are no JSON either.

    >>> decoded('{"safe": true}')
    {'safe': True}
    """
    text = data.decode("utf-8") if isinstance(data, bytes) else data
    try:
        found: object = json.loads(text, object_pairs_hook=_once, parse_constant=_unknown)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    return found


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _unknown(word: str) -> float:
    raise ValueError(f"{word} is no number of JSON")
