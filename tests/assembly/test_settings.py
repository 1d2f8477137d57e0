from __future__ import annotations

from pathlib import Path

import pytest

from demur.assembly.settings import Settings, load_settings
from demur.errors import SettingError


def written(folder: Path, text: str) -> Path:
    path = folder / "demur.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_any_source_the_defaults_hold() -> None:
    assert load_settings(file=None, environ={}) == Settings()


def test_the_file_is_over_the_defaults(tmp_path: Path) -> None:
    file = written(tmp_path, "[gateway]\nport = 9000\n")

    assert load_settings(file=file, environ={}).gateway.port == 9000


def test_the_environment_is_over_the_file(tmp_path: Path) -> None:
    file = written(tmp_path, "[gateway]\nport = 9000\n")

    assert load_settings(file=file, environ={"DEMUR_GATEWAY_PORT": "9001"}).gateway.port == 9001


def test_flags_are_over_everything(tmp_path: Path) -> None:
    file = written(tmp_path, "[gateway]\nport = 9000\n")
    environ = {"DEMUR_GATEWAY_PORT": "9001"}

    assert load_settings(file=file, environ=environ, flags={"gateway.port": 9002}).gateway.port == 9002


def test_a_flag_that_was_not_given_changes_nothing() -> None:
    assert load_settings(file=None, environ={}, flags={"gateway.port": None}) == Settings()


def test_a_setting_remembers_where_it_came_from(tmp_path: Path) -> None:
    file = written(tmp_path, "[ledger]\npath = 'x.db'\n")

    loaded = load_settings(file=file, environ={"DEMUR_GATEWAY_GRACE": "5"})

    assert loaded.origins == {"ledger.path": str(file), "gateway.grace": "DEMUR_GATEWAY_GRACE"}


def test_the_environment_may_name_the_file(tmp_path: Path) -> None:
    file = written(tmp_path, "[openai]\nbase_url = 'http://127.0.0.1:1'\n")

    assert (
        load_settings(file=None, environ={"DEMUR_CONFIG": str(file)}).openai.base_url == "http://127.0.0.1:1"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "[gatway]\nport = 1\n",
            r"unknown section \[gatway\] - at .*demur.toml \(did you mean 'gateway'\?\)",
        ),
        ("[gateway]\nprot = 1\n", r"unknown setting 'gateway.prot'.*did you mean 'gateway.port'"),
        ("[gateway]\nport = 'x'\n", r"gateway.port is 'x' - at .* \(give a whole number, as in 8787\)"),
        ("[gateway]\nhost = 7\n", r"gateway.host is 7 - at .* \(give text, as in '127.0.0.1'\)"),
        (
            "[answers]\ncontent_too = 'perhaps'\n",
            r"answers.content_too is 'perhaps' - at .* \(give true or false, as in False\)",
        ),
        ("gateway = 3\n", r"gateway is 3 - at .* \(write it as a section \[gateway\]\)"),
        ("[gateway\n", r"this is not TOML"),
    ],
)
def test_a_bad_file_is_refused_with_what_where_and_what_to_do(
    tmp_path: Path, text: str, message: str
) -> None:
    with pytest.raises(SettingError, match=message):
        load_settings(file=written(tmp_path, text), environ={})


def test_a_missing_file_is_refused_by_its_path(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"cannot read the settings.*none\.toml"):
        load_settings(file=tmp_path / "none.toml", environ={})


def test_a_misspelt_variable_is_refused_with_the_nearest() -> None:
    with pytest.raises(SettingError, match=r"DEMUR_GATEWAY_PROT='1'.*did you mean 'DEMUR_GATEWAY_PORT'"):
        load_settings(file=None, environ={"DEMUR_GATEWAY_PROT": "1"})


def test_a_variable_of_the_wrong_type_is_refused_by_its_name() -> None:
    with pytest.raises(
        SettingError, match=r"gateway.grace is 'soon' - at DEMUR_GATEWAY_GRACE \(give a number"
    ):
        load_settings(file=None, environ={"DEMUR_GATEWAY_GRACE": "soon"})


def test_an_unknown_flag_is_refused() -> None:
    with pytest.raises(SettingError, match=r"unknown setting 'gateway.ports'"):
        load_settings(file=None, environ={}, flags={"gateway.ports": 1})


@pytest.mark.parametrize(("said", "meant"), [("true", True), ("0", False)])
def test_the_environment_may_switch_something_on_or_off(said: str, *, meant: bool) -> None:
    loaded = load_settings(file=None, environ={"DEMUR_ANSWERS_CONTENT_TOO": said})

    assert loaded.answers.content_too is meant
