from __future__ import annotations

from pathlib import Path

import pytest

from demur.assembly.guard_settings import GuardSection, guard_variable
from demur.assembly.settings import Settings, load_settings
from demur.errors import SettingError


def loaded(text: str, tmp_path: Path, **environ: str) -> Settings:
    file = tmp_path / "demur.toml"
    file.write_text(text, encoding="utf-8")
    return load_settings(file=file, environ=environ)


def test_each_section_is_a_guard_under_its_name(tmp_path: Path) -> None:
    found = loaded('[guards.llama]\nadapter = "llama_guard"\n[guards.own]\ntimeout = 3\n', tmp_path).guards

    assert list(found) == ["llama", "own"]
    assert (found["llama"], found["own"].timeout) == (GuardSection(adapter="llama_guard"), 3.0)


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    variables = {"DEMUR_GUARDS_LLAMA_URL": "http://a", "DEMUR_GUARDS_MY_OWN_TOKEN_SCORES": "false"}
    found = loaded('[guards.llama]\nurl = "http://b"\n', tmp_path, **variables).guards

    assert (found["llama"].url, found["my_own"].token_scores) == ("http://a", False)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('[guards.llama]\nadaptor = "x"\n', "guards.llama.adaptor.*did you mean 'adapter'"),
        ('[guards.Llama]\nadapter = "x"\n', "'Llama' cannot be the name of a guard"),
        ('[guards]\nadapter = "x"\n', r"write it as a section \[guards.adapter\]"),
        ("[guards.llama]\ntimeout = 'soon'\n", "guards.llama.timeout is 'soon'.*a number"),
        ("guards = 3\n", r"write it as a section \[guards\]"),
        ('[guards.a.b]\nurl = "x"\n', "unknown setting"),
    ],
)
def test_what_cannot_be_a_setting_is_named(text: str, problem: str, tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=problem):
        loaded(text, tmp_path)


@pytest.mark.parametrize(
    ("variable", "name"),
    [
        ("DEMUR_GUARDS_LLAMA_URL", "guards.llama.url"),
        ("DEMUR_GUARDS_LLAMA_KEY_ENV", "guards.llama.key_env"),
        ("DEMUR_GUARDS_LLAMA", ""),
        ("DEMUR_GATEWAY_URL", ""),
    ],
)
def test_a_variable_names_a_guard_and_its_setting(variable: str, name: str) -> None:
    assert guard_variable(variable) == name
