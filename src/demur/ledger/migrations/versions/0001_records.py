"""Create the tables of records and of hash keys."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_WORD, _NAME, _HASH = sa.String(16), sa.String(128), sa.String(64)


def upgrade() -> None:
    """Create `hash_keys` and `records`; spelt out, because the schema module will move on."""
    op.create_table(
        "hash_keys",
        sa.Column("id", _WORD, primary_key=True),
        sa.Column("since", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "records",
        sa.Column("id", _NAME, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("outcome", _WORD, nullable=False),
        sa.Column("kind", _WORD),
        sa.Column("origin", _WORD),
        sa.Column("category", sa.String(32)),
        sa.Column("family", _WORD),
        sa.Column("verdict_scheme", _NAME),
        sa.Column("verdict_flagged", sa.Boolean),
        *(sa.Column(name, _NAME) for name in ("api", "provider", "model", "prompt_version", "locale")),
        *(sa.Column(name, _NAME) for name in ("tenant", "key")),
        sa.Column("person_hash", _HASH),
        sa.Column("prompt_hash", _HASH),
        sa.Column("hash_key_id", _WORD, nullable=False),
        sa.Column("extent", _WORD),
        sa.Column("stage", _WORD),
        sa.Column("can_retry", sa.Boolean),
        sa.Column("retry", _WORD),
        sa.Column("confidence", sa.Float, nullable=False),
        sa.Column("choices", sa.Integer, nullable=False),
        sa.Column("status", sa.Integer, nullable=False),
        sa.Column("streamed", sa.Boolean, nullable=False),
        sa.Column("duration_ms", sa.BigInteger, nullable=False),
        sa.Column("completed", sa.Boolean, nullable=False),
        sa.Column("failure", _NAME),
        sa.Column("error", _NAME),
        sa.Column("record_version", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("categories", "flags", "ran")),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("labels", "signals")),
    )
    op.create_index("records_at", "records", ["at"])
    op.create_index("records_person", "records", ["person_hash", "at", "outcome", "kind", "verdict_scheme"])
    op.create_index("records_prompt", "records", ["prompt_hash"])
