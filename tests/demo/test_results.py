from __future__ import annotations

from dataclasses import replace

import pytest

from demur.demo.results import Mismatch, Result, check, differences
from demur.demo.scenes import Effect, load_scenes
from demur.errors import DemoError

SCENE = load_scenes().scene[0]
GOOD = Result(scene=SCENE, effect=SCENE.effect, found=SCENE.finding, record="r")


def test_a_result_that_is_as_its_scene_says_has_no_differences() -> None:
    assert (GOOD.as_expected, differences(GOOD)) == (True, ())


def test_another_finding_is_a_difference_with_both_sides() -> None:
    found = differences(replace(GOOD, found=None))
    assert (Mismatch(where="openai-plain.finding", expected="answered", got="None"),) == found


def test_another_effect_is_a_difference() -> None:
    changed = replace(GOOD, effect=Effect(native="stop", shown="something else"))
    assert [difference.where for difference in differences(changed)] == ["openai-plain.effect"]


def test_a_mismatch_reads_as_a_sentence() -> None:
    assert str(Mismatch(where="a", expected="1", got="2")) == "a: expected 1, got 2"


def test_a_finding_reads_as_words() -> None:
    scene = next(scene for scene in load_scenes().scene if scene.id == "azure-stream-async")
    assert str(scene.finding) == "refused, safety, by provider, hate"


def test_an_effect_reads_as_words() -> None:
    assert str(Effect(native="stop", shown="Hm.")) == "'stop', shown 'Hm.', raised nothing"


def test_no_mismatch_passes() -> None:
    check(())


def test_every_mismatch_is_listed() -> None:
    wrong = (Mismatch(where="a", expected="1", got="2"), Mismatch(where="b", expected="3", got="4"))
    listed = r"2 things that it does not expect:\n  a: expected 1, got 2\n  b: expected 3, got 4"
    with pytest.raises(DemoError, match=listed):
        check(wrong)
