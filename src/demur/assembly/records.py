"""The ledger with its settings: where records go, and how they are read back."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

from demur.assembly.extras import needing
from demur.assembly.settings import current_settings

with needing("serve"):
    from demur.ledger import (
        Bucket,
        LedgerWriter,
        Statistics,
        open_ledger,
        open_reader,
        rotate_key,
        statistics,
    )

__all__ = ["begin_hash_key", "open_writer", "read_statistics"]


def open_writer(path: str | Path) -> LedgerWriter:
    """Open the ledger at `path`, made where there is none, and give its writer; close it to lose nothing.

    Raises LedgerError when the database cannot be opened, HashKeyError when its key does not fit.
    """
    return LedgerWriter(open_ledger(path, clock=time.time), monotonic=time.monotonic)


def begin_hash_key(*, ledger: str | None = None, config: Path | None = None) -> str:
    """Put a new hash key in place of the ledger's present or lost one, and give its id.

    Raises LedgerError when the database cannot be opened, HashKeyError when the key cannot be written.
    """
    return rotate_key(ledger or current_settings(file=config).ledger.path, clock=time.time).id


def read_statistics(
    *,
    ledger: str | None = None,
    config: Path | None = None,
    since: float | None = None,
    until: float | None = None,
    where: Mapping[str, str | None] | None = None,
    bucket: Bucket = "day",
    top: int = 20,
) -> Statistics:
    """Count the records of `ledger`, by default of the one that the settings name.

    The other parameters are those of `demur.ledger.statistics`.
    Raises SettingError for an unknown name in `where`, LedgerError when the database cannot be read.
    """
    path = ledger or current_settings(file=config).ledger.path
    reader = open_reader(path)
    return statistics(reader, since=since, until=until, where=where, bucket=bucket, top=top)
