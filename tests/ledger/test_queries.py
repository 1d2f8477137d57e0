from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import URL

from demur.errors import SettingError
from demur.ledger import Ledger
from demur.ledger.queries import DIMENSIONS, by_dimensions, by_person, by_reason, conditions, people
from demur.testing.findings import exchange


@pytest.mark.parametrize("name", ["sqlite", "postgresql"])
def test_every_question_can_be_asked_in_both_dialects(name: str) -> None:
    dialect = URL.create(name).get_dialect()()
    for question in (by_dimensions("week"), by_reason(), by_person(3), people()):
        assert "FROM records" in str(question.compile(dialect=dialect))


def test_no_limits_are_no_conditions() -> None:
    assert conditions(None, None, where={}) == []


@pytest.mark.parametrize("name", [*DIMENSIONS, "key", "person"])
def test_every_name_can_be_asked_for(name: str) -> None:
    assert len(conditions(0.0, 1.0, where={name: "x"})) == 3


@pytest.mark.parametrize("name", ["outcome", "signals", "prompt_hash", ""])
def test_no_other_name_can(name: str) -> None:
    with pytest.raises(SettingError):
        conditions(None, None, where={name: "x"})


def test_counting_by_person_never_reads_the_rows_themselves(
    ledger: Ledger, keep: Callable[..., None]
) -> None:
    keep(exchange())
    question = by_person(3).compile(ledger.engine, compile_kwargs={"literal_binds": True})
    with ledger.reading() as connection:
        plan = [row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {question}")]

    assert any("COVERING INDEX records_person" in step for step in plan)
