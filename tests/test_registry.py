from __future__ import annotations

from pathlib import Path

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


def test_a_plug_in_is_found_by_its_entry_point(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    info = tmp_path / "plug-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: plug\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[demur.thing]\nfull = plug:make\n")
    (tmp_path / "plug.py").write_text("def make():\n    return [1]\n")
    monkeypatch.syspath_prepend(tmp_path)

    parts: Parts[list[int]] = Parts("thing")

    assert parts.names() == ("full",)
    assert parts.make("full") == [1]
