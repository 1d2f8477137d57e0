"""The desk for hard cases, over the ledger that the settings name."""

from __future__ import annotations

import getpass
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from demur.assembly.extras import needing
from demur.assembly.settings import current_settings

with needing("serve"):
    from demur.ledger import count_overdue, open_ledger, open_reader, rotate_text_key
    from demur.review import ReviewDesk

__all__ = ["begin_text_key", "open_desk", "purge_texts", "reviewer_name"]


@contextmanager
def open_desk(*, ledger: str | None = None, config: Path | None = None) -> Iterator[ReviewDesk]:
    """Give the desk of a ledger that exists, by default of the one that the settings name, and close it.

    Raises LedgerError when there is none or it cannot be used, TextKeyError when its text key does not fit.
    """
    path = ledger or current_settings(file=config).ledger.path
    open_reader(path)
    with open_ledger(path, clock=time.time) as opened:
        yield ReviewDesk(opened)


def begin_text_key(*, ledger: str | None = None, config: Path | None = None) -> str:
    """Put a new text key in place of the ledger's present or lost one, and give its id.

    Raises LedgerError when the database cannot be opened, TextKeyError when a key cannot be written.
    """
    path = ledger or current_settings(file=config).ledger.path
    open_reader(path)
    return rotate_text_key(path, clock=time.time).id


def reviewer_name() -> str:
    """Give the name under which the one at this machine is logged in; "" where nobody can say."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def purge_texts(*, ledger: str | None = None, config: Path | None = None) -> int:
    """Delete the texts of a ledger that are past their time, and give how many that were.

    Raises LedgerError when there is no such ledger or it cannot be written.
    """
    path = ledger or current_settings(file=config).ledger.path
    overdue = count_overdue(open_reader(path), now=time.time())
    with open_ledger(path, clock=time.time):
        return overdue
