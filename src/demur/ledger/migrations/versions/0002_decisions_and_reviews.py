"""Keep what was judged and decided, and hold hard cases for a person."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_WORD, _NAME = sa.String(16), sa.String(128)


def upgrade() -> None:
    """Add columns to `records`, and the tables `reviews` and `text_keys`; nothing that is there changes."""
    for name in ("action", "observed", "stopped_at", "policy_version"):
        op.add_column("records", sa.Column(name, _WORD))
    for name in ("policy", "topic"):
        op.add_column("records", sa.Column(name, _NAME))
    op.add_column("records", sa.Column("attempts", sa.Integer))
    for name in ("tags", "hits", "lifted", "checks", "scores", "context"):
        op.add_column("records", sa.Column(name, sa.Text, nullable=False, server_default="[]"))
    op.create_table(
        "reviews",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("record_id", _NAME, nullable=False),
        sa.Column("reason", _WORD, nullable=False),
        sa.Column("state", _WORD, nullable=False),
        sa.Column("opened", sa.BigInteger, nullable=False),
        sa.Column("expires", sa.BigInteger, nullable=False),
        sa.Column("claimed_by", _NAME),
        sa.Column("claimed_until", sa.BigInteger),
        sa.Column("resolution", _WORD),
        sa.Column("expected", _WORD),
        sa.Column("category", sa.String(32)),
        sa.Column("resolved_by", _NAME),
        sa.Column("resolved_at", sa.BigInteger),
        sa.Column("text", sa.Text),
        sa.Column("note", sa.Text),
        sa.Column("text_key_id", _WORD),
        sa.Column("text_gone", _WORD),
    )
    op.create_index("reviews_state", "reviews", ["state", "opened"])
    op.create_index("reviews_expires", "reviews", ["expires"])
    op.create_index("reviews_record", "reviews", ["record_id"])
    op.create_table(
        "text_keys",
        sa.Column("id", _WORD, primary_key=True),
        sa.Column("since", sa.BigInteger, nullable=False),
    )
