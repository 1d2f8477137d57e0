"""Tables of labels with a flag and a score for each, as moderation APIs give them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from demur.risk.guards.base import GuardSetup, Json, no_verdict, object_in
from demur.risk.guards.opinion import TELLING, about, measured
from demur.types import Verdict

__all__ = ["native_name", "of_table", "only_result"]

_NAME = re.compile(r"[\w][\w /&().:+-]{0,63}", re.ASCII)


def native_name(setup: GuardSetup, value: object) -> str:
    """Give a label as received; raises GuardError for what is too long, or too strange, to be one."""
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        raise no_verdict(setup, "one of its labels is no label")
    return value


def only_result(setup: GuardSetup, reply: object) -> Json:
    """Give the one result of a reply; raises GuardError where there is none, or more."""
    results = object_in(setup, reply, what="its reply").get("results")
    if not isinstance(results, list) or len(results) != 1:
        raise no_verdict(setup, "its reply does not hold one result")
    return object_in(setup, results[0], what="its result")


def of_table(setup: GuardSetup, flags: object, scores: object) -> list[Verdict]:
    """Give a verdict for each label that is flagged, or scores enough to tell something.

    Where there is none, one verdict says that of the whole text, with the highest score. A label that the
    scheme does not know yet is kept without a category, for services add some. Raises GuardError for tables
    that are none, for an empty one, and where nothing is flagged and a label is missing that every answer
    holds.
    """
    marks, numbers = _flags(setup, flags), _numbers(setup, scores)
    if not marks:
        raise no_verdict(setup, "its table of categories is empty")
    if not set(numbers) <= set(marks):
        raise no_verdict(setup, "it scores a category that it does not list")
    if not any(marks.values()):
        _check_whole(setup, marks, numbers)
    told = [
        about(setup.scheme, label, flagged=flagged, score=numbers.get(label))
        for label, flagged in marks.items()
        if flagged or numbers.get(label, 0.0) >= TELLING
    ]
    return told or [about(setup.scheme, "", flagged=False, score=max(numbers.values(), default=None))]


def _check_whole(setup: GuardSetup, marks: Mapping[str, bool], numbers: Mapping[str, float]) -> None:
    """Raise GuardError for half of an answer that would pass for one which finds nothing."""
    if missing := [label for label in setup.scheme.always if label not in marks]:
        raise no_verdict(setup, f"it says nothing of {', '.join(missing)}")
    if not numbers:
        raise no_verdict(setup, "it flags nothing, and scores nothing either")


def _flags(setup: GuardSetup, table: object) -> Mapping[str, bool]:
    rows = object_in(setup, table, what="its table of categories")
    found: dict[str, bool] = {}
    for name, value in rows.items():
        if not isinstance(value, bool):
            raise no_verdict(setup, "one of its categories is neither true nor false")
        found[native_name(setup, name)] = value
    return found


def _numbers(setup: GuardSetup, table: object) -> Mapping[str, float]:
    rows = object_in(setup, table, what="its table of scores")
    return {name: measured(setup, value) for name, value in rows.items()}
