from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from demur.assembly.records import open_writer
from demur.cases import Should, read_cases
from demur.cli.review import command
from demur.errors import DemurError, InputError, LedgerError, ReviewError, SettingError
from demur.testing.decisions import decision, risk
from demur.testing.findings import exchange, finding
from demur.types import Action, Held, Outcome


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    held = Held(request="user: watch my own door, ada@example.org", reply="", reason="follows", keep_days=30)
    one = replace(
        exchange(finding(Outcome.REFUSED), id="record-1", at=time.time()),
        decisions=(decision(Action.REFUSE, "stalking.watch"),),
        risks=(risk("stalking.camera", failed=("model",)),),
        held=held,
    )
    with open_writer(tmp_path / "demur.db") as writer:
        writer.record(one)
        writer.record(exchange(id="record-2"))
    return tmp_path / "demur.db"


def run(ledger: Path, *words: str, ends: type[DemurError] | None = None) -> Result:
    wide = {"COLUMNS": "160"}
    result = CliRunner().invoke(command, [words[0], "--ledger", str(ledger), *words[1:]], env=wide)
    assert result.exception is None if ends is None else isinstance(result.exception, ends), result
    return result


def overturn(ledger: Path, *words: str) -> Result:
    run(ledger, "claim", "record-1", "--by", "ada")
    how = ("--by", "ada", "--overturn", "--expected", "allow", "--category", "privacy", "--note", "own door")
    return run(ledger, "resolve", "record-1", *how, *words)


def test_the_queue_lists_what_waits(ledger: Path) -> None:
    assert "look later" in run(ledger, "list").output
    assert [one["record_id"] for one in json.loads(run(ledger, "list", "--json").output)] == ["record-1"]


def test_an_empty_queue_says_so(ledger: Path) -> None:
    overturn(ledger)

    assert run(ledger, "list").output == "Nothing waits.\n"
    assert "overturned by ada, expected allow" in " ".join(run(ledger, "list", "--all").output.split())


def test_a_case_is_shown_masked_with_what_was_decided(ledger: Path) -> None:
    shown = run(ledger, "show", "record-1").output

    for part in (
        "watch my own door, [EMAIL_1]",
        "stalking.watch: refuse",
        "harmful 0.90",
        "failed model",
        "follows",
    ):
        assert part in shown
    assert json.loads(run(ledger, "show", "record-1", "--json").output)["text"]["reason"] == "follows"


def test_a_claim_and_its_end_are_said(ledger: Path) -> None:
    assert (
        "is yours for 5 minutes" in run(ledger, "claim", "record-1", "--by", "ada", "--minutes", "5").output
    )
    assert "claimed by ada until" in " ".join(run(ledger, "list").output.split())
    assert "waits again" in run(ledger, "release", "record-1", "--by", "ada").output


def test_a_reviewer_is_by_default_who_is_logged_in(ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "grace")
    run(ledger, "claim", "record-1")

    assert json.loads(run(ledger, "list", "--json").output)[0]["claimed_by"] == "grace"


def test_somebody_elses_case_is_refused_by_its_own_exit_code(ledger: Path) -> None:
    run(ledger, "claim", "record-1", "--by", "ada")
    error = run(ledger, "claim", "record-1", "--by", "bob", ends=ReviewError).exception

    assert isinstance(error, ReviewError)
    assert error.exit_code == 13


def test_an_overturned_block_gives_a_case_and_an_exception(ledger: Path, tmp_path: Path) -> None:
    said = overturn(ledger, "--case-file", str(tmp_path / "cases.jsonl")).output

    assert "is overturned" in said
    assert "lifts:\n  - stalking.watch" in said
    (case,) = read_cases(tmp_path / "cases.jsonl")
    assert (case.should, case.prompt, case.notes.endswith("own door")) == (
        Should.LEGITIMATE,
        "watch my own door, [EMAIL_1]",
        True,
    )
    assert "Note\nown door" in run(ledger, "show", "record-1").output


def test_a_resolution_can_be_had_as_json(ledger: Path) -> None:
    said = json.loads(overturn(ledger, "--json").output)

    assert (said["review"]["resolution"], said["case"]["should"]) == ("overturned", "legitimate")


def test_what_is_upheld_needs_nothing_more(ledger: Path) -> None:
    run(ledger, "claim", "record-1", "--by", "ada")

    assert run(ledger, "resolve", "record-1", "--by", "ada", "--uphold").output.endswith("is upheld.\n")


def test_all_lessons_can_be_written_at_once(ledger: Path, tmp_path: Path) -> None:
    overturn(ledger)
    out = tmp_path / "all.jsonl"

    assert run(ledger, "cases", str(out)).output == f"1 case written to {out}.\n"
    assert len(list(read_cases(out))) == 1


def test_lessons_that_are_no_case_are_counted(ledger: Path, tmp_path: Path) -> None:
    run(ledger, "claim", "record-1", "--by", "ada")
    run(ledger, "resolve", "record-1", "--by", "ada", "--overturn", "--expected", "clarify")

    assert "0 cases" in run(ledger, "cases", str(tmp_path / "a.jsonl")).output
    assert "1 left out" in run(ledger, "cases", str(tmp_path / "a.jsonl")).output


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "either upheld or overturned"),
        (("--uphold", "--overturn"), "either upheld or overturned"),
        (("--overturn",), "not said what was right"),
    ],
)
def test_a_resolution_must_say_what_was_right(ledger: Path, words: tuple[str, ...], message: str) -> None:
    assert message in str(run(ledger, "resolve", "record-1", *words, ends=SettingError).exception)


def test_texts_are_deleted_on_demand_once_their_time_is_over(ledger: Path) -> None:
    assert run(ledger, "purge").output == "0 texts deleted.\n"


def test_a_lost_key_can_be_replaced_and_the_case_says_what_is_missing(ledger: Path) -> None:
    ledger.with_name("demur.db.text-key").unlink()
    assert "the text key is lost" in str(run(ledger, "list", ends=LedgerError).exception)

    assert "restart what writes" in run(ledger, "rotate-key", "--yes").output
    assert "which is not here" in " ".join(run(ledger, "show", "record-1").output.split())


def test_a_ledger_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert "none.db" in str(run(tmp_path / "none.db", "list", ends=LedgerError).exception)


def test_a_case_file_that_cannot_be_written_leaves_the_case_undecided(ledger: Path, tmp_path: Path) -> None:
    run(ledger, "claim", "record-1", "--by", "ada")
    words = ("--by", "ada", "--overturn", "--expected", "allow", "--case-file", str(tmp_path / "no" / "c"))
    run(ledger, "resolve", "record-1", *words, ends=InputError)

    assert json.loads(run(ledger, "list", "--json").output)[0]["state"] == "claimed"
