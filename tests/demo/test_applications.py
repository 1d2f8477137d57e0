from __future__ import annotations

from contextlib import closing

import pytest

from demur.demo.applications import Applications
from demur.demo.scenes import Scene, load_scenes


@pytest.mark.parametrize("scene", load_scenes().scene, ids=lambda scene: scene.id)
def test_each_scene_has_the_native_effect_it_claims(scene: Scene, applications: Applications) -> None:
    assert scene.effect == applications.play(scene).effect


def test_a_call_keeps_the_headers_of_its_own_reply(applications: Applications) -> None:
    limited = next(scene for scene in load_scenes().scene if scene.id == "openai-rate-limit")
    assert applications.play(limited).headers["retry-after"] == "1"


def test_a_call_does_not_keep_the_headers_of_the_call_before(applications: Applications) -> None:
    scenes = {scene.id: scene for scene in load_scenes().scene}
    applications.play(scenes["openai-rate-limit"])
    assert "retry-after" not in applications.play(scenes["openai-plain"]).headers


@pytest.mark.parametrize("name", ["openai-plain", "anthropic-plain"])
def test_a_proxy_of_the_environment_is_not_asked(
    name: str, upstream_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for proxy in ("HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(proxy, "http://127.0.0.1:9")
    scene = next(scene for scene in load_scenes().scene if scene.id == name)
    with closing(Applications(upstream_url)) as applications:
        assert applications.play(scene).effect == scene.effect
