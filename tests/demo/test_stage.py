from __future__ import annotations

import urllib.request
from pathlib import Path

import pytest

from demur.demo.scenes import SceneSet
from demur.demo.stage import LEDGER_NAME, stage
from demur.errors import ServeError, SettingError
from demur.gateway import bind
from demur.ledger import statistics


def test_the_gateway_is_up_and_its_ledger_is_empty(few: SceneSet, tmp_path: Path) -> None:
    with stage(few, folder=tmp_path, port=0) as up:
        with urllib.request.urlopen(f"{up.url}/healthz") as reply:
            assert reply.status == 200
        assert statistics(up.ledger).tally.total == 0


def test_settings_of_the_environment_do_not_count(
    few: SceneSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMUR_LEDGER_PATH", str(tmp_path / "other.db"))
    monkeypatch.setenv("DEMUR_NONSENSE", "1")
    with stage(few, folder=tmp_path, port=0) as up:
        assert up.ledger.path == tmp_path / LEDGER_NAME


def test_a_folder_that_holds_a_ledger_already_is_refused(few: SceneSet, tmp_path: Path) -> None:
    (tmp_path / LEDGER_NAME).touch()
    with pytest.raises(SettingError, match="exists already"), stage(few, folder=tmp_path, port=0):
        pass


def test_a_port_in_use_is_told_before_a_ledger_is_made(few: SceneSet, tmp_path: Path) -> None:
    with bind("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ServeError, match="cannot serve there"), stage(few, folder=tmp_path, port=port):
            pass
    assert list(tmp_path.iterdir()) == []
