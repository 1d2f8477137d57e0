"""One upstream for all tests of the demo."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from demur.demo.acts import Acts, play_acts
from demur.demo.applications import Applications
from demur.demo.decisions import DecisionSet, load_decisions
from demur.demo.loopback import Loopback
from demur.demo.records import RecordBook
from demur.demo.scenes import SceneSet, load_scenes
from demur.demo.stage import Stage, stage
from demur.demo.telling import Told
from demur.demo.upstream import build_upstream
from demur.demo.weighing import Weighed

FEW = ("openai-plain", "openai-native-refusal", "azure-stream-async", "anthropic-refusal")
HARD = ("decide-crisis", "decide-wrong-block")


@pytest.fixture(scope="session")
def upstream_url() -> Iterator[str]:
    """Give the address of a running upstream."""
    with Loopback(build_upstream(load_scenes())) as upstream:
        yield upstream.url


@pytest.fixture(scope="session")
def applications(upstream_url: str) -> Iterator[Applications]:
    """Give the two applications, pointed straight at the upstream."""
    pair = Applications(upstream_url)
    yield pair
    pair.close()


@pytest.fixture(scope="session")
def few() -> SceneSet:
    """Give four scenes of different kinds, for a run that takes no time."""
    scenes = load_scenes()
    return replace(scenes, scene=tuple(scene for scene in scenes.scene if scene.id in FEW))


@pytest.fixture(scope="session")
def few_decisions() -> DecisionSet:
    """Give the scenes that the story needs, and the story."""
    decisions = load_decisions()
    return replace(decisions, scene=tuple(scene for scene in decisions.scene if scene.id in HARD))


@pytest.fixture(scope="session")
def up(
    few: SceneSet, few_decisions: DecisionSet, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    """Give a stage on which the acts are played once."""
    with stage(few, few_decisions, folder=tmp_path_factory.mktemp("stage"), port=0) as stage_up:
        yield stage_up


@pytest.fixture(scope="session")
def seen() -> list[str]:
    """Give what the audience of `acts` is shown, in brief."""
    return []


@dataclass(frozen=True, slots=True)
class _Audience:
    """Notes what it is shown."""

    seen: list[str]

    def add_weighed(self, weighed: Weighed) -> None:
        """Note the scene."""
        self.seen.append(weighed.scene.id)

    def end_scenes(self) -> None:
        """Note the end of the scenes."""
        self.seen.append("end")

    def add_told(self, told: Told) -> None:
        """Note the line."""
        self.seen.append(told.line.id)


@pytest.fixture(scope="session")
def acts(up: Stage, few_decisions: DecisionSet, seen: list[str]) -> Acts:
    """Give the second and third act as they went."""
    return play_acts(
        few_decisions,
        up=up,
        book=RecordBook(up.decisions, sleep=time.sleep),
        audience=_Audience(seen),
    )
