from __future__ import annotations

import hashlib
import hmac
import stat
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from demur.errors import HashKeyError
from demur.ledger import HashKey, Ledger, open_ledger, rotate_key
from demur.ledger.keys import key_path, load_key, make_key
from demur.ledger.schema import hash_keys
from demur.testing.findings import exchange

KEY = HashKey.of(bytes(range(32)))


def reopen(ledger: Ledger) -> HashKey:
    with open_ledger(ledger.path, clock=time.time) as again:
        return again.key


def test_a_prompt_is_hashed_under_its_own_domain() -> None:
    expected = hmac.new(bytes(range(32)), b"demur/prompt/1\0hello", hashlib.sha256).hexdigest()

    assert KEY.prompt("hello") == expected


def test_the_same_words_as_prompt_and_as_person_do_not_link() -> None:
    assert KEY.prompt("ada") != KEY.person("ada")


def test_the_same_id_under_two_tenants_is_two_people() -> None:
    assert KEY.person("ada", tenant="north") != KEY.person("ada", tenant="south")


def test_tenant_and_person_do_not_run_into_each_other() -> None:
    assert KEY.person("bc", tenant="a") != KEY.person("c", tenant="ab")


def test_nothing_hashes_to_nothing() -> None:
    assert (KEY.prompt(""), KEY.person("", tenant="north")) == (None, None)


def test_half_a_surrogate_pair_can_be_hashed() -> None:
    assert KEY.prompt("\ud800") != KEY.prompt("\ud801")


def test_another_key_gives_another_hash_and_another_fingerprint() -> None:
    other = HashKey.of(bytes(32))

    assert (KEY.prompt("hello"), KEY.id) != (other.prompt("hello"), other.id)
    assert KEY.id != other.id


def test_the_key_file_is_its_owners_alone(ledger: Ledger) -> None:
    status = key_path(ledger.path).stat()

    assert (stat.S_IMODE(status.st_mode), status.st_size) == (0o600, 32)


def test_making_a_key_leaves_no_other_file(tmp_path: Path) -> None:
    make_key(tmp_path / "a.key")

    assert [path.name for path in tmp_path.iterdir()] == ["a.key"]


def test_a_key_that_cannot_be_put_in_place_leaves_no_copy(tmp_path: Path) -> None:
    (tmp_path / "a.key" / "full").mkdir(parents=True)

    with pytest.raises(HashKeyError, match="the hash key cannot be written"):
        make_key(tmp_path / "a.key")

    assert [path.name for path in tmp_path.iterdir()] == ["a.key"]


def test_a_key_in_a_missing_folder_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(HashKeyError, match="No such file or directory"):
        make_key(tmp_path / "absent" / "a.key")


def test_a_missing_key_is_none(tmp_path: Path) -> None:
    assert load_key(tmp_path / "a.key") is None


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660])
def test_a_key_that_others_may_read_is_refused_with_the_remedy(ledger: Ledger, mode: int) -> None:
    path = key_path(ledger.path)
    path.chmod(mode)

    with pytest.raises(HashKeyError, match=f"mode {mode:04o}") as caught:
        reopen(ledger)

    assert caught.value.hint == f"chmod 600 {path}"


def test_a_key_that_cannot_be_read_is_refused(database: Path) -> None:
    key_path(database).mkdir()

    with pytest.raises(HashKeyError, match="cannot be read: Is a directory"):
        open_ledger(database, clock=time.time)


def test_a_key_of_the_wrong_length_is_refused(ledger: Ledger) -> None:
    key_path(ledger.path).write_bytes(b"short")

    with pytest.raises(HashKeyError, match="has 5 bytes instead of 32"):
        reopen(ledger)


def test_a_key_of_another_database_is_refused(ledger: Ledger) -> None:
    other = make_key(key_path(ledger.path))

    with pytest.raises(HashKeyError, match=f"the hash key {other.id} is not one of this database"):
        reopen(ledger)


def test_a_key_lost_before_the_first_record_is_made_anew(ledger: Ledger) -> None:
    key_path(ledger.path).unlink()

    assert reopen(ledger).id != ledger.key.id


def test_a_key_lost_after_the_first_record_is_an_error(ledger: Ledger, keep: Callable[..., None]) -> None:
    keep(exchange())
    key_path(ledger.path).unlink()

    with pytest.raises(HashKeyError, match="the hash key is lost") as caught:
        reopen(ledger)

    assert caught.value.hint == "restore it from a copy, or begin a new one with `demur ledger rotate-key`"


def test_a_lost_key_can_be_replaced(ledger: Ledger, keep: Callable[..., None]) -> None:
    keep(exchange())
    key_path(ledger.path).unlink()
    fresh = rotate_key(ledger.path, clock=time.time)

    assert reopen(ledger) == fresh


def test_the_database_remembers_every_key(ledger: Ledger) -> None:
    fresh = rotate_key(ledger.path, clock=lambda: 1.5)

    with ledger.reading() as connection:
        known = {row.id: row.since for row in connection.execute(select(hash_keys))}
    assert known == {ledger.key.id: 1_700_000_000_000, fresh.id: 1500}


def test_an_older_key_of_the_same_database_is_welcome(ledger: Ledger) -> None:
    copy = key_path(ledger.path).read_bytes()
    rotate_key(ledger.path, clock=time.time)
    key_path(ledger.path).write_bytes(copy)

    assert reopen(ledger) == ledger.key


def test_a_key_that_outlived_its_database_is_used_again(ledger: Ledger) -> None:
    ledger.close()
    ledger.path.unlink()

    assert reopen(ledger) == ledger.key


def test_a_key_that_cannot_be_replaced_leaves_the_old_one_in_force(ledger: Ledger, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked.db"
    key_path(blocked).mkdir()
    (key_path(blocked) / "full").touch()

    with pytest.raises(HashKeyError, match="cannot be written"):
        rotate_key(blocked, clock=time.time)

    assert reopen(ledger) == ledger.key
