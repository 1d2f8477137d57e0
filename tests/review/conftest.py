from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from demur.ledger import Ledger, LedgerWriter, open_ledger
from demur.testing.decisions import decision, risk
from demur.testing.findings import exchange, finding
from demur.types import Action, Caller, Exchange, Held, Outcome

NOW = 1_700_000_000.0


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with open_ledger(tmp_path / "demur.db", clock=lambda: NOW, busy_seconds=5) as opened:
        yield opened


@pytest.fixture
def blocked() -> Callable[..., Exchange]:
    """Give a function that makes an exchange which a policy refused and wants a person to look at."""

    def make(name: str = "record-1", **over: object) -> Exchange:
        usual = replace(
            exchange(finding(Outcome.REFUSED), id=name, at=NOW, caller=Caller(tenant="north", locale="en")),
            decisions=(decision(Action.REFUSE, "stalking.watch", read=("user.role",)),),
            risks=(risk("stalking.camera"),),
            held=Held(
                request="system: Be kind.\n\nuser: May I watch my own door? I am ada@example.org",
                reply="",
                reason="follows a person",
                keep_days=30,
            ),
        )
        return replace(usual, **over)  # type: ignore[arg-type] # any field of an exchange

    return make


@pytest.fixture
def keep(ledger: Ledger) -> Callable[..., None]:
    def write(*exchanges: Exchange) -> None:
        with LedgerWriter(ledger, monotonic=time.monotonic) as writer:
            for one in exchanges:
                writer.record(one)

    return write
