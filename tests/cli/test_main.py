from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

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
    for command in ("demo", "detect", "keys", "ledger", "scan", "serve", "stats"):
        assert f"\n  {command} " in result.output


@pytest.mark.parametrize("command", ["demo", "detect", "keys", "ledger", "scan", "serve", "stats"])
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


def test_wrong_words_end_with_their_own_code() -> None:
    ended = run("detect", "--no-such-option")

    assert ended.returncode == 2
    assert "No such option" in ended.stderr


def test_the_version_is_told() -> None:
    ended = run("--version")

    assert (ended.returncode, ended.stdout.startswith("demur, version ")) == (0, True)


def test_an_interrupt_ends_with_the_code_that_shells_know() -> None:
    command = [sys.executable, "-m", "demur", "detect", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdin
        # More than a pipe holds: once it is written, the command has begun to read.
        process.stdin.write("x" * 200_000)
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=10)

    assert (process.returncode, said.strip()) == (130, "demur: interrupted")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_output_that_finds_no_room_is_one_sentence_without_a_traceback() -> None:
    command = [sys.executable, "-m", "demur", "policy", "check", "core"]
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)

    assert ended.returncode == 4
    assert (
        ended.stderr == "demur: cannot write: No space left on device (make room, then repeat the command)\n"
    )
