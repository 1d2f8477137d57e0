from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from demur.demo.checks import check_records, check_statistics
from demur.demo.records import Kept
from demur.demo.results import Result
from demur.demo.scenes import Scene, load_scenes
from demur.ledger import LedgerWriter, Statistics, open_ledger, statistics
from demur.testing.findings import exchange, finding, refusal
from demur.types import Finding, Origin, Outcome

SCENES = load_scenes().scene[:3]
RESULTS = tuple(
    Result(scene=scene, effect=scene.effect, found=scene.finding, record=scene.id) for scene in SCENES
)
KEPT = tuple(Kept(id=scene.id, found=scene.finding) for scene in SCENES)


def _finding(scene: Scene) -> Finding:
    said = scene.finding
    if said.outcome is Outcome.ANSWERED:
        return finding()
    return finding(said.outcome, refusal=refusal(said.category, origin=said.origin or Origin.UNKNOWN))


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> Statistics:
    return _figures(tmp_path_factory.mktemp("ledger"), SCENES)


def _figures(folder: Path, scenes: Iterable[Scene]) -> Statistics:
    ledger = open_ledger(folder / "a.db", clock=time.time)
    with LedgerWriter(ledger, monotonic=time.monotonic) as writer:
        for scene in scenes:
            writer.record(exchange(_finding(scene), id=scene.id, model=scene.model))
    return statistics(ledger)


def test_one_fitting_record_for_each_call_is_right() -> None:
    assert check_records(RESULTS, KEPT) == ()


def test_a_call_without_a_record_is_told() -> None:
    assert [str(mismatch) for mismatch in check_records(RESULTS, KEPT[1:])] == [
        "openai-plain.record: expected 1 record, got 0 records"
    ]


def test_a_call_with_two_records_is_told() -> None:
    assert [mismatch.got for mismatch in check_records(RESULTS, (*KEPT, KEPT[0]))] == ["2 records"]


def test_two_calls_with_one_record_are_told() -> None:
    same = (*RESULTS[:2], replace(RESULTS[2], record=RESULTS[1].record, found=RESULTS[1].found))
    assert [mismatch.where for mismatch in check_records(same, KEPT[:2])] == [
        "openai-native-refusal.record",
        "openai-filter.record",
    ]


def test_a_record_of_no_call_is_told() -> None:
    stray = Kept(id="stray", found=SCENES[0].finding)
    assert [mismatch.where for mismatch in check_records(RESULTS, (*KEPT, stray))] == ["record stray"]


def test_a_record_that_says_something_else_than_the_headers_is_told() -> None:
    other = replace(KEPT[0], found=KEPT[1].found)
    assert [mismatch.where for mismatch in check_records(RESULTS, (other, *KEPT[1:]))] == [
        "openai-plain.record"
    ]


def test_figures_that_add_up_are_right(figures: Statistics) -> None:
    assert check_statistics(SCENES, figures) == ()


def test_figures_of_other_calls_are_told_one_by_one(figures: Statistics) -> None:
    wrong = check_statistics(SCENES[:2], figures)
    expected = ["outcomes", "refusals", "kinds", "origins", "categories", "models", "refusals by model"]
    assert [f"statistics.{name}" for name in expected] == [mismatch.where for mismatch in wrong]
