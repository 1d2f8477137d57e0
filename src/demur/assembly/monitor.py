"""The monitor and the page of statistics, over the ledger that the settings name."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

from demur.assembly.extras import needing
from demur.assembly.settings import current_settings
from demur.errors import InputError

with needing("serve"):
    from demur.analytics import MonitorSettings, Watch, statistics_page, watch
    from demur.ledger import Bucket, count_reviews, open_reader, statistics

__all__ = ["look", "write_page"]


def look(
    *,
    ledger: str | None = None,
    config: Path | None = None,
    window: float,
    since: float,
    settings: MonitorSettings | None = None,
) -> Watch:
    """Compare the last `window` seconds with those before, which began `since` seconds ago.

    Raises SettingError when nothing lies before the window, LedgerError when the database cannot be read.
    """
    path, now = ledger or current_settings(file=config).ledger.path, time.time()
    return watch(open_reader(path), now=now, window=window, since=now - since, settings=settings)


def write_page(
    out: Path,
    *,
    ledger: str | None = None,
    config: Path | None = None,
    since: float | None = None,
    until: float | None = None,
    where: Mapping[str, str | None] | None = None,
    bucket: Bucket = "day",
) -> None:
    """Write the page of statistics to `out`, replacing what was there; whole or not at all.

    The other parameters are those of `demur.ledger.statistics`; reviews are counted whatever `where` says.
    Raises LedgerError when the database cannot be read, InputError when the page cannot be written.
    """
    if not out.name or out.is_dir():
        raise InputError("cannot write the page: this is a folder", where=str(out), hint="name a file in it")
    reader = open_reader(ledger or current_settings(file=config).ledger.path)
    now = time.time()
    page = statistics_page(
        statistics(reader, since=since, until=until, where=where, bucket=bucket),
        reviews=count_reviews(reader, now=now, since=since, until=until),
        made=now,
        since=since,
        until=until,
    )
    unfinished = out.with_name(f"{out.name}.tmp")
    try:
        unfinished.write_text(page, encoding="utf-8")
        unfinished.replace(out)
    except OSError as error:
        raise InputError(
            f"cannot write the page: {error.strerror}",
            where=str(out),
            hint="name a file in a writable folder",
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
