from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from demur.cli.policy import command
from demur.errors import LedgerError, SettingError
from demur.ledger import LedgerWriter, open_ledger
from demur.policy import Policy
from demur.testing.findings import exchange
from demur.types import Caller, Request, Risk, Situation, Stage

LIVE = Policy.parse(
    "rules: [{id: a, when: risk.attack > 0.9, action: refuse, mode: enforce}]", name="live.yaml"
)
DRAFT = """
policy: draft
rules:
  - {id: attack, when: risk.attack > 0.5, action: refuse, mode: enforce}
  - {id: guests, when: user.role == "guest" && risk.crisis, action: escalate, mode: enforce}
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "a.db"
    with (
        open_ledger(path, clock=time.time) as opened,
        LedgerWriter(opened, monotonic=time.monotonic) as writer,
    ):
        for number, risk in enumerate(
            (Risk(stage=Stage.INPUT, attack=0.7), Risk(stage=Stage.INPUT, crisis=True))
        ):
            situation = Situation(stage=Stage.INPUT, risk=risk, request=Request(messages=()))
            writer.record(
                replace(
                    exchange(id=f"r{number}", at=86400.0),
                    risks=(risk,),
                    decisions=(LIVE.decide(situation),),
                    caller=Caller(tenant="acme", locale="de"),
                )
            )
    (tmp_path / "draft.yaml").write_text(DRAFT)
    return path


def run(ledger: Path, *words: str) -> Result:
    return CliRunner().invoke(
        command, ["replay", str(ledger.parent / "draft.yaml"), "--ledger", str(ledger), *words]
    )


def test_what_a_draft_changes_is_counted_with_intervals_and_gaps(ledger: Path) -> None:
    output = run(ledger).output

    assert f"over 2 records, decided by live {LIVE.version} (2)\n" in output
    assert "  not replayable        1\n    the draft reads user.role, which 1 of them do not hold\n" in output
    assert "newly refused         1  100.0% [20.7, 100.0] (n=1)\n" in output
    assert "             1  allow -> refuse\n" in output
    assert "By rule" in output
    assert "By tenant" in output
    assert "By locale" in output


def test_everything_can_be_had_as_json(ledger: Path) -> None:
    said = json.loads(run(ledger, "--json", "--tenant", "acme", "--since", "1970-01-01").output)

    assert (said["records"], said["unknown"], said["refused"]["hits"]) == (2, {"user.role": 1}, 1)
    assert said["actions"] == [{"old": "allow", "new": "refuse", "records": 1}]


def test_only_the_records_that_are_asked_for_are_read(ledger: Path) -> None:
    assert "over 0 records, decided by no policy" in run(ledger, "--tenant", "other").output
    assert "over 0 records" in run(ledger, "--until", "1970-01-01").output


def test_what_was_stopped_before_a_reply_is_said(ledger: Path) -> None:
    path = ledger.parent / "draft.yaml"
    path.write_text("rules: []")
    with (
        open_ledger(ledger, clock=time.time) as opened,
        LedgerWriter(opened, monotonic=time.monotonic) as writer,
    ):
        risk = Risk(stage=Stage.INPUT, attack=0.95)
        situation = Situation(stage=Stage.INPUT, risk=risk, request=Request(messages=()))
        writer.record(replace(exchange(id="s"), risks=(risk,), decisions=(LIVE.decide(situation),)))

    output = run(ledger).output

    assert "newly allowed         1  33.3%" in output
    assert "    1 of them were stopped before the model replied: their replies are open\n" in output


def test_what_cannot_be_used_is_an_error(ledger: Path, tmp_path: Path) -> None:
    assert isinstance(run(ledger, "--since", "soon").exception, SettingError)
    assert isinstance(run(ledger, "--ledger", str(tmp_path / "none.db")).exception, LedgerError)
