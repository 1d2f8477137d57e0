from __future__ import annotations

import pytest

from demur.errors import SettingError
from demur.registry import Parts


def test_a_part_is_built_anew_for_each_request() -> None:
    parts: Parts[list[int]] = Parts("thing")
    parts.register("empty", list)

    assert parts.make("empty") is not parts.make("empty")


def test_a_taken_name_is_refused_with_its_holder() -> None:
    parts: Parts[list[int]] = Parts("thing")
    parts.register("empty", list)

    with pytest.raises(SettingError, match=r"already registered - at builtins.list"):
        parts.register("empty", list)


def test_an_unknown_name_is_answered_with_the_nearest() -> None:
    parts: Parts[list[int]] = Parts("thing")
    parts.register("empty", list)

    with pytest.raises(SettingError, match=r"no thing called 'emty'.*did you mean 'empty'"):
        parts.make("emty")


def test_a_plug_in_is_found_by_its_entry_point_group() -> None:
    scripts: Parts[object] = Parts("plugin")

    assert scripts.names() == ()
