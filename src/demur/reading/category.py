"""Finds the harm category that a refusal names in its own words."""

from __future__ import annotations

import tomllib
import unicodedata
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


def named_category(refusing: bytes, *, language: str = "en") -> Category | None:
    """Give the first category, in the order of its language's file, that `refusing` names.

    refusing: sentences, in lower-case UTF-8.  Cost: a pass; more at the first call for a language.

    >>> named_category(b"i can't help with hacking")
    <Category.CYBER: 'cyber'>
    """
    found = _patterns(language).matching(_one_form(refusing))
    return category_words(language)[min(found)].id if found else None


@cache
def category_words(language: str = "en") -> tuple[CategoryWords, ...]:
    """Give the words of every category in `language`, in order of precedence; none of an unknown language."""
    file = resources.files("demur.reading") / "data" / language / "categories.toml"
    if not file.is_file():
        return ()
    return msgspec.convert(tomllib.loads(file.read_text("utf-8")), _File).category


@cache
def _patterns(language: str) -> PatternSet:
    return PatternSet(unicodedata.normalize("NFKC", words.pattern) for words in category_words(language))


def _one_form(folded: bytes) -> bytes:
    """Give `folded` with letters and their marks in the form that the patterns have them in."""
    if folded.isascii():
        return folded
    return unicodedata.normalize("NFKC", folded.decode("utf-8", "replace")).encode()
