"""What a judge is told, and the shape that its verdict must have: a file with a number."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache, cached_property
from importlib import resources

import msgspec

from demur.errors import SettingError
from demur.types.category import Category
from demur.types.plain_data import Plain
from demur.types.vocabulary import Kind, Outcome

__all__ = ["NONE", "RUBRIC", "Rubric", "Shown", "Words", "load_rubric"]

RUBRIC = "rubric-1"
"""The rubric that is used unless another one is given."""
NONE = "none"
"""What a verdict says for no kind and for no category."""


class Shown(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many characters of a long text are shown, from its beginning and from its end."""

    request_head: int
    request_tail: int
    reply_head: int
    reply_tail: int


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words themselves, for a first question and for a second, shorter one; {names} are filled in."""

    instructions: str
    again: str
    fields: str


class Rubric(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """One rubric, as its file holds it.

    name: with its number, such as `rubric-1`
    max_tokens: of a verdict
    confidence: what the judge's words for its certainty are worth, in [0, 1]
    kinds: those that an outcome can have
    """

    name: str
    max_tokens: int
    shown: Shown
    confidence: Mapping[str, float]
    kinds: Mapping[Outcome, tuple[str, ...]]
    words: Words

    @property
    def ran(self) -> str:
        """What readings call this judge in `ran`."""
        return f"judge:{self.name}"

    @cached_property
    def instructions(self) -> str:
        """The instructions of the first question."""
        return self._filled(self.words.instructions)

    @cached_property
    def again(self) -> str:
        """The instructions of the second question."""
        return self._filled(self.words.again)

    @cached_property
    def schema(self) -> Mapping[str, Plain]:
        """JSON Schema of a verdict; the same for every case, as providers prepare each schema only once."""
        text: Plain = {"type": "string"}
        properties: dict[str, Plain] = {
            "case": text,
            "reasons": text,
            "quotes": {"type": "array", "items": text},
            **{name: {"type": "string", "enum": list(values)} for name, values in self._choices.items()},
        }
        return {
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        }

    @property
    def _choices(self) -> Mapping[str, tuple[str, ...]]:
        return {
            "outcome": tuple(map(str, self.kinds)),
            "kind": (*map(str, Kind), NONE),
            "category": (*map(str, Category), NONE),
            "confidence": tuple(self.confidence),
        }

    def _filled(self, words: str) -> str:
        text = words.replace("{fields}", self.words.fields.strip())
        for name, plural in _PLURALS.items():
            text = text.replace(f"{{{plural}}}", ", ".join(self._choices[name]))
        return text.strip()


_PLURALS = {
    "outcome": "outcomes",
    "kind": "kinds",
    "category": "categories",
    "confidence": "confidences",
}


@cache
def load_rubric(name: str = RUBRIC) -> Rubric:
    """Give the rubric of that name.

    Raises SettingError where there is none.

    >>> load_rubric().ran
    'judge:rubric-1'
    """
    try:
        source = (resources.files("demur.reading") / "data" / "judge" / f"{name}.toml").read_text("utf-8")
    except FileNotFoundError as error:
        raise SettingError(
            f"there is no rubric called {name!r}", where="judge", hint=f"use {RUBRIC}"
        ) from error
    return msgspec.convert(tomllib.loads(source), Rubric)
