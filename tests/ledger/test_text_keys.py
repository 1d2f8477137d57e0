from __future__ import annotations

import stat
import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from demur.ledger import (
    Ledger,
    TextKey,
    TextKeyError,
    find_reviews,
    open_ledger,
    review_text,
    rotate_text_key,
)
from demur.ledger.text_keys import load_text_key, make_text_key, older_text_key, set_aside, text_key_path
from demur.types import Exchange

KEY = TextKey.of(bytes(range(32)))
Keep = Callable[..., None]
Escalated = Callable[..., Exchange]


def reopen(ledger: Ledger) -> Ledger:
    with open_ledger(ledger.path, clock=ledger.clock) as again:
        return again


def read(ledger: Ledger, record: str) -> str:
    (review,) = find_reviews(ledger, record, now=ledger.clock())
    held = review_text(ledger, review)
    assert held is not None
    return held.request


def test_what_is_sealed_can_be_opened_and_not_read() -> None:
    token = KEY.seal(b"a secret", at=0)

    assert KEY.open(token) == b"a secret"
    assert "secret" not in token


def test_another_key_opens_nothing() -> None:
    with pytest.raises(TextKeyError, match=f"cannot be opened with the text key {KEY.id}"):
        KEY.open(TextKey.of(bytes(32)).seal(b"a secret", at=0))


def test_its_repr_does_not_show_the_key() -> None:
    assert repr(KEY) == f"TextKey(id='{KEY.id}')"


def test_the_key_lies_beside_the_database_and_is_its_owners_alone(ledger: Ledger) -> None:
    status = text_key_path(ledger.path).stat()

    assert (stat.S_IMODE(status.st_mode), status.st_size) == (0o600, 32)
    assert load_text_key(text_key_path(ledger.path)) == ledger.text_key


def test_a_key_that_others_may_read_is_refused(ledger: Ledger) -> None:
    text_key_path(ledger.path).chmod(0o644)

    with pytest.raises(TextKeyError, match="the text key may be read by others"):
        reopen(ledger)


def test_a_key_of_another_database_is_refused(ledger: Ledger) -> None:
    other = make_text_key(text_key_path(ledger.path))

    with pytest.raises(TextKeyError, match=f"the text key {other.id} is not one of this database"):
        reopen(ledger)


def test_a_key_lost_while_nothing_is_sealed_is_made_anew(ledger: Ledger) -> None:
    text_key_path(ledger.path).unlink()

    assert reopen(ledger).text_key != ledger.text_key


def test_a_key_lost_while_texts_wait_is_an_error(ledger: Ledger, keep: Keep, escalated: Escalated) -> None:
    keep(escalated())
    text_key_path(ledger.path).unlink()

    with pytest.raises(TextKeyError, match="the text key is lost") as caught:
        reopen(ledger)

    assert "demur review rotate-key" in caught.value.hint


def test_after_a_rotation_older_texts_can_be_read(ledger: Ledger, keep: Keep, escalated: Escalated) -> None:
    keep(escalated("user: the older one"))
    fresh = rotate_text_key(ledger.path, clock=time.time)
    again = reopen(ledger)

    assert (again.text_key, read(again, "kept-0")) == (fresh, "user: the older one")


def test_after_a_rotation_of_a_lost_key_older_texts_say_what_is_missing(
    ledger: Ledger, keep: Keep, escalated: Escalated
) -> None:
    keep(escalated())
    text_key_path(ledger.path).unlink()
    rotate_text_key(ledger.path, clock=time.time)

    with pytest.raises(
        TextKeyError, match=f"sealed with the text key {ledger.text_key.id}, which is not here"
    ):
        read(reopen(ledger), "kept-0")


def test_a_key_that_cannot_be_used_is_moved_out_of_the_way(ledger: Ledger) -> None:
    path = text_key_path(ledger.path)
    path.write_bytes(b"short")
    set_aside(ledger.path)

    assert (path.exists(), path.with_name(f"{path.name}.unusable").read_bytes()) == (False, b"short")


def test_a_copy_that_holds_another_key_is_not_taken(ledger: Ledger) -> None:
    path = text_key_path(ledger.path)
    make_text_key(path.with_name(f"{path.name}.0123"))

    with pytest.raises(TextKeyError, match="which is not here"):
        older_text_key(ledger.path, "0123")


def test_a_text_of_a_stranger_is_not_opened(ledger: Ledger, keep: Keep, escalated: Escalated) -> None:
    keep(escalated())
    (review,) = find_reviews(ledger, "kept-0", now=ledger.clock())

    with pytest.raises(TextKeyError, match="cannot be opened"):
        review_text(replace(ledger, text_key=TextKey(secret=bytes(32), id=ledger.text_key.id)), review)
