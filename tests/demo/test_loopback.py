from __future__ import annotations

import logging
import urllib.request
from urllib.error import URLError

import pytest

from demur.demo.applications import Applications
from demur.demo.loopback import Loopback
from demur.demo.scenes import load_scenes
from demur.demo.upstream import build_upstream


def test_nobody_answers_once_the_block_has_ended() -> None:
    with Loopback(build_upstream(load_scenes())) as upstream:
        url = upstream.url
    with pytest.raises(URLError):
        urllib.request.urlopen(url)


def test_two_upstreams_listen_at_different_ports() -> None:
    with Loopback(build_upstream(load_scenes())) as one, Loopback(build_upstream(load_scenes())) as other:
        assert one.url != other.url


def test_a_cut_that_a_scene_means_is_not_logged(
    applications: Applications, caplog: pytest.LogCaptureFixture
) -> None:
    cut = next(scene for scene in load_scenes().scene if scene.reply.cut)
    with caplog.at_level(logging.DEBUG):
        applications.play(cut)
    assert [record.message for record in caplog.records if "completing" in record.message] == []
