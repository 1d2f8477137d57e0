from __future__ import annotations

from pathlib import Path

import pytest

from demur.access import Entry, Key, KeyFile, KeyRing
from demur.access.entries import to_toml
from demur.access.ring import hash_secret
from demur.errors import AccessError, SettingError

WEB = Entry(key=Key(id="web"), sha256=hash_secret("dmr_web"))
OLD = Entry(key=Key(id="old"), sha256=hash_secret("dmr_old"), revoked="2026-01-02T03:04:05Z")


class Clock:
    """A clock that stands still until it is set."""

    now = 0.0

    def __call__(self) -> float:
        """Give the time it was set to."""
        return self.now


def test_a_secret_opens_its_own_key() -> None:
    assert KeyRing([OLD, WEB]).identify("dmr_web") == WEB.key
    assert KeyRing([]).required


@pytest.mark.parametrize(
    ("secret", "says"),
    [
        ("", "no Demur key was sent (send it as x-demur-key"),
        ("dmr_other", "this Demur key is not known here"),
        ("dmr_old", "the Demur key 'old' was revoked on 2026-01-02T03:04:05Z"),
    ],
)
def test_whoever_does_not_get_in_is_told_why(secret: str, says: str) -> None:
    with pytest.raises(AccessError) as caught:
        KeyRing([WEB, OLD]).identify(secret)
    assert says in str(caught.value)


def test_two_hashes_that_begin_alike_are_told_apart() -> None:
    near = Entry(key=Key(id="near"), sha256=WEB.sha256[:60] + "0000")
    assert KeyRing([near, WEB]).identify("dmr_web") == WEB.key


def _file(path: Path, clock: Clock, problems: list[SettingError]) -> KeyFile:
    path.write_text(to_toml([WEB]))
    return KeyFile(path, clock=clock, on_problem=problems.append)


def test_a_key_revoked_in_the_file_stops_working_without_a_restart(tmp_path: Path) -> None:
    path, clock = tmp_path / "keys.toml", Clock()
    keys = _file(path, clock, [])
    assert keys.required
    assert keys.identify("dmr_web") == WEB.key
    path.write_text(to_toml([OLD]))
    assert keys.identify("dmr_web") == WEB.key
    clock.now = 1.0
    with pytest.raises(AccessError, match="not known here"):
        keys.identify("dmr_web")


@pytest.mark.parametrize("broken", [True, False])
def test_a_file_gone_bad_is_said_once_and_the_old_keys_stay(tmp_path: Path, *, broken: bool) -> None:
    path, clock, problems = tmp_path / "keys.toml", Clock(), list[SettingError]()
    keys = _file(path, clock, problems)
    path.write_text("[keys") if broken else path.unlink()
    for clock.now in (1.0, 2.0):
        assert keys.identify("dmr_web") == WEB.key
    assert len(problems) == 1


def test_a_file_that_is_bad_at_the_start_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingError):
        KeyFile(tmp_path / "none.toml", clock=Clock(), on_problem=list[SettingError]().append)
