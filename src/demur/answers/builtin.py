"""The words that come along, as they were formatted when the project was built.

`locales/<locale>/words.json` is made from the Fluent files beside it, as gettext makes `.mo` from `.po`: no
process has to parse Fluent for words of ours.  A test holds both equal; `make words` writes them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pkgutil import get_data
from typing import Any

from demur.answers.manner import Formality
from demur.answers.messages import Forms, Messages

__all__ = ["LocaleFacts", "builtin_words", "locale_facts", "parents"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LocaleFacts:
    """What is known of a locale that words come along for.

    tag: as it is written, such as `pt-PT`
    name: in its own language
    formality: what is usual; None where the language has one way to address people, and for regions
    """

    tag: str
    name: str
    formality: Formality | None


@cache
def locale_facts() -> Mapping[str, LocaleFacts]:
    """Give the locales that words come along for, by their tag in small letters."""
    found = {}
    for tag, facts in _data("locales").items():
        usual = facts.get("formality")
        found[tag.lower()] = LocaleFacts(
            tag=tag, name=facts["name"], formality=Formality(usual) if usual else None
        )
    return found


@cache
def parents() -> Mapping[str, str]:
    """Give the locales whose parent is not what is left when the last part is cut off, in small letters."""
    return {tag.lower(): parent.lower() for tag, parent in _data("parents").items()}


@cache
def builtin_words(locale: str) -> Mapping[str, Messages]:
    """Give the messages of each topic; nothing for a locale that no words come along for.

    locale: in small letters
    """
    if locale not in locale_facts():
        return {}
    read = json.loads(_read(f"locales/{locale_facts()[locale].tag}/words.json"))
    return {
        topic: {name: _forms(forms) for name, forms in messages.items()} for topic, messages in read.items()
    }


def _forms(forms: str | list[str]) -> Forms:
    return (forms,) if isinstance(forms, str) else tuple(forms)


@cache
def _data(key: str) -> Mapping[str, Any]:
    read: Mapping[str, Mapping[str, Any]] = json.loads(_read("data/locales.json"))
    return read[key]


def _read(path: str) -> bytes:
    # importlib.resources takes longer to import than everything else that an answer needs.
    try:
        return get_data("demur.answers", path) or b"{}"
    except FileNotFoundError:  # a region without words of its own, which falls back to its language
        return b"{}"
