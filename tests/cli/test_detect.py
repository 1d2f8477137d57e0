from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from demur.cli.detect import command
from demur.errors import InputError
from demur.testing.judge import Judge
from demur.testing.upstream import ScriptedUpstream
from demur.types import Kind, Outcome

REFUSAL = "I'm sorry, but I can't help with that."


def test_a_text_is_told_by_its_outcome_and_words() -> None:
    result = CliRunner().invoke(command, ["--text", REFUSAL])

    assert result.exit_code == 0
    lines = dict(line.split(maxsplit=1) for line in result.output.splitlines())
    assert (lines["outcome"], lines["kind"], lines["words"]) == ("refused", "unstated", REFUSAL)


def test_a_file_may_hold_a_providers_reply(tmp_path: Path) -> None:
    reply = {"type": "message", "role": "assistant", "content": [], "stop_reason": "refusal"}
    file = tmp_path / "reply.json"
    file.write_text(json.dumps(reply))

    result = CliRunner().invoke(command, [str(file), "--json"])

    found = json.loads(result.output)
    assert (found["outcome"], found["candidates"]) == ("refused", ["anthropic", "bedrock", "vertex"])


def test_standard_input_is_read_without_a_file() -> None:
    result = CliRunner().invoke(command, ["--json"], input="The capital of France is Paris.")

    assert json.loads(result.output)["outcome"] == "answered"


@pytest.mark.parametrize(("text", "code"), [(REFUSAL, 20), ("The capital of France is Paris.", 0), (" ", 23)])
def test_the_exit_code_tells_the_outcome_when_asked(text: str, code: int) -> None:
    assert CliRunner().invoke(command, ["--text", text, "--exit-code"]).exit_code == code


def test_bytes_that_are_no_text_are_named(tmp_path: Path) -> None:
    file = tmp_path / "image.png"
    file.write_bytes(b"ab\xff")

    result = CliRunner().invoke(command, [str(file)])

    assert isinstance(result.exception, InputError)
    assert "is not UTF-8: byte 2 is 0xff" in str(result.exception)


def test_a_misspelt_provider_is_answered_with_the_nearest() -> None:
    result = CliRunner().invoke(command, ["--text", "x", "--provider", "antropic"])

    assert "did you mean 'anthropic'?" in str(result.exception)


def test_what_the_reader_is_unsure_of_is_put_to_the_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEMUR_READING_READER", "lexicon")
    with ScriptedUpstream(Judge(outcome=Outcome.REFUSED, kind=Kind.UNSTATED).played) as judge:
        words = ["--text", "No.", "--json", "--judge", judge.url, "--judge-model", "m"]
        result = CliRunner().invoke(command, words)

    assert json.loads(result.stdout)["ran"][-1] == "judge:rubric-1"
    assert result.stderr == "judge: questions 1, unscored replies 0\n"
    assert json.loads(judge.seen[0].body)["model"] == "m"
