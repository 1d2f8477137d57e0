"""One upstream for all tests of the demo, and a short way to run it."""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from rich.console import Console

from demur.demo.applications import Applications
from demur.demo.loopback import Loopback
from demur.demo.scenes import SceneSet, load_scenes
from demur.demo.show import Wishes, show
from demur.demo.upstream import build_upstream

FEW = ("openai-plain", "openai-native-refusal", "azure-stream-async", "anthropic-refusal")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """How a run of the demo ended: what it printed, and the error it ended with."""

    output: str
    error: Exception | None


Demo = Callable[..., Run]


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
def demo() -> Demo:
    """Run the demo as the command does, at a width of 100 columns."""

    def run(wishes: Wishes, *, scenes: SceneSet, wait: Callable[[], None] = lambda: None) -> Run:
        console = Console(file=io.StringIO(), width=100, force_terminal=wishes.live, color_system=None)
        error: Exception | None = None
        try:
            show(
                wishes,
                scenes=scenes,
                console=console,
                timer=time.monotonic,
                sleep=time.sleep,
                wait=wait,
            )
        except Exception as raised:  # noqa: BLE001 - every test looks at it
            error = raised
        assert isinstance(console.file, io.StringIO)
        return Run(output=console.file.getvalue(), error=error)

    return run
