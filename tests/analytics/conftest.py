from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from demur.ledger import Ledger, LedgerWriter, open_ledger
from demur.testing.decisions import decision, risk
from demur.testing.findings import exchange, finding
from demur.types import Action, Exchange, Held, Outcome

NOW = 1_700_000_000.0


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with open_ledger(tmp_path / "demur.db", clock=lambda: NOW) as opened:
        yield opened


@pytest.fixture
def keep(ledger: Ledger) -> Callable[..., None]:
    """Give a function that writes exchanges under ids of their own."""
    kept: list[str] = []

    def write(*exchanges: Exchange) -> None:
        with LedgerWriter(ledger, monotonic=time.monotonic) as writer:
            for one in exchanges:
                kept.append(f"kept-{len(kept)}")
                writer.record(replace(one, id=kept[-1]))

    return write


@pytest.fixture
def decided() -> Callable[..., list[Exchange]]:
    """Give a function that makes exchanges at a moment, some of them blocked by a rule."""

    def make(
        total: int, *, blocked: int, at: float, rule: str = "watch", held: bool = False
    ) -> list[Exchange]:
        text = Held(request="user: hello", reply="", reason="", keep_days=30) if held else None
        no = replace(
            exchange(finding(Outcome.REFUSED), at=at),
            decisions=(decision(Action.REFUSE, rule),),
            risks=(risk("r"),),
            held=text,
        )
        yes = replace(exchange(at=at), decisions=(decision(),), risks=(risk(),))
        return [no] * blocked + [yes] * (total - blocked)

    return make
