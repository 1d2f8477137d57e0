from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from demur.cli.answers import command


def run(*words: str) -> Result:
    return CliRunner().invoke(command, list(words), env={"COLUMNS": "130"})


def test_all_wordings_are_shown_side_by_side() -> None:
    said = run("preview", "--category", "privacy", "--locale", "en").output
    assert said.splitlines()[0].count("privacy") == 3


def test_one_persona_in_several_languages() -> None:
    said = run("preview", "--topic", "crisis", "--locale", "en", "--locale", "he", "--persona", "calm")
    assert ("en · crisis · calm" in said.output, "he · crisis · calm" in said.output) == (True, True)


def test_answers_come_as_json_with_what_the_lint_says() -> None:
    said = json.loads(run("preview", "--topic", "privacy", "--persona", "calm", "--json").output)
    assert [(each["wording"], each["lint"]["issues"]) for each in said] == [("calm", [])]


def test_a_page_for_the_browser_is_written(tmp_path: Path) -> None:
    page = tmp_path / "p.html"
    assert run("preview", "--topic", "privacy", "--locale", "ar", "--html", str(page)).exit_code == 0
    assert page.read_text("utf-8").count('dir="rtl"') == 3


def test_words_of_ones_own_are_shown(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "privacy.ftl").write_text("title = Ask { $product }\n", "utf-8")
    options = ("--folder", str(tmp_path), "--variables", "product=Ada")
    assert "Ask Ada" in run("preview", "--topic", "privacy", *options).output


def test_a_folder_that_is_well_ends_with_0(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "privacy.ftl").write_text("title = We keep that private\n", "utf-8")
    result = run("check", str(tmp_path))
    assert (result.exit_code, "all is well" in result.output) == (0, True)


def test_what_is_wrong_with_ones_own_words_is_named_with_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "privacy.ftl").write_text("\ntitel = X\n", "utf-8")
    (tmp_path / "en" / "cyber.ftl").write_text(
        "reason = As an AI language model, I must follow our usage policy.\n", "utf-8"
    )
    result = run("check", str(tmp_path))
    said = " ".join(result.output.split())
    assert result.exit_code == 1
    assert "privacy.ftl:2" in "".join(result.output.split())
    assert "en/cyber calm: robotic" in said
