"""The facts about providers that stand in `profiles/*.toml`, read once, when first asked for."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from demur.signals.base import Json, dict_at, plain, same_word, text_at
from demur.types import Origin, Retry, Stage

__all__ = ["ANSWER", "BLOCK", "FAILURE", "UNKNOWN", "Fact", "fact_of", "facts_in", "names_in", "profile"]

ANSWER, BLOCK, FAILURE, UNKNOWN = "answer", "block", "failure", "unknown"

_SEPARATORS = frozenset(": /_-(")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What one value of a stop reason or block reason means.

    means: `answer` (an ordinary end), `block`, `failure` or `unknown`
    failure: the word for it where it means a failure
    label: name to label the block with; "" for none
    """

    means: str
    origin: Origin = Origin.PROVIDER
    stage: Stage = Stage.UNKNOWN
    retry: Retry = Retry.NEVER
    failure: str = ""
    label: str = ""


@cache
def profile(name: str) -> Json:
    """Read `profiles/<name>.toml` of this package; cached, so treat the result as read-only."""
    return tomllib.loads(files("demur.signals").joinpath(f"profiles/{name}.toml").read_text("utf-8"))


@cache
def facts_in(name: str, table: str) -> Mapping[str, Fact]:
    """Give one table of a profile: facts by the lower-case spelling of the value."""
    rows = dict_at(profile(name), table)
    return {same_word(value): _fact(value, row) for value, row in rows.items() if isinstance(row, dict)}


@cache
def names_in(name: str, table: str) -> Mapping[str, str]:
    """Give one table of a profile that maps names to names; keys in the spelling words are compared in."""
    rows = dict_at(profile(name), table)
    return {same_word(key): value for key, value in rows.items() if isinstance(value, str)}


def fact_of(value: object, facts: Mapping[str, Fact]) -> Fact | None:
    """Give the fact for `value`, in any case, or for the longest known word it begins with; None if unknown.

    A printed enum member (`FinishReason.SAFETY`) is known by its last part.

    >>> fact_of("content_filter: X", facts_in("openai", "finish")).stage
    <Stage.OUTPUT: 'output'>
    """
    if not isinstance(value, str):
        return None
    word = same_word(plain(value))
    return (
        facts.get(word)
        or facts.get(word.rpartition(".")[2])
        or next((facts[start] for start in _longest_first(facts) if _begins(word, start)), None)
    )


def _longest_first(facts: Mapping[str, Fact]) -> list[str]:
    return sorted((key for key, fact in facts.items() if fact.means == BLOCK), key=len, reverse=True)


def _begins(word: str, start: str) -> bool:
    return word.startswith(start) and word[len(start)] in _SEPARATORS


def _fact(value: str, row: Json) -> Fact:
    return Fact(
        means=text_at(row, "means") or BLOCK,
        origin=Origin(text_at(row, "origin") or Origin.PROVIDER),
        stage=Stage(text_at(row, "stage") or Stage.UNKNOWN),
        retry=Retry(text_at(row, "retry") or Retry.NEVER),
        failure=text_at(row, "failure"),
        label=value if row.get("label") is True else "",
    )
