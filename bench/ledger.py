"""What records cost: a call of `record` with a prompt of 1 KB, rows written a second, and counting 100,000.

Everything is on: both hashes, all columns, all indexes, a write-ahead log with synchronous NORMAL. Each
figure is given twice: for records alone, and for records with what was judged and decided, as guarded calls
have it. Masking and sealing the text of a hard case happens in the writing thread and is timed apart.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import count, product
from pathlib import Path
from statistics import median

from demur.ledger import (
    HashKey,
    Ledger,
    LedgerWriter,
    TextKey,
    WriterLimits,
    activations,
    open_ledger,
    statistics,
)
from demur.ledger.holding import Entry, Sealer
from demur.ledger.rows import row_of
from demur.testing.decisions import decision, hit, risk
from demur.testing.findings import exchange, finding, refusal
from demur.types import (
    Action,
    Caller,
    Category,
    Exchange,
    Finding,
    Held,
    Kind,
    Label,
    Mode,
    Origin,
    Outcome,
    Signal,
    Stage,
)

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


def _decided(plain: Exchange, rng: random.Random) -> Exchange:
    """Give `plain` with a decision at both stages; one in ten is refused at the first, one observed."""
    rule = f"request.rule-{rng.randrange(20)}"
    kind = rng.randrange(10)
    judged = risk("intrusion.account", "override.ignore") if kind <= 1 else risk()
    judged = replace(judged, categories={Category.CYBER: 0.91, Category.CRIME: 0.4} if kind <= 1 else {})
    if kind == 0:
        refused = decision(Action.REFUSE, rule, read=("user.role", "tenant"))
        return replace(plain, risks=(judged,), decisions=(refused,), topic="cyber", attempts=0)
    watching = (hit(rule, mode=Mode.OBSERVE),) if kind == 1 else ()
    made = (
        decision(observed=Action.REFUSE if watching else Action.ALLOW, hits=watching, read=("user.role",)),
        decision(stage=Stage.OUTPUT),
    )
    return replace(plain, risks=(judged, risk(stage=Stage.OUTPUT)), decisions=made)


def _figures(folder: Path, *, decided: bool) -> None:
    """Measure and print the medians of several runs."""
    ids, rng = count(), random.Random(20)  # noqa: S311 - figures to be repeated, not secrets

    def batch(rows: int) -> list[Exchange]:
        made = _exchanges(rows, ids=ids.__next__, rng=rng)
        return [_decided(one, rng) for one in made] if decided else made

    with open_ledger(folder / f"calls-{decided}.db", clock=time.time) as ledger:
        calls = [_call_costs(ledger, batch(CALLS)) for _run in range(RUNS)]
    with open_ledger(folder / f"rows-{decided}.db", clock=time.time) as ledger:
        rates = []
        for _run in range(RUNS):
            exchanges = batch(ROWS)
            rates.append(ROWS / _seconds(partial(_write_all, ledger, exchanges)))
        counting = [_seconds(partial(statistics, ledger)) for _run in range(RUNS)]
        activating = [_seconds(partial(activations, ledger)) for _run in range(RUNS)]
        size = ledger.path.stat().st_size / (RUNS * ROWS)
    usual = 1e6 * median(run[CALLS // 2] for run in calls)
    slow = 1e6 * median(run[CALLS * 99 // 100] for run in calls)
    print("with decisions" if decided else "records alone")
    aim = 40 if decided else 30
    print(
        f"  record(), prompt of 1 KB    {usual:8.1f} us      (aim <= {aim}; 99 of 100 within {slow:.0f} us)"
    )
    print(f"  rows recorded and written   {median(rates):8,.0f} /s      (aim >= 5,000)")
    print(f"  statistics of {RUNS * ROWS:,} rows {median(counting):8.2f} s       (aim < 1.5)")
    print(f"  activations of the same     {median(activating):8.2f} s       (aim < 1.5)")
    print(f"  size of a row, indexes too  {size:8,.0f} bytes")


def _print_sealing() -> None:
    """Print what a hard case costs the writing thread; the first one loads the numbering plans."""
    held = Held(request=f"user: {PROMPT[:1000]} I am ada@example.org", reply="", reason="why", keep_days=30)
    one = replace(exchange(id="1"), held=held, decisions=(decision(Action.ESCALATE, "crisis"),))
    entry, sealer = Entry.of(row_of(one, HashKey.of(bytes(32))), one), Sealer(TextKey.of(bytes(32)))
    sealer.sealed(entry)
    each = median(_seconds(partial(sealer.sealed, entry)) for _run in range(200))
    print(f"masking and sealing 1 KB      {1e6 * each:8.0f} us      (in the writing thread)")


def main() -> None:
    """Print the figures of records alone, of records with decisions, and of a hard case."""
    with tempfile.TemporaryDirectory() as folder:
        for decided in (False, True):
            _figures(Path(folder), decided=decided)
    _print_sealing()


if __name__ == "__main__":
    main()
