"""What records cost: a call of `record` with a prompt of 1 KB, rows written a second, and counting 100,000.

Everything is on: both hashes, all columns, all indexes, a write-ahead log with synchronous NORMAL.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import count, product
from pathlib import Path
from statistics import median

from demur.ledger import Ledger, LedgerWriter, WriterLimits, open_ledger, statistics
from demur.testing.findings import exchange, finding, refusal
from demur.types import Caller, Category, Exchange, Finding, Kind, Label, Origin, Outcome, Signal

RUNS = 5
ROWS = 20_000
CALLS = 5_000
PROMPT = "How do I keep a record of what was asked? " * 25
_SIGNALS = (Signal(path="choices[0].finish_reason", value="content_filter"),)
_LABELS = (Label(scheme="azure", name="violence"), Label(scheme="azure", name="hate"))


def _findings() -> list[Finding]:
    plain = [finding(outcome, provider="openai") for outcome in Outcome if outcome is not Outcome.REFUSED]
    refused = [
        finding(
            Outcome.REFUSED,
            refusal=refusal(category, kind=kind, origin=origin),
            kind=kind,
            signals=_SIGNALS,
            labels=_LABELS,
        )
        for category, kind, origin in product(
            list(Category)[:5], (Kind.SAFETY, Kind.CAPABILITY), list(Origin)[:2]
        )
    ]
    return plain * 5 + refused


def _exchanges(rows: int, *, ids: Callable[[], int], rng: random.Random) -> list[Exchange]:
    findings = _findings()
    return [
        exchange(
            rng.choice(findings),
            id=f"{ids():032x}",
            at=1_700_000_000.0 + rng.randrange(30 * 86_400),
            model=f"model-{rng.randrange(6)}",
            prompt=f"{PROMPT[:1000]}{rng.random()}",
            caller=Caller(
                tenant="t",
                person=f"person-{rng.randrange(1000)}",
                prompt_version=f"v{rng.randrange(3)}",
                locale=rng.choice(("de", "en", "fr", "ja")),
            ),
        )
        for _row in range(rows)
    ]


def _seconds(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def _call_costs(ledger: Ledger, exchanges: list[Exchange]) -> list[float]:
    """Give the seconds of each call, sorted, while the writing thread sleeps: only the call is timed."""
    sleepy = WriterLimits(queue_rows=2 * CALLS, batch_rows=2 * CALLS, batch_delay=60.0)
    with LedgerWriter(ledger, monotonic=time.monotonic, limits=sleepy) as writer:
        return sorted(_seconds(partial(writer.record, one)) for one in exchanges)


def _write_all(ledger: Ledger, exchanges: list[Exchange]) -> None:
    with LedgerWriter(ledger, monotonic=time.monotonic) as writer:
        for one in exchanges:
            writer.record(one)


def main() -> None:
    """Print medians of several runs."""
    ids, rng = count(), random.Random(20)  # noqa: S311 - figures to be repeated, not secrets
    with tempfile.TemporaryDirectory() as folder:
        with open_ledger(Path(folder) / "calls.db", clock=time.time) as ledger:
            calls = [
                _call_costs(ledger, _exchanges(CALLS, ids=ids.__next__, rng=rng)) for _run in range(RUNS)
            ]
        with open_ledger(Path(folder) / "rows.db", clock=time.time) as ledger:
            rates = []
            for _run in range(RUNS):
                exchanges = _exchanges(ROWS, ids=ids.__next__, rng=rng)
                rates.append(ROWS / _seconds(partial(_write_all, ledger, exchanges)))
            counting = [_seconds(partial(statistics, ledger)) for _run in range(RUNS)]
            size = ledger.path.stat().st_size / (RUNS * ROWS)
    usual = 1e6 * median(run[CALLS // 2] for run in calls)
    slow = 1e6 * median(run[CALLS * 99 // 100] for run in calls)
    print(f"record(), prompt of 1 KB    {usual:8.1f} us      (aim <= 30; 99 of 100 within {slow:.0f} us)")
    print(f"rows recorded and written   {median(rates):8,.0f} /s      (aim >= 5,000)")
    print(f"statistics of {RUNS * ROWS:,} rows {median(counting):8.2f} s       (aim < 1)")
    print(f"size of a row, indexes too  {size:8,.0f} bytes")


if __name__ == "__main__":
    main()
