"""Keep the values that a policy read, so that a draft can be run over what was recorded."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column `facts` to `records`; nothing that is there changes."""
    op.add_column("records", sa.Column("facts", sa.Text, nullable=False, server_default="[]"))
