"""Small readers of untrusted data: what is not of the expected type is read as absent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from demur.types import Scalar

__all__ = [
    "Item",
    "Json",
    "bool_at",
    "code_of",
    "dict_at",
    "dicts_in",
    "first_text",
    "items_at",
    "key_in",
    "number_at",
    "plain",
    "same_word",
    "text_at",
    "word_at",
]

Json = dict[str, object]

_LONGEST_CODE = 80
# One word, or two that a colon parts (`content_filter: SAFETY`): a sentence never passes.
_CODE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_./-]*(?::\s?[A-Za-z0-9_./-]+)*")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One object of a list, with the place where it stood."""

    position: int
    value: Json


def dict_at(source: Json, key: str) -> Json:
    """Give the object at `key`; an empty one when it is absent or something else."""
    value = source.get(key)
    return value if isinstance(value, dict) else {}


def items_at(source: Json, key: str) -> list[object]:
    """Give the list at `key`; an empty one when it is absent or something else."""
    value = source.get(key)
    return value if isinstance(value, list) else []


def dicts_in(source: Json, key: str) -> Iterator[Item]:
    """Give each object of the list at `key` with its position; anything else in it is passed over."""
    for position, value in enumerate(items_at(source, key)):
        if isinstance(value, dict):
            yield Item(position=position, value=value)


def text_at(source: Json, key: str) -> str:
    """Give the text at `key`; "" when it is absent or not text."""
    value = source.get(key)
    return plain(value) if isinstance(value, str) else ""


def first_text(source: Json, *keys: str) -> str:
    """Give the first text that is not empty among `keys`, or ""."""
    return next((text for key in keys if (text := text_at(source, key))), "")


def word_at(source: Json, key: str) -> str:
    """Give the text at `key` in the spelling words are compared in."""
    return same_word(text_at(source, key))


def bool_at(source: Json, key: str) -> bool:
    """Tell whether `true` itself stands at `key`."""
    return source.get(key) is True


def number_at(source: Json, key: str) -> int | float | None:
    """Give the number at `key`; None when it is absent, a boolean or something else."""
    value = source.get(key)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def plain(text: str) -> str:
    """Give `text` as a bare string: members of an SDK's string enums compare alike but print otherwise."""
    return text if type(text) is str else str.__str__(text)


def same_word(text: str) -> str:
    """Give one spelling for codes that differ in case, hyphens and spaces only.

    >>> same_word(" Self-Harm ")
    'self_harm'
    """
    return text.strip().lower().replace("-", "_").replace(" ", "_")


def key_in(source: Json, camel: str) -> str:
    """Give the spelling of `camel` that `source` uses: itself, or the snake case one of Python SDKs.

    >>> key_in({"finish_reason": "STOP"}, "finishReason")
    'finish_reason'
    """
    if camel in source:
        return camel
    snake = _snake(camel)
    return snake if snake in source else camel


@cache
def _snake(camel: str) -> str:
    return _HUMP.sub("_", camel).lower()


def code_of(value: object) -> Scalar:
    """Give `value` if it is a number, a boolean or a short code; None for what may be somebody's text.

    >>> code_of("content_filter: SAFETY"), code_of("My name is Ann, I live in ...")
    ('content_filter: SAFETY', None)
    """
    if isinstance(value, bool | int | float):
        return value
    if not isinstance(value, str) or len(value) > _LONGEST_CODE:
        return None
    return plain(value) if _CODE.fullmatch(value) else None
