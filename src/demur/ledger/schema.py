"""The tables of the ledger, as the newest migration leaves them."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

__all__ = [
    "HEAD",
    "RECORD_VERSION",
    "VERSION_TABLE",
    "answer_events",
    "hash_keys",
    "metadata",
    "records",
    "reviews",
    "text_keys",
]

HEAD = "0004"
"""The newest revision; a test holds it equal to the newest file in `migrations/versions`."""

RECORD_VERSION = 1
"""What a row means; grows when a column changes its meaning, not when one is added."""

VERSION_TABLE = "ledger_version"
"""Where the revision of a database stands; its own name, so that it never meets another program's."""

metadata = MetaData()

records = Table(
    "records",
    metadata,
    # What statistics group by stands first, so that reading it seldom touches the long columns.
    Column("id", String(128), primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("kind", String(16)),
    Column("origin", String(16)),
    Column("category", String(32)),
    Column("family", String(16)),
    Column("verdict_scheme", String(128)),
    Column("verdict_flagged", Boolean),
    Column("api", String(128)),
    Column("provider", String(128)),
    Column("model", String(128)),
    Column("prompt_version", String(128)),
    Column("locale", String(128)),
    Column("tenant", String(128)),
    Column("key", String(128)),
    Column("person_hash", String(64)),
    Column("prompt_hash", String(64)),
    Column("hash_key_id", String(16), nullable=False),
    Column("extent", String(16)),
    Column("stage", String(16)),
    Column("can_retry", Boolean),
    Column("retry", String(16)),
    Column("confidence", Float, nullable=False),
    Column("choices", Integer, nullable=False),
    Column("status", Integer, nullable=False),
    Column("streamed", Boolean, nullable=False),
    Column("duration_ms", BigInteger, nullable=False),
    Column("completed", Boolean, nullable=False),
    Column("failure", String(128)),
    Column("error", String(128)),
    Column("record_version", Integer, nullable=False),
    Column("categories", Text, nullable=False),
    Column("flags", Text, nullable=False),
    Column("ran", Text, nullable=False),
    Column("labels", Text, nullable=False),
    Column("signals", Text, nullable=False),
    # What a migration adds stands at the end of a row; older rows hold null, or an empty list.
    Column("action", String(16)),
    Column("observed", String(16)),
    Column("stopped_at", String(16)),
    Column("policy_version", String(16)),
    Column("policy", String(128)),
    Column("topic", String(128)),
    Column("attempts", Integer),
    *(
        Column(name, Text, nullable=False, server_default="[]")
        for name in ("tags", "hits", "lifted", "checks", "scores", "context", "facts")
    ),
    Column("answered", Text),
    Index("records_at", "at"),
    # Holds all that counting by person needs, so that it never reads the rows themselves.
    Index("records_person", "person_hash", "at", "outcome", "kind", "verdict_scheme"),
    Index("records_prompt", "prompt_hash"),
)

hash_keys = Table(
    "hash_keys",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("since", BigInteger, nullable=False),
)

reviews = Table(
    "reviews",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("record_id", String(128), nullable=False),
    Column("reason", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("opened", BigInteger, nullable=False),
    Column("expires", BigInteger, nullable=False),
    Column("claimed_by", String(128)),
    Column("claimed_until", BigInteger),
    Column("resolution", String(16)),
    Column("expected", String(16)),
    Column("category", String(32)),
    Column("resolved_by", String(128)),
    Column("resolved_at", BigInteger),
    Column("text", Text),
    Column("note", Text),
    Column("text_key_id", String(16)),
    Column("text_gone", String(16)),
    Index("reviews_state", "state", "opened"),
    Index("reviews_expires", "expires"),
    Index("reviews_record", "record_id"),
)

answer_events = Table(
    "answer_events",
    metadata,
    Column("id", String(32), primary_key=True),
    # Whatever deletes a record takes along what was noted of it.
    Column("record_id", String(128), ForeignKey("records.id", ondelete="CASCADE"), nullable=False),
    Column("event", String(16), nullable=False),
    Column("alternative", Integer),
    Column("at", BigInteger, nullable=False),
    Index("answer_events_record", "record_id"),
)

text_keys = Table(
    "text_keys",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("since", BigInteger, nullable=False),
)
