"""The instructions that rules name, worded for the model in the language of a conversation."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

__all__ = ["FROM_SOURCES", "LANGUAGES", "instruction_names", "worded"]

FROM_SOURCES = "answer_from_sources"
"""The instruction that goes in front of passages."""

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt")
"""The languages that instructions are worded in, as ISO 639-1 codes."""

_USUAL = "en"


def instruction_names() -> tuple[str, ...]:
    """Give the names that a rule may use, sorted.

    >>> "no_persons" in instruction_names()
    True
    """
    return tuple(sorted(_words(_USUAL)))


def worded(instruction: str, *, locale: str = "") -> str:
    """Give what the model is told: the wording of a name, a text of the policy's own as it is.

    locale: a BCP 47 tag; a language without wordings is told the English ones

    >>> worded("no_code", locale="de-AT")[:21]
    'Schreib keinen Code, '
    >>> worded("Answer in one sentence.")
    'Answer in one sentence.'
    """
    language = locale.replace("_", "-").partition("-")[0].lower()
    return _words(language if language in LANGUAGES else _USUAL).get(instruction, instruction)


@cache
def _words(language: str) -> Mapping[str, str]:
    source = resources.files("demur.policy") / "data" / "instructions" / f"{language}.toml"
    read = tomllib.loads(source.read_text(encoding="utf-8"))
    return MappingProxyType({name: str(words) for name, words in read.items()})
