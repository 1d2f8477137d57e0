from __future__ import annotations

import io

from rich.console import Console

from demur.demo.results import Result
from demur.demo.scenes import SceneSet
from demur.demo.screen import Screen


def printed(few: SceneSet, *, live: bool) -> str:
    out = io.StringIO()
    console = Console(file=out, width=80, force_terminal=live, color_system=None)
    with Screen(console, scenes=len(few.scene), decisions=2, story=10, live=live) as screen:
        for scene in few.scene:
            screen.add(Result(scene=scene, effect=scene.effect, found=scene.finding, record="r"))
    return out.getvalue()


def test_every_row_is_printed_under_one_head(few: SceneSet) -> None:
    text = printed(few, live=False)
    assert text.count("Demur found") == 1
    assert [scene.title for scene in few.scene if scene.title not in text] == []


def test_the_count_grows_below_the_rows_of_a_terminal(few: SceneSet) -> None:
    text = printed(few, live=True)
    assert ["1 of 4" in text, "2 of 4" in text, "4 of 4" in text] == [True, True, True]


def test_nothing_is_counted_or_redrawn_elsewhere(few: SceneSet) -> None:
    text = printed(few, live=False)
    assert ("of 4" in text, "\x1b" in text) == (False, False)
