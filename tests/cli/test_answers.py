from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from demur.cli.answers import command
from demur.errors import InputError

GOOD = "I can't help with forging a doctor's note. I can help you write an honest message to your boss."


def run(*words: str, said: str = "") -> Result:
    return CliRunner().invoke(command, ["lint", *words], input=said, env={"COLUMNS": "100"})


def test_a_good_refusal_ends_with_0() -> None:
    result = run(said=GOOD)
    assert (result.exit_code, "passes" in result.output) == (0, True)


def test_a_bad_one_ends_with_1_and_says_what_to_do() -> None:
    result = run(said="As an AI, I cannot comply.")
    assert (result.exit_code, "robotic" in result.output) == (1, True)
    assert "Say it as a person would" in result.output


def test_a_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "refusal.txt"
    file.write_text(GOOD)
    assert run(str(file)).exit_code == 0


def test_the_report_comes_as_json() -> None:
    report = json.loads(
        run("--json", "--prompt", "track Maria Lopez", said="I won't track Maria Lopez.").output
    )
    assert (report["ok"], "echo" in {issue["code"] for issue in report["issues"]}) == (False, True)


@pytest.mark.parametrize("content", [None, b"\xff\xfe\xfa"])
def test_what_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "refusal.txt"
    if content is not None:
        file.write_bytes(content)
    assert isinstance(run(str(file)).exception, InputError)


def test_the_commands_about_answers_stand_together() -> None:
    output = CliRunner().invoke(command, ["--help"]).output
    assert [
        name for name in ("check", "lint", "outcome", "preview", "trials") if f"\n  {name} " not in output
    ] == []
