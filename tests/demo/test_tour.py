from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from demur.demo.applications import Applications
from demur.demo.decisions import DecisionSet
from demur.demo.records import RecordBook
from demur.demo.results import Result
from demur.demo.scenes import SceneSet
from demur.demo.stage import Stage, stage
from demur.demo.tour import CALLER, Tour, play
from demur.ledger import activations, statistics


@pytest.fixture(scope="module")
def up(
    few: SceneSet, few_decisions: DecisionSet, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    with stage(few, few_decisions, folder=tmp_path_factory.mktemp("tour"), port=0) as stage_up:
        yield stage_up


@pytest.fixture(scope="module")
def shown() -> list[Result]:
    return []


@pytest.fixture(scope="module")
def tour(up: Stage, few: SceneSet, shown: list[Result]) -> Tour:
    with closing(Applications(up.url, headers=CALLER)) as applications:
        return play(
            few,
            applications,
            book=RecordBook(up.ledger, sleep=time.sleep),
            statistics=lambda: statistics(up.ledger),
            on_result=shown.append,
        )


def test_every_scene_is_told_in_order_as_it_is_played(tour: Tour, shown: list[Result], few: SceneSet) -> None:
    assert [result.scene for result in shown] == list(few.scene)
    assert list(tour.results) == shown


def test_a_streamed_scene_gets_its_finding_from_its_record(tour: Tour) -> None:
    streamed = next(result for result in tour.results if result.scene.stream)
    assert str(streamed.found) == "refused, safety, by provider, hate"


def test_every_call_has_a_record_of_its_own(tour: Tour) -> None:
    assert len({result.record for result in tour.results}) == tour.records == len(tour.results)


def test_nothing_is_decided_in_act_one(tour: Tour, up: Stage) -> None:
    assert (tour.records, activations(up.ledger).decided) == (4, 0)


def test_what_the_applications_say_of_themselves_is_recorded(tour: Tour) -> None:
    said = [
        (group.name, group.tally.total)
        for group in (*tour.statistics.prompt_versions, *tour.statistics.locales)
    ]
    assert said == [("demo-1", 4), ("en", 4)]
    assert tour.statistics.people_total == 1


def test_a_tour_without_surprises_has_no_mismatches(tour: Tour) -> None:
    assert tour.mismatches == ()


def test_an_application_that_goes_around_the_gateway_is_found_out(
    up: Stage, upstream_url: str, few: SceneSet
) -> None:
    one = replace(few, scene=few.scene[:1])
    with closing(Applications(upstream_url)) as applications:
        around = play(
            one,
            applications,
            book=RecordBook(up.ledger, sleep=lambda seconds: None),  # noqa: ARG005 - nothing to wait for
            statistics=lambda: statistics(up.ledger),
            on_result=lambda result: None,  # noqa: ARG005 - nobody looks
        )
    assert "openai-plain.finding: expected answered, got None" in map(str, around.mismatches)
