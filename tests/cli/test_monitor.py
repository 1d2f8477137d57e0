from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from demur.assembly.records import open_writer
from demur.cli.monitor import WARNED, command, seconds_of
from demur.errors import LedgerError, SettingError
from demur.testing.decisions import decision
from demur.testing.findings import exchange, finding
from demur.types import Action, Outcome

DAY = 86_400.0


def written(path: Path, *, blocked: int) -> Path:
    now = time.time()
    with open_writer(path) as writer:
        for number in range(150):
            at, stops = (now - 3 * DAY, number < 2) if number < 100 else (now - 60, number < 100 + blocked)
            of = decision(Action.REFUSE, "watch") if stops else decision()
            one = exchange(finding(Outcome.REFUSED) if stops else None, id=str(number), at=at)
            writer.record(replace(one, decisions=(of,)))
    return path


@pytest.fixture(scope="module")
def jumped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("jumped") / "demur.db", blocked=20)


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("calm") / "demur.db", blocked=1)


def run(ledger: Path, *words: str) -> Result:
    return CliRunner().invoke(command, ["--ledger", str(ledger), *words], env={"COLUMNS": "120"})


def test_a_jump_is_a_warning_with_its_own_exit_code(jumped: Path) -> None:
    result = run(jumped)

    assert result.exit_code == WARNED == 12
    assert "warning: rule watch (input, enforce) jumped from 2.0%" in result.output


def test_where_all_is_as_it_was_there_is_nothing_to_look_at(calm: Path) -> None:
    result = run(calm)

    assert (result.exit_code, result.output.splitlines()[0]) == (0, "Nothing to look at.")


def test_json_holds_everything(jumped: Path) -> None:
    result = run(jumped, "--json")
    said = json.loads(result.output)

    assert (result.exit_code, len(said["warnings"])) == (WARNED, 3)
    assert said["watched"][0]["recent"]["total"] == 50


def test_windows_can_be_chosen(jumped: Path) -> None:
    result = run(jumped, "--window", "10h", "--since", "20h")

    assert result.exit_code == 0
    assert "nothing could be compared" in result.output


def test_warnings_can_be_made_rarer(jumped: Path) -> None:
    assert run(jumped, "--least-ratio", "50").exit_code == 0


@pytest.mark.parametrize(
    ("text", "seconds"), [("90m", 5400.0), ("2h", 7200.0), ("1d", DAY), ("2w", 14 * DAY)]
)
def test_lengths_of_time_have_units(text: str, seconds: float) -> None:
    assert seconds_of(text, option="--window") == seconds


@pytest.mark.parametrize("text", ["", "1", "d", "0d", "-1d", "1 day"])
def test_what_is_no_length_of_time_is_refused(calm: Path, text: str) -> None:
    error = run(calm, "--window", text).exception

    assert isinstance(error, SettingError)
    assert "is no length of time - at --window" in str(error)


def test_a_window_longer_than_its_baseline_is_refused(calm: Path) -> None:
    assert isinstance(run(calm, "--window", "5w").exception, SettingError)


def test_a_ledger_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert isinstance(run(tmp_path / "none.db").exception, LedgerError)
