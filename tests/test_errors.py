from __future__ import annotations

import pytest

from demur.errors import DemurError, LedgerError, MissingExtraError, SettingError, nearest


def test_a_message_says_what_where_and_what_to_do() -> None:
    error = SettingError("the port is 'x'", where="settings.toml", hint="give a number")
    assert str(error) == "[DEM-101] the port is 'x' - at settings.toml (give a number)"


def test_a_message_leaves_out_what_is_not_known() -> None:
    assert str(DemurError("it broke")) == "[DEM-000] it broke"


def test_the_parts_of_a_message_are_at_hand() -> None:
    error = LedgerError("full", where="demur.db", hint="make room")
    assert (error.problem, error.where, error.hint) == ("full", "demur.db", "make room")


def test_one_root_catches_the_whole_tree() -> None:
    with pytest.raises(DemurError):
        raise MissingExtraError("no pyarrow", hint="pip install 'demur[scan]'")


@pytest.mark.parametrize(
    ("word", "expected"),
    [("prot", "did you mean 'port'?"), ("PORT", "one of: host, port"), ("", "one of: host, port")],
)
def test_the_nearest_valid_word_is_named(word: str, expected: str) -> None:
    assert nearest(word, ["port", "host"]) == expected
