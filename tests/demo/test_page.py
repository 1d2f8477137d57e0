"""The page about the demo tells the scenes as they are; on a mismatch the assertion shows the right table."""

from __future__ import annotations

import itertools
import textwrap
from pathlib import Path

from demur.demo.scenes import Effect, Scene, load_scenes

PAGE = Path(__file__).parents[2] / "docs" / "start" / "demo.md"
HEAD = ["| scene | comes back as | the user sees | Demur finds |", "|---|---|---|---|"]
LONGEST = 60


def test_the_page_lists_every_scene_as_it_is() -> None:
    page = PAGE.read_text(encoding="utf-8")
    _, after = page.split("<!-- scenes: compared with scenes.toml by a test -->\n")
    assert after.strip() == scenes_table()


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
