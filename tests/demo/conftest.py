"""One upstream for all tests of the demo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from demur.demo.applications import Applications
from demur.demo.decisions import DecisionSet, load_decisions
from demur.demo.loopback import Loopback
from demur.demo.scenes import SceneSet, load_scenes
from demur.demo.upstream import build_upstream

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
