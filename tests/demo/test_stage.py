from __future__ import annotations

import urllib.request
from pathlib import Path

import pytest

from demur.demo.decisions import DecisionSet
from demur.demo.scenes import SceneSet
from demur.demo.stage import DECISIONS_NAME, LEDGER_NAME, stage
from demur.errors import ServeError, SettingError
from demur.gateway import bind
from demur.ledger import statistics


def test_both_gateways_are_up_and_their_ledgers_are_empty(
    few: SceneSet, few_decisions: DecisionSet, tmp_path: Path
) -> None:
    with stage(few, few_decisions, folder=tmp_path, port=0) as up:
        for url, ledger in ((up.url, up.ledger), (up.deciding_url, up.decisions)):
            with urllib.request.urlopen(f"{url}/healthz") as reply:
                assert reply.status == 200
            assert statistics(ledger).tally.total == 0


def test_policy_and_rules_lie_where_users_find_them(
    few: SceneSet, few_decisions: DecisionSet, tmp_path: Path
) -> None:
    with stage(few, few_decisions, folder=tmp_path, port=0) as up:
        lying = [Path(up.settings.policy.file), Path(up.settings.risk.rules)]
    assert [tmp_path / "policy.yaml", tmp_path / "house.toml"] == lying
    assert all(path.is_file() for path in lying)


def test_settings_of_the_environment_do_not_count(
    few: SceneSet, few_decisions: DecisionSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMUR_LEDGER_PATH", str(tmp_path / "other.db"))
    monkeypatch.setenv("DEMUR_NONSENSE", "1")
    with stage(few, few_decisions, folder=tmp_path, port=0) as up:
        assert up.ledger.path == tmp_path / LEDGER_NAME


@pytest.mark.parametrize("name", [LEDGER_NAME, DECISIONS_NAME])
def test_a_folder_that_holds_a_ledger_already_is_refused(
    few: SceneSet, few_decisions: DecisionSet, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).touch()
    with (
        pytest.raises(SettingError, match="exists already"),
        stage(few, few_decisions, folder=tmp_path, port=0),
    ):
        pass


def test_a_port_in_use_is_told_before_a_ledger_is_made(
    few: SceneSet, few_decisions: DecisionSet, tmp_path: Path
) -> None:
    with bind("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        with (
            pytest.raises(ServeError, match="cannot serve there"),
            stage(few, few_decisions, folder=tmp_path, port=port),
        ):
            pass
    assert list(tmp_path.iterdir()) == []
