"""The page about the demo tells the scenes as they are; on a mismatch the assertion shows the right table."""

from __future__ import annotations

import itertools
import textwrap
from pathlib import Path

from demur.demo.decisions import DecisionScene, load_decisions
from demur.demo.scenes import Effect, Scene, load_scenes

PAGE = Path(__file__).parents[2] / "docs" / "start" / "demo.md"
HEAD = ["| scene | comes back as | the user sees | Demur finds |", "|---|---|---|---|"]
DECISION_HEAD = ["| request | decided | without Demur | with Demur |", "|---|---|---|---|"]
LONGEST = 60


def test_the_page_lists_every_scene_as_it_is() -> None:
    assert _part("scenes") == scenes_table()


def test_the_page_lists_every_decision_as_it_is() -> None:
    assert _part("decisions") == decisions_table()


def test_the_page_tells_the_story_as_it_is() -> None:
    assert _part("story") == story()


def _part(name: str) -> str:
    """Give what stands between one mark and the next."""
    _, after = PAGE.read_text(encoding="utf-8").split(f"<!-- {name}: compared with ")
    return after.partition(" by a test -->\n")[2].partition("\n<!-- ")[0].strip()


def decisions_table() -> str:
    """Give the tables of all scenes of act two, one for each group."""
    parts = ["## The scenes of act two"]
    for group, scenes in itertools.groupby(load_decisions().scene, key=lambda scene: scene.group):
        parts.append("\n".join([f"### {group}", "", *DECISION_HEAD, *map(_decision_row, scenes)]))
    return "\n\n".join(parts)


def _decision_row(scene: DecisionScene) -> str:
    answer = f"an answer about `{scene.decided.topic}`" if scene.decided.topic else _shown(scene.guarded)
    cells = (f"`{scene.id}`: {scene.ask}", str(scene.decided), _shown(scene.effect), answer)
    return f"| {' | '.join(cells)} |"


def story() -> str:
    """Give the lines of act three."""
    lines = load_decisions().story
    told = (f"{number}. {line.title}\n   `{line.says}`" for number, line in enumerate(lines, 1))
    return "\n".join(["## The story of act three", "", *told])


def scenes_table() -> str:
    """Give the tables of all scenes, one for each group."""
    parts = []
    for group, scenes in itertools.groupby(load_scenes().scene, key=lambda scene: scene.group):
        parts.append("\n".join([f"### {group}", "", *HEAD, *map(_row, scenes)]))
    return "\n\n".join(parts)


def _row(scene: Scene) -> str:
    cells = (
        f"`{scene.id}`: {scene.title}",
        f"`{scene.effect.native}`",
        _shown(scene.effect),
        str(scene.finding),
    )
    return f"| {' | '.join(cells)} |"


def _shown(effect: Effect) -> str:
    text = textwrap.shorten(effect.shown, LONGEST, placeholder=" …")
    crash = f"a crash: `{effect.raised}`" if effect.raised else ""
    return ", then ".join(part for part in (text, crash) if part) or "(blank)"
