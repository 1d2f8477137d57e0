"""Finds a judge's verdict in what it said, strictly: what is not certainly one is none."""

from __future__ import annotations

import json
import re

import msgspec

from demur.reading.rubric import NONE, Rubric
from demur.types.category import Category
from demur.types.vocabulary import Kind, Outcome

__all__ = ["Verdict", "last_verdict"]

_LIMIT = 20_000
"""Characters from the end of an answer in which a verdict is looked for."""
_BRACE = re.compile(r'\{\s*"')


class Verdict(msgspec.Struct, frozen=True):
    """What a judge decided.

    quotes: sentences that the judge says it copied from the reply; nobody has looked yet whether it did
    """

    quotes: tuple[str, ...]
    outcome: Outcome
    kind: Kind | None
    category: Category | None
    confidence: float


class _Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The fields of a verdict as the schema wants them, all of them."""

    case: str
    reasons: str
    quotes: tuple[str, ...]
    outcome: Outcome
    kind: str
    category: str
    confidence: str


def last_verdict(answer: str, *, case: str, rubric: Rubric) -> Verdict | None:
    """Give the last verdict about `case` in `answer`, None where the last one is broken or there is none.

    case: what the verdict must carry; one without it belongs to a text that was quoted, and does not count
    Prose and other JSON around it do not matter. An earlier verdict never stands in for a broken last one.
    Never raises; cost bounded by the 20,000 characters that are looked at.
    """
    said, rest = _last_about(answer[-_LIMIT:], case)
    if said is None or f'"{case}"' in rest:
        return None
    try:
        fields = msgspec.convert(said, _Said)
    except msgspec.ValidationError:
        return None
    return _verdict(fields, rubric)


def _last_about(answer: str, case: str) -> tuple[dict[str, object] | None, str]:
    """Give the last object about `case`, and what stands behind it; nothing where nesting has no end."""
    found, end, place = None, 0, 0
    decoder = json.JSONDecoder(object_pairs_hook=_without_twins)
    while (brace := _BRACE.search(answer, place)) is not None:
        try:
            value, place = decoder.raw_decode(answer, brace.start())
        except ValueError:
            place = brace.start() + 1
            continue
        except RecursionError:
            return None, ""
        if value.get("case") == case:
            found, end = value, place
    return found, answer[end:]


def _without_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Build an object; of one that says a thing twice only the case is kept, so that it is no verdict."""
    fields = dict(pairs)
    if len(fields) != len(pairs):
        return {"case": fields.get("case")}
    return fields


def _verdict(said: _Said, rubric: Rubric) -> Verdict | None:
    if said.kind not in rubric.kinds.get(said.outcome, ()):
        return None
    if said.confidence not in rubric.confidence or said.category not in {*Category, NONE}:
        return None
    return Verdict(
        quotes=said.quotes,
        outcome=said.outcome,
        kind=None if said.kind == NONE else Kind(said.kind),
        category=None if said.category == NONE else Category(said.category),
        confidence=rubric.confidence[said.confidence],
    )
