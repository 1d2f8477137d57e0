"""Finds the harm category that a refusal names in its own words."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

import msgspec

from demur.reading.lexicon import PatternSet
from demur.types.category import Category

__all__ = ["CategoryWords", "category_words", "named_category"]


class CategoryWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of one category, with examples of our own."""

    id: Category
    pattern: str
    match: tuple[str, ...]
    no_match: tuple[str, ...]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    category: tuple[CategoryWords, ...]


def named_category(refusing: bytes) -> Category | None:
    """Give the first category, in the order of the data file, that the folded sentences `refusing` name.

    >>> named_category(b"i can't help with hacking")
    <Category.CYBER: 'cyber'>
    """
    found = _patterns().matching(refusing)
    return category_words()[min(found)].id if found else None


@cache
def category_words() -> tuple[CategoryWords, ...]:
    """Give the words of every category, in order of precedence."""
    source = (resources.files("demur.reading") / "data" / "categories.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(source), _File).category


@cache
def _patterns() -> PatternSet:
    return PatternSet(words.pattern for words in category_words())
