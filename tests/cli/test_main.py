from __future__ import annotations

import subprocess
import sys

import pytest
from click.testing import CliRunner

from demur.cli.main import app


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "demur", *words], capture_output=True, text=True, check=False
    )


def test_help_lists_every_command() -> None:
    result = CliRunner().invoke(app, ["--help"])

    assert result.exit_code == 0
    for command in ("demo", "detect", "keys", "scan", "serve", "stats"):
        assert f"\n  {command} " in result.output


@pytest.mark.parametrize("command", ["demo", "detect", "keys", "scan", "serve", "stats"])
def test_every_command_tells_its_exit_codes(command: str) -> None:
    assert "Exit codes:" in CliRunner().invoke(app, [command, "--help"]).output


def test_a_misspelt_command_is_answered_with_the_nearest() -> None:
    result = CliRunner().invoke(app, ["detekt"])

    assert result.exit_code == 2
    assert "there is no command 'detekt'; did you mean 'detect'?" in result.output


def test_an_error_of_ours_is_one_sentence_without_a_traceback() -> None:
    ended = run("detect", "/nowhere/reply.json")

    assert ended.returncode == 4
    assert ended.stderr.startswith("demur: [DEM-201] cannot read '/nowhere/reply.json'")
    assert ended.stderr.count("\n") == 1
