"""A policy's tests: situations, each with what should be decided."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from demur.policy.loading import read_file
from demur.policy.situations import SITUATION_KEYS, read_situation
from demur.policy.source import read_nodes
from demur.policy.spot import Spot
from demur.policy.stating import in_new_words
from demur.types import Action, Category, Decision, Fallback, Retry, Risk, Situation, Tag

__all__ = ["EXPECTED", "Example", "Miss", "examples_in", "read_examples"]

EXPECTED = (
    "action",
    "answer",
    "category",
    "fallback",
    "held",
    "lifted",
    "observed",
    "overlays",
    "retry",
    "rules",
    "tags",
    "topic",
)


class _Decides(Protocol):
    def decide(self, subject: Situation) -> Decision: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """One thing that was decided otherwise than expected."""

    what: str
    expected: str
    actual: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A situation with what should be decided.

    place: file, line and path; expected: as words, by what of the decision it is about
    """

    name: str
    place: str
    situation: Situation
    expected: Mapping[str, str]

    def misses(self, policy: _Decides) -> tuple[Miss, ...]:
        """Say in what the decision of `policy` is not as expected; empty when all is."""
        actual = _said(policy.decide(self.situation))
        return tuple(
            Miss(what=what, expected=expected, actual=_shown(actual[what]))
            for what, expected in self.expected.items()
            if not _fits(expected, actual[what])
        )


def read_examples(spot: Spot, *, assess: Callable[[str], Risk] | None = None) -> tuple[Example, ...]:
    """Read a list of examples.

    assess: judges examples that give a `text` in place of a risk
    Raises PolicyError for unknown keys and values, and for an example that expects nothing.
    """
    return tuple(_example(item, assess) for item in spot.items())


def examples_in(path: Path, *, assess: Callable[[str], Risk] | None = None) -> tuple[Example, ...]:
    """Read the examples below `tests:` in the file at `path`; raises PolicyError as `read_examples` does."""
    root = Spot(file=str(path), path="$", node=read_nodes(read_file(path), file=str(path)))
    return read_examples(root.fields(("tests",), needed=("tests",))["tests"], assess=assess)


def _example(spot: Spot, assess: Callable[[str], Risk] | None) -> Example:
    at = spot.fields((*SITUATION_KEYS, "expect", "name"), needed=("expect",))
    expected = dict(_expected(at["expect"]))
    if not expected:
        raise at["expect"].error("nothing is expected here", "say at least `action:`")
    return Example(
        name=at["name"].text() if "name" in at else spot.path,
        place=f"{spot.file}:{spot.node.line}",
        situation=read_situation(at, assess=assess),
        expected=expected,
    )


def _expected(spot: Spot) -> Iterator[tuple[str, str]]:
    """Give what is expected as words, lists sorted and joined."""
    for what, place in in_new_words(spot.fields(EXPECTED)).items():
        if what in ("action", "observed"):
            yield what, place.choice(Action)
        elif what == "category":
            yield what, place.choice(Category)
        elif what == "tags":
            yield what, _joined({item.choice(Tag) for item in place.items()})
        elif what == "fallback":
            yield what, place.choice(Fallback)
        elif what == "retry":
            yield what, place.choice(Retry)
        elif what == "answer":
            yield what, place.text()
        else:
            yield what, _joined({item.text() for item in place.items()})


def _said(decision: Decision) -> dict[str, str | frozenset[str]]:
    return {
        "action": decision.action,
        "observed": decision.observed,
        "category": decision.category or "",
        "answer": decision.topic,
        "fallback": decision.fallback or "",
        "overlays": _joined(decision.overlays),
        "retry": decision.retry or "",
        "tags": _joined(decision.tags),
        "rules": _joined(decision.rules),
        "held": frozenset(hit.rule for hit in decision.hits),
        "lifted": frozenset(decision.lifted),
    }


def _fits(expected: str, actual: str | frozenset[str]) -> bool:
    """Compare; of rules that held or were lifted, those that are named must be there, and others may be."""
    if isinstance(actual, frozenset):
        return actual.issuperset(expected.split(", ")) if expected else not actual
    return expected == actual


def _shown(actual: str | frozenset[str]) -> str:
    return (actual if isinstance(actual, str) else _joined(actual)) or "-"


def _joined(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))
