from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy import Table

from demur.ledger.schema import (
    RECORD_VERSION,
    answer_events,
    hash_keys,
    metadata,
    records,
    reviews,
    text_keys,
)

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "records.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(\w+)` \| ([\w()]+) \| (yes|no) \| (.+) \|$", re.MULTILINE)

TABLES = (records, reviews, answer_events, hash_keys, text_keys)


def documented(table: Table) -> list[tuple[str, ...]]:
    parts = dict(zip(TABLES, re.split(r"^## ", PAGE, flags=re.MULTILINE), strict=True))
    rows: list[tuple[str, ...]] = ROW.findall(parts[table])
    return [row[:3] for row in rows]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_the_reference_page_lists_every_column_as_it_is(table: Table) -> None:
    assert documented(table) == [
        (column.name, str(column.type).lower(), "yes" if column.nullable else "no")
        for column in table.columns
    ]


def test_the_reference_page_names_every_index_and_the_version_of_a_record() -> None:
    indexes = {str(index.name) for table in TABLES for index in table.indexes}

    assert indexes == set(re.findall(r"`((?:records|reviews|answer_events)_\w+)`", PAGE))
    assert f"what a row means; {RECORD_VERSION} so far" in PAGE


def test_no_other_table_stands_in_the_schema() -> None:
    assert set(metadata.tables) == {"records", "reviews", "answer_events", "hash_keys", "text_keys"}
