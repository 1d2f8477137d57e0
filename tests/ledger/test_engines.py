from __future__ import annotations

from pathlib import Path

import pytest

from demur.errors import LedgerError
from demur.ledger.engines import database_path


@pytest.mark.parametrize("target", ["demur.db", Path("demur.db"), "sqlite:///demur.db"])
def test_a_database_is_named_by_path_or_url(target: str | Path) -> None:
    assert database_path(target) == Path("demur.db").absolute()


@pytest.mark.parametrize("target", ["", ":memory:", "sqlite://", "sqlite:///:memory:"])
def test_a_database_in_memory_is_refused(target: str) -> None:
    with pytest.raises(LedgerError, match="names no file"):
        database_path(target)


def test_another_kind_of_database_is_refused_without_showing_its_password() -> None:
    with pytest.raises(LedgerError, match="of kind 'postgresql', which is not supported yet") as caught:
        database_path("postgresql://demur:sesame@host/records")

    assert "sesame" not in str(caught.value)


def test_a_broken_url_is_refused() -> None:
    with pytest.raises(LedgerError, match="is not a database URL"):
        database_path("://")
