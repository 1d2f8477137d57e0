from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from demur.cli.ground import command
from demur.errors import InputError, MissingExtraError


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(command, [str(word) for word in words])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "texts"
    made.mkdir()
    (made / "leave.md").write_text("# Leave\n\nEveryone has thirty days of leave." + " More." * 90)
    (made / "logo.png").write_bytes(b"\x89PNG")
    return made


def test_an_index_is_made_and_what_was_left_out_is_told(folder: Path, tmp_path: Path) -> None:
    done = run("build", folder, "-o", tmp_path / "i")
    assert done.stdout.startswith(f"1 passages of 1 files: {tmp_path / 'i'}, version ")
    assert done.stderr == "left out, being no text: logo.png\n"


def test_an_index_is_asked(folder: Path, tmp_path: Path) -> None:
    run("build", folder, "-o", tmp_path / "i")
    said = run("ask", tmp_path / "i", "How many days of leave?").stdout
    assert said.startswith("leave.md#1  Leave\n  Everyone has thirty days of leave. More.")
    assert said.endswith("...\n")
    assert run("ask", tmp_path / "i", "Unicorns?").stdout == "nothing there answers that\n"


def test_both_speak_json(folder: Path, tmp_path: Path) -> None:
    built = json.loads(
        run("build", folder, "-o", tmp_path / "i", "--base-url", "https://x/", "--json").stdout
    )
    assert (built["files"], built["passages"], built["skipped"]) == (1, 1, ["logo.png"])
    (found,) = json.loads(run("ask", tmp_path / "i", "leave", "--json").stdout)
    assert (found["id"], found["url"]) == ("leave.md#1", "https://x/leave.md")


def test_what_cannot_be_used_is_an_error(tmp_path: Path) -> None:
    assert isinstance(run("build", tmp_path / "no", "-o", tmp_path / "i").exception, InputError)
    assert isinstance(run("ask", tmp_path / "no", "leave").exception, InputError)


def test_without_the_extra_both_say_what_to_install(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("build", folder, "-o", tmp_path / "i")
    monkeypatch.setitem(sys.modules, "bm25s", None)
    assert isinstance(run("build", folder, "-o", tmp_path / "j").exception, MissingExtraError)
    assert isinstance(run("ask", tmp_path / "i", "leave").exception, MissingExtraError)
    assert not (tmp_path / "j").exists()
