from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from house import locale_words


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a copy of one locale and of the crisis lines, in the place of those of the package."""
    for name in ("locales/en-GB", "data"):
        shutil.copytree(locale_words.ANSWERS / name, tmp_path / name)
    monkeypatch.setattr(locale_words, "ANSWERS", tmp_path)
    monkeypatch.setattr(locale_words, "LOCALES", tmp_path / "locales")
    monkeypatch.setattr(locale_words, "CRISIS", tmp_path / "data" / "crisis.toml")
    return tmp_path


def test_words_that_are_out_of_date_are_named_and_left(
    answers: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = answers / "locales" / "en-GB" / "words.json"
    words.write_text("{}")
    assert (locale_words.main(["--check"]), words.read_text()) == (1, "{}")
    assert capsys.readouterr().out == "locales/en-GB/words.json: out of date; run `make words`\n"


def test_words_that_are_out_of_date_are_written(answers: Path) -> None:
    words = answers / "locales" / "en-GB" / "words.json"
    before = words.read_text()
    words.unlink()
    assert (locale_words.main([]), words.read_text()) == (0, before)


@pytest.mark.usefixtures("answers")
def test_nothing_is_said_of_words_that_are_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert (locale_words.main(["--check"]), capsys.readouterr().out) == (0, "")
