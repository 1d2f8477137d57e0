"""Plain rows: one reply in a named column, and what is known about it in others."""

from __future__ import annotations

from collections.abc import Sequence

from demur.errors import InputError
from demur.scan.base import Columns, Entry
from demur.scan.formats.base import Format, Row, as_text, request_text

__all__ = ["ROWS"]


def _first(row: Row, names: tuple[str, ...]) -> object:
    for name in names:
        value = row.get(name)
        if value is not None:
            return value
    return None


def _read(row: Row, columns: Columns) -> Sequence[Entry]:
    reply = _first(row, columns.reply)
    if reply is None:
        raise InputError(f"no reply: none of the columns {', '.join(columns.reply)} is there and filled")
    if not isinstance(reply, str | dict | list):
        raise InputError(f"the reply is a {type(reply).__name__}, not a text, an object or a list of events")
    provider = as_text(_first(row, columns.provider))
    return (
        Entry(
            reply=reply,
            id=as_text(_first(row, columns.id)) or "",
            prompt=request_text(_first(row, columns.prompt)),
            provider=provider,
            hint=provider if columns.hint else None,
            model=as_text(_first(row, columns.model)),
            prompt_version=as_text(_first(row, columns.prompt_version)),
        ),
    )


def _fits(row: Row) -> bool:
    return any(name in row for name in Columns().reply)


ROWS = Format(name="rows", fits=_fits, read=_read)
