from __future__ import annotations

import pytest

from demur.demo.scenes import find_line, load_scenes, parse_scenes
from demur.errors import InputError

_FALLBACK = '[fallback]\ntext = "hello"\n'
_SCENE = """
[[scene]]
id = "one"
title = "one"
group = "all"
api = "openai"
model = "m"
ask = "what?"
reply.body = "{}"
effect = { native = "stop" }
finding = { outcome = "answered" }
"""


def test_a_scene_is_found_by_its_question() -> None:
    scenes = parse_scenes(_FALLBACK + _SCENE, where="test")
    assert scenes.scene[0] == find_line(scenes.scene, " what? ")


def test_a_scene_is_found_by_its_id_in_brackets() -> None:
    scenes = parse_scenes(_FALLBACK + _SCENE, where="test")
    assert scenes.scene[0] == find_line(scenes.scene, "please play [one] now")


def test_another_question_finds_no_scene() -> None:
    assert find_line(parse_scenes(_FALLBACK + _SCENE, where="test").scene, "one") is None


def test_a_scene_without_a_field_names_the_field_and_the_file() -> None:
    with pytest.raises(InputError, match=r"missing required field `ask`.*at somewhere\.toml"):
        parse_scenes(_FALLBACK + _SCENE.replace('ask = "what?"\n', ""), where="somewhere.toml")


def test_text_that_is_no_toml_is_refused() -> None:
    with pytest.raises(InputError, match="cannot be read"):
        parse_scenes("[[scene", where="somewhere.toml")


def test_two_scenes_with_one_question_are_refused() -> None:
    with pytest.raises(InputError, match="used by two scenes: 'what"):
        parse_scenes(_FALLBACK + _SCENE + _SCENE.replace('"one"', '"two"'), where="somewhere.toml")


def test_every_kind_of_reply_the_demo_promises_has_a_scene() -> None:
    outcomes = {scene.finding.outcome for scene in load_scenes().scene}
    assert {"answered", "partial", "refused", "failed"} == outcomes


def test_scenes_name_their_flags_in_order() -> None:
    assert all(tuple(sorted(scene.finding.flags)) == scene.finding.flags for scene in load_scenes().scene)


def test_titles_fit_the_narrowest_table() -> None:
    assert [scene.title for scene in load_scenes().scene if len(scene.title) > 24] == []
