from __future__ import annotations

import pytest

from demur.errors import SettingError
from demur.gateway import OBSERVED, Api, GatewaySettings, PatientSink
from demur.testing.memory_sink import MemorySink


def test_each_observed_path_has_its_own_upstream() -> None:
    assert {path: api.upstream for path, api in OBSERVED.items()} == {
        "/v1/chat/completions": "openai",
        "/v1/messages": "anthropic",
    }


def test_apis_are_called_as_records_call_them() -> None:
    assert [str(api) for api in Api] == ["chat.completions", "messages"]


def test_a_figure_that_is_not_above_0_is_said_at_once() -> None:
    with pytest.raises(SettingError, match=r"grace is 0 - at gateway \(give a number above 0\)"):
        GatewaySettings(grace=0)


def test_the_operators_keys_are_not_shown_where_settings_are_printed() -> None:
    assert "sk-ours" not in repr(GatewaySettings(upstream_keys={"openai": "sk-ours"}))


def test_a_sink_that_can_say_no_is_told_by_its_methods() -> None:
    assert isinstance(MemorySink(), PatientSink)
