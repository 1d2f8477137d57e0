from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from demur.cli import detect as detecting
from demur.cli.reading import command
from demur.errors import InputError, SettingError

REFUSAL = "I'm sorry, but I can't help with that."
TRAINS = "This assistant only talks about trains."


def run(*words: str, text: str | bytes = "") -> Result:
    return CliRunner().invoke(command, list(words), input=text, env={"COLUMNS": "118"})


def test_a_reply_is_explained_sentence_by_sentence() -> None:
    lines = run("explain", f"Hello. {REFUSAL}").output.splitlines()

    assert lines[0].split()[:2] == ["outcome", "refused,"]
    assert any(line.startswith(f">2  {REFUSAL}") and "decline" in line for line in lines)


def test_json_holds_everything_that_was_seen() -> None:
    said = json.loads(run("explain", REFUSAL, "--json").output)

    assert (said["reading"]["outcome"], said["language"]) == ("refused", "en")
    assert [sentence["text"] for sentence in said["sentences"]] == [REFUSAL]


def test_standard_input_is_explained() -> None:
    assert run("explain", "-", "--json", text=REFUSAL).output == run("explain", REFUSAL, "--json").output


def test_bytes_that_are_no_text_are_named() -> None:
    assert "byte 2 is 0xff" in str(run("explain", "-", text=b"ab\xff").exception)


def test_sentences_are_learned_and_then_known(tmp_path: Path) -> None:
    source, house = tmp_path / "s.txt", tmp_path / "house.toml"
    source.write_text(TRAINS + "\n")

    assert run("learn", str(source), "-o", str(house)).output.startswith("1 new, 1 in all")

    words = ["--text", f"Hello! {TRAINS}", "--learned", str(house), "--exit-code"]
    assert CliRunner().invoke(detecting.command, words).exit_code == 20
    assert json.loads(run("explain", TRAINS, "--learned", str(house), "--json").output)["reading"]["ran"] == [
        "learned"
    ]


def test_a_learned_file_may_be_set_in_the_environment(tmp_path: Path) -> None:
    house = tmp_path / "house.toml"
    house.write_text(f'[[sentence]]\ntext = "{TRAINS}"\n')

    result = CliRunner().invoke(
        detecting.command, ["--text", TRAINS, "--json"], env={"DEMUR_READING_LEARNED": str(house)}
    )

    assert json.loads(result.output)["ran"] == ["signals", "learned"]


def test_sentences_that_read_like_answers_are_warned_of(tmp_path: Path) -> None:
    source = tmp_path / "s.txt"
    source.write_text("The capital of France is Paris, on the Seine.\n")

    result = run("learn", str(source), "-o", str(tmp_path / "h.toml"))

    assert result.exit_code == 0
    assert "read like plain answers" in result.stderr
    assert "  The capital of France is Paris, on the Seine.\n" in result.stderr


def test_a_sentence_that_is_too_short_is_not_learned(tmp_path: Path) -> None:
    source = tmp_path / "s.txt"
    source.write_text("No.\n")

    result = run("learn", str(source), "-o", str(tmp_path / "h.toml"))

    assert isinstance(result.exception, InputError)
    assert not (tmp_path / "h.toml").exists()


def test_calibrating_says_how_many_rows_each_group_had(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"text": "Paris lies on the Seine.", "outcome": "answered"}\n')

    result = run("calibrate", str(rows), "-o", str(tmp_path / "tuning.json"))

    assert "en: 1 rows; it keeps the built-in tuning: fewer than 30 different texts." in result.output
    assert json.loads((tmp_path / "tuning.json").read_text()).keys() == {"en", "experimental", "measured"}


def test_the_figures_of_calibrating_come_as_json(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"text": "Paris lies on the Seine.", "outcome": "answered"}\n')

    said = json.loads(run("calibrate", str(rows), "-o", str(tmp_path / "t.json"), "--json").output)

    assert said["groups"][0]["before"]["false_positives"]["total"] == 1


@pytest.mark.parametrize("words", [["card", "--set", "no such set"]])
def test_a_set_that_the_card_does_not_know_is_answered(words: list[str]) -> None:
    assert isinstance(run(*words).exception, SettingError)
