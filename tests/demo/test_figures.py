from __future__ import annotations

import io
import time

import pytest
from rich.console import Console

from demur.demo.figures import figures
from demur.ledger import LedgerWriter, open_ledger, statistics
from demur.testing.findings import exchange, finding, refusal
from demur.types import Category, Outcome


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Give the figures of one answer, one failure and two refusals as they are printed."""
    ledger = open_ledger(tmp_path_factory.mktemp("ledger") / "a.db", clock=time.time)
    said = (
        finding(),
        finding(Outcome.FAILED),
        finding(Outcome.REFUSED, refusal=refusal(Category.CYBER)),
        finding(Outcome.REFUSED),
    )
    with LedgerWriter(ledger, monotonic=time.monotonic) as writer:
        for number, one in enumerate(said):
            writer.record(exchange(one, id=f"r{number}", model="gpt-5-mini"))
    console = Console(file=io.StringIO(), width=80, color_system=None)
    console.print(figures(statistics(ledger)))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_totals_are_told_by_outcome(text: str) -> None:
    assert "4 records: 1 answered, 2 refused, 1 failed" in text


def test_the_rate_leaves_failures_out(text: str) -> None:
    assert "66.7% [20.8, 93.9] (n=3)" in text


def test_a_category_that_was_not_stated_has_its_own_line(text: str) -> None:
    assert "not stated" in text


def test_kinds_that_did_not_occur_are_left_out(text: str) -> None:
    assert ("safety" in text, "opinion" in text) == (True, False)


def test_the_figures_fit_80_columns(text: str) -> None:
    assert max(map(len, text.splitlines())) <= 80
