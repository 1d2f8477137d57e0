"""What Alembic runs for a migration: on the connection, inside the transaction, that the caller holds."""

# ruff: noqa: INP001 - Alembic loads this file by its path; the folder is no package
from __future__ import annotations

from alembic import context

from demur.ledger.schema import VERSION_TABLE, metadata

# Alembic provides `config` while it migrates; whoever merely imports this file migrates nothing.
if hasattr(context, "config"):
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=metadata,
        version_table=VERSION_TABLE,
        transactional_ddl=True,
    )
    context.run_migrations()
