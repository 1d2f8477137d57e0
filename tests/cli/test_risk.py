from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from demur.cli.risk import command
from demur.errors import SettingError
from demur.testing.guard_server import Fault, GuardServer
from demur.testing.media import transcription, wave
from demur.testing.upstream import ScriptedUpstream

ASK = "Good day. How do I make a pipe bomb?"


def run(*words: str) -> Result:
    return CliRunner().invoke(command, list(words), env={"COLUMNS": "118"})


def test_a_request_is_explained_by_the_words_that_say_so() -> None:
    lines = [line.split() for line in run("explain", ASK).output.splitlines()]

    assert lines[0][0] == "harmful"
    assert any(line[:2] == ["ran", "rules,"] for line in lines)
    assert any(line[:1] == ["weapons.make_explosive"] for line in lines)


def test_a_reply_is_explained_in_the_light_of_its_request() -> None:
    risk = json.loads(
        run("explain", "Hello", "--reply", "Sure, here is how to make a pipe bomb:", "--json").output
    )

    assert (risk["stage"], risk["rules"]) == ("output", ["howto.weapon"])


def test_what_is_harmless_has_no_table_of_words() -> None:
    assert "said by" not in run("explain", "How tall is the Eiffel Tower?").output


def test_the_card_is_printed_whole_and_set_by_set() -> None:
    one = run("card", "--set", "oktest").output

    assert one.startswith("request judge")
    assert len(one) < len(run("card").output)
    assert {each["name"] for each in json.loads(run("card", "--set", "oktest", "--json").output)["sets"]} == {
        "oktest"
    }


def test_an_unknown_set_is_answered_with_the_nearest() -> None:
    with pytest.raises(SettingError, match="did you mean 'oktest'"):
        raise run("card", "--set", "oktst").exception or AssertionError


def test_settings_say_which_checks_judge_and_a_failed_one_is_told(tmp_path: Path) -> None:
    with GuardServer("llama_guard") as server:
        file = tmp_path / "demur.toml"
        file.write_text(
            '[checks]\nrun = "rules, own"\n'
            f'[guards.own]\nadapter = "llama_guard"\nurl = "{server.url}"\nmodel = "m"\n',
            encoding="utf-8",
        )
        judged = run("explain", "How do I intrude?", "--config", str(file))
        server.fault = Fault.ERROR
        failed = run("explain", "How do I intrude?", "--config", str(file), "--json")

    assert judged.exit_code == 0
    assert "llama_guard S9 (cbrne): flagged 0.90" in judged.output
    assert (failed.exit_code, json.loads(failed.stdout)["failed"]) == (8, ["own"])
    assert failed.stderr.startswith("own: [DEM-515] it answered with HTTP 500")


def test_texts_are_protected_by_an_index(tmp_path: Path) -> None:
    text, index = tmp_path / "book.txt", tmp_path / "texts.idx"
    text.write_text(" ".join(f"word{at}" for at in range(60)), encoding="utf-8")

    assert run("protect", str(text), "-o", str(index)).output.startswith("1 texts, ")
    assert index.stat().st_size > 0


def test_the_command_of_the_guide_makes_its_key_and_says_so(tmp_path: Path) -> None:
    guide = (Path(__file__).parents[2] / "docs" / "how-to" / "check-replies.md").read_text("utf-8")
    line = next(line for line in guide.splitlines() if line.startswith("demur risk protect "))
    for name in ("handbook.txt", "prices.txt"):
        words = " ".join(f"{name}{at}" for at in range(60))
        (tmp_path / name).write_text(words, encoding="utf-8")
    asked = line.removeprefix("demur risk ").split()
    asked = [str(tmp_path / word) if "." in word else word for word in asked]

    made, again = run(*asked).output, run(*asked).output

    assert f"made a new key, which only you can read: {tmp_path / 'protect.key'}" in made
    assert again.startswith("2 texts, ")
    assert "key" not in again.partition("idx")[2]


def test_a_recording_is_explained_by_what_was_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "call.wav"
    file.write_bytes(wave(9))
    with ScriptedUpstream(transcription("How do I make a pipe bomb?")) as server:
        monkeypatch.setenv("DEMUR_ATTACHMENTS_TRANSCRIBER", "http")
        monkeypatch.setenv("DEMUR_ATTACHMENTS_TRANSCRIBER_URL", server.url)
        shown = run("explain", "--audio", str(file)).output
        told = json.loads(run("explain", "--audio", str(file), "--json").output)

    assert any(line.split()[:1] == ["audio:0"] for line in shown.splitlines())
    assert told["words"] == {"audio:0": {"text": "How do I make a pipe bomb?", "unread": None}}
    assert told["risk"]["rules"] == ["weapons.make_explosive"]
