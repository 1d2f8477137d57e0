"""The guided tour: every scene through the gateway by real SDK clients, then the records and their sum."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import msgspec

from demur.demo.applications import Applications
from demur.demo.checks import check_records, check_statistics
from demur.demo.records import RecordBook
from demur.demo.results import Mismatch, Result, differences
from demur.demo.scenes import Found, Scene, SceneSet
from demur.ledger import Statistics

__all__ = ["CALLER", "Tour", "found_in", "play"]

CALLER: Mapping[str, str] = {
    "x-demur-user": "demo-visitor",
    "x-demur-prompt-version": "demo-1",
    "x-demur-locale": "en",
}
"""What the tour's applications say about themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tour:
    """Everything that the tour saw.

    records: how many the ledger holds at its end
    mismatches: what is not as the scenes say; empty when all is well
    """

    results: tuple[Result, ...]
    records: int
    statistics: Statistics
    mismatches: tuple[Mismatch, ...]


def play(
    scenes: SceneSet,
    applications: Applications,
    *,
    book: RecordBook,
    statistics: Callable[[], Statistics],
    on_result: Callable[[Result], None],
) -> Tour:
    """Play every scene, tell `on_result` about each at once, and compare all with what the scenes say.

    statistics: reads the figures from the database, after the last record is there
    """
    results = tuple(_played(scene, applications, book=book, on_result=on_result) for scene in scenes.scene)
    kept = book.wait_for_count(len(results))
    figures = statistics()
    of_scenes = tuple(mismatch for result in results for mismatch in differences(result))
    mismatches = (*of_scenes, *check_records(results, kept), *check_statistics(scenes.scene, figures))
    return Tour(results=results, records=len(kept), statistics=figures, mismatches=mismatches)


def _played(
    scene: Scene, applications: Applications, *, book: RecordBook, on_result: Callable[[Result], None]
) -> Result:
    played = applications.play(scene)
    record = played.headers.get("x-demur-record", "")
    found = found_in(played.headers) or book.wait_for(record)
    result = Result(scene=scene, effect=played.effect, found=found, record=record)
    on_result(result)
    return result


def found_in(headers: Mapping[str, str]) -> Found | None:
    """Give what the headers of a whole reply say; None for a stream's, which only name the record."""
    names = ("outcome", "kind", "origin", "category")
    said = {name: headers[f"x-demur-{name}"] for name in names if f"x-demur-{name}" in headers}
    if not said:
        return None
    flags = [flag for flag in headers.get("x-demur-flags", "").split(", ") if flag]
    return msgspec.convert(said | {"flags": flags}, Found)
