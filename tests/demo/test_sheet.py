from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.console import Console

from demur.demo.results import Result
from demur.demo.scenes import Effect, Found, Scene, load_scenes
from demur.demo.sheet import Sheet
from demur.types import Outcome

SCENES = {scene.id: scene for scene in load_scenes().scene}


class _Ascii(io.StringIO):
    """A file that cannot take more than ASCII."""

    encoding = "ascii"


def _result(scene: Scene) -> Result:
    return Result(scene=scene, effect=scene.effect, found=scene.finding, record="r")


def _printed(result: Result, *, width: int = 100, file: io.StringIO | None = None) -> str:
    out = file or io.StringIO()
    console = Console(file=out, width=width, color_system=None)
    sheet = Sheet(console)
    console.print(sheet.head(), sheet.row(result))
    return out.getvalue()


@pytest.mark.parametrize("width", [80, 100, 140])
@pytest.mark.parametrize("scene", SCENES.values(), ids=lambda scene: scene.id)
def test_every_row_fits_its_width_in_two_lines(scene: Scene, width: int) -> None:
    lines = _printed(_result(scene), width=width).splitlines()
    assert (max(map(len, lines)) <= width, len(lines)) == (True, 6)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("openai-plain", "✓ answered"),
        ("openai-native-refusal", "✗ REFUSED safety"),
        ("openai-partial-text", "◐ PARTIAL safety"),
        ("openai-server-error", "! failed"),
    ],
)
def test_outcomes_are_told_apart_by_words_and_symbols(name: str, words: str) -> None:
    assert words in _printed(_result(SCENES[name]))


def test_the_second_line_tells_origin_category_and_flags() -> None:
    text = _printed(_result(SCENES["openrouter-error-body"]))
    assert "gateway, violence" in text


def test_a_blank_screen_is_called_blank() -> None:
    assert "(blank)" in _printed(_result(SCENES["openai-filter"]))


def test_a_crash_is_shown_with_the_text_before_it() -> None:
    text = _printed(_result(SCENES["openai-stream-cut"]))
    assert ("Sing, goddess, of the" in text, "APIConnectionError" in text) == (True, True)


def test_what_is_cropped_ends_in_an_ellipsis() -> None:
    assert "Write a letter that sca…" in _printed(_result(SCENES["openai-native-refusal"]), width=80)


def test_a_mismatch_is_named_in_words() -> None:
    wrong = replace(_result(SCENES["openai-plain"]), found=Found(outcome=Outcome.REFUSED))
    assert "MISMATCH" in _printed(wrong)


def test_a_call_of_which_demur_said_nothing_is_shown_so() -> None:
    assert "nothing  MISMATCH" in _printed(replace(_result(SCENES["openai-plain"]), found=None))


def test_an_empty_native_reply_leaves_its_cell_empty() -> None:
    assert "plain answer" in _printed(replace(_result(SCENES["openai-plain"]), effect=Effect(native="")))


def test_a_terminal_without_unicode_gets_plain_signs() -> None:
    text = _printed(_result(SCENES["openai-native-refusal"]), file=_Ascii())
    assert ("x REFUSED safety" in text, text.isascii()) == (True, True)


def test_the_count_names_each_outcome_that_was_seen() -> None:
    console = Console(file=io.StringIO(), width=100, color_system=None)
    results = [_result(SCENES["openai-plain"]), _result(SCENES["openai-filter"])]
    line = str(Sheet(console).count(results, of=5))
    assert line.strip() == "2 of 5  ✓ 1 answered  ✗ 1 REFUSED"


def test_a_group_is_headed_once() -> None:
    console = Console(file=io.StringIO(), width=100, color_system=None)
    sheet = Sheet(console)
    for name in ("openai-plain", "openai-filter"):
        console.print(sheet.row(_result(SCENES[name])))
    assert isinstance(console.file, io.StringIO)
    assert console.file.getvalue().count("OpenAI") == 1
