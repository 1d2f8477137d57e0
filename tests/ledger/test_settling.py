from __future__ import annotations

from sqlalchemy import select

from demur.ledger import Ledger
from demur.ledger.schema import hash_keys, text_keys
from demur.ledger.settling import register, settled_hash_key, settled_text_key


def test_keys_that_are_settled_stay(ledger: Ledger) -> None:
    with ledger.changing() as connection:
        assert settled_hash_key(connection, ledger.path, now=0.0) == ledger.key
        assert settled_text_key(connection, ledger.path, now=0.0) == ledger.text_key


def test_each_sort_of_key_has_its_own_register(ledger: Ledger) -> None:
    with ledger.changing() as connection:
        register(connection, "another", keys=text_keys, now=1.5)
        known = {row.id: row.since for row in connection.execute(select(text_keys))}

        assert known == {ledger.text_key.id: 1_700_000_000_000, "another": 1500}
        assert connection.scalars(select(hash_keys.c.id)).all() == [ledger.key.id]
