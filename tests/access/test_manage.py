from __future__ import annotations

import secrets
import stat
from pathlib import Path

import pytest

from demur.access import Key, KeyRing, add_key, list_keys, revoke_key
from demur.errors import AccessError, SettingError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.toml"


def _add(path: Path, name: str = "web", *, tenant: str = "") -> str:
    return add_key(path, Key(id=name, tenant=tenant), at=0.0, token=lambda: secrets.token_urlsafe(32))


def test_the_secret_of_a_new_key_lets_its_holder_in(path: Path) -> None:
    key = Key(
        id="web",
        tenant="acme",
        may_set=frozenset({"user", "context.purpose"}),
        claims={"user.role": "clinician"},
        limit="600/minute",
        user_limit="60/minute",
    )
    secret = add_key(path, key, at=0.0, token=lambda: "x")
    assert secret == "dmr_x"
    assert key == KeyRing(list_keys(path)).identify(secret)


def test_the_secret_is_not_in_the_file_and_only_its_owner_may_read_it(path: Path) -> None:
    secret = _add(path)
    assert secret not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_second_key_leaves_the_first_as_it_was(path: Path) -> None:
    first = _add(path)
    _add(path, "api")
    assert [entry.key.id for entry in list_keys(path)] == ["web", "api"]
    assert KeyRing(list_keys(path)).identify(first).id == "web"


def test_a_name_is_given_once(path: Path) -> None:
    _add(path)
    with pytest.raises(SettingError, match="a key called 'web' exists"):
        _add(path)


def test_a_key_that_could_not_be_read_back_is_not_written(path: Path) -> None:
    with pytest.raises(SettingError, match="tenant is"):
        _add(path, tenant="a\nb")
    assert list(path.parent.iterdir()) == []


def test_a_revoked_key_stays_listed_and_opens_nothing(path: Path) -> None:
    secret = _add(path)
    revoke_key(path, "web", at=86400.0)
    revoke_key(path, "web", at=99999999.0)
    assert [entry.revoked for entry in list_keys(path)] == ["1970-01-02T00:00:00Z"]
    with pytest.raises(AccessError, match="revoked"):
        KeyRing(list_keys(path)).identify(secret)


def test_revoking_an_unknown_key_names_the_nearest(path: Path) -> None:
    _add(path)
    with pytest.raises(SettingError, match=r"no key is called 'wbe'.*did you mean 'web'"):
        revoke_key(path, "wbe", at=0.0)


def test_two_changes_at_once_do_not_lose_one(path: Path) -> None:
    path.with_name("keys.toml.lock").touch()
    with pytest.raises(SettingError, match="being changed by somebody else"):
        _add(path)


def test_a_folder_that_cannot_be_written_is_said(path: Path) -> None:
    with pytest.raises(SettingError, match="cannot be written"):
        _add(path / "deeper")
