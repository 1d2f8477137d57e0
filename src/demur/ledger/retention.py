"""Deletes the texts of hard cases when their time is over, whatever was decided."""

from __future__ import annotations

from contextlib import closing

from sqlalchemy import Connection, Engine, case, func, null, or_, select, update

from demur.ledger.schema import reviews

__all__ = ["delete_overdue", "empty_log"]

_OPEN = reviews.c.state.in_(["waiting", "claimed"])


def delete_overdue(connection: Connection, *, now: float) -> int:
    """Delete every text and note that is past its time, and give how many cases lost theirs.

    A case that nobody resolved in time becomes `expired`; the decision of the others stays.
    now: seconds since the Unix epoch
    """
    overdue = reviews.c.expires <= round(now * 1000)
    has_text = or_(reviews.c.text.is_not(None), reviews.c.note.is_not(None))
    gone = connection.scalar(select(func.count()).select_from(reviews).where(overdue, has_text)) or 0
    connection.execute(
        update(reviews)
        .where(overdue, or_(has_text, _OPEN))
        .values(
            text=null(),
            note=null(),
            text_gone=case((reviews.c.text.is_not(None), "expired"), else_=reviews.c.text_gone),
            state=case((_OPEN, "expired"), else_=reviews.c.state),
        )
    )
    return gone


def empty_log(engine: Engine) -> None:
    """Fold the write-ahead log into the database, so that no deleted text lies in it any longer.

    Waits for readers as long as the engine waits for locks; where that is not enough, the log is overwritten
    as it goes on.
    """
    # Past the engine's own transactions, which would hold the lock that this needs.
    with closing(engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
