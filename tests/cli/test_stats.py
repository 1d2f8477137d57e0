from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from demur.assembly.records import open_writer
from demur.cli.stats import command
from demur.errors import LedgerError, SettingError
from demur.testing.decisions import decision, risk
from demur.testing.findings import exchange, finding, refusal
from demur.types import Action, Caller, Category, Outcome, Run, RunState, RunWhy

DAY = 86_400.0


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ledger") / "demur.db"
    cyber = finding(Outcome.REFUSED, refusal=refusal(Category.CYBER))
    with open_writer(path) as writer:
        writer.record(exchange(cyber, id="1", at=0.0, caller=Caller(person="ada", prompt_version="v2")))
        writer.record(exchange(id="2", at=DAY))
        writer.record(exchange(id="3", at=2 * DAY))
        writer.record(exchange(finding(Outcome.FAILED), id="4", at=2 * DAY))
    return path


def run(ledger: Path, *words: str) -> Result:
    return CliRunner().invoke(command, ["--ledger", str(ledger), *words])


def test_the_rate_is_shown_with_interval_and_denominator(ledger: Path) -> None:
    assert "refusal rate  33.3% [6.1, 79.2] (n=3)" in run(ledger).output


def test_categories_versions_users_and_periods_have_their_tables(ledger: Path) -> None:
    shown = run(ledger).output

    for title in ("Refusals by category", "By prompt version", "By user", "By day"):
        assert title in shown
    assert "1970-01-02" in shown
    assert "cyber" in shown


def test_what_nobody_stated_has_no_table(ledger: Path) -> None:
    assert "By locale" not in run(ledger).output


def test_json_holds_everything(ledger: Path) -> None:
    said = json.loads(run(ledger, "--json").output)

    assert said["tally"]["refusals"] == 1
    assert said["categories"][0]["name"] == "cyber"


def test_a_stretch_of_time_can_be_chosen(ledger: Path) -> None:
    said = json.loads(run(ledger, "--since", "1970-01-02", "--until", "1970-01-02T12:00", "--json").output)

    assert said["tally"]["answered"] == 1


def test_records_can_be_chosen_by_what_they_share(ledger: Path) -> None:
    said = json.loads(run(ledger, "--where", "prompt_version=v2", "--json").output)

    assert (said["tally"]["refused"], said["tally"]["answered"]) == (1, 0)


def test_periods_can_be_hours(ledger: Path) -> None:
    assert "01-02 00:00" in run(ledger, "--bucket", "hour").output


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--since", "yesterday"), "'yesterday' is no date - at --since"),
        (("--where", "model"), "'model' has no '='"),
        (("--where", "modell=x"), "did you mean 'model'?"),
    ],
)
def test_wrong_words_are_refused_with_what_to_do(ledger: Path, words: tuple[str, ...], message: str) -> None:
    result = run(ledger, *words)

    assert isinstance(result.exception, SettingError)
    assert message in str(result.exception)


def test_decisions_rules_and_failed_checks_have_their_tables(tmp_path: Path) -> None:
    with open_writer(tmp_path / "demur.db") as writer:
        one = replace(exchange(id="1"), decisions=(decision(Action.REFUSE, "watch"),))
        writer.record(replace(one, risks=(risk("r", failed=("model",)),)))
        writer.record(replace(exchange(id="2"), decisions=(decision(),)))
    shown = run(tmp_path / "demur.db").output

    for part in ("2 decisions", "By rule", "watch", "50.0% [9.5, 90.5]", "model at input: 1 of 1"):
        assert part in shown


def test_checks_that_were_left_out_at_times_have_their_table(tmp_path: Path) -> None:
    left_out = replace(risk(), runs=(Run(check="guard", state=RunState.SKIPPED, why=RunWhy.SURE_BELOW),))
    with open_writer(tmp_path / "demur.db") as writer:
        one = replace(exchange(id="1"), decisions=(decision(),))
        writer.record(replace(one, risks=(replace(risk(), ran=("guard",)),)))
        writer.record(replace(one, id="2", risks=(left_out,)))
    shown = run(tmp_path / "demur.db").output

    for part in ("By the cascade", "guard at input", "1  50.0% [9.5, 90.5]"):
        assert part in shown


def test_decisions_without_rules_have_no_table_of_rules(tmp_path: Path) -> None:
    with open_writer(tmp_path / "demur.db") as writer:
        writer.record(replace(exchange(id="1"), decisions=(decision(),)))

    assert "By rule" not in run(tmp_path / "demur.db").output


def test_everything_can_be_had_as_a_page(ledger: Path, tmp_path: Path) -> None:
    result = run(ledger, "--page", str(tmp_path / "stats.html"), "--since", "1970-01-02")

    assert result.output == f"The page is {tmp_path / 'stats.html'}.\n"
    assert "From 1970-01-02 00:00 UTC" in (tmp_path / "stats.html").read_text(encoding="utf-8")


def test_a_ledger_that_is_not_there_is_named(tmp_path: Path) -> None:
    result = run(tmp_path / "none.db")

    assert isinstance(result.exception, LedgerError)
    assert "none.db" in str(result.exception)
