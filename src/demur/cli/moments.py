"""Moments as they are written on the command line."""

from __future__ import annotations

from datetime import UTC, datetime

from demur.errors import SettingError

__all__ = ["moment"]


def moment(text: str | None, option: str) -> float | None:
    """Read a day or moment, UTC where it names no zone, as seconds since the Unix epoch; None for none.

    Raises SettingError for what is no date.

    >>> moment("1970-01-02", "--since")
    86400.0
    """
    if text is None:
        return None
    try:
        read = datetime.fromisoformat(text)
    except ValueError as error:
        raise SettingError(
            f"{text!r} is no date", where=option, hint="write it as 2026-11-01 or 2026-11-01T12:00"
        ) from error
    return (read if read.tzinfo else read.replace(tzinfo=UTC)).timestamp()
