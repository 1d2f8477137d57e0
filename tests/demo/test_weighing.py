from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from demur.demo.applications import Applications
from demur.demo.decisions import DecisionScene, load_decisions
from demur.demo.records import Kept, RecordBook
from demur.demo.scenes import Effect, SceneSet
from demur.demo.stage import Stage, stage
from demur.demo.weighing import Weighed, answer_of, check_kept, shortfalls, weigh

SCENES = load_decisions().scene


@pytest.fixture(scope="module")
def up(few: SceneSet, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with stage(few, load_decisions(), folder=tmp_path_factory.mktemp("weighing"), port=0) as stage_up:
        yield stage_up


@pytest.fixture(scope="module")
def shown() -> list[Weighed]:
    return []


@pytest.fixture(scope="module")
def weighed(up: Stage, shown: list[Weighed]) -> dict[str, Weighed]:
    with closing(Applications(up.upstream)) as straight, closing(Applications(up.deciding_url)) as guarded:
        found = weigh(SCENES, straight=straight, guarded=guarded, heard=up.heard, on_weighed=shown.append)
    return {one.scene.id: one for one in found}


@pytest.fixture(scope="module")
def kept(up: Stage, weighed: dict[str, Weighed]) -> tuple[Kept, ...]:
    return RecordBook(up.decisions, sleep=time.sleep).wait_for_count(len(weighed))


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.id)
def test_each_scene_goes_both_ways_as_it_says(scene: DecisionScene, weighed: dict[str, Weighed]) -> None:
    assert (shortfalls(weighed[scene.id]), weighed[scene.id].as_expected) == ((), True)


def test_every_scene_is_told_in_order(weighed: dict[str, Weighed], shown: list[Weighed]) -> None:
    assert list(weighed) == [one.scene.id for one in shown] == [scene.id for scene in SCENES]


def test_the_records_say_the_same(weighed: dict[str, Weighed], kept: tuple[Kept, ...]) -> None:
    assert check_kept(weighed.values(), kept) == ()


def test_a_call_without_a_record_is_told(weighed: dict[str, Weighed], kept: tuple[Kept, ...]) -> None:
    wrong = check_kept(weighed.values(), kept[1:])
    assert [(mismatch.where, mismatch.got) for mismatch in wrong] == [("decide-plain.record", "None")]


def test_the_user_of_a_stopped_request_reads_our_answer(weighed: dict[str, Weighed]) -> None:
    crisis = weighed["decide-crisis"]
    answer = answer_of(crisis)
    assert answer is not None
    assert (answer.topic, answer.text) == ("crisis", crisis.guarded.shown)


def test_the_user_of_a_request_that_passes_reads_the_reply(weighed: dict[str, Weighed]) -> None:
    assert answer_of(weighed["decide-plain"]) is None


def test_every_point_that_differs_is_told(weighed: dict[str, Weighed]) -> None:
    plain, other = weighed["decide-plain"], Effect(native="length")
    wrong = replace(plain, without=other, guarded=other, found=None, decided=None, heard=0)
    points = ["without", "guarded", "finding", "decided", "calls to the model"]
    assert [f"decide-plain.{point}" for point in points] == [each.where for each in shortfalls(wrong)]


def test_a_call_that_goes_around_the_gateway_has_no_decision(up: Stage) -> None:
    with closing(Applications(up.upstream)) as straight:
        around = weigh(
            SCENES[:1],
            straight=straight,
            guarded=straight,
            heard=up.heard,
            on_weighed=lambda one: None,  # noqa: ARG005 - nobody looks
        )
    assert (around[0].decided, around[0].record) == (None, "")
