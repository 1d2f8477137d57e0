from __future__ import annotations

import pytest

from demur.assembly.facade import detect
from demur.cli.judging import judged_by
from demur.errors import SettingError
from demur.testing.judge import Judge
from demur.testing.upstream import ScriptedUpstream
from demur.types import Outcome


def test_without_a_judge_nobody_is_asked_and_nothing_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DEMUR_READING_JUDGE_URL", "http://127.0.0.1:9")

    with judged_by(None, model=None, key_env=None) as find:
        assert find("Hm, perhaps.", prompt=None, provider=None) == detect("Hm, perhaps.")

    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("model", "key_env"), [("m", None), (None, "K")])
def test_a_model_or_key_without_a_judge_is_a_mistake(model: str | None, key_env: str | None) -> None:
    with pytest.raises(SettingError, match="but no judge"), judged_by(None, model=model, key_env=key_env):
        pytest.fail("nobody may get here")


def test_other_settings_of_the_judge_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEMUR_READING_READER", "lexicon")
    monkeypatch.setenv("DEMUR_READING_JUDGE_AT_MOST", "1")
    monkeypatch.setenv("JUDGE_KEY", "k-1")
    with ScriptedUpstream(Judge(outcome=Outcome.ANSWERED).played) as judge:
        with judged_by(judge.url, model="m", key_env="JUDGE_KEY") as find:
            find("No.", prompt=None, provider=None)
            find("No.", prompt=None, provider=None)
        assert [seen.header("authorization") for seen in judge.seen] == ["Bearer k-1"]


def test_what_it_cost_is_said_even_after_a_failure(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(KeyError), judged_by("http://127.0.0.1:9", model="m", key_env=None):
        raise KeyError

    assert capsys.readouterr().err == "judge: questions 0, unscored replies 0\n"
