"""Brings a database to the newest schema, once, whoever asks first."""

from __future__ import annotations

import threading
from pathlib import Path

from sqlalchemy import Connection, String, column, inspect, select, table

from demur.errors import LedgerError
from demur.ledger.schema import HEAD, VERSION_TABLE

__all__ = ["MIGRATIONS", "check_revision", "revision_of", "upgrade"]

MIGRATIONS = Path(__file__).parent / "migrations"

# Alembic keeps the running migration in module globals, so two threads must not migrate at once.
_ONE_AT_A_TIME = threading.Lock()


def revision_of(connection: Connection) -> str | None:
    """Give the revision that stands in the database; None for one that holds no tables at all.

    Raises LedgerError when it holds tables, yet none that say they are a ledger.
    """
    tables = inspect(connection).get_table_names()
    if VERSION_TABLE in tables:
        return connection.scalar(select(column("version_num", String)).select_from(table(VERSION_TABLE)))
    if tables:
        raise LedgerError(
            f"the database holds other tables ({', '.join(sorted(tables)[:3])}) and is not a ledger",
            where=str(connection.engine.url.database),
            hint="name another file, or one that does not exist yet",
        )
    return None


def check_revision(connection: Connection) -> None:
    """Make sure that the database is at the newest revision, without changing it.

    Raises LedgerError when it is older, newer, empty or something else.
    """
    found = revision_of(connection)
    if found == HEAD:
        return
    if found is not None and not _is_known(found, MIGRATIONS):
        raise _newer(connection, found)
    stands = "empty" if found is None else f"at revision {found}"
    raise LedgerError(
        f"the database is {stands}, this version reads revision {HEAD}",
        where=str(connection.engine.url.database),
        hint="`demur serve` upgrades it at its next start",
    )


def upgrade(connection: Connection, *, migrations: Path = MIGRATIONS, head: str = HEAD) -> None:
    """Bring the database to `head` inside the transaction that `connection` is in.

    The caller's transaction must hold the write lock, so that a second starter waits and then finds it done;
    all migrations and the revision commit or vanish together.
    migrations, head: another folder of migrations and its newest revision, for tests of upgrading
    Raises LedgerError when the database is newer than `head` or is no ledger.
    """
    found = revision_of(connection)
    if found == head:
        return
    if found is not None and not _is_known(found, migrations):
        raise _newer(connection, found)
    # Importing Alembic takes a quarter of a second; an up-to-date database never needs it.
    from alembic import command  # noqa: PLC0415 - as said above
    from alembic.config import Config  # noqa: PLC0415 - as said above

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    with _ONE_AT_A_TIME:
        command.upgrade(config, head)


def _is_known(revision: str, migrations: Path) -> bool:
    return any(path.stem.partition("_")[0] == revision for path in (migrations / "versions").glob("*.py"))


def _newer(connection: Connection, found: str) -> LedgerError:
    return LedgerError(
        f"the database was written by a newer Demur (revision {found}, this one knows {HEAD})",
        where=str(connection.engine.url.database),
        hint="upgrade Demur, or name another file",
    )
