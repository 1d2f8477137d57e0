"""Keep how an answer was worded, and what its user did after it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column `answered` to `records`, and the table `answer_events`; nothing there changes."""
    op.add_column("records", sa.Column("answered", sa.Text))
    op.create_table(
        "answer_events",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column(
            "record_id", sa.String(128), sa.ForeignKey("records.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column("event", sa.String(16), nullable=False),
        sa.Column("alternative", sa.Integer),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("answer_events_record", "answer_events", ["record_id"])
