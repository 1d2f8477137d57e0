from __future__ import annotations

import itertools
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from demur.ledger import Ledger, LedgerWriter, WriterLimits, open_ledger
from demur.testing.decisions import decision
from demur.testing.findings import exchange, finding
from demur.types import Action, Exchange, Held, Outcome

NOW = 1_700_000_000.0


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "demur.db"


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with an empty ledger and its key, made once, for migrating takes time."""
    folder = tmp_path_factory.mktemp("blank")
    open_ledger(folder / "demur.db", clock=lambda: NOW).close()
    return folder


@pytest.fixture
def ledger(blank: Path, database: Path) -> Iterator[Ledger]:
    for file in blank.iterdir():
        shutil.copy2(file, database.parent)
    with open_ledger(database, clock=lambda: NOW, busy_seconds=0.01) as opened:
        yield opened


@pytest.fixture
def limits() -> WriterLimits:
    """Give limits of a writer that hurries; a queue of three is soon full."""
    return WriterLimits(
        queue_rows=3,
        batch_delay=0.01,
        full_timeout=0.03,
        first_pause=0.01,
        last_pause=0.02,
        close_timeout=0.05,
    )


@pytest.fixture
def writer(ledger: Ledger) -> Iterator[LedgerWriter]:
    with LedgerWriter(ledger, monotonic=time.monotonic, limits=WriterLimits(batch_delay=0.01)) as opened:
        yield opened


@pytest.fixture
def escalated() -> Callable[..., Exchange]:
    """Give a function that makes an exchange which a person has to decide."""

    def make(request: str = "user: hello", **over: object) -> Exchange:
        held = Held(request=request, reply="", reason="somebody may be in danger", keep_days=30)
        one = exchange(finding(Outcome.REFUSED), at=NOW)
        decided = (decision(Action.ESCALATE, "crisis"),)
        return replace(one, **{"held": held, "decisions": decided, **over})  # type: ignore[arg-type] # any field

    return make


@pytest.fixture
def keep(ledger: Ledger) -> Callable[..., None]:
    """Give a function that writes the exchanges it is given, under ids of their own."""
    ids = itertools.count()

    def write(*exchanges: Exchange) -> None:
        with LedgerWriter(ledger, monotonic=time.monotonic) as writing:
            for one in exchanges:
                writing.record(replace(one, id=f"kept-{next(ids)}"))

    return write


@pytest.fixture
def hold(ledger: Ledger) -> Callable[[], AbstractContextManager[None]]:
    """Give a context in which another program holds the database's write lock."""

    @contextmanager
    def held() -> Iterator[None]:
        with closing(sqlite3.connect(ledger.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.execute("ROLLBACK")

    return held
