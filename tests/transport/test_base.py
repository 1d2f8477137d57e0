from __future__ import annotations

import pytest

from demur.errors import SettingError
from demur.transport import UPSTREAMS, TransportSettings


def test_both_providers_are_known_unless_a_setting_says_otherwise() -> None:
    assert {"openai", "anthropic"} == set(UPSTREAMS)
    assert TransportSettings().base_url("openai") == "https://api.openai.com"


def test_a_path_in_the_base_url_is_kept_without_its_last_slash() -> None:
    settings = TransportSettings(upstreams={"local": "http://localhost:8000/api/"})
    assert settings.base_url("local") == "http://localhost:8000/api"


def test_an_unknown_upstream_is_answered_with_the_nearest() -> None:
    with pytest.raises(SettingError) as caught:
        TransportSettings().base_url("opnai")
    assert (
        str(caught.value)
        == "[DEM-101] no upstream is called 'opnai' - at transport.upstreams (did you mean 'openai'?)"
    )


@pytest.mark.parametrize("url", ["localhost:8000", "ftp://x", "https://", "https://x?y=1", ""])
def test_a_base_url_that_is_none_is_said_at_once(url: str) -> None:
    with pytest.raises(SettingError, match="base URL of upstream 'local'"):
        TransportSettings(upstreams={"local": url})


def test_a_timeout_of_zero_is_said_at_once() -> None:
    with pytest.raises(SettingError, match=r"idle is 0 - at transport \(give a number above 0\)"):
        TransportSettings(idle=0)


def test_a_base_url_that_already_ends_in_v1_is_said_before_every_request_fails() -> None:
    with pytest.raises(SettingError, match=r"ends in /v1: 'http://localhost/v1/'.*leave /v1 out"):
        TransportSettings(upstreams={"local": "http://localhost/v1/"})
