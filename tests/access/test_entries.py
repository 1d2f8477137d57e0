from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.access.base import CONTEXT_NAME, MAY_SET, Key
from demur.access.entries import NAME, Entry, parse_keys, read_keys, to_toml
from demur.errors import SettingError

HASH = "a" * 64
PLAIN = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters=[chr(code) for code in (*range(32), 127)])
)
KEYS = st.builds(
    Key,
    id=st.from_regex(NAME, fullmatch=True),
    tenant=PLAIN,
    may_set=st.frozensets(st.sampled_from([*sorted(MAY_SET), "context.user.role"])),
    claims=st.dictionaries(st.from_regex(CONTEXT_NAME, fullmatch=True), PLAIN, max_size=3),
    limit=st.sampled_from(["", "600/minute"]),
    user_limit=st.sampled_from(["", "5 per 2 hours"]),
)


def _problem(text: str) -> str:
    with pytest.raises(SettingError) as caught:
        parse_keys(text, where="keys.toml")
    return str(caught.value)


@given(KEYS, PLAIN, PLAIN)
def test_what_is_written_is_read_back(key: Key, created: str, revoked: str) -> None:
    entry = Entry(key=key, sha256=HASH, created=created, revoked=revoked)
    assert parse_keys(to_toml([entry]), where="keys.toml") == (entry,)


@given(st.text())
def test_any_text_is_either_read_or_named_as_bad(text: str) -> None:
    try:
        parse_keys(text, where="keys.toml")
    except SettingError as error:
        where = error.where
    else:
        where = "keys.toml"
    assert where.startswith("keys.toml")


def test_an_empty_file_has_no_keys() -> None:
    assert parse_keys("", where="keys.toml") == ()


def test_a_misspelt_setting_names_its_place_and_the_nearest() -> None:
    assert (
        _problem(f'[keys.web]\nsha256 = "{HASH}"\nmayset = []')
        == "[DEM-101] 'mayset' is not a setting - at keys.toml: keys.web (did you mean 'may_set'?)"
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[keys", "the keys file is not TOML"),
        ("[key.web]", "did you mean 'keys'?"),
        ("keys = 3", "a table was expected, not 3 - at keys.toml: keys"),
        ("[keys]\nweb = 3", "a table was expected, not 3 - at keys.toml: keys.web"),
        ("[keys.web]", "sha256 is ''"),
        ("[keys.web]\nsha256 = 3", "sha256 is 3"),
        ('[keys.web]\nsha256 = "abc"', "sha256 is 'abc'"),
        (f'[keys."a b"]\nsha256 = "{HASH}"', "a key is called 'a b'"),
        (f'[keys.web]\nsha256 = "{HASH}"\nmay_set = "user"', "a list was expected, not 'user'"),
        (f'[keys.web]\nsha256 = "{HASH}"\nmay_set = ["usr"]', "did you mean 'user'?"),
        (f'[keys.web]\nsha256 = "{HASH}"\nmay_set = [["user"]]', "cannot be set"),
        (f'[keys.web]\nsha256 = "{HASH}"\ntenant = "a\\nb"', "tenant is 'a\\nb'"),
        (
            f'[keys.web]\nsha256 = "{HASH}"\nclaims = {{ role = 3 }}',
            "role is 3 - at keys.toml: keys.web.claims",
        ),
        (
            f'[keys.web]\nsha256 = "{HASH}"\nclaims = {{ "claimed.role" = "a" }}',
            "a claim is called 'claimed.role' - at keys.toml: keys.web.claims",
        ),
        (f'[keys.web]\nsha256 = "{HASH}"\nmay_set = ["context.A"]', "'context.A' cannot be set"),
        (
            f'[keys.web]\nsha256 = "{HASH}"\nlimit = "often"',
            "the limit is 'often' - at keys.toml: keys.web.limit",
        ),
    ],
)
def test_a_bad_file_says_what_and_where(text: str, says: str) -> None:
    assert says in _problem(text)


def test_an_absent_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"cannot be read: .*No such file"):
        read_keys(tmp_path / "keys.toml")


def test_a_file_that_is_no_text_is_said(tmp_path: Path) -> None:
    (tmp_path / "keys.toml").write_bytes(b"\xff")
    with pytest.raises(SettingError, match="cannot be read"):
        read_keys(tmp_path / "keys.toml")
