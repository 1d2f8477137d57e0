from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from demur.assembly.records import open_writer
from demur.cli.answers import command
from demur.errors import DemurError, InputError, LedgerError
from demur.testing.findings import exchange
from demur.types import Answered, UnknownRecordError


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    with open_writer(tmp_path / "demur.db") as writer:
        for number in range(6):
            kept = Answered(locale="en", wording="x", trial=f"opening/{'calm' if number % 2 else 'warm'}")
            writer.record(replace(exchange(id=f"r{number}"), topic="privacy", answered=kept))
        writer.record(exchange(id="plain"))
    return tmp_path / "demur.db"


def run(ledger: Path, *words: str, ends: type[DemurError] | None = None) -> Result:
    wide = {"COLUMNS": "160"}
    result = CliRunner().invoke(command, [*words, "--ledger", str(ledger)], env=wide)
    assert result.exception is None if ends is None else isinstance(result.exception, ends), result
    return result


def test_an_outcome_is_kept_once(ledger: Path) -> None:
    told = ("outcome", "r0", "accepted", "--alternative", "1")

    assert [run(ledger, *told).output for _ in range(2)] == [
        "r0: accepted is kept.\n",
        "r0: accepted was kept already.\n",
    ]


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        (("r9", "left"), UnknownRecordError),
        (("plain", "left"), UnknownRecordError),
        (("r0", "left", "--alternative", "1"), InputError),
        (("r0", "accepted", "--alternative", "7"), InputError),
    ],
)
def test_what_no_answer_has_is_refused(ledger: Path, words: tuple[str, ...], ends: type[DemurError]) -> None:
    run(ledger, "outcome", *words, ends=ends)


def test_a_ledger_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    run(tmp_path / "none.db", "outcome", "r0", "left", ends=LedgerError)
    run(tmp_path / "none.db", "trials", ends=LedgerError)

    assert list(tmp_path.iterdir()) == []


def test_another_event_is_a_wrong_word(ledger: Path) -> None:
    result = CliRunner().invoke(command, ["outcome", "r0", "liked", "--ledger", str(ledger)])

    assert (result.exit_code, "'liked' is not one of" in result.output) == (2, True)


def test_the_study_says_it_as_json(ledger: Path) -> None:
    run(ledger, "outcome", "r0", "accepted")

    (opening,) = json.loads(run(ledger, "trials", "--json").output)

    calm, warm = opening["arms"]
    assert (calm["name"], calm["answers"], calm["accepted"]["hits"]) == ("calm", 3, 0)
    assert (warm["events"]["accepted"], warm["accepted"]["total"]) == (1, 3)
    assert opening["differences"][0]["accepted"]["value"] == pytest.approx(1 / 3)


def test_a_time_in_which_nothing_was_tried_says_so(ledger: Path) -> None:
    assert run(ledger, "trials", "--until", "2020-01-01").output == "No answer was in a trial.\n"


def test_the_study_says_it_as_tables(ledger: Path) -> None:
    run(ledger, "outcome", "r0", "accepted")

    shown = [" ".join(line.split()) for line in run(ledger, "trials").output.splitlines()]

    assert "warm 3 1 0 0 0 33.3% [6.1, 79.2]" in shown
    assert any(line.startswith("warm over calm +33.3 points [") for line in shown)
